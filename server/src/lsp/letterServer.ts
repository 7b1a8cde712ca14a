import type {
  Connection,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { noCopies } from '../guidelineCopies/guidelineCopies';
import type { LetterServiceOptions } from '../service/letterService';
import { createLetterService } from '../service/letterService';
import { type AssistantContext, answerAssistantTools } from './assistantTools';
import type { Client } from './client';
import { readClient } from './client';
import { TRIGGERS } from './completion';
import { SOURCE } from './convert';
import type { CreateCopySource } from './copies/copySource';
import type { ServedCopies } from './copies/serveCopies';
import { serveCopies } from './copies/serveCopies';
import type { Diagnostics } from './diagnostics';
import { createDiagnostics } from './diagnostics';
import { createDocuments } from './edits';
import { answerFeatures } from './features';
import { createPatience } from './inTime';
import { answerRefused } from './order';
import { answerOwnRequests, type ImportLetter } from './ownRequests';
import { type CaretParams, caretMethod, readFileMethod } from './protocol';
import { LEGEND } from './semanticTokens';
import type { SettingsStore } from './settings';
import { createSettingsStore } from './settings';
import { wellFormed } from './wellFormed';
import type { ReadFile } from './workspaceFileReader';
import { createWorkspaceFiles, type WorkspaceFiles } from './workspaceFiles';

/** What lives from `initialize` on, when the client is known. */
interface Session {
  readonly diagnostics: Diagnostics;
  readonly settings: SettingsStore;
  readonly guidelines: ServedCopies;
  readonly workspaceFiles: WorkspaceFiles;
  readonly assistants: AssistantContext;
}

/** What the letter service is made with, and where the user's copies of guidelines come from, if from anywhere. */
export interface LetterServerOptions extends LetterServiceOptions {
  readonly createCopySource?: CreateCopySource;
  /** Reads PDF and Word letters of this machine, if it can. */
  readonly importLetter?: ImportLetter;
  /** Reads a file of this machine, for clients that do not read files themselves. */
  readonly readFile?: ReadFile;
}

/**
 * Serves letters over a connection, until it ends. Text never leaves through the log: a fault is reported
 * by the name of the rule or feature, and its place in our code.
 *
 * @param options of the letter service; tests pass rules of their own
 */
export function serveLetters(connection: Connection, options: LetterServerOptions = {}): void {
  const service = createLetterService({
    onFault: ({ of, trace }) =>
      connection.console.error(`"${of}" failed; everything else goes on.\n${trace}`),
    copies: () => session?.guidelines.copies ?? noCopies,
    ...options,
  });
  const documents = createDocuments((uri, edit) => session?.diagnostics.edited(uri, edit));
  let session: Session | undefined;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = readClient(params);
    const diagnostics = createDiagnostics({
      connection,
      client,
      service,
      documents,
      settings: () => settings,
    });
    const read: ReadFile | undefined = client.options.readsFiles
      ? async (uri) => (await connection.sendRequest<string | null>(readFileMethod, { uri })) ?? undefined
      : options.readFile;
    const patience = createPatience();
    const workspaceFiles = createWorkspaceFiles(connection, client, patience, read, () => {
      settings.forgetAll();
      diagnostics.settingsChanged();
    });
    const settingsChanged = (): void => {
      diagnostics.settingsChanged();
      if (client.refreshesInlayHints) connection.languages.inlayHint.refresh().catch(() => {});
      session?.guidelines.follow();
    };
    const settings = createSettingsStore(connection, client, patience, settingsChanged, workspaceFiles);
    const guidelines = serveCopies({
      connection,
      patience,
      settings,
      cacheFolder: client.options.guidelineCache,
      createSource: options.createCopySource,
    });
    const assistants: AssistantContext = {
      settings,
      findsLetters: client.options.findsLetters === true,
      folders: client.workspaceFolders,
      isOpen: (uri) => documents.get(uri) !== undefined,
    };
    session = { diagnostics, settings, guidelines, workspaceFiles, assistants };
    answerFeatures({ connection, client, service, documents, settings, workspaceFiles, diagnostics });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'imr-letters', version } };
  });
  connection.onInitialized(() => {
    session?.settings.start();
    session?.workspaceFiles.start();
    session?.guidelines.follow();
  });
  answerRefused(connection);
  answerOwnRequests(connection, service, options.importLetter);
  answerAssistantTools(connection, () => session?.assistants);
  connection.onNotification(caretMethod, (params: Partial<CaretParams> | undefined) => {
    const { uri, position } = params ?? {};
    const document = uri === undefined ? undefined : documents.get(uri);
    if (document) session?.diagnostics.caretMoved(document.uri, position && document.offsetAt(position));
  });
  connection.onShutdown(() => session?.guidelines.dispose());

  documents.onDidOpen(({ document }) => {
    service.open(document.uri, document.version, document.getText());
  });
  documents.onDidChangeContent(({ document }) => {
    service.change(document.uri, document.version, document.getText());
    session?.diagnostics.textChanged(document.uri);
  });
  documents.onDidClose(({ document }) => {
    service.close(document.uri);
    session?.settings.forget(document.uri);
    session?.workspaceFiles.closed(document.uri);
    session?.diagnostics.closed(document.uri);
  });
  documents.listen(wellFormed(connection));
  connection.listen();
}

function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    ...(client.followsFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: 'IMR Letters' },
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    inlayHintProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
    semanticTokensProvider: { legend: LEGEND, full: true, range: true },
    ...(client.codeActionLiterals && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
    }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
