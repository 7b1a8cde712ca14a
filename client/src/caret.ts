import * as vscode from 'vscode';
import { type LetterServer, languageId } from './letterServer';
import { caretNotification } from './protocol';

/** The server is told where the caret is at most this often, in milliseconds. */
const RATE = 120;

/**
 * Tells the server where the caret stands in a letter, so that it keeps quiet about what is being typed. Nothing
 * else is told, and nothing about other documents.
 */
export function reportCaret(server: LetterServer): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: vscode.TextEditor | undefined;

  function tell(editor: vscode.TextEditor, focused: boolean): void {
    if (server.state !== 'running') return;
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri.toString();
    void server.tell(caretNotification, focused ? { uri, position: { line, character } } : { uri });
  }
  function later(editor: vscode.TextEditor): void {
    if (editor.document.languageId !== languageId) return;
    last = editor;
    clearTimeout(timer);
    timer = setTimeout(() => tell(editor, true), RATE);
  }

  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => later(textEditor)),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (last !== undefined && last !== editor) tell(last, false);
      last = undefined;
      if (editor !== undefined) later(editor);
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
