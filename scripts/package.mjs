// Builds what is published and packs it: imr-letters-<version>.vsix, which any VS Code installs.
import { statSync } from 'node:fs';
import { createVSIX, listFiles } from '@vscode/vsce';
import { packagePath } from './packagePath.mjs';
import { run } from './processes.mjs';

const built = await run(process.execPath, ['esbuild.mjs', '--production']);
if (built.code !== 0) process.exit(built.code);

// Everything is bundled, so no dependency goes in; the repository is not a public one.
await createVSIX({
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const files = await listFiles({ dependencies: false });
const strangers = files.filter((file) => /(^|\/)(node_modules|test|src)\/|\.map$/.test(file));
if (strangers.length > 0) {
  console.error(`These files do not belong into a package:\n  ${strangers.join('\n  ')}`);
  process.exit(1);
}
console.log(`${packagePath}: ${files.length} files, ${(statSync(packagePath).size / 1024).toFixed(0)} kB`);
