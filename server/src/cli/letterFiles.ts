import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { glob, isDynamicPattern } from 'tinyglobby';
import { looksLikeLetter } from '../letter/detect';
import { decodeText } from '../reader/decodeText';
import { isPdfOrWord, letterFailureSentence } from '../reader/letterText';
import { readLetterFile } from '../reader/readLetterFile';

/** A file to check, or why it cannot be. */
export type LetterFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly reason: string };

/** Reads the standard input. */
export type ReadInput = () => Promise<Uint8Array>;

/** How the standard input is called in reports. */
const INPUT_NAME = '<stdin>';

const IGNORED = ['**/node_modules/**', '**/.git/**'];

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
      const identity = resolve(file.path);
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
    for (const inside of await pathsOf('**/*.{imr,txt}', { cwd: target })) {
      const path = join(target, inside);
      const file = await read(path);
      const isNamed = /\.imr(?:\.txt)?$/i.test(path);
      if (isNamed || 'reason' in file || looksLikeLetter(file.text)) yield file;
    }
  } else if (kind === 'nothing' && isDynamicPattern(target)) {
    for (const path of await pathsOf(target, { absolute: isAbsolute(target) })) yield await read(path);
  } else {
    yield await read(target);
  }
}

async function pathsOf(pattern: string, options: GlobOptions): Promise<readonly string[]> {
  const paths = await glob(pattern, { ...options, ignore: IGNORED, caseSensitiveMatch: false });
  return paths.sort();
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/**
 * The PDF and Word files that an argument of `import` names: a file, whatever its name, those of a folder and the folders
 * below it, or a pattern.
 */
export async function pdfAndWordFiles(target: string): Promise<readonly string[]> {
  const kind = await kindOf(target);
  if (kind === 'folder') {
    const inside = await pathsOf('**/*.{pdf,docx}', { cwd: target });
    return inside.map((path) => join(target, path));
  }
  return kind === 'nothing' && isDynamicPattern(target)
    ? pathsOf(target, { absolute: isAbsolute(target) })
    : [target];
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
