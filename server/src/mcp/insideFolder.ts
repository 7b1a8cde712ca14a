import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** A file inside of a folder, or why it is not given: a sentence without a full stop. */
export type FileInside = { readonly file: string } | { readonly reason: string };

/**
 * The file that a path from a folder means, if it is one of that folder itself: neither the path nor a link leads out. Links are
 * refused wherever they lead, so that nothing depends on what they point at a moment later.
 *
 * @param root the folder's real path
 * @param path with slashes, from the folder
 */
export async function fileInside(root: string, path: string): Promise<FileInside> {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  if (isAbsolute(path) || names.includes('..')) {
    return { reason: 'only paths from the folder of letters are read, without ".."' };
  }
  // A name of Windows that is more than a name: a stream, a drive, another separator.
  if (names.length === 0 || names.some((name) => /[\\:\0]/.test(name))) {
    return { reason: 'it is no path of a file' };
  }
  let here = root;
  for (const [index, name] of names.entries()) {
    here = join(here, name);
    const found = await lstat(here).catch(() => undefined);
    if (found === undefined) return { reason: 'there is no such file in the folder of letters' };
    if (found.isSymbolicLink()) return { reason: 'it is a link, and links are not followed' };
    const isLast = index === names.length - 1;
    if (isLast && !found.isFile()) return { reason: 'it is no file' };
    if (isLast && found.size > MOST_BYTES) return { reason: 'it is too large for a letter' };
  }
  // A junction of Windows is no link to lstat in every version.
  const real = await realpath(here).catch(() => undefined);
  return real !== undefined && isSameName(real, here)
    ? { file: here }
    : { reason: 'it is a link, and links are not followed' };
}

/**
 * Whether two paths without links name one file, as the systems do that take upper and lower case, or an accent and its letter,
 * for the same.
 */
export function isSameName(one: string, other: string): boolean {
  const plain = (path: string): string => path.normalize().toLowerCase();
  return plain(one) === plain(other);
}

/** A scanned letter with its records is a few megabytes. */
const MOST_BYTES = 50_000_000;

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || path.startsWith('\\') || /^[a-z]:/i.test(path);
}
