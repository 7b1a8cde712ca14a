import { Console } from 'node:console';
import { isMainThread } from 'node:worker_threads';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { droppingCancelled } from './lsp/cancellation';
import { createCopyFolder } from './lsp/copies/copyFolder';
import { readTextFile, writeTextFile } from './lsp/filesNode';
import { checkInThreads } from './lsp/folder/checkInThreadsNode';
import { serveThread } from './lsp/folder/threadNode';
import { importLetter } from './lsp/importLetterNode';
import { serveLetters } from './lsp/letterServer';
import { makeWordNode } from './lsp/review/makeWordNode';
import { wholeMessages } from './lsp/stdio';

// The transport is in the arguments (`--stdio`, `--node-ipc`, `--socket=`, `--pipe=`), and so may be the
// process with which this one ends (`--clientProcessId=`).
function connect(): Connection {
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all, droppingCancelled);
  // Standard output belongs to the protocol: what a library prints goes to the other one.
  globalThis.console = new Console(process.stderr);
  const output = wholeMessages(process.stdout);
  return createConnection(ProposedFeatures.all, process.stdin, output, droppingCancelled);
}

if (isMainThread) {
  serveLetters(connect(), {
    createCopySource: createCopyFolder,
    importLetter,
    readFile: readTextFile,
    writeFile: writeTextFile,
    // This bundle runs again in each of its threads.
    checker: checkInThreads(__filename),
    makeWord: makeWordNode,
  });
} else {
  serveThread();
}
