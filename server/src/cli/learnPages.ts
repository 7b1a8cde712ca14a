import { basename, join, resolve } from 'node:path';
import { copyName, type GuidelineCopy } from '../guidelineCopies/copy';
import { createGuidelineCopies } from '../guidelineCopies/guidelineCopies';
import { countVerdicts, type LearnedPages, learnPages as pagesIn } from '../guidelineCopies/learnedPages';
import { recognize } from '../guidelineCopies/recognize';
import { failureSentence } from '../lsp/copies/failureSentence';
import { pdfFiles } from '../lsp/copies/pdfFiles';
import { READ_LIMITS } from '../reader/failure';
import { readInProcess } from '../reader/readInProcess';
import { printableLine } from '../report/printable';
import { NEW_WORKSPACE_FILE, withGuidelinePages } from '../workspaceFile/edit';
import { emptyWorkspaceFile, readWorkspaceFile, WORKSPACE_FILE } from '../workspaceFile/workspaceFile';
import { nearestWorkspaceFile } from './nearestFile';
import { write } from './output';
import { EXIT_CLEAN, EXIT_FINDINGS, EXIT_UNUSABLE, type Terminal, UsageError } from './terminal';

/**
 * `imr-letters guideline --learn FOLDER`: reads the user's own PDFs of guidelines, and writes on which pages their topics
 * stand into the nearest `imr-letters.json`, or into a new one here. No text of a guideline is written anywhere.
 *
 * @returns the exit code: 1 where no file is known as a guideline whose topics are in the index, 2 where one cannot be read
 * @throws UsageError where the folder cannot be read, or the file cannot be written into
 */
export async function learnPages(folder: string, terminal: Terminal): Promise<number> {
  const paths = await pdfsOf(folder);
  if (paths.length === 0) throw new UsageError(`${folder} holds no PDF.`);
  const goal = await fileToWrite();
  const read = readInProcess(READ_LIMITS);
  const copies: GuidelineCopy[] = [];
  let failed = false;
  for (const path of paths) {
    const name = printableLine(basename(path));
    const text = await read(path, () => {}, new AbortController().signal);
    if (text === undefined || 'failure' in text) {
      failed = true;
      terminal.err(`imr-letters: ${name} ${text === undefined ? 'was not read.' : failureSentence(text)}\n`);
      continue;
    }
    const copy = recognize(basename(path), path, text);
    if (typeof copy === 'string') {
      terminal.err(
        `imr-letters: ${name} is not used: no title of a guideline that is known here stands on its first pages.\n`,
      );
    } else {
      copies.push(copy);
      terminal.out(`${name}: ${told(copy)}\n`);
    }
  }
  const written = pagesIn(createGuidelineCopies(copies));
  const count = Object.values(written).reduce((sum, pages) => sum + Object.keys(pages).length, 0);
  if (count > 0) {
    await write(withPages(goal, written), goal.path, terminal, paths);
    terminal.out(
      `The pages of ${count} topics are in ${printableLine(goal.path)}: numbers only, no text of the guidelines.\n`,
    );
  }
  if (failed) return EXIT_UNUSABLE;
  return count > 0 ? EXIT_CLEAN : EXIT_FINDINGS;
}

/** What the nearest `imr-letters.json` has learned; nothing where there is none that can be read. */
export async function learnedPagesHere(): Promise<LearnedPages> {
  const file = await nearestWorkspaceFile(process.cwd()).catch(() => undefined);
  return (file === undefined ? emptyWorkspaceFile : readWorkspaceFile(file.text).file).guidelinePages;
}

async function pdfsOf(folder: string): Promise<readonly string[]> {
  try {
    return (await pdfFiles(resolve(folder))).map(({ path }) => path);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UsageError(`the folder ${folder} cannot be read (${code}).`);
  }
}

/** Where the pages go. It is looked at before the PDFs are: they take minutes. */
async function fileToWrite(): Promise<{ readonly path: string; readonly text: string }> {
  const nearest = await nearestWorkspaceFile(process.cwd()).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`the nearest ${WORKSPACE_FILE} cannot be opened (${error.code ?? 'unknown'}).`);
  });
  if (nearest === undefined) return { path: join(process.cwd(), WORKSPACE_FILE), text: NEW_WORKSPACE_FILE };
  const { unusable } = readWorkspaceFile(nearest.text);
  if (unusable !== undefined) {
    throw new UsageError(
      `nothing can be written into ${nearest.path}. ${unusable}. Mend it, or take it away.`,
    );
  }
  return nearest.text.trim() === '' ? { ...nearest, text: NEW_WORKSPACE_FILE } : nearest;
}

function withPages(
  { path, text }: { path: string; text: string },
  written: ReturnType<typeof pagesIn>,
): string {
  try {
    return withGuidelinePages(text, written);
  } catch {
    throw new UsageError(`nothing can be added to ${path}: it is no object of settings.`);
  }
}

function told(copy: GuidelineCopy): string {
  if (copy.edition === undefined)
    return `${copyName(copy)}; which edition it is could not be told, so nothing is learned from it`;
  const counts = countVerdicts(createGuidelineCopies([copy]).verifyTopics());
  return `${copyName(copy)}; ${counts.confirmed} topics where the index has them, ${counts['other pages']} on other pages, ${counts.learned} whose pages were not known, ${counts['not found']} without a heading that could be recognized`;
}
