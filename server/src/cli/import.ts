import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withHeaderLines } from '../features/drafting/headerLines';
import { looksLikeLetter } from '../letter/detect';
import { parseLetters } from '../letter/parse';
import { letterFailureSentence, textNameOf } from '../reader/letterText';
import { readLetterFile } from '../reader/readLetterFile';
import { printableLine } from '../report/printable';
import { pdfAndWordFiles } from './importFiles';
import { write } from './output';
import { EXIT_CLEAN, EXIT_UNUSABLE, type Terminal, UsageError } from './terminal';

/** Where the letters' texts go. */
interface Goal {
  /** A folder for all, `undefined` for each beside its file. */
  readonly folder: string | undefined;
  /** One file for one letter; `-` is the standard output. */
  readonly file: string | undefined;
  readonly replaces: boolean;
}

/** What `import` can be told beside the files. */
export interface ImportOptions {
  readonly output?: string;
  /** Whether files that are there are replaced. */
  readonly force?: boolean;
}

/**
 * `imr-letters import`: makes text files of PDF and Word files, and never touches what it reads. Gives the exit code.
 */
export async function importLetters(
  targets: readonly string[],
  { output, force = false }: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  if (targets.length === 0) throw new UsageError('"import" needs a PDF or Word file, or a folder of them.');
  const goal = await goalOf(output, force, targets);
  let failed = false;
  const fail = (path: string, words: string): void => {
    failed = true;
    terminal.err(`imr-letters: ${printableLine(path)} ${printableLine(words)}\n`);
  };
  for (const target of targets) {
    const { paths, closed } = await pdfAndWordFiles(target);
    for (const { path, reason } of closed) fail(`${path}:`, `${reason}.`);
    if (paths.length + closed.length === 0) fail(target, 'holds no PDF or Word file (*.pdf, *.docx).');
    for (const path of paths) {
      const read = await readLetterFile(path);
      if ('failure' in read) {
        fail(path, letterFailureSentence(read));
        continue;
      }
      const text = withHeaderLines(read.text);
      const refusal = await keep(text, path, goal, [...targets, ...paths], terminal);
      if (refusal !== undefined) fail(path, `is not imported: ${refusal}`);
    }
  }
  return failed ? EXIT_UNUSABLE : EXIT_CLEAN;
}

async function goalOf(
  output: string | undefined,
  replaces: boolean,
  targets: readonly string[],
): Promise<Goal> {
  if (output === undefined) return { folder: undefined, file: undefined, replaces };
  const isFolder = await stat(output).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const [only, ...others] = targets;
  const isOneFile =
    others.length === 0 &&
    (await stat(only!).then(
      (found) => found.isFile(),
      () => false,
    ));
  if (isOneFile && !isFolder) return { folder: undefined, file: output, replaces };
  if (output === '-') throw new UsageError('Only one file can be imported to the standard output.');
  return { folder: output, file: undefined, replaces };
}

function goalPath(path: string, { folder, file }: Goal): string {
  return file ?? join(folder ?? dirname(path), textNameOf(basename(path)));
}

/** Writes a letter's text and says what it holds; gives why it did not, if it did not. */
async function keep(
  text: string,
  path: string,
  goal: Goal,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<string | undefined> {
  const to = goalPath(path, goal);
  if (to === '-') {
    terminal.out(text);
    return undefined;
  }
  // A device or a pipe is no file that could be lost.
  const isThere = await stat(to).then(
    (found) => found.isFile() || found.isDirectory(),
    () => false,
  );
  if (isThere && !goal.replaces) return `${to} is there already. "--force" replaces it.`;
  try {
    if (goal.folder !== undefined) await makeFolder(goal.folder);
    await write(text, to, terminal, inputs);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  terminal.out(`${printableLine(path)} -> ${printableLine(to)} (${contentOf(text)})\n`);
  return undefined;
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UsageError(`no folder can be made at ${path} (${code}). Name another one.`);
  }
}

/** "2 disputed items", so that one sees at once whether it was read. */
function contentOf(text: string): string {
  if (!looksLikeLetter(text)) return 'it does not begin like a letter';
  const items = parseLetters(text).reduce((sum, letter) => sum + letter.items.length, 0);
  return `${items} disputed ${items === 1 ? 'item' : 'items'}`;
}
