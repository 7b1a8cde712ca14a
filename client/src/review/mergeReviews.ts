import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';

const NAME = 'imr-review.json';

/** The command that puts another person's review file into one of this folder. */
export function registerMergeReviews(server: LetterServer): vscode.Disposable {
  return vscode.commands.registerCommand('imr-letters.mergeReviews', async () => {
    const into = await ownFile();
    if (into === undefined) return;
    const [from] =
      (await vscode.window.showOpenDialog({
        title: vscode.l10n.t('Merge Another Review File'),
        openLabel: vscode.l10n.t('Merge'),
        filters: { [vscode.l10n.t('Review files')]: ['json'] },
      })) ?? [];
    if (from === undefined) return;
    const answer = await server.ask<{ state: string; said: string }>('imr/mergeReviews', {
      into: into.toString(),
      from: from.toString(),
    });
    if (answer.state === 'done')
      void vscode.window.showInformationMessage(vscode.l10n.t('IMR Letters: {0}', answer.said));
    else void vscode.window.showWarningMessage(vscode.l10n.t('IMR Letters: {0}', answer.said));
  });
}

async function ownFile(): Promise<vscode.Uri | undefined> {
  const files = await vscode.workspace.findFiles(`**/${NAME}`);
  if (files.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'IMR Letters: there is no {0} in this folder yet. Copy the other one beside the letters, and it counts.',
        NAME,
      ),
    );
    return undefined;
  }
  if (files.length === 1) return files[0];
  const picked = await vscode.window.showQuickPick(
    files.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri })),
    { title: vscode.l10n.t('Merge Another Review File'), placeHolder: vscode.l10n.t('Into which file?') },
  );
  return picked?.uri;
}
