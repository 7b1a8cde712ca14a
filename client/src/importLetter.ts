import * as vscode from 'vscode';
import { type LetterServer, languageId } from './letterServer';
import { type ImportAnswer, importLetterRequest } from './protocol';

/** The command that opens a PDF or Word letter as text: of the file that was clicked, or of one that is chosen. */
export function registerImportLetter(server: LetterServer): vscode.Disposable {
  return vscode.commands.registerCommand('imr-letters.importLetter', async (clicked?: vscode.Uri) => {
    const uri = clicked ?? (await chosen());
    if (uri === undefined) return;
    const answer = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: 'Reading the letter' },
      () => server.ask<ImportAnswer>(importLetterRequest, { uri: uri.toString() }),
    );
    switch (answer.state) {
      case 'read':
        return show(answer.text, await freeName(vscode.Uri.joinPath(uri, '..', answer.name)));
      case 'failed':
        return vscode.window.showWarningMessage(`IMR Letters: ${answer.reason}`);
      case 'unavailable':
        return vscode.window.showInformationMessage(
          'IMR Letters: PDF and Word files can be read in VS Code on the desktop; in the browser, open the letter as text.',
        );
    }
  });
}

async function chosen(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: 'Open a PDF or Word Letter as Text',
    openLabel: 'Open as Text',
    filters: { 'PDF and Word': ['pdf', 'docx'] },
  });
  return picked?.[0];
}

/** As a document that is not saved yet, with the name under which it would lie beside its file. */
async function show(text: string, uri: vscode.Uri): Promise<void> {
  let document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  if (document.languageId !== languageId)
    document = await vscode.languages.setTextDocumentLanguage(document, languageId);
  const editor = await vscode.window.showTextDocument(document);
  const start = new vscode.Position(0, 0);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start));
}

const MOST_NAMES = 100;

/** A name that no file has and no open document: "a.imr", "a 2.imr", … */
async function freeName(wanted: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; number < MOST_NAMES; number++) {
    const path = number === 1 ? wanted.path : wanted.path.replace(/(\.[^./]*)$/, ` ${number}$1`);
    const uri = wanted.with({ path });
    const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.path === path);
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!isOpen && !isThere) return uri;
  }
  return wanted;
}
