import type { BigIntStats } from 'node:fs';
import { rmSync } from 'node:fs';
import { chmod, chown, type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What ends a process and lets it do something before. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** While it is written only its owner may read it: the file that it becomes may hold the health of people. */
const DRAFT_MODE = 0o600;

/** A file that is being written, and is not yet where it belongs. */
export interface Draft {
  write(content: string | Uint8Array): Promise<void>;
  /** Puts it where it belongs: it is there whole, or what was there is still there. */
  finish(): Promise<void>;
  /** Leaves nothing of it. */
  remove(): Promise<void>;
}

/**
 * Begins a file beside its place. Nothing is left of it where the process is told to end; what a killed one left is taken
 * away by the next.
 *
 * @param there what is replaced, whose permissions and owner are kept
 * @param intoPlace how it gets to its place: it is moved there, unless something else is said
 * @param newMode the permissions of a file that was not there; the system's usual ones, if left out
 * @throws NodeJS.ErrnoException where it cannot be begun, and so do its functions where it cannot be written
 */
export async function beginDraft(
  path: string,
  there: BigIntStats | undefined,
  intoPlace: (draft: string, path: string) => Promise<void> = rename,
  newMode?: number,
): Promise<Draft> {
  await withoutLeftovers(path);
  const draft = draftOf(path, process.pid);
  const removeNow = (): void => rmSync(draft, { force: true });
  const endOn = (signal: NodeJS.Signals): void => {
    removeNow();
    stopListening();
    process.kill(process.pid, signal);
  };
  const stopListening = (): void => {
    for (const signal of SIGNALS) process.off(signal, endOn);
  };
  for (const signal of SIGNALS) process.on(signal, endOn);
  const remove = async (file: FileHandle | undefined): Promise<void> => {
    await file?.close().catch(() => {});
    removeNow();
    stopListening();
  };
  let file: FileHandle;
  try {
    file = await open(draft, 'wx', there === undefined ? newMode : DRAFT_MODE);
  } catch (error) {
    await remove(undefined);
    throw error;
  }
  return {
    write: (content) => file.appendFile(content),
    finish: async () => {
      try {
        await file.close();
        if (there !== undefined) await takeOver(draft, there);
        await intoPlace(draft, path);
      } finally {
        await remove(undefined);
      }
    },
    remove: () => remove(file),
  };
}

async function takeOver(draft: string, { uid, gid, mode }: BigIntStats): Promise<void> {
  // Only the system's administrator may give a file away.
  await chown(draft, Number(uid), Number(gid)).catch(() => {});
  await chmod(draft, Number(mode & 0o7777n));
}

function draftOf(path: string, pid: number): string {
  return `${path}.${pid}.part`;
}

/** Takes away the drafts of this file by processes that are no more. */
async function withoutLeftovers(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const names = await readdir(folder).catch(() => []);
  for (const one of names) {
    if (!one.startsWith(`${name}.`)) continue;
    const [, pid] = /^\.(\d{1,10})\.part$/.exec(one.slice(name.length)) ?? [];
    if (pid !== undefined && !(isAlive(Number(pid)) && Number(pid) !== process.pid))
      await rm(join(folder, one), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
