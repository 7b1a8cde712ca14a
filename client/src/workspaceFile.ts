import * as vscode from 'vscode';

/** Saves `imr-letters.json` after a quick fix has written into it, so that it counts at once. */
export const saveWorkspaceFileCommand = 'imr-letters.saveWorkspaceFile';

export function registerSaveWorkspaceFile(): vscode.Disposable {
  return vscode.commands.registerCommand(saveWorkspaceFileCommand, async (uri: string) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    await document.save();
  });
}

/** Reads a file for the server: the only way for one in the browser, and the right one for virtual folders. */
export async function readFileForServer({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch {
    // No such file, which is the usual case.
    return null;
  }
}
