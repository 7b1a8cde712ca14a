import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Ended, run } from './packed';

const home = inject('home');

/** The folder of the installed package. */
export const installed = join(home, 'node_modules', 'imr-letters');

/** The installed command. */
export const command = join(
  home,
  'node_modules',
  '.bin',
  process.platform === 'win32' ? 'imr-letters.cmd' : 'imr-letters',
);

/** A folder to work in, beside the installed package, gone with it. */
export function workFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(home, 'work-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs the installed command in a folder. */
export function imrIn(folder: string): (args: readonly string[], input?: string) => Promise<Ended> {
  return (args, input) => run(command, args, folder, input);
}
