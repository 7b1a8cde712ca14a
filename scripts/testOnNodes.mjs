// Runs the tests of the packages on each Node that is supported: `npm run test:nodes`, or `-- 22` for one of them. The Nodes come
// from the registry, as packages of the program alone, into a folder that is gone afterwards.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { npm, onEnd, run } from './processes.mjs';

/** As docs/releasing.md says. */
const SUPPORTED = ['20', '22', '24'];

const wanted = process.argv.length > 2 ? process.argv.slice(2) : SUPPORTED;
const system = process.platform === 'win32' ? 'win' : process.platform;
const folder = mkdtempSync(join(tmpdir(), 'imr-letters-nodes-'));
onEnd(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'package.json'), '{ "private": true }');

/** @returns The folder of the program, or `undefined` where it cannot be had. */
async function install(version) {
  const name = `node-${system}-${process.arch}`;
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
  const { code, output } = await npm([...args, `${name}@${version}`], { cwd: folder, quiet: true });
  if (code === 0) return join(folder, 'node_modules', name, 'bin');
  console.log(`Node ${version} cannot be had here:\n${output}`);
  return undefined;
}

let failed = 0;
const packaged = await npm(['run', '--silent', 'package'], { quiet: true });
if (packaged.code !== 0) {
  console.log(packaged.output);
  failed++;
}
for (const version of failed === 0 ? wanted : []) {
  const bin = await install(version);
  if (bin === undefined) {
    failed++;
    continue;
  }
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const told = await run(node, ['--version'], { quiet: true });
  console.log(`== Node ${told.output.trim()}`);
  const { code } = await run(node, [vitest, 'run', '--project', 'package'], { env });
  if (code !== 0) failed++;
}
rmSync(folder, { recursive: true, force: true });
console.log(
  failed === 0 ? 'The packages work on each of them.' : `${failed} of ${wanted.length} Nodes failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;
