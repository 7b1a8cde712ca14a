import * as vscode from 'vscode';
import { activeLetter } from './findings';
import type { LetterServer } from './letterServer';
import { type FindingTextParams, findingTextRequest } from './protocol';

/** The command that the server's code actions call, with the finding's place and rule; by itself it is of the caret. */
export const copyFindingCommand = 'imr-letters.copyFinding';

/** Copies what is found at a place as text for a brief: case, item, decision, quoted words, line, law. */
export function registerCopyFinding(server: LetterServer): vscode.Disposable {
  return vscode.commands.registerCommand(copyFindingCommand, async (wanted?: FindingTextParams) => {
    const params = wanted ?? atCaret();
    const text = params && (await server.ask<string | null>(findingTextRequest, params));
    if (!text) {
      await vscode.window.showInformationMessage(
        vscode.l10n.t('IMR Letters: there is no finding at the cursor. "Go to Next Finding" leads to one.'),
      );
      return;
    }
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(vscode.l10n.t('IMR Letters: the finding is copied.'), 4000);
  });
}

function atCaret(): FindingTextParams | undefined {
  const editor = activeLetter();
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}
