import * as vscode from 'vscode';
import { activeLetterEditor } from '../activeLetter';
import type { RowSubject } from '../trees/treeProtocol';
import type { ItemPlaces } from './itemPlaces';

/** The commands that move in a letter: to the next or previous item, to the case summary and back to where one was. */
export function registerNavigation(places: ItemPlaces): vscode.Disposable {
  /** Where one was before the summary, in which document. */
  let before: { readonly uri: string; readonly selection: vscode.Selection } | undefined;

  async function go(to: string): Promise<void> {
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
    show(editor, found.range.start);
  }

  async function summary(subject?: RowSubject): Promise<void> {
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
      editor.selection = before.selection;
      editor.revealRange(before.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      before = undefined;
      return;
    }
    if (!isThere) before = { uri, selection: editor.selection };
    show(editor, start);
    if (!isThere)
      vscode.window.setStatusBarMessage(vscode.l10n.t('IMR Letters: the same key leads back.'), 3000);
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('imr-letters.nextItem', () => go('next item')),
    vscode.commands.registerCommand('imr-letters.previousItem', () => go('previous item')),
    vscode.commands.registerCommand('imr-letters.goToSummary', summary),
    vscode.commands.registerCommand('imr-letters.showItem', () =>
      vscode.commands.executeCommand('imr-letters.thisLetter.focus'),
    ),
  );
}

function show(editor: vscode.TextEditor, { line, character }: { line: number; character: number }): void {
  const start = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
