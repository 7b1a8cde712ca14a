// Builds what is published for VS Code and packs it: imr-letters-<version>.vsix, which any VS Code installs.
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { globSync } from 'tinyglobby';
import { packagePath } from './packagePath.mjs';
import { filesOf, packages } from './packages.mjs';
import { run } from './processes.mjs';
import { makeSmallest } from './smallest.mjs';

const built = await run(process.execPath, ['esbuild.mjs', '--production', '--for=vsix']);
if (built.code !== 0) process.exit(built.code);

// Packed from a copy of what belongs in it: in the project's folder the packer would first look at every file of the
// installed VS Code.
const staging = join('.vscode-test', 'package');
rmSync(staging, { recursive: true, force: true });
for (const file of filesOf(packages.vsix)) cpSync(file, join(staging, file));

// What npm and developers need of the manifest names files that are not here.
const {
  files: _,
  bin: __,
  scripts: ___,
  devDependencies: ____,
  ...manifest
} = JSON.parse(readFileSync('package.json', 'utf8'));
// Texts in the language that they are written in need no table; a folder of tables is named where there is one.
if (!globSync('l10n/bundle.l10n.*.json').length) delete manifest.l10n;
writeFileSync(join(staging, 'package.json'), `${JSON.stringify(manifest)}\n`);

// Everything is bundled, so no dependency goes in; the repository is not a public one.
await createVSIX({
  cwd: staging,
  packagePath: resolve(packagePath),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
// It is sent to every user once for each version: a few seconds here are worth a thirtieth of it.
await makeSmallest(resolve(packagePath));

console.log(`${packagePath}: ${(statSync(packagePath).size / 1024).toFixed(0)} kB`);
rmSync(staging, { recursive: true, force: true });
