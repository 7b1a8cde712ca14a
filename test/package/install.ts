import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Ended, emptyFolder, freshClone, run } from './packed';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What "npm pack" gave in a fresh clone. */
    readonly packing: Ended;
    /** The folder in which the package is installed, where nothing else is. */
    readonly home: string;
  }
}

/** Before the tests of packages: "npm pack" in a fresh clone, and what it packed installed in an empty folder, offline. */
export default async function install({ provide }: TestProject): Promise<() => void> {
  const home = emptyFolder();
  const clone = freshClone();
  try {
    const packing = await run('npm', ['pack', '--pack-destination', home.path], clone);
    const tarball = readdirSync(home.path).find((name) => name.endsWith('.tgz'));
    writeFileSync(join(home.path, 'package.json'), '{ "private": true }');
    const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { code, err } = await run('npm', ['install', ...options, `./${tarball}`], home.path);
    if (code !== 0) throw new Error(`npm pack: ${packing.err}\nnpm install: ${err}`);
    provide('packing', packing);
    provide('home', home.path);
  } catch (error) {
    home.remove();
    throw error;
  } finally {
    // Whatever the installed package should still look for there is gone.
    rmSync(clone, { recursive: true, force: true });
  }
  return home.remove;
}
