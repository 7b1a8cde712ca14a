import * as vscode from 'vscode';

/** The files of the suite's folder by their paths from it, which the bundle for the browser brings along. */
declare const SUITE_FILES: Readonly<Record<string, string>>;

/** The scheme of the folder that the page of the suite opens (webHost.mjs). */
const scheme = 'imr-suite-files';

interface Entry {
  readonly type: vscode.FileType;
  readonly content: Uint8Array;
  readonly changed: number;
}

/**
 * A folder in memory that can be written to, as the folders of vscode.dev are none of a disk. Whoever watches it hears of each
 * change.
 */
export function provideMemoryFolder(): void {
  const entries = new Map<string, Entry>();
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const put = (path: string, type: vscode.FileType, content: Uint8Array = new Uint8Array()): void => {
    entries.set(path, { type, content, changed: Date.now() });
  };
  const entryAt = (uri: vscode.Uri): Entry => {
    const entry = entries.get(uri.path);
    if (entry === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  };
  const tell = (type: vscode.FileChangeType, uri: vscode.Uri): void => changes.fire([{ type, uri }]);
  const { Changed, Created, Deleted } = vscode.FileChangeType;

  put('/folder', vscode.FileType.Directory);
  for (const [name, text] of Object.entries(SUITE_FILES)) {
    const parts = `/folder/${name}`.split('/');
    for (let depth = 3; depth < parts.length; depth++) {
      put(parts.slice(0, depth).join('/'), vscode.FileType.Directory);
    }
    put(`/folder/${name}`, vscode.FileType.File, new TextEncoder().encode(text));
  }

  vscode.workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: changes.event,
      watch: () => new vscode.Disposable(() => {}),
      stat(uri) {
        const { type, content, changed } = entryAt(uri);
        return { type, ctime: 0, mtime: changed, size: content.length };
      },
      readDirectory(uri) {
        entryAt(uri);
        const below = `${uri.path}/`;
        return [...entries]
          .filter(([path]) => path.startsWith(below) && !path.slice(below.length).includes('/'))
          .map(([path, { type }]) => [path.slice(below.length), type]);
      },
      readFile: (uri) => entryAt(uri).content,
      writeFile(uri, content) {
        const isNew = !entries.has(uri.path);
        put(uri.path, vscode.FileType.File, content);
        tell(isNew ? Created : Changed, uri);
      },
      createDirectory: (uri) => put(uri.path, vscode.FileType.Directory),
      delete(uri) {
        entryAt(uri);
        for (const path of entries.keys()) {
          if (path === uri.path || path.startsWith(`${uri.path}/`)) entries.delete(path);
        }
        tell(Deleted, uri);
      },
      rename(from, to) {
        entries.set(to.path, entryAt(from));
        entries.delete(from.path);
        tell(Deleted, from);
        tell(Created, to);
      },
    },
    { isCaseSensitive: true },
  );
}
