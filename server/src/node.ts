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

if (isMainThread) {
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
} else {
  serveThread();
}
