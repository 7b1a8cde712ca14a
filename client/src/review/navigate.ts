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
    await show(editor, found.range.start);
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
      const { selection } = before;
      before = undefined;
      await show(editor, selection.active, selection);
      return;
    }
    if (!isThere) before = { uri, selection: editor.selection };
    await show(editor, start);
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

/** Goes to a place, and into the text: the keys work in the views as well. */
async function show(
  { document, viewColumn }: vscode.TextEditor,
  { line, character }: { line: number; character: number },
  selection: vscode.Range = new vscode.Range(line, character, line, character),
): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { viewColumn, selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
