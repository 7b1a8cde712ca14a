import { connect } from './lsp/connectNode';
import { createCopyFolder } from './lsp/copies/copyFolder';
import { importLetter } from './lsp/importLetterNode';
import { surviveFaults } from './lsp/lastResortNode';
import { serveLetters } from './lsp/letterServer';
import { readFileNode } from './lsp/readFileNode';

const [, , command, ...rest] = process.argv;
if (command === 'mcp') {
  // What an editor starts for its assistants. Loaded here alone: a server for letters needs nothing of it.
  void import('./mcp/forEditor').then(({ serveForEditor }) => serveForEditor(rest));
} else {
  serveEditor();
}

function serveEditor(): void {
  surviveFaults();
  // The transport is in the arguments, and so may be the process with which this one ends (`--clientProcessId=`).
  serveLetters(connect(process.argv.slice(2)), {
    createCopySource: createCopyFolder,
    importLetter,
    readFile: readFileNode,
  });
}
