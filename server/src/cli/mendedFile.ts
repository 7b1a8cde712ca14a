import { copyFile, readFile } from 'node:fs/promises';
import { beginDraft } from './draft';
import { encodeLike } from './encodeText';
import { goalOf } from './outputGoal';

/**
 * Writes a mended text over its file: whole or not at all, in the file's encoding, with its permissions, through a link.
 *
 * @param source the file's bytes, of which `before` was read
 * @returns why it is not written, a sentence without a full stop; `undefined` where it is
 */
export async function writeMended(
  path: string,
  source: Uint8Array,
  before: string,
  after: string,
): Promise<string | undefined> {
  const bytes = encodeLike(source, before, after);
  if (bytes === undefined)
    return 'it cannot be written again in the encoding that it has; save it as UTF-8 first';
  try {
    const goal = await goalOf(path);
    // Somebody may have saved it while it was checked.
    if (Buffer.compare(await readFile(goal.path), source) !== 0)
      return 'it was changed while it was checked; run the command again';
    const draft = await beginDraft(goal.path, goal.there, goal.isReplaced ? undefined : copyFile);
    try {
      await draft.write(bytes);
    } catch (error) {
      await draft.remove();
      throw error;
    }
    await draft.finish();
    return undefined;
  } catch (error) {
    return `it cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
  }
}
