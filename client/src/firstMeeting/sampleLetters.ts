import * as vscode from 'vscode';
import { languageId } from '../letterServer';
import { sampleLetters } from './samples';

/**
 * The command that opens a made-up letter to try things on: a copy that is nobody's file. It asks which, unless it is
 * told.
 */
export function registerSampleLetters(extension: vscode.Uri): vscode.Disposable {
  const folder = vscode.Uri.joinPath(extension, 'samples');
  return vscode.commands.registerCommand('imr-letters.openSample', async (wanted?: unknown) => {
    const samples = sampleLetters();
    const sample =
      samples.find(({ file }) => file === wanted) ??
      (await vscode.window.showQuickPick(samples, {
        title: vscode.l10n.t('Open a Sample Letter'),
        placeHolder: vscode.l10n.t('The letters are made up: no person in them exists.'),
        matchOnDetail: true,
      }));
    if (sample === undefined) return;
    const document = await vscode.workspace.openTextDocument({
      language: languageId,
      content: await read(vscode.Uri.joinPath(folder, sample.file)),
    });
    await vscode.window.showTextDocument(document);
  });
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
