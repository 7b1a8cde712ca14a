import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { decodeText } from '../reader/decodeText';
import type { UnreadableFile } from '../report/checkedFile';
import { pathFrom } from './pathFrom';

/** Which files are not looked at; written as a `.gitignore` is. */
export const IGNORE_FILE = '.imrignore';

/** The `.imrignore` files of a run. */
export interface IgnoreFiles {
  /** Whether one in the file's folder, or in a folder above it, names it. */
  ignores(path: string): Promise<boolean>;
  /** Those that are there and cannot be opened. */
  unreadable(): readonly UnreadableFile[];
}

/** Ignores nothing. */
export const noIgnoreFiles: IgnoreFiles = { ignores: async () => false, unreadable: () => [] };

/** Looks for the files as they are asked for, and keeps them for the run. */
export function createIgnoreFiles(): IgnoreFiles {
  const byFolder = new Map<string, Promise<Ignore | undefined>>();
  const unreadable: UnreadableFile[] = [];

  const inFolder = (folder: string): Promise<Ignore | undefined> => {
    let found = byFolder.get(folder);
    if (found === undefined) {
      found = load(join(folder, IGNORE_FILE), unreadable);
      byFolder.set(folder, found);
    }
    return found;
  };

  return {
    async ignores(path) {
      const whole = resolve(path);
      for (let folder = dirname(whole); ; folder = dirname(folder)) {
        const rules = await inFolder(folder);
        const below = pathFrom(folder, whole);
        if (rules?.ignores(below)) return true;
        if (folder === dirname(folder)) return false;
      }
    },
    unreadable: () => unreadable,
  };
}

async function load(path: string, unreadable: UnreadableFile[]): Promise<Ignore | undefined> {
  try {
    // Names of files are the same in upper and lower case, as where letters are looked for.
    return ignore({ ignorecase: true }).add(decodeText(await readFile(path)));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    const reason = `it cannot be opened (${code}), and so it is not known what it ignores; mend it or take it away`;
    unreadable.push({ path, reason });
    return undefined;
  }
}
