import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

let cards = 0;

/**
 * Tells the walkthrough that a card was shown. Its step is done by a change of this context that comes after the
 * walkthrough was opened; so each card changes it.
 */
export const hoverSeen: Pick<Middleware, 'provideHover'> = {
  async provideHover(document, position, token, next) {
    const hover = await next(document, position, token);
    if (hover) {
      cards++;
      void vscode.commands.executeCommand('setContext', 'imr-letters.card', cards % 2 === 0 ? 'even' : 'odd');
    }
    return hover;
  },
};
