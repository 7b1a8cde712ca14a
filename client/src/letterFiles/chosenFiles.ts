import * as vscode from 'vscode';

/** Whether a file is read as a letter, by its name. */
export function isLetterFile({ path }: vscode.Uri): boolean {
  return /\.(?:pdf|docx)$/i.test(path);
}

/**
 * The PDF and Word files that a command is about: those selected in the explorer, else the one that is open, else
 * those that are chosen in a dialog. Empty where the dialog is given up.
 */
export async function chosenFiles(clicked: unknown, selected: unknown): Promise<readonly vscode.Uri[]> {
  const given = Array.isArray(selected) && selected.length > 0 ? selected : [clicked];
  const uris = given.filter((uri): uri is vscode.Uri => uri instanceof vscode.Uri);
  if (uris.length > 0) return uris.filter(isLetterFile);
  const open = openFile();
  if (open !== undefined) return [open];
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Open PDF or Word Letters as Text'),
    openLabel: vscode.l10n.t('Open as Text'),
    canSelectMany: true,
    filters: { [vscode.l10n.t('PDF and Word')]: ['pdf', 'docx'] },
  });
  return picked ?? [];
}

/** The PDF or Word file in the active tab, whatever shows it. */
function openFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri =
    input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText ? input.uri : undefined;
  return uri !== undefined && isLetterFile(uri) ? uri : undefined;
}
