import * as vscode from 'vscode';
import type { LetterServer } from './letterServer';
import { type GuidelineCopiesAnswer, guidelineCopiesRequest } from './protocol';

/** Where the server may keep what it reads of guidelines, where this window has a disk; they are read once. */
export function guidelineCache({ globalStorageUri }: vscode.ExtensionContext): string | undefined {
  return globalStorageUri.scheme === 'file'
    ? vscode.Uri.joinPath(globalStorageUri, 'guideline-copies').fsPath
    : undefined;
}

/** The command that compares the guideline index with the user's copies and opens what came of it. */
export function registerGuidelineCopies(server: LetterServer): vscode.Disposable {
  return vscode.commands.registerCommand('imr-letters.checkGuidelineCopies', async () => {
    const answer = await server.ask<GuidelineCopiesAnswer>(guidelineCopiesRequest, {});
    switch (answer.state) {
      case 'read':
        return showReport(answer.report);
      case 'no folder':
        return offerSetting();
    }
  });
}

/** As a document without a file: it can be read, searched and saved, and is gone when it is closed. */
async function showReport(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

async function offerSetting(): Promise<void> {
  const open = vscode.l10n.t('Choose the Folder');
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Put your PDFs of the guidelines into a folder and choose it: none is chosen yet. They are read on this machine only.',
    ),
    open,
  );
  if (choice === open) await vscode.commands.executeCommand('imr-letters.chooseGuidelineFolder');
}
