import * as vscode from 'vscode';
import { type LetterServer, languageId } from '../letterServer';
import {
  type DraftForm,
  draftFormsRequest,
  type NewLetterAnswer,
  type NewLetterParams,
  newLetterRequest,
} from '../protocol';

/** The command that begins a letter: two questions, then its skeleton with tab stops. Escape at either ends it. */
export function registerNewLetter(server: LetterServer): vscode.Disposable {
  return vscode.commands.registerCommand('imr-letters.newLetter', async () => {
    const forms = await server.ask<readonly DraftForm[]>(draftFormsRequest, {});
    const title = vscode.l10n.t('New Letter');
    const form = await vscode.window.showQuickPick(
      forms.map(({ id, label, detail }) => ({ id, label, detail })),
      { title, placeHolder: vscode.l10n.t('Which form does the letter have?') },
    );
    if (form === undefined) return;
    const items = await vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t(
        'The treatments in dispute, parted by semicolons. Leave it empty to fill in one later.',
      ),
      placeHolder: vscode.l10n.t('Norco 10/325mg #60; MRI of the lumbar spine'),
    });
    if (items === undefined) return;
    const params: NewLetterParams = { form: form.id, items: [items] };
    const { snippet } = await server.ask<NewLetterAnswer>(newLetterRequest, params);
    const document = await vscode.workspace.openTextDocument({ language: languageId });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(snippet));
    editor.revealRange(new vscode.Range(0, 0, 0, 0));
  });
}
