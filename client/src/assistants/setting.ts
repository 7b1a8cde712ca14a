import * as vscode from 'vscode';

/** What assistants may ask: nothing, about guidelines only, or about the letters of the open folders too. */
export type AssistantTools = 'off' | 'guidelines' | 'letters';

const section = 'imr-letters';
const name = 'assistantTools';

/** What the person has chosen; `off` where that is nothing. */
export function assistantTools(): AssistantTools {
  const chosen = vscode.workspace.getConfiguration(section).get(name);
  return chosen === 'guidelines' || chosen === 'letters' ? chosen : 'off';
}

/** Calls when the person has chosen otherwise. */
export function onChosen(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${section}.${name}`)) changed();
  });
}
