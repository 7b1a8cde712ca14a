import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import { freeName } from './freeName';
import { readFile } from './readFile';

interface Outcome {
  readonly saved: vscode.Uri[];
  /** A sentence for each file that gave no letter. */
  readonly failed: string[];
  /** Files that nobody looked at, since it was cancelled. */
  left: number;
}

/** Saves the text of each file beside it, one after the other, with progress; tells at the end what came of it. */
export async function saveAll(server: LetterServer, files: readonly vscode.Uri[]): Promise<void> {
  const outcome: Outcome = { saved: [], failed: [], left: 0 };
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Saving letters as text'),
      cancellable: true,
    },
    async (progress, token) => {
      for (const [index, file] of files.entries()) {
        if (token.isCancellationRequested) {
          outcome.left = files.length - index;
          return;
        }
        progress.report({
          message: vscode.l10n.t('{0} of {1}: {2}', index + 1, files.length, nameOf(file)),
          increment: 100 / files.length,
        });
        await saveOne(server, file, outcome);
      }
    },
  );
  // Not waited for: the command has ended, the summary stays until somebody reads it.
  void tell(outcome);
}

async function saveOne(server: LetterServer, file: vscode.Uri, { saved, failed }: Outcome): Promise<void> {
  try {
    const answer = await readFile(server, file);
    if (answer.state !== 'read') {
      failed.push(answer.reason);
      return;
    }
    const uri = await freeName(vscode.Uri.joinPath(file, '..', answer.name));
    const edit = new vscode.WorkspaceEdit();
    // Refused where a file of that name has come meanwhile.
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(answer.text) });
    if (await vscode.workspace.applyEdit(edit)) saved.push(uri);
    else
      failed.push(vscode.l10n.t('Check that you may write to its folder: {0} was not saved.', nameOf(uri)));
  } catch (error) {
    failed.push(`${nameOf(file)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function tell({ saved, failed, left }: Outcome): Promise<void> {
  const parts = [
    saved.length === 1
      ? vscode.l10n.t('One letter was saved beside its file.')
      : vscode.l10n.t('{0} letters were saved beside their files.', saved.length),
    ...(failed.length > 0 ? [vscode.l10n.t('{0} could not be read.', failed.length)] : []),
    ...(left > 0 ? [vscode.l10n.t('{0} were not looked at.', left)] : []),
  ];
  const open = vscode.l10n.t('Open the First');
  const why = vscode.l10n.t('What to Do');
  const buttons = [...(saved.length > 0 ? [open] : []), ...(failed.length > 0 ? [why] : [])];
  const message = parts.join(' ');
  const choice =
    failed.length > 0
      ? await vscode.window.showWarningMessage(message, ...buttons)
      : await vscode.window.showInformationMessage(message, ...buttons);
  if (choice === open) await vscode.window.showTextDocument(saved[0]!);
  if (choice === why) {
    const content = `${failed.map((reason) => `- ${reason}`).join('\n')}\n`;
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'markdown', content }),
    );
  }
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
