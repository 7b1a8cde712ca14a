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

/**
 * Writes a file for the server, whole: beside it first, then in its place, so that nobody ever reads half of it. Where it
 * is open in an editor with changes of its own, nothing is written.
 *
 * @returns null, or a sentence that says why it was not written
 */
export async function writeFileForServer({
  uri,
  text,
}: {
  readonly uri: string;
  readonly text: string;
}): Promise<string | null> {
  const file = vscode.Uri.parse(uri);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  if (open?.isDirty)
    return vscode.l10n.t(
      '{0} is open and has changes that are not saved: save it or take them back first.',
      name,
    );
  const beside = file.with({ path: `${file.path}.part` });
  try {
    await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(beside, file, { overwrite: true });
    return null;
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(beside)).catch(() => {});
    const why = error instanceof vscode.FileSystemError ? ` (${error.code})` : '';
    return vscode.l10n.t(
      '{0} could not be written{1}. Look whether you may write into its folder.',
      name,
      why,
    );
  }
}
