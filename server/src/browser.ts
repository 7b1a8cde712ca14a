import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serveLetters } from './lsp/letterServer';
import { inOrder } from './lsp/order';

/** The worker's own port: its type is in a library that the rest of the server must not see. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

serveLetters(
  createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
    inOrder(),
  ),
);
