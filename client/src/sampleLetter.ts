import * as vscode from 'vscode';
import { languageId } from './letterServer';

/** The letter in which most can be seen. */
const SAMPLE = 'mixed-bag.imr';

/** The command that opens a made-up letter to try things on: a copy that is nobody's file. */
export function registerSampleLetter(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('imr-letters.openSample', async () => {
    const sample = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', SAMPLE));
    const document = await vscode.workspace.openTextDocument({
      language: languageId,
      content: new TextDecoder().decode(sample),
    });
    await vscode.window.showTextDocument(document);
  });
}
