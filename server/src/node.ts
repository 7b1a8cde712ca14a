import { isMainThread } from 'node:worker_threads';
import { connect } from './lsp/connectNode';
import { createCopyFolder } from './lsp/copies/copyFolder';
import { writeTextFile } from './lsp/filesNode';
import { checkInThreads } from './lsp/folder/checkInThreadsNode';
import { serveThread } from './lsp/folder/threadNode';
import { importLetter } from './lsp/importLetterNode';
import { surviveFaults } from './lsp/lastResortNode';
import { serveLetters } from './lsp/letterServer';
import { readFileNode } from './lsp/readFileNode';
import { makeWordNode } from './lsp/review/makeWordNode';

const [, , command, ...rest] = process.argv;
if (!isMainThread) {
  serveThread();
} else if (command === 'mcp') {
  // What an editor starts for its assistants. Loaded here alone: a server for letters needs nothing of it.
  void import('./mcp/forEditor').then(({ serveForEditor }) => serveForEditor(rest));
} else {
  surviveFaults();
  // The transport is in the arguments, and so may be the process with which this one ends (`--clientProcessId=`).
  serveLetters(connect(process.argv.slice(2)), {
    createCopySource: createCopyFolder,
    importLetter,
    readFile: readFileNode,
    writeFile: writeTextFile,
    // This bundle runs again in each of its threads.
    checker: checkInThreads(__filename),
    makeWord: makeWordNode,
  });
}
