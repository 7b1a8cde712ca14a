import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { looksLikeLetter } from '../letter/detect';
import { isPdfOrWord, letterFailureSentence } from '../reader/letterText';
import { readLetterFile } from '../reader/readLetterFile';
import { decodeText } from './decodeText';
import { type FoundFiles, findFiles, identityOf, kindOf } from './foundFiles';

/** A file to check, or why it cannot be. */
export type LetterFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly reason: string };

/** Reads the standard input. */
export type ReadInput = () => Promise<Uint8Array>;

/** How the standard input is called in reports. */
const INPUT_NAME = '<stdin>';

/**
 * The letters that arguments name, one after the other: a file, the letters of a folder, a pattern, or `-`.
 * A file that is named is a letter, whatever it holds; of a folder, a `.txt` has to begin like one.
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
    yield { path: INPUT_NAME, text: decodeText(await readInput()) };
    return;
  }
  const kind = await kindOf(target);
  if (kind === 'folder') {
    const { paths, closed } = await findFiles('**/*.{imr,txt}', { cwd: target });
    yield* closed;
    for (const inside of paths) {
      const path = join(target, inside);
      const file = await read(path);
      const isNamed = /\.imr(?:\.txt)?$/i.test(path);
      if (isNamed || 'reason' in file || looksLikeLetter(file.text)) yield file;
    }
  } else if (kind === 'nothing' && isDynamicPattern(target)) {
    const { paths, closed } = await findFiles(target, { absolute: isAbsolute(target) });
    yield* closed;
    for (const path of paths) yield await read(path);
  } else {
    yield await read(target);
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

async function read(path: string): Promise<LetterFile> {
  if (isPdfOrWord(path)) {
    const result = await readLetterFile(path);
    if ('text' in result) return { path, text: result.text };
    return { path, reason: `it ${letterFailureSentence(result).replace(/\.$/, '')}` };
  }
  try {
    return { path, text: decodeText(await readFile(path)) };
  } catch (error) {
    return { path, reason: REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long for a file',
};
