// Bundles the extension and the server into dist/.
//   node esbuild.mjs                 one build, with source maps
//   node esbuild.mjs --production    minified, without source maps: what is packaged
//   node esbuild.mjs --production --for=npm|vsix    of that, what goes into one of the packages, and nothing else
//   node esbuild.mjs … --into=FOLDER    into another folder than dist/: for measurements beside it
//   node esbuild.mjs --watch         builds again at every change
import { chmod, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process, { argv, exit } from 'node:process';
import { build, context } from 'esbuild';
import { billOfMaterials } from './scripts/billOfMaterials.mjs';
import { eagerModules } from './scripts/eager.mjs';
import { noticesOf } from './scripts/notices.mjs';
import { BILL, NOTICES, packages } from './scripts/packages.mjs';
import { shakenPdf } from './scripts/shaken.mjs';

const production = argv.includes('--production');
const watch = argv.includes('--watch');
const folder = argv.find((argument) => argument.startsWith('--into='))?.slice('--into='.length) ?? 'dist';
const goal = argv.find((argument) => argument.startsWith('--for='))?.slice('--for='.length);
if (goal !== undefined && !Object.hasOwn(packages, goal)) {
  console.error(`There is no package "${goal}"; there are ${Object.keys(packages).join(' and ')}.`);
  exit(2);
}

/** The protocol's library says by this which half is for browsers; that for Node is taken anyway. */
const BOTH = ['browser'];

/**
 * What each bundle is made of. The client and the server hold different versions of the language
 * protocol library, which is why they share plain interfaces and method names, never its objects.
 * The client and the server are each one file for Node and for the browser: what is of one of them lies in modules
 * that the other never runs.
 */
const bundles = [
  { entry: 'client/src/main.ts', out: 'client.js', external: ['vscode'], conditions: BOTH },
  { entry: 'server/src/server.ts', out: 'server.js', conditions: BOTH },
  {
    // A script that leaves its exports under a name, for workers, and to Node's modules as their own.
    entry: 'server/src/engine.ts',
    out: 'engine.js',
    script: { name: 'imrLettersEngine' },
    plugins: [eagerModules],
    // The library that the server has loaded already is lent to it.
    alias: { 'vscode-languageserver': './server/src/lsp/lentProtocol.cjs' },
  },
  { entry: 'server/src/reader/readerProcess.ts', out: 'readerProcess.js' },
  {
    // One file for a thread of Node and for a browser's worker: the libraries' halves for browsers work in both.
    entry: 'server/src/reader/reader.ts',
    out: 'fileReader.js',
    platform: 'browser',
    external: ['node:*'],
    // The PDF library looks beside its module for a drawing package that text does not need: nowhere is that.
    moduleUrl: '"file:///nowhere/"',
    plugins: [shakenPdf],
    alias: { xmlbuilder: './server/src/reader/notWritten.cjs' },
  },
  // The library that writes Word files is as large as all the rest: it is loaded when it is needed.
  { entry: 'server/src/features/reports/wordReport.ts', out: 'wordReport.js' },
  { entry: 'server/src/cli.ts', out: 'cli.js', banner: '#!/usr/bin/env node', plugins: [eagerModules] },
];

const wanted = bundles.filter(({ out }) => goal === undefined || packages[goal].bundles.includes(out));

function optionsOf({
  entry,
  out,
  platform = 'node',
  external = [],
  banner,
  script,
  alias = {},
  conditions = [],
  plugins = [],
  moduleUrl = '__filename',
}) {
  return {
    entryPoints: [entry],
    outfile: `${folder}/${out}`,
    bundle: true,
    platform,
    format: script === undefined ? 'cjs' : 'iife',
    external,
    target: platform === 'node' ? 'node20' : 'es2022',
    // The ESM builds of some libraries are preferred, for they can be shaken; Node's default is the other.
    mainFields: platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    conditions,
    minify: production,
    sourcemap: !production,
    sourcesContent: false,
    alias: {
      // Its usual build needs Node's Buffer.
      'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
      // Texts come from the client: what reads them from files is not needed, and is not there in a worker.
      '@vscode/l10n': '@vscode/l10n/dist/browser.js',
      ...Object.fromEntries(
        ['ajv', 'ajv-formats', 'zod/v3', 'zod-to-json-schema'].map((name) => [
          name,
          './server/src/mcp/notNeeded.cjs',
        ]),
      ),
      ...alias,
    },
    // A library asks where its module is, which no bundle of ours knows by that name.
    define: { 'import.meta.url': moduleUrl },
    banner: banner === undefined ? undefined : { js: banner },
    ...(script && {
      globalName: script.name,
      footer: { js: `if(typeof module==='object')module.exports=${script.name};` },
    }),
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [...plugins, { name: 'report', setup: (run) => run.onEnd(report) }],
  };
}

function report({ metafile }) {
  for (const [file, { bytes }] of Object.entries(metafile?.outputs ?? {})) {
    if (file.endsWith('.js')) console.log(`${file.padEnd(20)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`);
  }
}

// A source map of an earlier build must not get into a package.
if (production) await rm(folder, { recursive: true, force: true });

if (watch) {
  for (const bundle of wanted) await (await context(optionsOf(bundle))).watch();
  console.log('Watching. Ctrl+C ends it.');
} else {
  try {
    const built = await Promise.all(wanted.map((bundle) => build(optionsOf(bundle))));
    if (wanted.some(({ out }) => out === 'cli.js')) await chmod(`${folder}/cli.js`, 0o755);
    const metafiles = built.map(({ metafile }) => metafile);
    await writeFile(join(folder, basename(NOTICES)), noticesOf(metafiles, process.cwd()));
    await writeFile(join(folder, basename(BILL)), billOfMaterials(metafiles, process.cwd()));
  } catch (error) {
    // What esbuild throws it has told already, with its place.
    if (error.errors === undefined) console.error(error.message);
    exit(1);
  }
}
