// The folder that VS Code opens in a run: a copy, for the runs type into it.
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Copies the suite's letters and the samples afresh. @returns The folder's absolute path. */
export function makeWorkspace(name) {
  const folder = fileURLToPath(new URL(`.run/workspaces/${name}`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL('workspace', import.meta.url)), folder, { recursive: true });
  cpSync(fileURLToPath(new URL('../../samples', import.meta.url)), `${folder}/samples`, { recursive: true });
  return folder;
}
