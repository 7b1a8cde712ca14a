import * as vscode from 'vscode';
import { languageId } from './letterServer';

/** The editor with the letter in front, if one is. */
export function activeLetterEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}

/** The uri of the letter in front, as the server names it. */
export function activeLetterUri(): string | undefined {
  return activeLetterEditor()?.document.uri.toString();
}
