// Builds what is published and packs it: imr-letters-<version>.vsix, which any VS Code installs.
import { cpSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { globSync } from 'tinyglobby';
import { packagePath } from './packagePath.mjs';
import { run } from './processes.mjs';

const built = await run(process.execPath, ['esbuild.mjs', '--production']);
if (built.code !== 0) process.exit(built.code);

// Packed from a copy of what package.json names under "files": in the project's folder the packer would first look
// at every file of the installed VS Code.
const staging = join('.vscode-test', 'package');
rmSync(staging, { recursive: true, force: true });
const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const file of ['package.json', ...globSync(files)]) cpSync(file, join(staging, file));

// Everything is bundled, so no dependency goes in; the repository is not a public one.
await createVSIX({
  cwd: staging,
  packagePath: resolve(packagePath),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

console.log(`${packagePath}: ${(statSync(packagePath).size / 1024).toFixed(0)} kB`);
rmSync(staging, { recursive: true, force: true });
