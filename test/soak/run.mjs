// npm run soak [--short]: the built server for hours of an editor's life: letters opened, edited and closed, and one letter edited
// on and on. Its memory and its open files are looked at all the while, and have to be flat: the last third beside the second.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, execPath, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const scale = argv.includes('--short') ? 0.02 : 1;
const MOST_GROWTH = 1.1;
const letters = readdirSync(join(root, 'test/letters'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(root, 'test/letters', name), 'utf8'));

const child = spawn(execPath, ['--expose-gc', join(root, 'dist/server.js'), '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
connection.onRequest('client/registerCapability', () => null);
connection.listen();
await connection.sendRequest('initialize', {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { diagnostic: {} } },
});
await connection.sendNotification('initialized', {});

const notify = (method, params) => connection.sendNotification(`textDocument/${method}`, params);
const pull = (uri) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
const open = (uri, text) =>
  notify('didOpen', { textDocument: { uri, languageId: 'imr-letter', version: 1, text } });
const edit = (uri, version, line, character, text, end = character) =>
  notify('didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: { line, character }, end: { line, character: end } }, text }],
  });

async function openEditClose(i) {
  const uri = `file:///soak-${i}.imr`;
  open(uri, `${letters[i % letters.length]}\nCopy ${i}.`);
  await pull(uri);
  edit(uri, 2, 2, 0, 'The pain was worse. ');
  await pull(uri);
  await connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line: i % 40, character: 8 },
  });
  notify('didClose', { textDocument: { uri } });
}

const TYPED = 'The pain was worse after a long day of standing, and better after rest. ';
let version = 1;
async function typeOn(i) {
  const at = i % TYPED.length;
  if (at === 0 && i > 0) edit('file:///typed.imr', ++version, 4, 0, '', TYPED.length - 1);
  else edit('file:///typed.imr', ++version, 4, at === 0 ? 0 : at - 1, TYPED[at]);
  await pull('file:///typed.imr');
}

/** Kilobytes in memory, and open files; only Linux tells. */
function looked() {
  if (platform !== 'linux') return { memory: 0, files: 0 };
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return {
    memory: Number(/VmRSS:\s+(\d+)/.exec(status)[1]),
    files: readdirSync(`/proc/${child.pid}/fd`).length,
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
let failed = false;
async function soak(name, times, work) {
  const samples = [];
  const every = Math.max(1, Math.floor(times / 300));
  for (let i = 0; i < times; i++) {
    await work(i);
    if (i % every === 0) samples.push(looked());
  }
  const third = (n) =>
    samples.slice(Math.floor((samples.length * n) / 3), Math.floor((samples.length * (n + 1)) / 3));
  const of = (n, what) => median(third(n).map((sample) => sample[what]));
  const growth = of(2, 'memory') / of(1, 'memory');
  const isFlat = growth <= MOST_GROWTH && of(2, 'files') <= of(1, 'files');
  failed ||= !isFlat;
  const megabytes = [0, 1, 2].map((n) => (of(n, 'memory') / 1024).toFixed(0)).join(', ');
  console.log(
    `${times} times ${name}: ${megabytes} MB in the thirds of the run (${growth.toFixed(2)}), ${[0, 1, 2].map((n) => of(n, 'files')).join(', ')} open files: ${isFlat ? 'flat' : 'GROWS'}`,
  );
}

await soak('open, edit, ask, close', Math.round(10_000 * scale), openEditClose);
open(
  'file:///typed.imr',
  letters.find((text) => text.includes('IMR ISSUES')),
);
await soak('a key pressed, and the findings', Math.round(20_000 * scale), typeOn);
await connection.sendRequest('shutdown');
const ended = new Promise((resolve) => child.once('exit', resolve));
await connection.sendNotification('exit');
const code = await ended;
console.log(`The server ended with ${code}.`);
exit(failed || code !== 0 ? 1 : 0);
