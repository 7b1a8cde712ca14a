import type { ReadFailure } from './failure';
import { LETTER_LIMITS } from './letterText';
import { oneLetter } from './oneLetter';
import { readInProcess } from './readInProcess';

/**
 * Reads a PDF or Word file as a letter, in a process of its own. Never rejects.
 *
 * @param folder where the bundles are; beside the running one, if left out
 * @returns its text, or why there is none
 */
export async function readLetterFile(
  path: string,
  folder?: string,
): Promise<{ readonly text: string } | ReadFailure> {
  const read = readInProcess(LETTER_LIMITS, { asLetter: true, ...(folder !== undefined && { folder }) });
  return oneLetter(await read(path, () => {}, new AbortController().signal));
}
