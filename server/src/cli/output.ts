import { copyFile, open } from 'node:fs/promises';
import { beginDraft, type Draft } from './draft';
import { goalOf, isOneOf } from './outputGoal';
import { type Terminal, UsageError } from './terminal';

/** Where a command writes what it gives, piece by piece. */
export interface Output {
  /** @throws UsageError where it cannot be written; nothing of it is left then. */
  write(text: string): Promise<void>;
  /**
   * To be called once with all that is to be kept.
   *
   * @param inputs the files that were read, none of which is written over
   * @throws UsageError where it cannot be written, or is one of them; nothing of it is left then
   */
  finish(inputs: readonly string[]): Promise<void>;
  /** Leaves nothing of it. */
  abandon(): Promise<void>;
}

/**
 * Opens a file to write to, or the standard output where none is named, or `-`. A file is there whole or as it was before,
 * and keeps its permissions; a link is written through, a device straight to.
 *
 * @throws UsageError where it cannot be written
 */
export async function openOutput(path: string | undefined, terminal: Terminal): Promise<Output> {
  if (path === undefined || path === '-') {
    return { write: async (text) => terminal.out(text), finish: async () => {}, abandon: async () => {} };
  }
  return telling(path, async () => {
    const goal = await goalOf(path);
    if (goal.there !== undefined && !goal.there.isFile()) return deviceOutput(path, goal.path);
    // A file with several names keeps them only where it is written to itself.
    const intoPlace = goal.isReplaced ? undefined : copyFile;
    const draft = await beginDraft(goal.path, goal.there, intoPlace);
    return draftOutput(path, draft, (inputs) => isOneOf(goal, inputs));
  });
}

function draftOutput(
  path: string,
  draft: Draft,
  isInput: (inputs: readonly string[]) => Promise<boolean>,
): Output {
  const orNothing = async (work: () => Promise<void>): Promise<void> => {
    try {
      await telling(path, work);
    } catch (error) {
      await draft.remove();
      throw error;
    }
  };
  return {
    write: (text) => orNothing(() => draft.write(text)),
    finish: (inputs) =>
      orNothing(async () => {
        if (await isInput(inputs)) {
          throw new UsageError(
            `${path} is one of the files that were read, and is not written over. Name another file.`,
          );
        }
        await draft.finish();
      }),
    abandon: () => draft.remove(),
  };
}

/** A device or a pipe gets the pieces as they come. */
async function deviceOutput(path: string, goal: string): Promise<Output> {
  const file = await open(goal, 'a');
  return {
    write: (text) => telling(path, () => file.appendFile(text)),
    finish: () => telling(path, () => file.close()),
    abandon: () => file.close(),
  };
}

async function telling<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
    );
  }
}

/** Writes all at once. `inputs` as for {@link Output.finish}. */
export async function write(
  text: string,
  path: string | undefined,
  terminal: Terminal,
  inputs: readonly string[],
): Promise<void> {
  const output = await openOutput(path, terminal);
  await output.write(text);
  await output.finish(inputs);
}
