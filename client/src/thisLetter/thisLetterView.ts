import * as vscode from 'vscode';
import { activeLetterUri } from '../activeLetter';
import type { LetterServer } from '../letterServer';
import type { Reviews } from '../review/reviews';
import { ServerTree } from '../trees/serverTree';
import { type TreesChanged, treesChangedNotification } from '../trees/treeProtocol';

/** The view "This Letter": header, items and findings of the letter in front. */
export function registerThisLetterView(server: LetterServer, reviews: Reviews): vscode.Disposable {
  /** The letter that was in front last. */
  let last = activeLetterUri();
  /** The letter in front; the last one while the focus is in a view or a comment beside it, where no editor is in front. */
  function letterInFront(): string | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const isBeside =
      activeTextEditor === undefined &&
      visibleTextEditors.some(({ document }) => document.uri.toString() === last);
    if (!isBeside) last = activeLetterUri();
    return last;
  }
  const tree = new ServerTree(server, () => {
    const uri = letterInFront();
    return uri === undefined ? undefined : { tree: 'this letter', uri };
  });
  const view = vscode.window.createTreeView('imr-letters.thisLetter', {
    treeDataProvider: tree,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  return vscode.Disposable.from(
    view,
    tree,
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      // The focus in a view is no letter that is left.
      if (editor !== undefined || vscode.window.visibleTextEditors.length === 0) tree.refresh();
    }),
    server.onTold<TreesChanged>(treesChangedNotification, ({ typing }) => tree.refreshSoon(typing)),
    reviews.onDidChange(() => tree.refresh()),
    view.onDidChangeCheckboxState(({ items }) =>
      reviews.setReviewed(
        items.map(([row, state]) => [row, state === vscode.TreeItemCheckboxState.Checked] as const),
      ),
    ),
  );
}
