import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { droppingCancelled } from './lsp/cancellation';
import { createCopyFolder } from './lsp/copies/copyFolder';
import { serveLetters } from './lsp/letterServer';

// The transport is in the arguments (`--stdio`, `--node-ipc`, `--socket=`, `--pipe=`), and so may be the
// process with which this one ends (`--clientProcessId=`).
serveLetters(createConnection(ProposedFeatures.all, droppingCancelled), {
  createCopySource: createCopyFolder,
  readFile: async (uri) => {
    try {
      return uri.startsWith('file:') ? await readFile(fileURLToPath(uri), 'utf8') : undefined;
    } catch {
      // No such file, as a rule; one that cannot be read counts as none.
      return undefined;
    }
  },
});
