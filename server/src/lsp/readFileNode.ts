import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Reads a file by its uri; `undefined` where there is none. Rejects where there is one that cannot be read. */
export async function readFileNode(uri: string): Promise<string | undefined> {
  let path: string;
  try {
    path = fileURLToPath(uri);
  } catch {
    // Of another scheme, another machine, or no path.
    return undefined;
  }
  try {
    return await readFile(path, 'utf8');
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
