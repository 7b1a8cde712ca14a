import { isAbsolute, join } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { looksLikeLetter } from '../letter/detect';
import { readNamed } from '../reader/readNamed';
import { type TextOfFile, textOfFile } from '../reader/textOfFile';
import { type FoundFiles, findFiles, identityOf, kindOf } from './foundFiles';

/** A file to check, or why it cannot be, or why it need not be. */
export type LetterFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly reason: string }
  | { readonly path: string; readonly skipped: string };

/** Reads the standard input. */
export type ReadInput = () => Promise<Uint8Array>;

/** How the standard input is called in reports. */
export const INPUT_NAME = '<stdin>';

/**
 * The letters that arguments name, one after the other: a file, the letters of a folder, a pattern, or `-`.
 * What is named `.imr`, and the standard input, is a letter, whatever it says; any other file has to begin like one: where it
 * does not, one that was named is given as skipped, and one of a folder is not given.
 */
export async function* letterFiles(
  targets: readonly string[],
  readInput: ReadInput,
): AsyncGenerator<LetterFile> {
  const seen = new Set<string>();
  for (const target of targets) {
    let found = false;
    for await (const file of filesOf(target, readInput)) {
      found = true;
      const identity = await identityOf(file.path);
      if (seen.has(identity)) continue;
      seen.add(identity);
      yield file;
    }
    if (!found) {
      yield {
        path: target,
        reason: 'no letter found there (*.imr, *.imr.txt, or *.txt that begin like one)',
      };
    }
  }
}

async function* filesOf(target: string, readInput: ReadInput): AsyncGenerator<LetterFile> {
  if (target === '-') {
    yield asLetter(INPUT_NAME, textOfFile(await readInput()));
    return;
  }
  const kind = await kindOf(target);
  if (kind === 'folder') {
    const { paths, closed } = await findFiles('**/*.{imr,txt}', { cwd: target });
    yield* closed;
    for (const inside of paths) {
      const path = join(target, inside);
      const file = await readNamed(path);
      if ('reason' in file) yield { path, reason: file.reason };
      else if (isLetterName(path) || looksLikeLetter(file.text)) yield asLetter(path, file);
    }
  } else if (kind === 'nothing' && isDynamicPattern(target)) {
    const { paths, closed } = await findFiles(target, { absolute: isAbsolute(target) });
    yield* closed;
    for (const path of paths) yield await named(path);
  } else {
    yield await named(target);
  }
}

/**
 * The PDF and Word files that an argument of `import` names: a file, whatever its name, those of a folder and the folders
 * below it, or a pattern.
 */
export async function pdfAndWordFiles(target: string): Promise<FoundFiles> {
  const kind = await kindOf(target);
  if (kind === 'folder') {
    const { paths, closed } = await findFiles('**/*.{pdf,docx}', { cwd: target });
    return { paths: paths.map((path) => join(target, path)), closed };
  }
  return kind === 'nothing' && isDynamicPattern(target)
    ? findFiles(target, { absolute: isAbsolute(target) })
    : { paths: [target], closed: [] };
}

function isLetterName(path: string): boolean {
  return /\.imr(?:\.txt)?$/i.test(path);
}

/** A file that somebody has named: what is text and no letter is one of many that a shell put in, and no fault. */
async function named(path: string): Promise<LetterFile> {
  const file = await readNamed(path);
  if ('reason' in file) return { path, reason: file.reason };
  if (isLetterName(path) || file.fault?.kind === 'no text' || looksLikeLetter(file.text))
    return asLetter(path, file);
  return { path, skipped: file.fault?.reason ?? 'it does not begin like a letter' };
}

function asLetter(path: string, { text, fault }: TextOfFile): LetterFile {
  return fault === undefined ? { path, text } : { path, reason: fault.reason };
}
