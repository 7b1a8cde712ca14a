import * as vscode from 'vscode';
import type { FoundLetter, ReadLetterAnswer } from '../protocol';

/** So many files are given to an assistant; a folder of letters has fewer. */
const mostLetters = 5000;

/** The files of the open folders that may be letters, in order. */
export async function findLetters(): Promise<readonly FoundLetter[]> {
  const uris = await vscode.workspace.findFiles('**/*.{imr,txt}', '**/node_modules/**', mostLetters);
  return uris
    .map((uri) => ({ path: vscode.workspace.asRelativePath(uri), uri: uri.toString() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of a letter of the open folders: of the editor where it is open there, else of the file. A link is not followed. */
export async function readLetter({ uri: written }: { readonly uri: string }): Promise<ReadLetterAnswer> {
  const uri = vscode.Uri.parse(written);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return { reason: 'it is in no folder that is open' };
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === written);
  if (open !== undefined) return { text: open.getText() };
  if (await leadsOverLink(folder.uri, uri)) return { reason: 'it is a link, and links are not followed' };
  try {
    return { text: textOf(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return { reason: 'it cannot be read' };
  }
}

/** Whether the file, or a folder on the way to it from the open one, is a link. */
async function leadsOverLink(folder: vscode.Uri, file: vscode.Uri): Promise<boolean> {
  const names = file.path.slice(folder.path.length).split('/').filter(Boolean);
  for (let count = 1; count <= names.length; count++) {
    const here = vscode.Uri.joinPath(folder, ...names.slice(0, count));
    const type = await vscode.workspace.fs.stat(here).then(
      (found) => found.type,
      () => vscode.FileType.Unknown,
    );
    if ((type & vscode.FileType.SymbolicLink) !== 0) return true;
  }
  return false;
}

/** Letters are UTF-8 as a rule; older programs saved them in Windows-1252. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
