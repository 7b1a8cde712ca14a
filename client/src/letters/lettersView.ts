import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import type { Reviews } from '../review/reviews';
import { ServerTree } from '../trees/serverTree';
import { type TreesChanged, treesChangedNotification } from '../trees/treeProtocol';
import type { CheckedFolders } from './consent';
import { showProgress } from './progress';

const viewId = 'imr-letters.letters';

const groupings = [
  ['none', vscode.l10n.t('One List'), vscode.l10n.t('Each letter once')],
  ['folder', vscode.l10n.t('By Folder'), vscode.l10n.t('Where the files are')],
  ['decision', vscode.l10n.t('By Decision'), vscode.l10n.t('Upheld, overturned, modified')],
  ['guideline', vscode.l10n.t('By Guideline'), vscode.l10n.t('Which guidelines the expert reviewer cites')],
  ['rule', vscode.l10n.t('By Rule'), vscode.l10n.t('What was found')],
  ['drug', vscode.l10n.t('By Drug'), vscode.l10n.t('Which drugs are in dispute')],
  ['state', vscode.l10n.t('By State'), vscode.l10n.t('Not reviewed, reviewed, signed off')],
] as const;

/** The view "Letters": the letters of the checked folders and the open ones, grouped and filtered. */
export function registerLettersView(
  server: LetterServer,
  folders: CheckedFolders,
  memory: vscode.Memento,
  reviews: Reviews,
): vscode.Disposable {
  let grouping = memory.get<string>('grouping', 'none');
  let filter = '';
  const tree = new ServerTree(server, () => ({ tree: 'letters', grouping, filter }));
  const view = vscode.window.createTreeView(viewId, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
  });
  let said: string | undefined;
  const describe = (): void => {
    view.description = groupings.find(([id]) => id === grouping && id !== 'none')?.[1].toLowerCase();
    view.message = said;
    void vscode.commands.executeCommand('setContext', 'imr-letters.lettersAreFiltered', filter !== '');
  };
  const shows = (next: { readonly grouping?: string; readonly filter?: string }): void => {
    grouping = next.grouping ?? grouping;
    filter = next.filter ?? filter;
    void memory.update('grouping', grouping);
    describe();
    tree.refresh();
  };

  async function chooseGrouping(): Promise<void> {
    const picked = await vscode.window.showQuickPick(
      groupings.map(([id, label, description]) => ({ id, label, description, picked: id === grouping })),
      {
        title: vscode.l10n.t('Group the Letters'),
        placeHolder: vscode.l10n.t('How the letters are put together'),
      },
    );
    if (picked !== undefined) shows({ grouping: picked.id });
  }
  async function chooseFilter(): Promise<void> {
    const typed = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter the Letters'),
      value: filter,
      prompt: vscode.l10n.t(
        'Words that must all be found in a letter’s number, path, items, guidelines, drugs, rules or state',
      ),
      placeHolder: vscode.l10n.t('norco upheld warning'),
    });
    if (typed !== undefined) shows({ filter: typed });
  }

  describe();
  return vscode.Disposable.from(
    view,
    tree,
    tree.onDidAnswer(({ message, rows }) => {
      // Without rows the welcome text is shown, which a message would hide: unless it is that files were left out.
      const about = rows.length === 0 ? undefined : (message ?? (folders.any ? undefined : onlyOpen()));
      said = [folders.leftOut, about].filter(Boolean).join(' ') || undefined;
      describe();
    }),
    folders.onDidChange(() => tree.refresh()),
    server.onTold<TreesChanged>(treesChangedNotification, (change) => {
      tree.refreshSoon(change.typing);
      showProgress(server, change);
    }),
    reviews.onDidChange(() => tree.refresh()),
    view.onDidChangeCheckboxState(({ items }) =>
      reviews.setReviewed(
        items.map(([row, state]) => [row, state === vscode.TreeItemCheckboxState.Checked] as const),
      ),
    ),
    vscode.commands.registerCommand('imr-letters.groupLetters', chooseGrouping),
    vscode.commands.registerCommand('imr-letters.filterLetters', chooseFilter),
    vscode.commands.registerCommand('imr-letters.clearLettersFilter', () => shows({ filter: '' })),
  );
}

/** Shown above the rows while only open letters are listed. */
function onlyOpen(): string | undefined {
  return vscode.workspace.workspaceFolders === undefined
    ? undefined
    : vscode.l10n.t(
        'Only open letters are listed. To list those of the folder, choose “Check the Letters in This Folder” above.',
      );
}
