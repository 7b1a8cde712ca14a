import type { BigIntStats } from 'node:fs';
import { rmSync } from 'node:fs';
import { chmod, chown, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What ends a process and lets it do something before. */
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** While it is written only its owner may read it: the file that it becomes may hold the health of people. */
const DRAFT_MODE = 0o600;

/**
 * Writes a file beside its place and moves it there, so that it is there whole or as it was before. Nothing is left of the
 * draft where that fails or the process is told to end; what a killed one left is taken away by the next.
 *
 * @param there what is replaced, whose permissions and owner are kept
 * @throws NodeJS.ErrnoException where it cannot be written
 */
export async function replaceFile(path: string, text: string, there: BigIntStats | undefined): Promise<void> {
  await withoutLeftovers(path);
  const draft = draftOf(path, process.pid);
  const remove = (): void => rmSync(draft, { force: true });
  const endOn = (signal: NodeJS.Signals): void => {
    remove();
    stopListening();
    process.kill(process.pid, signal);
  };
  const stopListening = (): void => {
    for (const signal of SIGNALS) process.off(signal, endOn);
  };
  for (const signal of SIGNALS) process.on(signal, endOn);
  try {
    await writeFile(draft, text, { flag: 'wx', ...(there !== undefined && { mode: DRAFT_MODE }) });
    if (there !== undefined) await takeOver(draft, there);
    await rename(draft, path);
  } catch (error) {
    remove();
    throw error;
  } finally {
    stopListening();
  }
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
