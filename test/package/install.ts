import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Ended, emptyFolder, freshClone, root, run } from './packed';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What "npm pack" gave in a fresh clone. */
    readonly packing: Ended;
    /** The folder in which the package is installed, where nothing else is. */
    readonly home: string;
  }
}

/**
 * Before the tests of packages: the extension's package, here; and beside it "npm pack" in a fresh clone, and what that packed
 * installed in an empty folder, offline.
 */
export default async function install({ provide }: TestProject): Promise<() => void> {
  const home = emptyFolder();
  const clone = freshClone();
  const extension = run(process.execPath, ['scripts/package.mjs'], root);
  try {
    const packing = await run('npm', ['pack', '--pack-destination', home.path], clone);
    const tarball = readdirSync(home.path).find((name) => name.endsWith('.tgz'));
    writeFileSync(join(home.path, 'package.json'), '{ "private": true }');
    const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { code, err } = await run('npm', ['install', ...options, `./${tarball}`], home.path);
    if (code !== 0) throw new Error(`npm pack: ${packing.err}\nnpm install: ${err}`);
    const packed = await extension;
    if (packed.code !== 0) throw new Error(`scripts/package.mjs: ${packed.err}`);
    provide('packing', packing);
    provide('home', home.path);
  } catch (error) {
    home.remove();
    throw error;
  } finally {
    await extension;
    // Whatever the installed package should still look for there is gone.
    rmSync(clone, { recursive: true, force: true });
  }
  return home.remove;
}
