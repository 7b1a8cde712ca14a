// Bundles the extension and the server into dist/.
//   node esbuild.mjs                 one build, with source maps
//   node esbuild.mjs --production    minified, without source maps: what is packaged
//   node esbuild.mjs --watch         builds again at every change
import { chmod, rm } from 'node:fs/promises';
import { argv, exit } from 'node:process';
import { build, context } from 'esbuild';

const production = argv.includes('--production');
const watch = argv.includes('--watch');

/**
 * What each bundle is made of. The client and the server hold different versions of the language
 * protocol library, which is why they share plain interfaces and method names, never its objects.
 */
const bundles = [
  { entry: 'client/src/extension.ts', out: 'client.js', platform: 'node', external: ['vscode'] },
  { entry: 'client/src/extension.web.ts', out: 'client.web.js', platform: 'browser', external: ['vscode'] },
  { entry: 'server/src/node.ts', out: 'server.js', platform: 'node' },
  { entry: 'server/src/browser.ts', out: 'server.web.js', platform: 'browser', format: 'iife' },
  {
    entry: 'server/src/reader/reader.ts',
    out: 'fileReader.js',
    platform: 'node',
    // The PDF library looks beside its module for a drawing package that text does not need: nowhere is that.
    moduleUrl: '"file:///nowhere/"',
    banner:
      '/* Holds PDF.js, Copyright Mozilla Foundation, Apache License 2.0 (apache.org/licenses/LICENSE-2.0). */',
  },
  // The library that writes Word files is as large as all the rest: it is loaded when it is needed.
  { entry: 'server/src/features/reports/wordReport.ts', out: 'wordReport.js', platform: 'node' },
  { entry: 'server/src/cli.ts', out: 'cli.js', platform: 'node', banner: '#!/usr/bin/env node' },
];

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
  for (const bundle of bundles) await (await context(optionsOf(bundle))).watch();
  console.log('Watching. Ctrl+C ends it.');
} else {
  try {
    await Promise.all(bundles.map((bundle) => build(optionsOf(bundle))));
    await chmod('dist/cli.js', 0o755);
  } catch {
    exit(1); // esbuild has said what is wrong and where
  }
}
