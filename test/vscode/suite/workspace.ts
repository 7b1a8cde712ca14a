import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './harness';

/** A file of the workspace that the suite was opened on, a throwaway copy. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the suite needs a folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file in an editor. Findings are asked for only where a document is shown. */
export async function show(name: string | vscode.Uri): Promise<vscode.TextEditor> {
  const uri = typeof name === 'string' ? fileUri(name) : name;
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Opens a letter and waits until it has an outline, which is when the server knows it. */
export async function showLetter(name: string | vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await show(name);
  await eventually(async () => assert.ok((await outlineOf(editor.document.uri)).length > 0, 'no outline'));
  return editor;
}

export async function outlineOf(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return symbols ?? [];
}

/** The text of all hovers at a place. */
export async function hoverAt(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The symbols of an outline and all below them, in the order of the text. */
export function flattened(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flattened(symbol.children)]);
}

/** The place of the nth occurrence of some words, counted from 1. */
export function placeOf(document: vscode.TextDocument, words: string, nth = 1): vscode.Range {
  let at = -1;
  for (let count = 0; count < nth; count++) at = document.getText().indexOf(words, at + 1);
  assert.ok(at >= 0, `${JSON.stringify(words)} is not in the document`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The rule of a finding, which carries its page as well. */
export function idOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a document: rule ids with the words they point at. */
export function findingsOf(
  document: vscode.TextDocument,
): { rule: string; words: string; severity: number }[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'imr')
    .map(({ code, range, severity }) => ({
      rule: idOf(code),
      words: document.getText(range),
      severity,
    }));
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
