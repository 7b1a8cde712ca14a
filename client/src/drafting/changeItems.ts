import * as vscode from 'vscode';
import { type LetterServer, languageId } from '../letterServer';
import {
  type ChangeItemsAnswer,
  type ChangeItemsParams,
  changeItemsRequest,
  type PlainPosition,
  type PlainRange,
} from '../protocol';

type Action = ChangeItemsParams['action'];

const COMMANDS: readonly (readonly [command: string, action: Action])[] = [
  ['imr-letters.addItem', 'add'],
  ['imr-letters.duplicateItem', 'duplicate'],
  ['imr-letters.moveItemUp', 'move up'],
  ['imr-letters.moveItemDown', 'move down'],
];

/** The commands that work on the disputed item at the caret. */
export function registerChangeItems(server: LetterServer): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map(([command, action]) =>
      vscode.commands.registerCommand(command, () => withLetter((editor) => change(server, editor, action))),
    ),
    vscode.commands.registerCommand('imr-letters.setDecision', () =>
      withLetter(async (editor) => {
        const chosen = await vscode.window.showQuickPick(
          [
            { label: 'Upheld', detail: vscode.l10n.t('not medically necessary'), action: 'uphold' as const },
            {
              label: 'Overturned',
              detail: vscode.l10n.t('medically necessary'),
              action: 'overturn' as const,
            },
          ],
          { title: vscode.l10n.t('Set the Decision of This Item') },
        );
        if (chosen !== undefined) await change(server, editor, chosen.action);
      }),
    ),
  );
}

async function withLetter(work: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === languageId) return work(editor);
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open a letter and put the cursor into one of its disputed items first.'),
  );
}

async function change(server: LetterServer, editor: vscode.TextEditor, action: Action): Promise<void> {
  const { document } = editor;
  const { line, character } = editor.selection.active;
  const params: ChangeItemsParams = { uri: document.uri.toString(), position: { line, character }, action };
  const answer = await server.ask<ChangeItemsAnswer | null>(changeItemsRequest, params);
  if (answer === null) {
    void vscode.window.showInformationMessage(refusal(action));
    return;
  }
  // The text has changed while the server was asked: its places are others now.
  if (answer.version !== document.version) return;
  const { edits, insert, select } = answer;
  if (edits.length > 0) {
    const made = await editor.edit((builder) => {
      for (const { range, newText } of edits) builder.replace(toRange(range), newText);
    });
    if (!made) return;
  }
  // A snippet is put in before what the edits have changed: they all stand behind it.
  if (insert) {
    const at = toPosition(insert.at);
    editor.selection = new vscode.Selection(at, at);
    await editor.insertSnippet(new vscode.SnippetString(insert.snippet), at);
    editor.revealRange(new vscode.Range(at, editor.selection.active));
  }
  if (select) {
    const { start, end } = toRange(select);
    editor.selection = new vscode.Selection(start, end);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function refusal(action: Action): string {
  switch (action) {
    case 'move up':
      return vscode.l10n.t('There is no item above this one to change places with.');
    case 'move down':
      return vscode.l10n.t('There is no item below this one to change places with.');
    case 'uphold':
    case 'overturn':
      return vscode.l10n.t(
        'Put the cursor into a disputed item that is decided otherwise. Letters of 2013 have their decisions elsewhere.',
      );
    case 'add':
      return vscode.l10n.t('Items can be added to letters of the forms in use since 2014.');
    default:
      return vscode.l10n.t('Put the cursor into a disputed item first.');
  }
}

function toPosition({ line, character }: PlainPosition): vscode.Position {
  return new vscode.Position(line, character);
}

function toRange({ start, end }: PlainRange): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}
