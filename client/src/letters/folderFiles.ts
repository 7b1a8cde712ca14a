import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';

/** Files that are letters by their names, and those that may hold some: whether a text is one, the server tells. */
const LETTERS = '*.{imr,IMR}';
const OTHERS = '*.{txt,pdf,docx,TXT,PDF,DOCX}';
const NAMES = '*.{imr,txt,pdf,docx,IMR,TXT,PDF,DOCX}';
/** No more files than these are looked at in one folder. */
const MOST_FILES = 20_000;
/** Milliseconds in which changes of files are gathered. */
const GATHERING = 300;

/** The files of a folder that may hold letters. */
export interface FolderFiles {
  readonly uris: readonly vscode.Uri[];
  /** Whether there are more than are looked at. */
  readonly areMore: boolean;
}

/** The files of a folder that may hold letters; what the user hides from the explorer is left out. */
export async function filesIn(folder: vscode.Uri, token?: vscode.CancellationToken): Promise<FolderFiles> {
  // What is a letter for certain is never left out for the sake of what may be none.
  const found = (
    await Promise.all([LETTERS, OTHERS].map((names) => filesNamed(folder, names, token)))
  ).flat();
  return { uris: found.slice(0, MOST_FILES), areMore: found.length > MOST_FILES };
}

function filesNamed(
  folder: vscode.Uri,
  names: string,
  token: vscode.CancellationToken | undefined,
): Thenable<vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, `**/${names}`);
  return vscode.workspace.findFiles(pattern, undefined, MOST_FILES + 1, token);
}

/** Tells the server the files of a folder, and each change of them, until it is disposed. */
export function followFolder(
  server: LetterServer,
  folder: vscode.Uri,
  onFiles: (files: FolderFiles) => void,
): vscode.Disposable {
  const name = folder.toString();
  const changed = new Set<string>();
  const deleted = new Set<string>();
  const cancel = new vscode.CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function tellAll(): Promise<void> {
    const files = await filesIn(folder, cancel.token);
    if (cancel.token.isCancellationRequested) return;
    onFiles(files);
    await server.tell('imr/followFolder', { folder: name, uris: files.uris.map(String) });
  }
  function later(set: Set<string>, other: Set<string>, uri: vscode.Uri): void {
    other.delete(uri.toString());
    set.add(uri.toString());
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (deleted.size > 0) void server.tell('imr/filesDeleted', { folder: name, uris: [...deleted] });
      if (changed.size > 0) void server.tell('imr/filesChanged', { folder: name, uris: [...changed] });
      deleted.clear();
      changed.clear();
    }, GATHERING);
  }

  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, `**/${NAMES}`));
  // A folder that is deleted or renamed is one change, of no file with such a name.
  const folders = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(folder, '**'),
    true,
    true,
    false,
  );
  if (server.state === 'running') void tellAll();
  else server.start().catch(() => {});
  return vscode.Disposable.from(
    watcher,
    folders,
    watcher.onDidCreate((uri) => later(changed, deleted, uri)),
    watcher.onDidChange((uri) => later(changed, deleted, uri)),
    watcher.onDidDelete((uri) => later(deleted, changed, uri)),
    folders.onDidDelete((uri) => later(deleted, changed, uri)),
    // A server that was started anew knows of no folder.
    server.onDidChangeState((state) => {
      if (state === 'running') void tellAll();
    }),
    {
      dispose: () => {
        clearTimeout(timer);
        cancel.cancel();
        void server.tell('imr/leaveFolder', { folder: name });
      },
    },
  );
}
