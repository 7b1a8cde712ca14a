import * as vscode from 'vscode';

/** Saves `imr-letters.json` after a quick fix has written into it, so that it counts at once. */
export const saveWorkspaceFileCommand = 'imr-letters.saveWorkspaceFile';

export function registerSaveWorkspaceFile(): vscode.Disposable {
  return vscode.commands.registerCommand(saveWorkspaceFileCommand, async (uri: string) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    await document.save();
  });
}

/** Why there is nothing to read: no such file, a file where a folder would have to be, a file system that has gone. */
const NOT_THERE: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory', 'Unavailable']);

/**
 * Reads a file for the server: the only way for one in the browser, and the right one for virtual folders. Null where
 * there is none; rejects, which the server hears, where there is one that cannot be read.
 */
export async function readFileForServer({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && !NOT_THERE.has(error.code)) throw error;
    return null;
  }
}
