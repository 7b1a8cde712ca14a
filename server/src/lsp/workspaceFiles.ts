import * as l10n from '@vscode/l10n';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { staleEntries } from '../workspaceFile/apply';
import type { IgnoredFinding, WorkspaceFile } from '../workspaceFile/workspaceFile';
import { WORKSPACE_FILE } from '../workspaceFile/workspaceFile';
import type { Client } from './client';
import { SOURCE } from './convert';
import { createWorkspaceFolders, pathFrom } from './folders';
import type { Patience } from './inTime';
import { createWorkspaceFileReader, type Loaded, type ReadFile } from './workspaceFileReader';

/** The `imr-letters.json` that a letter goes by. */
export interface LetterPolicy {
  /** Where the file is, or would be made. */
  readonly uri: string;
  /** As last read; `undefined` where there is no file. */
  readonly text: string | undefined;
  /** Whether there is a file that cannot be opened: nothing can be written into it either. */
  readonly isClosed: boolean;
  readonly file: WorkspaceFile;
  /** The letter's path from the file's folder, with slashes. */
  readonly path: string;
}

/** The `imr-letters.json` files of the workspace, read when a letter first needs them and again when they change. */
export interface WorkspaceFiles {
  /** What the letter goes by; `undefined` for one that is in no folder (unsaved, or a scheme without paths). */
  policyOf(letter: string): Promise<LetterPolicy | undefined>;
  /** Which entries silenced something in a letter, for telling those that silence nothing any more. */
  usedIn(letter: string, policy: LetterPolicy, used: ReadonlySet<IgnoredFinding>): void;
  closed(letter: string): void;
  /** Files of the workspace have changed, these among them. */
  filesChanged(uris: readonly string[]): void;
  start(): void;
}

/** Keeps the workspace's files, and calls `changed` when one of them is another. */
export function createWorkspaceFiles(
  connection: Connection,
  client: Client,
  patience: Patience,
  readFile: ReadFile | undefined,
  changed: () => void,
): WorkspaceFiles {
  const byUri = new Map<string, Promise<Loaded>>();
  const used = new Map<
    string,
    { readonly policy: LetterPolicy; readonly entries: ReadonlySet<IgnoredFinding> }
  >();
  const folders = createWorkspaceFolders(client.workspaceFolders);
  /** The files in which something is told now. */
  const reported = new Set<string>();

  const read = createWorkspaceFileReader(connection, patience, readFile, (loaded) => {
    byUri.set(loaded.uri, Promise.resolve(loaded));
    report(loaded);
    changed();
  });
  const load = (uri: string): Promise<Loaded> => {
    let loading = byUri.get(uri);
    if (loading === undefined) {
      loading = read(uri);
      byUri.set(uri, loading);
      void loading.then(report);
    }
    return loading;
  };

  /** Tells in the file itself what is wrong in it, and which entries silence nothing any more. */
  const report = (loaded: Loaded): void => {
    if (loaded.text === undefined) {
      unreport(loaded.uri);
      return;
    }
    reported.add(loaded.uri);
    const document = TextDocument.create(loaded.uri, 'json', 0, loaded.text);
    const looked = [...used.values()].filter(({ policy }) => policy.uri === loaded.uri);
    const silencing = new Set(looked.flatMap(({ entries }) => [...entries]));
    const paths = looked.map(({ policy }) => policy.path);
    const at = (span: { start: number; end: number }) => ({
      start: document.positionAt(span.start),
      end: document.positionAt(span.end),
    });
    const diagnostics: Diagnostic[] = [
      ...loaded.problems.map(({ span, message }) => ({
        range: at(span),
        message,
        severity: DiagnosticSeverity.Warning,
        source: SOURCE,
      })),
      ...staleEntries(loaded.file, paths, silencing, false).map(({ span, rule }) => ({
        range: at(span),
        message: l10n.t`No finding of "${rule}" is silenced by this any more: its words were changed or it was mended. Take the entry out.`,
        severity: DiagnosticSeverity.Hint,
        source: SOURCE,
      })),
    ];
    void connection.sendDiagnostics({ uri: loaded.uri, diagnostics });
  };

  const unreport = (uri: string): void => {
    if (reported.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  };

  return {
    async policyOf(letter) {
      if (readFile === undefined) return undefined;
      const above = folders.above(letter);
      if (above.length === 0) return undefined;
      for (const folder of above) {
        const loaded = await load(`${folder}/${WORKSPACE_FILE}`);
        if (loaded.text !== undefined) return policy(loaded, folder, letter);
      }
      const root = above[above.length - 1]!;
      return policy(await load(`${root}/${WORKSPACE_FILE}`), root, letter);
    },
    usedIn(letter, letterPolicy, entries) {
      const before = used.get(letter);
      used.set(letter, { policy: letterPolicy, entries });
      const same = before !== undefined && sameEntries(before.entries, entries);
      if (!same && letterPolicy.file.ignored.length > 0) void load(letterPolicy.uri).then(report);
    },
    closed: (letter) => void used.delete(letter),
    filesChanged(uris) {
      if (!uris.some((uri) => uri.endsWith(`/${WORKSPACE_FILE}`))) return;
      byUri.clear();
      changed();
    },
    start() {
      if (client.followsFolders) {
        connection.workspace.onDidChangeWorkspaceFolders((event) => {
          folders.change(event);
          // What was told of files of folders that are gone goes with them; the others are told of again.
          for (const uri of reported) unreport(uri);
          byUri.clear();
          changed();
        });
      }
      if (!client.registersWatchers || readFile === undefined) return;
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${WORKSPACE_FILE}` }],
        })
        .catch(() => connection.console.warn(`The client refused to watch ${WORKSPACE_FILE}.`));
    },
  };
}

function policy({ uri, text, isClosed, file }: Loaded, folder: string, letter: string): LetterPolicy {
  return { uri, text, isClosed, file, path: pathFrom(folder, letter) };
}

function sameEntries(a: ReadonlySet<IgnoredFinding>, b: ReadonlySet<IgnoredFinding>): boolean {
  return a.size === b.size && [...a].every((entry) => b.has(entry));
}
