import type { Connection, DidChangeWatchedFilesParams } from 'vscode-languageserver';
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { noCopies } from '../guidelineCopies/guidelineCopies';
import type { LetterServiceOptions } from '../service/letterService';
import { createLetterService } from '../service/letterService';
import { type AssistantContext, answerAssistantTools } from './assistantTools';
import type { Client } from './client';
import type { CreateCopySource } from './copies/copySource';
import type { ServedCopies } from './copies/serveCopies';
import { serveCopies } from './copies/serveCopies';
import type { Diagnostics } from './diagnostics';
import { createDiagnostics } from './diagnostics';
import { createDocuments } from './edits';
import { answerFeatures } from './features';
import type { LetterChecker } from './folder/checkedLetter';
import { createDesk, type Desk } from './folder/desk';
import { folderUris } from './folders';
import { createPatience } from './inTime';
import { answerOwnRequests, type ImportLetter } from './ownRequests';
import { answerPlaces } from './places';
import { type CaretParams, caretMethod, readFileMethod, writeFileMethod } from './protocol';
import type { MakeWord } from './review/reports';
import { createReviewFiles, type ReviewFiles, type WriteFile } from './review/reviewFiles';
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
  readonly reviews: ReviewFiles;
  readonly desk: Desk;
}

/** What the letter service is made with, and where the user's copies of guidelines come from, if from anywhere. */
export interface LetterServerOptions extends LetterServiceOptions {
  readonly createCopySource?: CreateCopySource;
  /** Reads PDF and Word letters, if it can. */
  readonly importLetter?: ImportLetter;
  /** Reads a file of this machine, for clients that do not read files themselves. */
  readonly readFile?: ReadFile;
  /** Writes a whole file of this machine, for clients that do not write files themselves. */
  readonly writeFile?: WriteFile;
  /** Checks closed letters away from this server's own work. */
  readonly checker?: LetterChecker;
  /** Makes Word files. */
  readonly makeWord?: MakeWord;
}

/**
 * Serves letters over a connection to a client that is known, until it ends. Text never leaves through the log: a fault is reported
 * by the name of the rule or feature, and its place in our code.
 *
 * @param options of the letter service; tests pass rules of their own
 */
export function serveLetters(
  connection: Connection,
  client: Client,
  options: LetterServerOptions = {},
): void {
  const service = createLetterService({
    onFault: ({ of, trace }) =>
      connection.console.error(`"${of}" failed; everything else goes on.\n${trace}`),
    copies: () => session?.guidelines.copies ?? noCopies,
    ...options,
  });
  const documents = createDocuments((uri, edit) => session?.diagnostics.edited(uri, edit));
  let session: Session | undefined;

  const begin = (): Session => {
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
    const write: WriteFile | undefined = client.options.writesFiles
      ? async (uri, text) => {
          const problem = await connection.sendRequest<string | null>(writeFileMethod, { uri, text });
          if (problem !== null) throw new Error(problem);
        }
      : options.writeFile;
    const patience = createPatience();
    const workspaceFiles = createWorkspaceFiles(connection, client, patience, read, () => {
      settings.forgetAll();
      diagnostics.settingsChanged();
      desk.settingsChanged();
    });
    const reviews = createReviewFiles(connection, client, patience, read, write, () => {
      settings.forgetAll();
      diagnostics.settingsChanged();
      desk.reviewsChanged();
      if (client.refreshesCodeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
    });
    const settingsChanged = (): void => {
      diagnostics.settingsChanged();
      desk.settingsChanged();
      if (client.refreshesInlayHints) connection.languages.inlayHint.refresh().catch(() => {});
      if (client.refreshesCodeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
      session?.guidelines.follow();
    };
    const settings = createSettingsStore(
      connection,
      client,
      patience,
      settingsChanged,
      workspaceFiles,
      reviews,
    );
    const guidelines = serveCopies({
      connection,
      patience,
      settings,
      cacheFolder: client.options.guidelineCache,
      createSource: options.createCopySource,
    });
    const desk = createDesk({
      connection,
      client,
      service,
      settings: () => settings,
      workspaceFiles,
      reviews,
      readFile: read,
      writeFile: write,
      checker: options.checker,
      makeWord: options.makeWord,
    });
    connection.onDidChangeWatchedFiles((params: Partial<DidChangeWatchedFilesParams> | undefined) => {
      const uris = folderUris(params?.changes);
      workspaceFiles.filesChanged(uris);
      reviews.filesChanged(uris);
      guidelines.filesChanged(uris);
    });
    const assistants: AssistantContext = {
      settings,
      findsLetters: client.options.findsLetters === true,
      folders: client.workspaceFolders,
      isOpen: (uri) => documents.get(uri) !== undefined,
    };
    answerFeatures({
      connection,
      client,
      service,
      documents,
      settings,
      workspaceFiles,
      diagnostics,
      desk: () => desk,
    });
    return { diagnostics, settings, guidelines, workspaceFiles, assistants, reviews, desk };
  };
  session = begin();
  connection.onInitialized(() => {
    session?.settings.start();
    session?.workspaceFiles.start();
    session?.reviews.start();
    session?.guidelines.follow();
  });
  answerOwnRequests(connection, service, options.importLetter);
  answerAssistantTools(connection, () => session?.assistants);
  answerPlaces(connection, service, documents);
  connection.onNotification(caretMethod, (params: Partial<CaretParams> | undefined) => {
    const { uri, position } = params ?? {};
    const document = uri === undefined ? undefined : documents.get(uri);
    if (document) session?.diagnostics.caretMoved(document.uri, position && document.offsetAt(position));
  });
  connection.onShutdown(() => {
    session?.guidelines.dispose();
    session?.desk.dispose();
  });

  documents.onDidOpen(({ document }) => {
    service.open(document.uri, document.version, document.getText());
    session?.desk.textChanged(document.uri, false);
  });
  documents.onDidChangeContent(({ document }) => {
    service.change(document.uri, document.version, document.getText());
    session?.diagnostics.textChanged(document.uri);
    session?.desk.textChanged(document.uri, true);
  });
  documents.onDidClose(({ document }) => {
    service.close(document.uri);
    session?.settings.forget(document.uri);
    session?.workspaceFiles.closed(document.uri);
    session?.diagnostics.closed(document.uri);
    session?.desk.textChanged(document.uri, false);
  });
  documents.listen(wellFormed(connection));
}
