import type { BigIntStats } from 'node:fs';
import { access, constants, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Where something is to be written. */
export interface OutputGoal {
  /** Behind every link. */
  readonly path: string;
  /** What is there now, if anything. */
  readonly there: BigIntStats | undefined;
  /**
   * Whether another file may take its place. A device or a pipe would be lost, and of a file with several names the other
   * ones would keep the old text: these are written straight to.
   */
  readonly isReplaced: boolean;
}

/**
 * What a path means as a place to write to: a link means what it points at, also where that is not there yet.
 *
 * @throws NodeJS.ErrnoException where it cannot be looked at, or must not be written
 */
export async function goalOf(path: string): Promise<OutputGoal> {
  const there = await statOf(path);
  if (there === undefined) {
    const target = await readlink(path).catch(() => undefined);
    // A circle of links was an error above, so this ends.
    if (target !== undefined) return goalOf(resolve(dirname(path), target));
    return { path, there, isReplaced: true };
  }
  await access(path, constants.W_OK);
  if (!there.isFile() || there.nlink > 1n) return { path, there, isReplaced: false };
  return { path: await realpath(path), there, isReplaced: true };
}

/** Whether the goal is one of these files, by whatever name. */
export async function isOneOf({ there }: OutputGoal, files: readonly string[]): Promise<boolean> {
  if (there === undefined || !there.isFile()) return false;
  for (const file of files) {
    const other = await statOf(file).catch(() => undefined);
    if (other !== undefined && other.dev === there.dev && other.ino === there.ino) return true;
  }
  return false;
}

async function statOf(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
