import { writeFile } from 'node:fs/promises';
import { replaceFile } from './draft';
import { goalOf, isOneOf } from './outputGoal';
import { type Terminal, UsageError } from './terminal';

/**
 * Writes what a command gives to a file, or to the standard output where none is named, or `-`. A file is there whole or as
 * it was before, and keeps its permissions; a link is written through, a device straight to.
 *
 * @param inputs the files that were read, none of which is written over
 * @throws UsageError where it cannot be written
 */
export async function write(
  text: string,
  path: string | undefined,
  terminal: Terminal,
  inputs: readonly string[],
): Promise<void> {
  if (path === undefined || path === '-') {
    terminal.out(text);
    return;
  }
  try {
    const goal = await goalOf(path);
    if (await isOneOf(goal, inputs)) {
      throw new UsageError(
        `${path} is one of the files that were read, and is not written over. Name another file.`,
      );
    }
    if (goal.isReplaced) await replaceFile(goal.path, text, goal.there);
    else await writeFile(goal.path, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
    );
  }
}
