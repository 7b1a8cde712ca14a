import type { Connection } from 'vscode-languageserver';
import { type FileBytes, type FileListed, listFilesMethod, readBytesMethod } from './protocol';
import { readableUri } from './readableUri';

/** The files that an editor gives its server: where that runs in a browser there is no other way to any. */
export interface EditorFiles {
  /** What lies in a folder itself, by name. Rejects where it cannot be read. */
  list(folder: string): Promise<readonly FileListed[]>;
  /** A file's bytes, only its size where it has more than `most`, or `undefined` where it cannot be read. */
  bytes(uri: string, most: number): Promise<FileBytes | undefined>;
}

/** Asks the client. */
export function editorFiles(connection: Connection): EditorFiles {
  return {
    async list(uri) {
      const files = await connection.sendRequest<readonly FileListed[] | null>(listFilesMethod, { uri });
      if (!Array.isArray(files)) throw new Error('There is no such folder.');
      return files;
    },
    async bytes(uri, most) {
      const file = await connection.sendRequest<FileBytes | null>(readBytesMethod, { uri, most });
      // A client that writes its messages as JSON cannot send bytes.
      if (file === null || ('bytes' in file && !ArrayBuffer.isView(file.bytes))) return undefined;
      return file;
    },
  };
}

/** The name of a file by its uri, as people read it. */
export function fileName(uri: string): string {
  return readableUri(uri.slice(uri.lastIndexOf('/') + 1));
}
