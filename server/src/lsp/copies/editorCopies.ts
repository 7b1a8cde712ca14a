import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { READ_LIMITS } from '../../reader/failure';
import type { ReadFile } from '../../reader/readInTime';
import { readInWorker } from '../../reader/readInWorker';
import { comparableUri, isUri } from '../../text/fileUri';
import type { Client } from '../client';
import { editorFiles, fileName } from '../editorFiles';
import { type FolderWatch, noCache, type PdfFile } from './copyFiles';
import { createCopyFolder } from './copyFolder';
import type { CreateCopySource } from './copySource';
import { whenQuiet } from './whenQuiet';

/**
 * Copies from a folder that the editor gives, each PDF read in a worker of its own. What was read is kept in memory only.
 *
 * @param script where the reader's bundle lies
 */
export function editorCopies(connection: Connection, client: Client, script: string): CreateCopySource {
  const files = editorFiles(connection);
  const readBytes = readInWorker(script, READ_LIMITS, false);
  const read: ReadFile = async (path, onPage, abort) => {
    const file = await files.bytes(path, READ_LIMITS.bytes).catch(() => undefined);
    if (file === undefined) return { failure: 'no permission' };
    if (!('bytes' in file)) return { failure: 'too large' };
    return readBytes({ name: fileName(path), bytes: file.bytes }, onPage, abort);
  };
  const list = async (folder: string): Promise<readonly PdfFile[]> => {
    const all = await files.list(folder);
    return all
      .filter(({ uri }) => /\.pdf$/i.test(uri))
      .map(({ uri, size, modified }) => ({ path: uri, name: fileName(uri), size, modified }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  return (host) =>
    createCopyFolder(
      host,
      { folderOf: folderUri, list, read, watch: watchedBy(connection, client), cache: noCache },
      READ_LIMITS,
    );
}

/** The folder that the setting means: a uri as it stands, a whole path of the files that the browser itself gives. */
export function folderUri(setting: string): string | undefined {
  const whole = setting.length > 1 && setting.endsWith('/') ? setting.slice(0, -1) : setting;
  if (isUri(whole)) return whole;
  return whole.startsWith('/') ? URI.file(whole).toString() : undefined;
}

/** Has the editor watch the folder, which tells it with all the other files that it watches. */
function watchedBy(connection: Connection, client: Client): (changed: () => void) => FolderWatch {
  return (changed) => {
    const quiet = whenQuiet(changed);
    let watched: string | undefined;
    let registered: Promise<Disposable | undefined> | undefined;
    const stop = (): void => {
      quiet.stop();
      watched = undefined;
      void registered?.then((one) => one?.dispose());
      registered = undefined;
    };
    return {
      follow(folder) {
        if (comparableUri(folder) === watched || !client.registersWatchers) return;
        stop();
        watched = comparableUri(folder);
        registered = connection.client
          .register(DidChangeWatchedFilesNotification.type, {
            watchers: [{ globPattern: { baseUri: folder, pattern: '*' } }],
          })
          .catch(() => undefined);
      },
      heard(uris) {
        const inIt = (uri: string): boolean => comparableUri(uri.slice(0, uri.lastIndexOf('/'))) === watched;
        if (watched !== undefined && uris.some(inIt)) quiet.disturb();
      },
      stop,
    };
  };
}
