import * as protocol from 'vscode-languageserver/browser';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createGate } from './lsp/gate';
import { lendProtocol } from './lsp/lentProtocol';
import { inOrder } from './lsp/order';
import { type ServeClient, startServer } from './lsp/startServer';
import type { Texts } from './lsp/texts';

/** The worker: its type is in a library that the rest of the server must not see. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  readonly location?: { readonly href: string };
  /** What the engine's file leaves behind. */
  readonly imrLettersEngine?: {
    readonly engine: { useTexts(texts: Texts | undefined): void; browser(): Promise<ServeClient> };
  };
};
declare const importScripts: (url: string) => void;

/** Serves the page or the extension that has started this worker. */
export function serve(): void {
  lendProtocol(protocol);
  const gate = createGate();
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
    inOrder(gate),
  );
  startServer(connection, gate, async ({ initializationOptions }, { options }) => {
    importScripts(engineUrl(initializationOptions));
    const { engine } = self.imrLettersEngine!;
    engine.useTexts(options.texts);
    return engine.browser();
  });
}

/** VS Code runs a worker from an address that says nothing of where its script lies: its client says where the engine is. */
function engineUrl(options: unknown): string {
  const told = (options as { readonly engine?: unknown } | null | undefined)?.engine;
  return typeof told === 'string' ? told : new URL('engine.js', self.location?.href).href;
}
