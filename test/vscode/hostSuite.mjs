// The suite inside the extension host, in VS Code for the browser and in desktop VS Code where that can be
// had: one suite, two hosts. Its last line is "N passed, M failed" over the hosts that ran.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onEnd, run } from '../../scripts/processes.mjs';
import { addTallies, tallyIn } from '../../scripts/tally.mjs';
import { runsHere } from './install.mjs';
import { makeWorkspace } from './workspace.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const suites = join(here, '.run', 'suite');

const hosts = {
  browser: { name: 'VS Code for the browser', run: runInBrowserHost },
  web: { name: "the browser's own extension host", run: () => import('./webHost.mjs') },
  webSlice: {
    name: "the browser's own extension host (a slice; npm run test:vscode -- web runs all)",
    run: () => import('./webHost.mjs'),
  },
  desktop: { name: 'desktop VS Code', run: runInDesktop },
};

async function runTestsIn(options) {
  const { runTests } = await import('@vscode/test-electron');
  const folder = makeWorkspace('host');
  return runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: join(suites, 'index.js'),
    launchArgs: [folder, '--disable-extensions'],
    ...options,
  });
}

function runInBrowserHost() {
  return runTestsIn({ vscodeExecutablePath: join(here, 'browserHost.mjs') });
}

async function runInDesktop() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return runTestsIn({ vscodeExecutablePath: await downloadAndUnzipVSCode({ version: 'stable' }) });
}

/** The files of a folder and those below it, by their paths from it. */
function textsOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return Object.fromEntries(
    names.map((name) => [relative(folder, name).replaceAll('\\', '/'), readFileSync(name, 'utf8')]),
  );
}

/** One bundle for extension hosts that are Node, one for the browser's. */
function bundleSuites() {
  const shared = {
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    loader: { '.imr': 'text' },
    sourcemap: 'inline',
    logLevel: 'warning',
    outdir: suites,
  };
  return Promise.all([
    build({ ...shared, entryPoints: [join(here, 'suite', 'index.ts')], platform: 'node', target: 'node20' }),
    build({
      ...shared,
      entryPoints: ['web.ts', 'webSlice.ts'].map((name) => join(here, 'suite', name)),
      platform: 'browser',
      alias: {
        'node:assert/strict': join(here, 'suite', 'assertInBrowser.ts'),
        'node:child_process': join(here, 'suite', 'noProcesses.ts'),
      },
      define: { SUITE_FILES: JSON.stringify(textsOf(makeWorkspace('web'))), 'process.platform': '"browser"' },
    }),
  ]);
}

/** Whether desktop VS Code can be had: asked for, or there is a screen and its maker's site answers. */
async function desktopCanRun() {
  const { VSCODE_TEST_DESKTOP: asked, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (asked !== undefined) return asked !== '0';
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return false;
  const site = 'https://update.code.visualstudio.com/api/releases/stable';
  const answer = await fetch(site, { signal: AbortSignal.timeout(3000) }).catch(() => undefined);
  return answer?.ok === true;
}

/** Runs the suite in one host after the other. @returns The tally of each. */
async function inTurn(names) {
  const tallies = [];
  for (const name of names) {
    console.log(`-- the suite in ${hosts[name].name}`);
    const prefix = `${name} | `;
    const { code, output } = await run(process.execPath, [fileURLToPath(import.meta.url), name], { prefix });
    const tally = tallyIn(output);
    // A host that ends badly, or without the suite's own last line, is a failure of its own.
    const lost = tally === undefined || (code !== 0 && tally.failed === 0);
    tallies.push(addTallies(tally ?? { passed: 0, failed: 0 }, { passed: 0, failed: lost ? 1 : 0 }));
  }
  return tallies;
}

// This file runs itself for each host, to read the suite's own last line in what that host wrote.
// `--only=web` asks for one host.
const [, , asked] = process.argv;
const only = asked?.startsWith('--only=') ? asked.slice('--only='.length) : undefined;
const host = only === undefined ? asked : undefined;
if (host !== undefined) {
  await hosts[host].run().catch((error) => {
    console.log(error.message);
    process.exitCode = 1;
  });
} else {
  rmSync(suites, { recursive: true, force: true });
  await bundleSuites();
  onEnd();

  const possible = [
    ...(runsHere ? ['browser', only === 'web' ? 'web' : 'webSlice'] : []),
    ...((await desktopCanRun()) ? ['desktop'] : []),
  ];
  const chosen = possible.filter((one) => only === undefined || one === only);
  if (chosen.length === 0) console.log('No VS Code can be had on this machine for the suite.');
  if (!possible.includes('desktop')) console.log('Desktop VS Code cannot be had here: its run is left out.');
  // Two at a time, as most of it is waiting for them; those that are Node have one folder to work in.
  const isWeb = (each) => each.startsWith('web');
  const lanes = [chosen.filter(isWeb), chosen.filter((each) => !isWeb(each))];
  const tallies = await Promise.all(lanes.map(inTurn));
  const total = addTallies({ passed: 0, failed: chosen.length === 0 ? 1 : 0 }, ...tallies.flat());
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
