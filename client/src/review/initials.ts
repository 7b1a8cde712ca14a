import * as vscode from 'vscode';

const section = 'imr-letters';
const setting = 'review.initials';

/** The reviewer's initials: from the settings, else asked for once and kept there. `undefined` where none are given. */
export async function initials(): Promise<string | undefined> {
  const set = vscode.workspace.getConfiguration(section).get<string>(setting, '').trim();
  if (set !== '') return set;
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your Initials'),
    prompt: vscode.l10n.t(
      'They stand beside what you note, in imr-review.json beside the letters. Asked once; they can be changed in the settings.',
    ),
    placeHolder: vscode.l10n.t('RN'),
    validateInput: (value) =>
      value.trim().length > 20 ? vscode.l10n.t('Twenty characters at the most.') : undefined,
  });
  const given = typed?.trim() ?? '';
  if (given === '') return undefined;
  await vscode.workspace.getConfiguration(section).update(setting, given, vscode.ConfigurationTarget.Global);
  return given;
}
