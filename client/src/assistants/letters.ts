import * as vscode from 'vscode';
import type { FoundLetter, ReadLetterAnswer } from '../protocol';

/** So many names are looked at; whoever opens a whole disk gets an answer too. */
const mostNames = 20_000;

/**
 * The files of the open folders that may be letters, in order. Links are not followed, so that nothing outside of the folders is
 * among them. By the file system itself: the search of VS Code follows links, and knows no virtual folders.
 */
export async function findLetters(): Promise<readonly FoundLetter[]> {
  const found: FoundLetter[] = [];
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  let seen = 0;
  for (let folder = folders.shift(); folder !== undefined && seen < mostNames; folder = folders.shift()) {
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
    for (const [name, type] of entries) {
      seen++;
      if (name.startsWith('.') || name === 'node_modules') continue;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory) folders.push(uri);
      else if (type === vscode.FileType.File && /\.(?:imr|txt)$/i.test(name)) {
        found.push({ path: vscode.workspace.asRelativePath(uri), uri: uri.toString() });
      }
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of one of them: of the editor where it is open there, else of the file. */
export async function readLetter({ uri: written }: { readonly uri: string }): Promise<ReadLetterAnswer> {
  const uri = vscode.Uri.parse(written);
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) {
    return { reason: 'it is in no folder that is open' };
  }
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === written);
  if (open !== undefined) return { text: open.getText() };
  try {
    return { text: textOf(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return { reason: 'it cannot be read' };
  }
}

/** Letters are UTF-8 as a rule; older programs saved them in Windows-1252. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
