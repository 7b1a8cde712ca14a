// npm run fuzz [target ...] [--seconds N]: coverage-guided fuzzing, a minute for each target if nothing is said.
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const outfile = join(root, 'coverage', 'fuzz', 'targets.mjs');
const given = argv.slice(2);
const at = given.indexOf('--seconds');
const seconds = at < 0 ? 60 : Number(given[at + 1]);
const asked = at < 0 ? given : given.toSpliced(at, 2);
await build({
  entryPoints: [join(here, 'main.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  mainFields: ['module', 'main'],
  logLevel: 'error',
  define: { __root: JSON.stringify(root), 'import.meta.dirname': JSON.stringify(here) },
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
const { run } = await import(pathToFileURL(outfile).href);
exit((await run(asked, seconds, 'fuzz/targets.mjs')) > 0 ? 1 : 0);
