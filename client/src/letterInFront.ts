import * as vscode from 'vscode';
import { activeLetterEditor } from './activeLetter';

/** Whether the editor in front shows a letter: VS Code's own keys about the editor are not known in a view. */
const contextKey = 'imr-letters.letterIsInFront';

/** Keeps the context key, by which keys and menus of the views go, as it is. */
export function tellLetterInFront(): vscode.Disposable {
  function tell(): void {
    void vscode.commands.executeCommand('setContext', contextKey, activeLetterEditor() !== undefined);
  }
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    // A text becomes a letter, or is none any more.
    vscode.workspace.onDidOpenTextDocument(tell),
  );
}
