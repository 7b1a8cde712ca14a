import * as vscode from 'vscode';
import { type LetterServer, languageId } from '../letterServer';
import { chosenFiles } from './chosenFiles';
import { freeName } from './freeName';
import { readFile } from './readFile';
import { saveAll } from './saveAll';

/**
 * The command that opens PDF and Word letters as text. One opens, not saved yet; several are saved beside their files.
 * Nothing that is there is overwritten, the files themselves stay as they are.
 */
export function registerImportLetters(server: LetterServer): vscode.Disposable {
  return vscode.commands.registerCommand(
    'imr-letters.importLetter',
    async (clicked?: vscode.Uri, selected?: readonly vscode.Uri[]) => {
      const files = await chosenFiles(clicked, selected);
      if (files.length === 1) await openOne(server, files[0]!);
      else if (files.length > 1) await saveAll(server, files);
    },
  );
}

/** Reads one file and opens its text as a letter beside it; says what to do where it cannot be read. */
export async function openOne(server: LetterServer, file: vscode.Uri): Promise<void> {
  const answer = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading the letter') },
    () => readFile(server, file),
  );
  switch (answer.state) {
    case 'read':
      return show(answer.text, await freeName(vscode.Uri.joinPath(file, '..', answer.name)));
    case 'failed':
      void vscode.window.showWarningMessage(answer.reason);
  }
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
