import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { droppingCancelled } from './lsp/cancellation';
import { createCopyFolder } from './lsp/copies/copyFolder';
import { serveLetters } from './lsp/letterServer';

// The transport is in the arguments (`--stdio`, `--node-ipc`, `--socket=`, `--pipe=`), and so may be the
// process with which this one ends (`--clientProcessId=`).
serveLetters(createConnection(ProposedFeatures.all, droppingCancelled), {
  createCopySource: createCopyFolder,
});
