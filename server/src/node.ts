import { isMainThread, workerData } from 'node:worker_threads';
import { connect } from './lsp/connectNode';
import { createGate } from './lsp/gate';
import { surviveFaults } from './lsp/lastResortNode';
import { startServer } from './lsp/startServer';
import { readTexts, useTexts } from './lsp/texts';

const [, , command, ...rest] = process.argv;
if (!isMainThread) {
  // This bundle runs again in each of its threads, which are told the language before what knows letters is loaded.
  useTexts(readTexts(workerData?.texts));
  void import('./lsp/folder/threadNode').then(({ serveThread }) => serveThread());
} else if (command === 'mcp') {
  // What an editor starts for its assistants. Loaded here alone: a server for letters needs nothing of it.
  void import('./mcp/forEditor').then(({ serveForEditor }) => serveForEditor(rest));
} else {
  surviveFaults();
  const gate = createGate();
  // The transport is in the arguments, and so may be the process with which this one ends (`--clientProcessId=`).
  startServer(connect(process.argv.slice(2), gate), gate, async () => {
    const { serveNode } = await import('./lsp/serveNode');
    return (connection, client) => serveNode(connection, client, __filename);
  });
}
