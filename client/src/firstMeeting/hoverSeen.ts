import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

let isSeen = false;

/** Tells the walkthrough that its step is done, the first time that a card was shown. */
export const hoverSeen: Pick<Middleware, 'provideHover'> = {
  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    if (hover && !isSeen) {
      isSeen = true;
      void vscode.commands.executeCommand('setContext', 'imr-letters.cardSeen', true);
    }
    return hover;
  },
};
