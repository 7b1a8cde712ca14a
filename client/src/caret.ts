import * as vscode from 'vscode';
import { type LetterServer, languageId } from './letterServer';
import { caretNotification } from './protocol';

/** The server is told where the caret is at most this often, in milliseconds. */
const RATE = 120;

/**
 * Tells the server where the caret stands in a letter, so that it keeps quiet about what is being typed. Nothing
 * else is told, and nothing about other documents. A caret that rests is told at once; one that goes on moving, at
 * the rate and where it came to rest.
 */
export function reportCaret(server: LetterServer): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: vscode.TextEditor | undefined;
  let last: vscode.TextEditor | undefined;

  function tell(editor: vscode.TextEditor, focused: boolean): void {
    if (server.state !== 'running') return;
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri.toString();
    void server.tell(caretNotification, focused ? { uri, position: { line, character } } : { uri });
  }
  function moved(editor: vscode.TextEditor): void {
    if (editor.document.languageId !== languageId) return;
    last = editor;
    if (timer !== undefined) {
      waiting = editor;
      return;
    }
    tell(editor, true);
    rest();
  }
  function rest(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      const again = waiting;
      waiting = undefined;
      if (again !== undefined) moved(again);
    }, RATE);
  }
  /** A letter that the server is only now told of: its caret comes after it. */
  function opened(): void {
    waiting = vscode.window.activeTextEditor;
    rest();
  }
  function left(): void {
    waiting = undefined;
    if (last !== undefined) tell(last, false);
    last = undefined;
  }

  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => moved(textEditor)),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (last !== editor) left();
      if (editor !== undefined) moved(editor);
    }),
    // What is typed first is typed at a place that the server should know.
    server.onDidChangeState((state) => {
      if (state === 'running') opened();
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document === vscode.window.activeTextEditor?.document) opened();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
