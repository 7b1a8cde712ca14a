import type { Connection } from 'vscode-languageserver';
import type { LetterService } from '../../service/letterService';
import type { Client } from '../client';
import {
  type FolderFilesParams,
  filesChangedMethod,
  filesDeletedMethod,
  followFolderMethod,
  leaveFolderMethod,
  mergeReviewsMethod,
  type ReportAnswer,
  type ReviewAnswer,
  reportMethod,
  reviewMethod,
  shownFilesMethod,
  stopCheckingMethod,
  type TreesChanged,
  treeMethod,
  treesChangedMethod,
} from '../protocol';
import { createReviewAnswer, mergeAnswer } from '../review/answerReview';
import { answerItems } from '../review/items';
import { createReports, type MakeWord } from '../review/reports';
import type { ReviewFiles, WriteFile } from '../review/reviewFiles';
import type { SettingsStore } from '../settings';
import type { ReadFile } from '../workspaceFileReader';
import type { WorkspaceFiles } from '../workspaceFiles';
import type { LetterChecker } from './checkedLetter';
import { checkHere } from './checkHere';
import { createFolderLetters, type FolderLetters } from './folderLetters';
import { createListing, type Listing } from './listing';
import { createTrees } from './trees';
import { createWorkspaceDiagnostics } from './workspaceDiagnostics';

export interface DeskContext {
  readonly connection: Connection;
  readonly client: Client;
  readonly service: LetterService;
  readonly settings: () => SettingsStore;
  readonly workspaceFiles: WorkspaceFiles;
  readonly reviews: ReviewFiles;
  readonly readFile: ReadFile | undefined;
  readonly writeFile: WriteFile | undefined;
  /** Checks files of this machine away from this server's own work, where it can. */
  readonly checker: LetterChecker | undefined;
  /** Makes Word files, where this server can. */
  readonly makeWord: MakeWord | undefined;
}

/** What a reviewer works at: the letters of folders, checked or open, and what has been made of them. */
export interface Desk {
  readonly listing: Listing;
  readonly folder: FolderLetters;
  /** The text of an open letter is another, or it has been opened or closed. */
  textChanged(uri: string, isTyped: boolean): void;
  /** Severities may be others. */
  settingsChanged(): void;
  /** What has been made of letters is another. */
  reviewsChanged(): void;
  /** Lets go of what is held: the server ends. */
  dispose(): void;
}

/** Milliseconds between two notices that trees have changed. */
const NOTICE = 300;

export function createDesk(context: DeskContext): Desk {
  const { connection, client, service, settings, workspaceFiles, reviews, readFile, writeFile } = context;
  const here = checkHere(readFile ?? (async () => undefined));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onlyTyped = true;

  const tell = (): void => {
    timer = undefined;
    const { done, total } = folder.progress;
    const typing = onlyTyped;
    onlyTyped = true;
    void connection.sendNotification(treesChangedMethod, { done, total, typing } satisfies TreesChanged);
  };
  const tellSoon = (typing = false): void => {
    onlyTyped &&= typing;
    if (client.options.showsTrees && timer === undefined) timer = setTimeout(tell, NOTICE);
  };

  const folder = createFolderLetters({
    checkerOf: (uri) => (uri.startsWith('file:') && context.checker ? context.checker : here),
    rulesOf: (uri) => settings().rulesOfClosed(uri),
    onChange(uris) {
      diagnostics.changed(uris);
      tellSoon();
    },
  });
  let shown: ReadonlySet<string> | undefined;
  const isShown = (uri: string): boolean => service.revision(uri) !== undefined && (shown?.has(uri) ?? true);
  const listing = createListing({
    service,
    folder,
    settings,
    workspaceFiles,
    reviews,
    workspaceFolders: client.workspaceFolders,
    isShown,
  });
  const diagnostics = createWorkspaceDiagnostics({
    connection,
    client,
    uris: () => folder.files.keys(),
    isShown,
    of: async (uri) => (folder.files.has(uri) ? listing.of(uri) : []),
  });
  const followed = new Set<string>();
  const follow = (name: string, isFollowed: boolean): void => {
    if (isFollowed) followed.add(name);
    else followed.delete(name);
    diagnostics.serve(followed.size > 0);
  };

  connection.onNotification(followFolderMethod, (params: unknown) => {
    const files = filesOf(params);
    if (files === undefined) return;
    follow(files.folder, true);
    folder.follow(files.folder, files.uris);
  });
  connection.onNotification(filesChangedMethod, (params: unknown) => {
    const files = filesOf(params);
    if (files !== undefined && followed.has(files.folder)) folder.changed(files.folder, files.uris);
  });
  connection.onNotification(filesDeletedMethod, (params: unknown) => {
    const files = filesOf(params);
    if (files !== undefined) folder.deleted(files.uris);
  });
  connection.onNotification(leaveFolderMethod, (params: unknown) => {
    const name = (params as Partial<FolderFilesParams> | undefined)?.folder;
    if (typeof name !== 'string') return;
    folder.leave(name);
    follow(name, false);
  });
  connection.onNotification(shownFilesMethod, (params: unknown) => {
    const uris = filesOf({ folder: '', ...(params as object | undefined) })?.uris;
    if (uris === undefined) return;
    const before = shown ?? new Set(service.uris);
    shown = new Set(uris);
    diagnostics.changed([
      ...uris.filter((uri) => !before.has(uri)),
      ...[...before].filter((uri) => !shown?.has(uri)),
    ]);
  });
  connection.onNotification(stopCheckingMethod, () => folder.stop());
  connection.onRequest(treeMethod, createTrees(listing, service));
  const textOf = async (uri: string): Promise<string | undefined> =>
    service.revision(uri) === undefined ? readFile?.(uri) : service.text(uri);
  connection.onRequest<ReportAnswer, void>(reportMethod, createReports(listing, textOf, context.makeWord));
  answerItems(connection, listing, textOf);
  connection.onRequest<ReviewAnswer, void>(mergeReviewsMethod, mergeAnswer(reviews));
  connection.onRequest(reviewMethod, createReviewAnswer({ listing, reviews, workspaceFiles, writeFile }));

  return {
    listing,
    folder,
    textChanged(uri, isTyped) {
      // What an open letter has is told elsewhere: here it counts when it is opened or closed.
      if (!isTyped) diagnostics.changed([uri]);
      tellSoon(isTyped);
    },
    settingsChanged() {
      folder.checkAllAgain();
      diagnostics.allChanged();
      tellSoon();
    },
    dispose() {
      clearTimeout(timer);
      folder.stop();
      diagnostics.dispose();
    },
    reviewsChanged() {
      diagnostics.allChanged();
      tellSoon();
    },
  };
}

/** What a client sends is looked at before it is used. */
function filesOf(params: unknown): FolderFilesParams | undefined {
  const { folder, uris } = (params ?? {}) as Partial<Record<keyof FolderFilesParams, unknown>>;
  if (typeof folder !== 'string' || !Array.isArray(uris)) return undefined;
  return { folder, uris: uris.filter((uri) => typeof uri === 'string') };
}
