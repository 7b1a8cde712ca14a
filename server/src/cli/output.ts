import { rename, rm, writeFile } from 'node:fs/promises';
import { type Terminal, UsageError } from './terminal';

/**
 * Writes what a command gives to a file, or to the standard output where none is named. The file is there whole or as it
 * was before: it is written beside itself and then takes its place.
 *
 * @throws UsageError where the file cannot be written
 */
export async function write(text: string, path: string | undefined, terminal: Terminal): Promise<void> {
  if (path === undefined) {
    terminal.out(text);
    return;
  }
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UsageError(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
    );
  }
}
