/**
 * Runs the benchmarks: `npm run bench [name …] [--only input …]`. Every figure is a ratio of two things measured in turns in
 * one run, so that a slow or busy machine changes both.
 */

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const known = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort();
// What stands behind --only is the benchmark's own: which of its inputs to take.
const [asked, only] = taken(process.argv.slice(2));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark named ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}

for (const name of asked.length > 0 ? asked : known) {
  const outfile = join(root, 'coverage', 'bench', `${name}.mjs`);
  await build({
    entryPoints: [join(here, `${name}.bench.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // A benchmark may bundle what it measures beside ours.
    external: ['esbuild'],
    outfile,
    logLevel: 'error',
    define: { __root: JSON.stringify(root) },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  console.log(`\n${name}`);
  const { run } = await import(pathToFileURL(outfile).href);
  await run(only);
}

function taken(given) {
  const at = given.indexOf('--only');
  return at < 0 ? [given, []] : [given.slice(0, at), given.slice(at + 1)];
}
