import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

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
  const roots = new Set(uris.map(withoutSlash));
  return {
    above(letter) {
      const end = letter.lastIndexOf('/');
      if (end < 0 || letter.startsWith('untitled:')) return [];
      let folder = letter.slice(0, end);
      const root = [...roots]
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
    },
    change(event) {
      const { added, removed } = (event ?? {}) as Partial<WorkspaceFoldersChangeEvent>;
      for (const uri of folderUris(removed)) roots.delete(withoutSlash(uri));
      for (const uri of folderUris(added)) roots.add(withoutSlash(uri));
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

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
