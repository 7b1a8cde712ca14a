import * as vscode from 'vscode';
import { activeLetterEditor } from '../activeLetter';
import type { RowSubject } from '../trees/treeProtocol';
import type { ItemPlaces } from './itemPlaces';

/** Where a key was pressed, as its binding says: in the text, or in one of the views. */
type From = 'view' | undefined;

/** The commands that move in a letter: to the next or previous item, to the case summary and back to where one was. */
export function registerNavigation(places: ItemPlaces): vscode.Disposable {
  /** Where one was before the summary, in which document. */
  let before: { readonly uri: string; readonly selection: vscode.Selection } | undefined;

  async function go(to: string, from: From): Promise<void> {
    const editor = activeLetterEditor();
    if (editor === undefined) return;
    const found = await places.ask(editor, editor.selection.active, to);
    if (found?.range === undefined) {
      const message =
        to === 'next item'
          ? vscode.l10n.t('IMR Letters: this is the last item.')
          : vscode.l10n.t('IMR Letters: there is no item before this one.');
      vscode.window.setStatusBarMessage(message, 3000);
      return;
    }
    await show(editor, at(found.range.start), from);
  }

  async function summary(given?: RowSubject | 'view'): Promise<void> {
    const from = given === 'view' ? 'view' : undefined;
    const subject = given === 'view' ? undefined : given;
    const editor = activeLetterEditor();
    if (editor === undefined) return;
    const uri = editor.document.uri.toString();
    const found = await places.ask(editor, editor.selection.active, 'summary');
    if (found?.range === undefined) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('IMR Letters: this letter has no case summary.'), 3000);
      return;
    }
    const { start, end } = found.range;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    const isThere = range.contains(editor.selection.active);
    if (isThere && before?.uri === uri && subject === undefined) {
      const { selection } = before;
      before = undefined;
      await show(editor, selection, from);
      return;
    }
    if (!isThere) before = { uri, selection: editor.selection };
    await show(editor, at(start), from);
    if (!isThere)
      vscode.window.setStatusBarMessage(vscode.l10n.t('IMR Letters: the same key leads back.'), 3000);
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('imr-letters.nextItem', (from: From) => go('next item', from)),
    vscode.commands.registerCommand('imr-letters.previousItem', (from: From) => go('previous item', from)),
    vscode.commands.registerCommand('imr-letters.goToSummary', summary),
    vscode.commands.registerCommand('imr-letters.showItem', () =>
      vscode.commands.executeCommand('imr-letters.thisLetter.focus'),
    ),
  );
}

/** Selects a place and brings it into sight; by a key of a view, the focus comes into the text as well. */
async function show(editor: vscode.TextEditor, selection: vscode.Selection, from: From): Promise<void> {
  editor.selection = selection;
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  if (from === 'view') {
    const { document, viewColumn } = editor;
    await vscode.window.showTextDocument(document, { viewColumn, selection });
  }
}

function at({ line, character }: { line: number; character: number }): vscode.Selection {
  return new vscode.Selection(line, character, line, character);
}
