// npm start [folder] [-- --browser]: builds, and opens a folder of letters with the extension at work: in desktop
// VS Code where `code` is on the PATH, else in VS Code for the browser on this machine. Ctrl+C ends it all.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endTree, onEnd, run } from './processes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// npm runs scripts in the package's folder; the user's own is the one that a relative path is meant from.
const from = process.env.INIT_CWD ?? process.cwd();
const windows = process.platform === 'win32';
const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('-'));
const folders = words.filter((word) => !word.startsWith('-'));

function usage(problem) {
  console.error(`${problem}\nusage: npm start [folder of letters] [-- --browser]`);
  process.exit(2);
}

const unknown = options.find((option) => option !== '--browser');
if (unknown !== undefined) usage(`There is no option ${unknown}.`);
if (folders.length > 1) usage(`One folder can be opened, not ${folders.length}.`);
const folder = folders.length === 0 ? join(root, 'samples') : resolve(from, folders[0]);
const found = statSync(folder, { throwIfNoEntry: false });
if (found === undefined) usage(`There is no folder ${folder}.`);
if (!found.isDirectory()) usage(`${folder} is a file; give the folder that it is in.`);

process.chdir(root);
const code = options.includes('--browser') ? undefined : desktopCode();
await (code === undefined ? openInBrowser() : openOnDesktop(code));

/** @returns The command of desktop VS Code, where it is installed and there is a screen to show it on. */
function desktopCode() {
  // In a terminal of VS Code for the browser, `code` is another command, which cannot load an extension.
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const { DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  return PATH.split(delimiter)
    .map((directory) => join(directory, windows ? 'code.cmd' : 'code'))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function orExit(running) {
  const { code: exitCode } = await running;
  if (exitCode !== 0) process.exit(exitCode);
}

async function openOnDesktop(command) {
  await orExit(run(process.execPath, ['esbuild.mjs']));
  // A window of its own, apart from the user's: it can be ended without touching what else is open.
  const home = join(root, '.vscode-test', 'start');
  mkdirSync(home, { recursive: true });
  const args = [
    ...[`--extensionDevelopmentPath=${root}`, `--user-data-dir=${home}/data`],
    ...[`--extensions-dir=${home}/extensions`, '--disable-workspace-trust', '--skip-welcome'],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...['--new-window', '--wait', folder],
  ];
  // A group of its own, so that Ctrl+C reaches this process first and the windows are found before they scatter.
  const child = spawn(command, args, { stdio: 'ignore', detached: !windows, shell: windows });
  const ended = new Promise((end) => child.on('exit', end));
  child.on('error', (error) => usage(`${command} could not be started: ${error.message}`));
  const ending = onEnd(() => endTree(child.pid));
  console.log(`${folder} is open in VS Code. Ctrl+C ends it.`);
  const exitCode = (await ended) ?? 0;
  if (!ending()) process.exit(exitCode);
}

async function openInBrowser() {
  const { installCodeServer, runsHere } = await import('../test/vscode/install.mjs');
  if (!runsHere) {
    console.error(
      'VS Code is not on the PATH, and VS Code for the browser is packaged for Linux x64 only.\n' +
        'Install VS Code (https://code.visualstudio.com) and its `code` command, then run this again.',
    );
    process.exit(1);
  }
  await installCodeServer().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  await orExit(run(process.execPath, ['scripts/package.mjs']));
  // Packing leaves in dist what is in the package: the command line is made again, so that it can be tried as well.
  await orExit(run(process.execPath, ['esbuild.mjs'], { quiet: true }));

  const { folderUrl, startCodeServer } = await import('../test/vscode/codeServer.mjs');
  const { packagePath } = await import('./packagePath.mjs');
  let server;
  const ending = onEnd(() => server?.stop());
  server = await startCodeServer({
    home: join(root, 'test', 'vscode', '.run', 'start'),
    vsix: join(root, packagePath),
    port: 8440,
  });
  console.log(`\n  ${folderUrl(server, folder)}\n\nopens ${folder} in your browser. Ctrl+C ends it.`);
  await server.ended;
  if (ending()) return;
  console.error('VS Code for the browser has ended; its log is test/vscode/.run/start/server.log');
  process.exit(1);
}
