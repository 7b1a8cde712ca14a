/**
 * A browser's worker for `dist/server.js`, made of Node's: the script sees what every worker has and
 * nothing of Node. Started with the script's path as `workerData`.
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

const listeners = new Set();
const self = {
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: (kind, listener) => kind === 'message' && listeners.add(listener),
  removeEventListener: (_kind, listener) => listeners.delete(listener),
  onmessage: null,
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  queueMicrotask,
  performance,
  TextEncoder,
  TextDecoder,
  MessageChannel,
  console,
  importScripts: (file) => run(file),
};
self.self = self;
const context = createContext(self);
const run = (file) => new Script(readFileSync(file, 'utf8'), { filename: file }).runInContext(context);
run(workerData);

parentPort.on('message', (data) => {
  self.onmessage?.({ data });
  for (const listener of listeners) listener({ data });
});
