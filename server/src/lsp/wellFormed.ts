import type {
  Connection,
  NotificationHandler,
  TextDocumentContentChangeEvent,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What open documents are kept by. */
type TextDocumentConnection = Parameters<TextDocuments<TextDocument>['listen']>[0];

/**
 * A connection as open documents are kept by: what is told of a document without its uri or text is left out, and said in
 * the log. A document without a uri could never be closed.
 */
export function wellFormed(connection: Connection): TextDocumentConnection {
  const guard =
    <Params>(method: string, isRight: (params: unknown) => boolean, handler: NotificationHandler<Params>) =>
    (params: Params): ReturnType<typeof handler> => {
      if (isRight(params)) return handler(params);
      connection.console.warn(
        `"textDocument/${method}" was left out: its uri, its text or its changes are missing.`,
      );
    };
  return {
    onDidOpenTextDocument: (handler) =>
      connection.onDidOpenTextDocument(guard('didOpen', isOpening, handler)),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument(guard('didChange', isChange, handler)),
    onDidCloseTextDocument: (handler) =>
      connection.onDidCloseTextDocument(guard('didClose', hasUri, handler)),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(handler),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(handler),
  };
}

function documentOf(params: unknown): Readonly<Record<string, unknown>> {
  const document: unknown = isObject(params) ? params['textDocument'] : undefined;
  return isObject(document) ? document : {};
}

function hasUri(params: unknown): boolean {
  return typeof documentOf(params)['uri'] === 'string';
}

function isOpening(params: unknown): boolean {
  return hasUri(params) && typeof documentOf(params)['text'] === 'string';
}

function isChange(params: unknown): boolean {
  const changes: unknown = isObject(params) ? params['contentChanges'] : undefined;
  return hasUri(params) && Array.isArray(changes) && changes.every(isContentChange);
}

function isContentChange(change: unknown): change is TextDocumentContentChangeEvent {
  if (!isObject(change) || typeof change['text'] !== 'string') return false;
  const { range } = change;
  return range === undefined || (isObject(range) && isObject(range['start']) && isObject(range['end']));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
