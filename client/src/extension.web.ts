import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateOn } from './activate';
import type { LetterServer } from './letterServer';

/** The browser's worker: its types are in no library that the shared code should see. */
interface ServerWorker extends Worker {
  terminate(): void;
}
declare const Worker: new (url: string) => ServerWorker;

let server: LetterServer | undefined;
let worker: ServerWorker | undefined;

/** The extension in the browser (vscode.dev): the server is a worker. */
export function activate(context: ExtensionContext): void {
  const inPackage = (file: string): string => Uri.joinPath(context.extensionUri, 'dist', file).toString(true);
  const module = inPackage('server.js');

  // The transport is made here: the client library asks whether it was given a `Worker`, and what VS Code gives
  // extensions under that name is another class.
  async function startWorker(): Promise<MessageTransports> {
    worker?.terminate();
    worker = new Worker(module!);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  server = activateOn(
    context,
    (options) =>
      new LanguageClient('imr-letters', 'IMR Letters', startWorker, {
        ...options,
        // A worker does not know where its script lies, so it is told where the others do.
        initializationOptions: {
          ...options.initializationOptions,
          engine: inPackage('engine.js'),
          fileReader: inPackage('fileReader.js'),
        },
      }),
  );
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop().then(() => worker?.terminate());
}
