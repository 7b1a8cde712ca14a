import { Console } from 'node:console';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { droppingCancelled } from './lsp/cancellation';
import { createCopyFolder } from './lsp/copies/copyFolder';
import { importLetter } from './lsp/importLetterNode';
import { serveLetters } from './lsp/letterServer';
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

serveLetters(connect(), {
  createCopySource: createCopyFolder,
  importLetter,
  readFile: async (uri) => {
    try {
      return uri.startsWith('file:') ? await readFile(fileURLToPath(uri), 'utf8') : undefined;
    } catch {
      // No such file, as a rule; one that cannot be read counts as none.
      return undefined;
    }
  },
});
