import * as vscode from 'vscode';

const SECTION = 'imr-letters';
const NAME = 'guidelineFolder';

/** The command that asks for the folder with the user's own guidelines, and sets it for this machine. */
export function registerGuidelineFolder(): vscode.Disposable {
  return vscode.commands.registerCommand('imr-letters.chooseGuidelineFolder', async () => {
    const settings = vscode.workspace.getConfiguration(SECTION);
    const now = folderOf(settings.get<string>(NAME, ''));
    const picked = await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Choose the Folder with Your Guidelines'),
      openLabel: vscode.l10n.t('Use This Folder'),
      canSelectFiles: false,
      canSelectFolders: true,
      canSelectMany: false,
      ...(now && { defaultUri: now }),
    });
    const folder = picked?.[0];
    if (folder === undefined) return;
    // A folder that is none of a disk, as in the browser, has no path.
    const name = folder.scheme === 'file' ? folder.fsPath : folder.toString();
    await settings.update(NAME, name, vscode.ConfigurationTarget.Global);
    const compare = vscode.l10n.t('Compare with the Index');
    const choice = await vscode.window.showInformationMessage(
      vscode.l10n.t('The PDFs in {0} are read on this machine only, and shown in hovers from now on.', name),
      compare,
    );
    if (choice === compare) await vscode.commands.executeCommand('imr-letters.checkGuidelineCopies');
  });
}

/** The folder that the setting means: by its whole path, or by its uri. */
function folderOf(setting: string): vscode.Uri | undefined {
  // A scheme of one letter is a drive.
  if (/^[a-z][a-z\d+.-]+:\//i.test(setting)) return vscode.Uri.parse(setting);
  return /^(?:[/\\]|[a-z]:)/i.test(setting) ? vscode.Uri.file(setting) : undefined;
}
