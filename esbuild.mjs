// Bundles the extension and the server into dist/.
//   node esbuild.mjs                 one build, with source maps
//   node esbuild.mjs --production    minified, without source maps: what is packaged
//   node esbuild.mjs --production --for=npm|vsix    of that, what goes into one of the packages, and nothing else
//   node esbuild.mjs --watch         builds again at every change
import { chmod, rm, writeFile } from 'node:fs/promises';
import process, { argv, exit } from 'node:process';
import { build, context } from 'esbuild';
import { billOfMaterials } from './scripts/billOfMaterials.mjs';
import { noticesOf } from './scripts/notices.mjs';
import { BILL, NOTICES, packages } from './scripts/packages.mjs';

const production = argv.includes('--production');
const watch = argv.includes('--watch');
const goal = argv.find((argument) => argument.startsWith('--for='))?.slice('--for='.length);
if (goal !== undefined && !Object.hasOwn(packages, goal)) {
  console.error(`There is no package "${goal}"; there are ${Object.keys(packages).join(' and ')}.`);
  exit(2);
}

/**
 * What each bundle is made of. The client and the server hold different versions of the language
 * protocol library, which is why they share plain interfaces and method names, never its objects.
 */
const bundles = [
  { entry: 'client/src/extension.ts', out: 'client.js', platform: 'node', external: ['vscode'] },
  { entry: 'client/src/extension.web.ts', out: 'client.web.js', platform: 'browser', external: ['vscode'] },
  { entry: 'server/src/node.ts', out: 'server.js', platform: 'node' },
  { entry: 'server/src/browser.ts', out: 'server.web.js', platform: 'browser', format: 'iife' },
  { entry: 'server/src/reader/readerProcess.ts', out: 'readerProcess.js', platform: 'node' },
  {
    // One file for a thread of Node and for a browser's worker: the libraries' halves for browsers work in both.
    entry: 'server/src/reader/reader.ts',
    out: 'fileReader.js',
    platform: 'browser',
    external: ['node:*'],
    format: 'cjs',
    // The PDF library looks beside its module for a drawing package that text does not need: nowhere is that.
    moduleUrl: '"file:///nowhere/"',
  },
  // The library that writes Word files is as large as all the rest: it is loaded when it is needed.
  { entry: 'server/src/features/reports/wordReport.ts', out: 'wordReport.js', platform: 'node' },
  { entry: 'server/src/cli.ts', out: 'cli.js', platform: 'node', banner: '#!/usr/bin/env node' },
];

const wanted = bundles.filter(({ out }) => goal === undefined || packages[goal].bundles.includes(out));

function optionsOf({
  entry,
  out,
  platform,
  external = [],
  format = 'cjs',
  banner,
  moduleUrl = '__filename',
}) {
  return {
    entryPoints: [entry],
    outfile: `dist/${out}`,
    bundle: true,
    platform,
    format,
    external,
    target: platform === 'node' ? 'node20' : 'es2022',
    // The ESM builds of some libraries are preferred, for they can be shaken; Node's default is the other.
    mainFields: platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    minify: production,
    sourcemap: !production,
    sourcesContent: false,
    // Its usual build needs Node's Buffer.
    alias: platform === 'browser' ? { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' } : {},
    // A library asks where its module is, which a CommonJS bundle knows by another name.
    define: format === 'cjs' ? { 'import.meta.url': moduleUrl } : undefined,
    banner: banner === undefined ? undefined : { js: banner },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [{ name: 'report', setup: (run) => run.onEnd(report) }],
  };
}

function report({ metafile }) {
  for (const [file, { bytes }] of Object.entries(metafile?.outputs ?? {})) {
    if (file.endsWith('.js')) console.log(`${file.padEnd(20)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`);
  }
}

// A source map of an earlier build must not get into a package.
if (production) await rm('dist', { recursive: true, force: true });

if (watch) {
  for (const bundle of wanted) await (await context(optionsOf(bundle))).watch();
  console.log('Watching. Ctrl+C ends it.');
} else {
  try {
    const built = await Promise.all(wanted.map((bundle) => build(optionsOf(bundle))));
    if (wanted.some(({ out }) => out === 'cli.js')) await chmod('dist/cli.js', 0o755);
    const metafiles = built.map(({ metafile }) => metafile);
    await writeFile(NOTICES, noticesOf(metafiles, process.cwd()));
    await writeFile(BILL, billOfMaterials(metafiles, process.cwd()));
  } catch (error) {
    // What esbuild throws it has told already, with its place.
    if (error.errors === undefined) console.error(error.message);
    exit(1);
  }
}
