// Runs one of the measuring tools: bundled in memory, so that it needs no build and starts at once.
//
//   node test/measure/run.mjs precision|plant [options]
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const [tool, ...args] = process.argv.slice(2);

/** A file in the bundle still finds what lies beside it in the source. */
const ownAddress = {
  name: 'own-address',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path))),
      loader: 'ts',
    }));
  },
};

if (tool !== 'precision' && tool !== 'plant') {
  console.error('usage: node test/measure/run.mjs precision|plant [options]');
  process.exitCode = 2;
} else {
  const { outputFiles } = await build({
    entryPoints: [join(here, tool, 'main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [ownAddress],
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { main } = await import(`data:text/javascript;base64,${code}`);
  process.exitCode = main(args);
}
