import * as vscode from 'vscode';

const SECTION = 'imr-letters';
const NAME = 'guidelineFolder';

/** The command that asks for the folder with the user's own guidelines, and sets it for this machine. */
export function registerGuidelineFolder(): vscode.Disposable {
  return vscode.commands.registerCommand('imr-letters.chooseGuidelineFolder', async () => {
    const settings = vscode.workspace.getConfiguration(SECTION);
    const now = settings.get<string>(NAME, '');
    const picked = await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Choose the Folder with Your Guidelines'),
      openLabel: vscode.l10n.t('Use This Folder'),
      canSelectFiles: false,
      canSelectFolders: true,
      canSelectMany: false,
      ...(now.startsWith('/') && { defaultUri: vscode.Uri.file(now) }),
    });
    const folder = picked?.[0];
    if (folder === undefined) return;
    await settings.update(NAME, folder.fsPath, vscode.ConfigurationTarget.Global);
    const compare = vscode.l10n.t('Compare with the Index');
    const choice = await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'The PDFs in {0} are read on this machine only, and shown in hovers from now on.',
        folder.fsPath,
      ),
      compare,
    );
    if (choice === compare) await vscode.commands.executeCommand('imr-letters.checkGuidelineCopies');
  });
}
