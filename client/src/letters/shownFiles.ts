import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';

/** Milliseconds in which changes of tabs are gathered. */
const GATHERING = 100;

/**
 * Tells the server which files have a tab: an editor keeps documents open for a while after their tab is closed, and their
 * problems would then be nobody's.
 */
export function tellShownFiles(server: LetterServer): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function tell(): void {
    timer = undefined;
    const uris = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => uriOf(input)));
    void server.tell('imr/shownFiles', { uris: uris.map(String) });
  }
  function tellSoon(): void {
    timer ??= setTimeout(tell, GATHERING);
  }
  return vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(tellSoon),
    server.onDidChangeState((state) => {
      if (state === 'running') tell();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function uriOf(input: unknown): vscode.Uri[] {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.modified] : [];
}
