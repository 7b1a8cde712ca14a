import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { comparableUri } from '../text/fileUri';

/** The folders of the workspace, as they come and go. */
export interface WorkspaceFolders {
  /**
   * The folders from the letter's own up to the workspace folder that holds it; only its own where none does, and none
   * for a letter that is in no folder (unsaved, or a scheme without paths).
   */
  above(letter: string): readonly string[];
  change(event: unknown): void;
}

/** @param uris of the folders at the start */
export function createWorkspaceFolders(uris: readonly string[]): WorkspaceFolders {
  const roots = new Set(uris.map(comparable));
  return {
    above(letter) {
      const end = letter.lastIndexOf('/');
      if (end < 0 || letter.startsWith('untitled:')) return [];
      let folder = letter.slice(0, end);
      const own = comparable(folder);
      const root = [...roots]
        .filter((uri) => own === uri || own.startsWith(`${uri}/`))
        .sort((a, b) => a.length - b.length)[0];
      if (root === undefined) return [folder];
      // The folders are named as the client names the letter, however it writes the root.
      const folders = [folder];
      for (let depth = own.slice(root.length).split('/').length - 1; depth > 0; depth--) {
        folder = folder.slice(0, folder.lastIndexOf('/'));
        folders.push(folder);
      }
      return folders;
    },
    change(event) {
      const { added, removed } = (event ?? {}) as Partial<WorkspaceFoldersChangeEvent>;
      for (const uri of folderUris(removed)) roots.delete(comparable(uri));
      for (const uri of folderUris(added)) roots.add(comparable(uri));
    },
  };
}

/** The uris in a list of folders as a client sends it, which may be anything. */
export function folderUris(folders: unknown): readonly string[] {
  if (!Array.isArray(folders)) return [];
  return folders.flatMap((folder: unknown) => {
    const uri: unknown =
      typeof folder === 'object' && folder !== null ? Reflect.get(folder, 'uri') : undefined;
    return typeof uri === 'string' ? uri : [];
  });
}

/** A letter's path from a folder above it, as people write it. */
export function pathFrom(folder: string, letter: string): string {
  const path = letter.slice(folder.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    // A "%" that stands for itself: not as the protocol has it, but as some clients do.
    return path;
  }
}

/** The innermost of the folders that holds a letter, as the client writes that folder; `undefined` where none does. */
export function folderOf(letter: string, folders: readonly string[]): string | undefined {
  const own = comparable(letter);
  return [...folders]
    .filter((folder) => own.startsWith(`${comparable(folder)}/`))
    .sort((a, b) => comparable(b).length - comparable(a).length)[0];
}

/** What of a letter's uri is below a folder that holds it, however the client writes that folder's root. */
export function belowFolder(letter: string, folder: string): string {
  const depth = comparable(letter).slice(comparable(folder).length).split('/').length - 1;
  return letter.split('/').slice(-depth).join('/');
}

function comparable(uri: string): string {
  return comparableUri(uri).replace(/\/$/, '');
}
