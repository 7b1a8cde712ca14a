import { connect } from './lsp/connectNode';
import { createCopyFolder } from './lsp/copies/copyFolder';
import { importLetter } from './lsp/importLetterNode';
import { surviveFaults } from './lsp/lastResortNode';
import { serveLetters } from './lsp/letterServer';
import { readFileNode } from './lsp/readFileNode';

surviveFaults();
// The transport is in the arguments, and so may be the process with which this one ends (`--clientProcessId=`).
serveLetters(connect(process.argv.slice(2)), {
  createCopySource: createCopyFolder,
  importLetter,
  readFile: readFileNode,
});
