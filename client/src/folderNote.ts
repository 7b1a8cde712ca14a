import * as vscode from 'vscode';
import { languageId } from './letterServer';

/**
 * A line beside the language status where a folder is open: what it counts is of the letter in the editor, and who has
 * a folder of letters should not take silence for an answer about the others.
 */
export function registerFolderNote(): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  function update(): void {
    item?.dispose();
    item = undefined;
    if ((vscode.workspace.workspaceFolders?.length ?? 0) === 0) return;
    item = vscode.languages.createLanguageStatusItem('imr-letters.folder', { language: languageId });
    item.name = 'IMR Letters: Folder';
    item.text = 'Only open letters of this folder are checked';
  }
  update();
  return vscode.Disposable.from(vscode.workspace.onDidChangeWorkspaceFolders(update), {
    dispose: () => item?.dispose(),
  });
}
