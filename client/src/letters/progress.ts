import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import type { TreesChanged } from '../trees/treeProtocol';

/** Fewer files than this are checked before anybody has read a notice. */
const FEW = 150;

interface Running {
  readonly report: (change: TreesChanged) => void;
  readonly end: () => void;
}

let running: Running | undefined;

/** Decides whether the list's welcome text says that there is no letter, or that the files are being read. */
const contextKey = 'imr-letters.folderIsBeingRead';

/** Tells the welcome texts whether files are being read. */
export function setBeingRead(isBeingRead: boolean): void {
  void vscode.commands.executeCommand('setContext', contextKey, isBeingRead);
}

/** Shows how far the checking of a folder is, with a way to stop it. */
export function showProgress(server: LetterServer, change: TreesChanged): void {
  if (!change.typing) setBeingRead(change.total > 0);
  if (change.total === 0) {
    running?.end();
    running = undefined;
  } else if (running !== undefined) {
    running.report(change);
  } else if (change.total >= FEW) {
    running = start(server, change);
  }
}

function start(server: LetterServer, first: TreesChanged): Running {
  let report: Running['report'] = () => {};
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  void vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('IMR Letters'),
      cancellable: true,
    },
    async (progress, token) => {
      let shown = 0;
      report = ({ done, total }) => {
        const percent = (done / total) * 100;
        progress.report({
          message: vscode.l10n.t(
            '{0} of {1} files checked',
            done.toLocaleString('en'),
            total.toLocaleString('en'),
          ),
          increment: Math.max(0, percent - shown),
        });
        shown = Math.max(shown, percent);
      };
      report(first);
      token.onCancellationRequested(() => {
        running = undefined;
        void server.tell('imr/stopChecking', {});
        end();
        void vscode.window.showInformationMessage(
          vscode.l10n.t(
            'IMR Letters: the checking was stopped. “Check This Folder Again” in the view “Letters” goes on.',
          ),
        );
      });
      await ended;
    },
  );
  return { report: (change) => report(change), end };
}
