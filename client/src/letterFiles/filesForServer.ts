import * as vscode from 'vscode';
import type { FileBytes, FileListed, ReadBytesParams } from '../protocol';

/** The files that lie in a folder itself, for a server that has none of its own; null where it cannot be read. */
export async function listFiles({ uri }: { readonly uri: string }): Promise<readonly FileListed[] | null> {
  const folder = vscode.Uri.parse(uri);
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const files = entries.filter(([, type]) => (type & vscode.FileType.File) !== 0);
    const listed = await Promise.all(
      files.map(async ([name]) => {
        const file = vscode.Uri.joinPath(folder, name);
        // A file may go while the folder is being looked at.
        const about = await Promise.resolve(vscode.workspace.fs.stat(file)).catch(() => undefined);
        return about && { uri: file.toString(), size: about.size, modified: about.mtime };
      }),
    );
    return listed.filter((one) => one !== undefined);
  } catch {
    return null;
  }
}

/** The bytes of a file, only its size where it is too large; null where it cannot be read. */
export async function readBytes({ uri, most }: ReadBytesParams): Promise<FileBytes | null> {
  const file = vscode.Uri.parse(uri);
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > most) return { size };
    const bytes = await vscode.workspace.fs.readFile(file);
    // What is sent to a worker is all that the bytes lie in, which may be more.
    return { bytes: bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice() };
  } catch {
    return null;
  }
}
