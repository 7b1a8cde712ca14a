import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a fresh clone does not have. */
const NOT_CLONED = /^(?:node_modules|dist|coverage|\.git|\.vscode-test|.*\.(?:vsix|tgz))$/;

/** A copy of the project as a fresh clone has it, in which packages are installed, for what would change `dist` here. */
export function freshClone(): string {
  const clone = mkdtempSync(join(tmpdir(), 'imr-letters-clone-'));
  for (const name of readdirSync(root)) {
    if (NOT_CLONED.test(name) || name === 'test') continue;
    cpSync(join(root, name), join(clone, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  return clone;
}

/** A folder that is gone when the process of the tests is done with it. */
export function emptyFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'imr-letters-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A command's exit code and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command without the variables by which an npm tells its scripts where they are, and without a network. */
export function run(command: string, args: readonly string[], cwd: string, input = ''): Promise<Ended> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_|^NODE_PATH$|^NODE_OPTIONS$|^INIT_CWD$/i.test(name),
    ),
  );
  return new Promise((resolve) => {
    const child = execFile(
      command,
      [...args],
      { cwd, env: { ...env, npm_config_offline: 'true' }, maxBuffer: 2 ** 26 },
      (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

/** What no package may hold: source maps, tests, and whatever the project needs to be made. */
export const NOT_TO_SHIP =
  /\.map$|\.tsx?$|\.mts$|(?:^|\/)(?:test|tests|coverage|node_modules|scripts|server|client)\/|\.(?:test|bench|spec)\.|(?:^|\/)\.(?!vsixmanifest)|tsconfig|biome|vitest|esbuild/;
