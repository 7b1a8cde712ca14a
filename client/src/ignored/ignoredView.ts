import * as vscode from 'vscode';
import { activeLetterUri } from '../activeLetter';
import type { LetterServer } from '../letterServer';
import { ServerTree } from '../trees/serverTree';
import { type TreesChanged, treesChangedNotification } from '../trees/treeProtocol';

/** The view "Ignored": what is ignored, in which letter, why and by whom. */
export function registerIgnoredView(server: LetterServer): vscode.Disposable {
  const tree = new ServerTree(server, () => {
    const uri = activeLetterUri();
    return { tree: 'ignored', ...(uri !== undefined && { uri }) };
  });
  const view = vscode.window.createTreeView('imr-letters.ignored', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(
    view,
    tree,
    vscode.window.onDidChangeActiveTextEditor(() => tree.refresh()),
    server.onTold<TreesChanged>(treesChangedNotification, ({ typing }) => tree.refreshSoon(typing)),
  );
}
