// Runs one of the measuring tools, bundled for this run, so that it needs no build and starts at once.
//
//   node test/measure/run.mjs precision|plant|dump|firstSight [options]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

if (!['precision', 'plant', 'dump', 'firstSight'].includes(tool)) {
  console.error('usage: node test/measure/run.mjs precision|plant|dump|firstSight [options]');
  process.exitCode = 2;
} else {
  const { outputFiles } = await build({
    entryPoints: [join(here, tool, 'main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [ownAddress],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    sourcemap: 'inline',
    logLevel: 'error',
  });
  const folder = mkdtempSync(join(tmpdir(), 'imr-letters-'));
  const bundle = join(folder, `${tool}.mjs`);
  process.setSourceMapsEnabled(true);
  try {
    writeFileSync(bundle, outputFiles[0].contents);
    const { main } = await import(pathToFileURL(bundle).href);
    process.exitCode = main(args);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
