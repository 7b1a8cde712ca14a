import * as vscode from 'vscode';
import { languageId } from './letterServer';
import type { CheckedFolders } from './letters/consent';

/**
 * A line beside the language status where a folder is open: what it counts is of the letter in the editor, and who has
 * a folder of letters should not take silence for an answer about the others.
 */
export function registerFolderNote(folders: CheckedFolders): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  function update(): void {
    item?.dispose();
    item = undefined;
    if (folders.any || (vscode.workspace.workspaceFolders?.length ?? 0) === 0) return;
    item = vscode.languages.createLanguageStatusItem('imr-letters.folder', { language: languageId });
    item.name = vscode.l10n.t('IMR Letters: Folder');
    item.text = vscode.l10n.t('Only open letters of this folder are checked');
    item.command = { title: vscode.l10n.t('Check the Letters'), command: 'imr-letters.checkFolder' };
  }
  update();
  return vscode.Disposable.from(folders.onDidChange(update), {
    dispose: () => item?.dispose(),
  });
}
