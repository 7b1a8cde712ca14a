import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createGate } from './lsp/gate';
import { inOrder } from './lsp/order';
import { startServer } from './lsp/startServer';

/** The worker's own port: its type is in a library that the rest of the server must not see. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const gate = createGate();
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  inOrder(gate),
);
startServer(connection, gate, async () => (await import('./lsp/serveBrowser')).serveBrowser);
