import { readFile } from 'node:fs/promises';
import { decodeText } from '../reader/decodeText';
import { UsageError } from './terminal';

/**
 * The paths of a list (`--files-from`): a path on each line, or parted by NUL as `find -print0` and `git ls-files -z` write
 * them. Nothing in a path is a pattern.
 *
 * @param path of the list; `-` is the standard input
 * @throws UsageError where it cannot be read
 */
export async function listedFiles(
  path: string,
  readInput: () => Promise<Uint8Array>,
): Promise<readonly string[]> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readInput() : await readFile(path);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UsageError(`The list of files ${path} cannot be read (${code}).`);
  }
  // Not guessed as a letter's encoding is: of a list parted by NUL every other byte might be one. What Windows PowerShell
  // writes to a file begins with the mark of UTF-16.
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = bytes.includes(0) && !isUtf16 ? new TextDecoder().decode(bytes) : decodeText(bytes);
  const parts = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return parts.filter((part) => part !== '');
}
