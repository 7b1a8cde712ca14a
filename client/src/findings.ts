import * as vscode from 'vscode';
import { languageId } from './letterServer';

/** The letter in the active editor. */
export function activeLetter(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}

/** What the server has found in a document, hints included, as the editor has it now. */
export function findingsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'imr');
}
