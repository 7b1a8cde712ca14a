import * as vscode from 'vscode';
import type { Place, TreeRow } from './treeProtocol';

/** The command that a click on a row runs, with the row's uri and place. */
export const revealCommand = 'imr-letters.reveal';

/** The shape of each picture, with a colour where the theme has one for it; what it means is in the words too. */
const pictures: Readonly<Record<string, readonly [icon: string, colour?: string]>> = {
  error: ['error', 'list.errorForeground'],
  warning: ['warning', 'list.warningForeground'],
  information: ['info', 'notificationsInfoIcon.foreground'],
  hint: ['lightbulb'],
  clean: ['circle-outline'],
  reviewed: ['pass-filled', 'testing.iconPassed'],
  reopened: ['debug-restart'],
  'signed off': ['verified-filled', 'testing.iconPassed'],
  upheld: ['shield'],
  overturned: ['discard'],
  modified: ['diff-modified'],
  undecided: ['question'],
  ignored: ['eye-closed'],
  header: ['book'],
  fact: ['dash'],
  group: ['folder'],
  waiting: ['clock'],
  unreadable: ['circle-slash'],
  pdf: ['file-pdf'],
};

/** A row as VS Code shows it. */
export function toTreeItem(row: TreeRow): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const state = row.open === undefined ? None : row.open === 'expanded' ? Expanded : Collapsed;
  const item = new vscode.TreeItem(row.label, state);
  item.id = row.id;
  item.description = row.description;
  item.tooltip = row.tooltip;
  item.contextValue = row.kind;
  item.accessibilityInformation = { label: row.spoken ?? `${row.label}: ${row.description ?? ''}` };
  const [icon, colour] = pictures[row.picture] ?? ['circle-outline'];
  item.iconPath = new vscode.ThemeIcon(
    icon,
    colour === undefined ? undefined : new vscode.ThemeColor(colour),
  );
  if (row.checked !== undefined) {
    item.checkboxState = {
      state: row.checked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
      tooltip: row.checked
        ? vscode.l10n.t('Reviewed. Click to open it again')
        : vscode.l10n.t('Not reviewed. Click when you have read it'),
      accessibilityInformation: {
        label: row.checked ? vscode.l10n.t('reviewed') : vscode.l10n.t('not reviewed'),
      },
    };
  }
  if (row.target !== undefined) {
    item.command = {
      title: vscode.l10n.t('Show'),
      command: row.kind === 'pdf' ? 'imr-letters.importLetter' : revealCommand,
    };
    const uri = vscode.Uri.parse(row.target.uri);
    item.command.arguments = row.kind === 'pdf' ? [uri] : [uri, row.target.place];
    item.resourceUri = undefined;
  }
  return item;
}

/** A place of the server's as the editor's range. */
export function toRange({ start, end }: Place): vscode.Range {
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}

/** The command behind a click: shows the letter, at the place where there is one. */
export function registerReveal(): vscode.Disposable {
  return vscode.commands.registerCommand(revealCommand, async (uri: unknown, place: Place | undefined) => {
    if (!(uri instanceof vscode.Uri)) return;
    const document = await vscode.workspace.openTextDocument(uri);
    const range = place && toRange(place);
    const editor = await vscode.window.showTextDocument(document, {
      preserveFocus: true,
      preview: true,
      // With the tab, and not after it: a key that follows at once starts from there.
      ...(range && { selection: new vscode.Range(range.start, range.start) }),
    });
    if (range === undefined) return;
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
