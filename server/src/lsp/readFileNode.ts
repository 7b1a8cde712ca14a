import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../reader/decodeText';

/** Reads a text file by its uri, in whatever encoding it is saved; `undefined` where there is none. Rejects where there is one that cannot be read. */
export async function readFileNode(uri: string): Promise<string | undefined> {
  let path: string;
  try {
    path = fileURLToPath(uri);
  } catch {
    // Of another scheme, another machine, or no path.
    return undefined;
  }
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    if (NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** The last are of names that no file can have. */
const NOT_THERE: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
]);
