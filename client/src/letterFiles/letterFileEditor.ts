import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import { openOne } from './importLetters';
import { letterFilePage } from './letterFilePage';
import { readFile } from './readFile';

/** The read-only editor for PDF and Word letters, under "Open With": their text as it is read. */
export const letterFileEditor = 'imr-letters.letterFile';

export function registerLetterFileEditor(server: LetterServer): vscode.Disposable {
  return vscode.window.registerCustomEditorProvider(letterFileEditor, new LetterFileEditor(server), {
    webviewOptions: { enableFindWidget: true },
    supportsMultipleEditorsPerDocument: true,
  });
}

class LetterFileEditor implements vscode.CustomReadonlyEditorProvider {
  constructor(private readonly server: LetterServer) {}

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose() {} };
  }

  async resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): Promise<void> {
    const { webview } = panel;
    // The page runs one script of ours, which only says that the button was pressed.
    webview.options = { enableScripts: true, localResourceRoots: [] };
    const folder = vscode.Uri.joinPath(uri, '..');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, escaped(name)),
    );
    /** The number of the reading that counts: a file may change again before it is read. */
    let reading = 0;
    const render = async (): Promise<void> => {
      const own = ++reading;
      const page = await this.pageOf(uri);
      if (own === reading) webview.html = page;
    };
    const showGone = (): void => {
      reading++;
      const reason = vscode.l10n.t(
        'Close this tab, or put the file back: it was deleted or has another name.',
      );
      webview.html = letterFilePage({ state: 'failed', reason });
    };
    const listeners = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(() => void render()),
      watcher.onDidCreate(() => void render()),
      watcher.onDidDelete(showGone),
      webview.onDidReceiveMessage((message: unknown) => {
        if (message === 'open as letter') void openOne(this.server, uri);
      }),
    );
    panel.onDidDispose(() => {
      reading++;
      listeners.dispose();
    });
    webview.html = letterFilePage({ state: 'reading' });
    await render();
  }

  private async pageOf(uri: vscode.Uri): Promise<string> {
    try {
      const answer = await readFile(this.server, uri);
      if (answer.state === 'read') return letterFilePage({ state: 'read', text: answer.text });
      return letterFilePage({ state: 'failed', reason: answer.reason });
    } catch {
      const reason = vscode.l10n.t(
        'Restart the server and open the file again: the server of IMR Letters does not run.',
      );
      return letterFilePage({ state: 'failed', reason });
    }
  }
}

/** A file's name as a glob that means this name only. */
function escaped(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
}
