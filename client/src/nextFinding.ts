import * as vscode from 'vscode';
import { activeLetter, findingsOf } from './findings';

/** The command to which the status item leads. */
export const nextFindingCommand = 'imr-letters.nextFinding';

/**
 * The commands that go through the findings of the letter, hints included, which the editor's own commands and the
 * list of problems leave out. After the last comes the first.
 */
export function registerNextFinding(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(nextFindingCommand, () => go('next')),
    vscode.commands.registerCommand('imr-letters.previousFinding', () => go('previous')),
  );
}

async function go(direction: 'next' | 'previous'): Promise<void> {
  const editor = activeLetter();
  if (editor === undefined) return;
  const places = placesOf(editor.document);
  const caret = editor.selection.active;
  const target =
    direction === 'next'
      ? (places.find((place) => place.isAfter(caret)) ?? places[0])
      : (places.findLast((place) => place.isBefore(caret)) ?? places.at(-1));
  if (target === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('IMR Letters: no findings in this letter.'), 4000);
    return;
  }
  // From the status item's list the focus comes back to the letter.
  const shown = await vscode.window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn,
    selection: new vscode.Range(target, target),
  });
  shown.revealRange(new vscode.Range(target, target), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // What is found is told beside it; the caret stays in the text.
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Where findings begin, in the order of the text, each place once. */
function placesOf(document: vscode.TextDocument): vscode.Position[] {
  const starts = findingsOf(document)
    .map(({ range }) => range.start)
    .sort((a, b) => a.compareTo(b));
  return starts.filter((start, i) => i === 0 || !start.isEqual(starts[i - 1]!));
}
