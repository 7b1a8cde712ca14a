import * as vscode from 'vscode';
import { type LetterServer, languageId } from '../letterServer';

const newLetterRequest = 'imr/newLetter';

const forms = [
  {
    form: 'sections',
    label: 'Chapters and sections',
    description: 'as of 2016: header block, credentials block',
  },
  { form: 'pages', label: 'Topics and pages', description: 'as of 2014-15: credentials in a sentence' },
] as const;

/** The command that begins a letter: two questions, then a document whose places are tab stops. */
export function registerNewLetter(server: LetterServer): vscode.Disposable {
  return vscode.commands.registerCommand('imr-letters.newLetter', async () => {
    const chosen = await vscode.window.showQuickPick([...forms], {
      title: 'New Letter (1 of 2)',
      placeHolder: 'How its guideline lines cite',
    });
    if (chosen === undefined) return;
    const typed = await vscode.window.showInputBox({
      title: 'New Letter (2 of 2)',
      prompt:
        'The treatments in dispute, with semicolons between them. Leave it empty to fill them in later.',
      placeHolder: 'Norco 10/325mg #60; Physical therapy, 8 visits',
    });
    if (typed === undefined) return;
    const snippet = await server.ask<string>(newLetterRequest, {
      form: chosen.form,
      items: typed.split(';'),
    });
    const document = await vscode.workspace.openTextDocument({ language: languageId, content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
  });
}
