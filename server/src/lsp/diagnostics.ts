import type {
  CancellationToken,
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocuments,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RuleFinding } from '../rules/check';
import type { LetterService } from '../service/letterService';
import type { LetterSettings } from '../service/settings';
import type { Client } from './client';
import { toDiagnostic } from './convert';
import type { TextEdit } from './edits';
import { createLastReports } from './lastReports';
import { isForReading } from './readingView';
import type { SettingsStore } from './settings';
import { inSlices } from './slices';
import { createTyping, type Typing } from './typing';
import { unreadable } from './unreadable';

/** Brings findings to the client: it asks for them where it can, else they are sent. Never both. */
export interface Diagnostics {
  /** The text of this file is new. */
  textChanged(uri: string): void;
  /** One of the changes that made it so, told before it; `undefined` where the text was replaced as a whole. */
  edited(uri: string, edit: TextEdit | undefined): void;
  closed(uri: string): void;
  /** Where the caret is; `undefined` where the letter has lost the focus. */
  caretMoved(uri: string, offset: number | undefined): void;
  /** Settings may have changed for every file. */
  settingsChanged(): void;
  /** The findings that the client has, or gets when it asks next: those that wait while somebody types are not among them. */
  shown(uri: string, settings: LetterSettings): readonly RuleFinding[];
}

/** What both ways work with. */
export interface DiagnosticsContext {
  readonly connection: Connection;
  readonly client: Client;
  readonly service: LetterService;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: () => SettingsStore;
}

/** So many characters take longer than anybody should wait for something else. */
const LONG_TEXT = 20_000;
/** What an editor asks together with a long text that it opens is answered first: so long it may take to come, in milliseconds. */
const OPENING = 10;

/** The way that this client takes. */
export function createDiagnostics(context: DiagnosticsContext): Diagnostics {
  return context.client.pullsDiagnostics ? pulled(context) : pushed(context);
}

async function diagnosticsOf(
  context: DiagnosticsContext,
  typing: Typing,
  document: TextDocument,
): Promise<Diagnostic[]> {
  if (isForReading(document.uri)) return [];
  const settings = await context.settings().of(document.uri);
  const findings = typing.show(document.uri, settings);
  return [
    ...unreadable(document, context.client),
    ...findings.map((finding) => toDiagnostic(document, finding, context.client)),
  ];
}

function pulled(context: DiagnosticsContext): Diagnostics {
  const { connection, client, service, documents } = context;
  const refresh = (): void => {
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => {});
  };
  const typing = createTyping(service, refresh);
  const told = createLastReports();

  /** Of a long text the work is done in slices: a hover that comes meanwhile is not kept waiting. */
  const prepare = async (document: TextDocument): Promise<void> => {
    const { uri, version } = document;
    if (document.getText().length < LONG_TEXT || isForReading(uri)) return;
    if (!told.knows(uri)) await new Promise((resolve) => setTimeout(resolve, OPENING));
    if (documents.get(uri)?.version !== version) return;
    const steps = service.preparation(uri, await context.settings().of(uri));
    await inSlices(steps, () => documents.get(uri)?.version === version);
  };

  const report = async (
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(uri);
    if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const settings = context.settings();
    // Known before the client answers for settings, so that an answer under old ones is not taken for new.
    const { generation } = settings;
    await settings.of(uri);
    await prepare(document);
    if (token.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'No longer wanted.');
    }
    const resultId = `${service.revision(uri)}.${generation}.${typing.generation(uri)}`;
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const items = await diagnosticsOf(context, typing, document);
    return told.shows(document, items, previous, resultId)
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous! }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  };

  connection.languages.diagnostics.on((params, token) =>
    report(params.textDocument.uri, params.previousResultId, token),
  );
  return {
    textChanged: (uri) => {
      if (client.options.reportsCaret) typing.changed(uri);
    },
    edited(uri, edit) {
      if (edit !== undefined) typing.edited(uri, edit);
      told.edited(uri, edit);
    },
    caretMoved: typing.caretMoved,
    closed(uri) {
      typing.closed(uri);
      told.closed(uri);
    },
    settingsChanged: refresh,
    shown: typing.shown,
  };
}

/**
 * A check that took longer than this waits as long before the next, so that typing goes first. Between two
 * keys of a fast typist are some 60 milliseconds.
 */
const PROMPT_MILLISECONDS = 20;

function pushed(context: DiagnosticsContext): Diagnostics {
  const { connection, service, documents } = context;
  const typing = createTyping(service, (uri) => schedule(uri));
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const lastCost = new Map<string, number>();

  const send = async (uri: string): Promise<void> => {
    const document = documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    await context.settings().of(uri);
    // Another change has come meanwhile and will be reported itself, or the file was closed.
    if (documents.get(uri)?.version !== version) return;
    const began = performance.now();
    const diagnostics = await diagnosticsOf(context, typing, document);
    lastCost.set(uri, performance.now() - began);
    if (documents.get(uri)?.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const schedule = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    const cost = lastCost.get(uri) ?? 0;
    if (cost <= PROMPT_MILLISECONDS) {
      void send(uri);
      return;
    }
    const run = (): void => {
      waiting.delete(uri);
      void send(uri);
    };
    waiting.set(uri, setTimeout(run, cost));
  };

  return {
    textChanged: (uri) => {
      if (context.client.options.reportsCaret) typing.changed(uri);
      schedule(uri);
    },
    edited(uri, edit) {
      if (edit !== undefined) typing.edited(uri, edit);
    },
    caretMoved: typing.caretMoved,
    closed: (uri) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      lastCost.delete(uri);
      typing.closed(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    settingsChanged: () => {
      for (const uri of service.uris) schedule(uri);
    },
    shown: typing.shown,
  };
}
