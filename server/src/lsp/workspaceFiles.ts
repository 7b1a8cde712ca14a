import type { Connection, Diagnostic } from 'vscode-languageserver';
import {
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { staleEntries } from '../workspaceFile/apply';
import type { IgnoredFinding, WorkspaceFile } from '../workspaceFile/workspaceFile';
import {
  emptyWorkspaceFile,
  readWorkspaceFile,
  WORKSPACE_FILE,
  type WorkspaceFileProblem,
} from '../workspaceFile/workspaceFile';
import type { Client } from './client';
import { SOURCE } from './convert';
import { readableUri } from './readableUri';

/** Reads a file by its uri; `undefined` where there is none. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** The `imr-letters.json` that a letter goes by. */
export interface LetterPolicy {
  /** Where the file is, or would be made. */
  readonly uri: string;
  /** As last read; `undefined` where there is no file. */
  readonly text: string | undefined;
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

interface Loaded {
  readonly uri: string;
  readonly text: string | undefined;
  readonly file: WorkspaceFile;
  readonly problems: readonly WorkspaceFileProblem[];
}

/** Keeps the workspace's files, and calls `changed` when one of them is another. */
export function createWorkspaceFiles(
  connection: Connection,
  client: Client,
  readFile: ReadFile | undefined,
  changed: () => void,
): WorkspaceFiles {
  const byUri = new Map<string, Promise<Loaded>>();
  const lastGood = new Map<string, WorkspaceFile>();
  const used = new Map<
    string,
    { readonly policy: LetterPolicy; readonly entries: ReadonlySet<IgnoredFinding> }
  >();
  const complained = new Set<string>();

  const read = async (uri: string): Promise<Loaded> => {
    const text = await readFile?.(uri).catch(() => undefined);
    if (text === undefined) {
      lastGood.delete(uri);
      return { uri, text, file: emptyWorkspaceFile, problems: [] };
    }
    const { file, problems, usable } = readWorkspaceFile(text);
    if (usable) {
      lastGood.set(uri, file);
      complained.delete(uri);
    } else if (!complained.has(uri)) {
      complained.add(uri);
      const { line } = TextDocument.create(uri, 'json', 0, text).positionAt(problems[0]!.span.start);
      // A notification: nobody is asked anything, and nothing waits for an answer.
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `IMR Letters: ${WORKSPACE_FILE} cannot be read, line ${line + 1}. Its last good settings stay in force until it is mended.`,
      });
    }
    return { uri, text, file: usable ? file : (lastGood.get(uri) ?? emptyWorkspaceFile), problems };
  };
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
    if (loaded.text === undefined) return;
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
        message: `No finding of "${rule}" is silenced by this any more: its words were changed or it was mended. Take the entry out.`,
        severity: DiagnosticSeverity.Hint,
        source: SOURCE,
      })),
    ];
    void connection.sendDiagnostics({ uri: loaded.uri, diagnostics });
  };

  return {
    async policyOf(letter) {
      if (readFile === undefined) return undefined;
      const folders = foldersAbove(letter, client.workspaceFolders);
      if (folders.length === 0) return undefined;
      for (const folder of folders) {
        const loaded = await load(`${folder}/${WORKSPACE_FILE}`);
        if (loaded.text !== undefined) return policy(loaded, folder, letter);
      }
      const root = folders[folders.length - 1]!;
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
      if (!client.registersWatchers || readFile === undefined) return;
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${WORKSPACE_FILE}` }],
        })
        .catch(() => connection.console.warn(`The client refused to watch ${WORKSPACE_FILE}.`));
    },
  };
}

/** The folders from the letter's own up to the workspace folder that holds it; only its own where none does. */
export function foldersAbove(letter: string, workspaceFolders: readonly string[]): readonly string[] {
  const end = letter.lastIndexOf('/');
  if (end < 0 || letter.startsWith('untitled:')) return [];
  let folder = letter.slice(0, end);
  const roots = workspaceFolders.map((uri) => uri.replace(/\/$/, ''));
  const root = roots
    .filter((uri) => folder === uri || folder.startsWith(`${uri}/`))
    .sort((a, b) => a.length - b.length)[0];
  if (root === undefined) return [folder];
  const folders: string[] = [];
  while (folder.length >= root.length) {
    folders.push(folder);
    if (folder === root) break;
    folder = folder.slice(0, folder.lastIndexOf('/'));
  }
  return folders;
}

function policy({ uri, text, file }: Loaded, folder: string, letter: string): LetterPolicy {
  return { uri, text, file, path: readableUri(letter.slice(folder.length + 1)) };
}

function sameEntries(a: ReadonlySet<IgnoredFinding>, b: ReadonlySet<IgnoredFinding>): boolean {
  return a.size === b.size && [...a].every((entry) => b.has(entry));
}
