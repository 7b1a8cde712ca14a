// VS Code for the browser on 127.0.0.1: started with folders of its own, ended with all that it started.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endTree, endTreeNow, run } from '../../scripts/processes.mjs';
import { codeServer } from './install.mjs';

const quietSettings = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Starts a server and waits until it answers.
 *
 * @param home Folder for its data, its extensions and its log; kept from one start to the next.
 * @param settings User settings beside those that keep the window quiet; written only when given.
 * @param vsix An extension to install first.
 * @param port A port to prefer; the next free one is taken where it is in use.
 * @param options Further options of VS Code's server.
 * @param asksForTrust Whether folders are asked about before what they hold may run.
 * @param offline Whether the gallery of extensions is out of reach, so that a run asks nobody anything.
 * @returns { url, pid, stop } with `stop` ending it.
 */
export async function startCodeServer({
  home,
  settings = {},
  vsix,
  port = 0,
  options = [],
  asksForTrust = false,
  offline = false,
}) {
  const data = join(home, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(
    join(data, 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
  const config = join(home, 'config.yaml');
  writeFileSync(config, 'auth: none\ncert: false\n');

  // Sockets: their paths may have 107 characters, so not below `home`.
  const sockets = mkdtempSync(join(tmpdir(), 'imr-vscode-'));
  const removeSockets = () => rmSync(sockets, { recursive: true, force: true });
  process.on('exit', removeSockets);
  const env = {
    ...process.env,
    TMPDIR: sockets,
    XDG_RUNTIME_DIR: sockets,
    XDG_DATA_HOME: join(home, 'share'),
  };
  if (offline) env.EXTENSIONS_GALLERY = JSON.stringify({ serviceUrl: 'http://127.0.0.1:9/' });
  // Set in a terminal of VS Code, it would make this one open its files there.
  for (const name of ['VSCODE_IPC_HOOK_CLI', 'PASSWORD', 'HASHED_PASSWORD', 'NODE_OPTIONS']) delete env[name];
  const folders = ['--config', config, '--user-data-dir', data, '--extensions-dir', join(home, 'extensions')];

  if (vsix !== undefined) {
    const args = [codeServer.entry, ...folders, '--install-extension', vsix, '--force'];
    const { code, output } = await run(codeServer.node, args, { env, quiet: true });
    if (code !== 0 || !/successfully installed/.test(output)) {
      throw new Error(`The extension could not be installed:\n${output}`);
    }
  }

  const address = `127.0.0.1:${await freePort(port)}`;
  const log = openSync(join(home, 'server.log'), 'w');
  const args = [
    ...[codeServer.entry, '--auth', 'none', '--bind-addr', address, ...folders],
    ...['--disable-telemetry', '--disable-update-check'],
    ...(asksForTrust ? [] : ['--disable-workspace-trust']),
    ...['--disable-getting-started-override', ...options],
  ];
  // A group of its own: Ctrl+C in the terminal reaches this process only, which then ends the server in order.
  const child = spawn(codeServer.node, args, { env, stdio: ['ignore', log, log], detached: true });
  const endNow = () => endTreeNow(child.pid);
  process.prependListener('exit', endNow);

  const server = {
    address,
    url: `http://${address}`,
    pid: child.pid,
    ended: new Promise((resolve) => child.on('exit', resolve)),
    async stop() {
      await endTree(child.pid);
      process.off('exit', endNow);
    },
  };
  await answers(server, child, home);
  return server;
}

async function answers(server, child, home) {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (child.exitCode !== null) break;
    const health = await fetch(`${server.url}/healthz`).catch(() => undefined);
    if (health?.status === 200) return;
    await delay(100);
  }
  await server.stop();
  throw new Error(`VS Code for the browser did not start; its log is ${join(home, 'server.log')}`);
}

/** The address of a folder in VS Code for the browser. */
export function folderUrl(server, folder, payload = []) {
  const query = new URLSearchParams({ folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.url}/?${query}`;
}

function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => (wanted === 0 ? reject(error) : freePort(0).then(resolve, reject)));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
