import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import { type ItemPlaces, subjectHere } from '../review/itemPlaces';
import type { RowSubject, TreeRow } from '../trees/treeProtocol';

const scheme = 'imr-letters-item';

interface SimilarItem {
  readonly subject: RowSubject;
  readonly label: string;
  readonly description: string;
}

/** The command that shows an item beside one that is like it, of this or another letter, in the diff editor. */
export function registerCompareItems(server: LetterServer, places: ItemPlaces): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ query }) => {
      const text = await server.ask<string | null>('imr/itemText', JSON.parse(query) as RowSubject);
      return text ?? `${vscode.l10n.t('The item is no longer there.')}\n`;
    },
  };

  async function compare(row?: TreeRow): Promise<void> {
    const subject = row?.subject ?? (await subjectHere(places));
    if (subject === undefined) return;
    if (subject.item === undefined) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('IMR Letters: put the caret into a disputed item first.'),
      );
      return;
    }
    const similar = await server.ask<readonly SimilarItem[]>('imr/similarItems', subject);
    if (similar.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'IMR Letters: no other item is like this one, in the letters that are open or checked.',
        ),
      );
      return;
    }
    const picked = await vscode.window.showQuickPick([...similar], {
      title: vscode.l10n.t('Compare with a Similar Item'),
      placeHolder: vscode.l10n.t('The most similar one comes first'),
    });
    if (picked === undefined) return;
    await vscode.commands.executeCommand(
      'vscode.diff',
      itemUri(picked.subject, 'similar'),
      itemUri(subject, 'this'),
      `${picked.label} (${picked.description}) ↔ item ${subject.item}`,
    );
  }

  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    vscode.commands.registerCommand('imr-letters.compareItem', compare),
  );
}

/** Plain text by its name, so that it is no letter of its own with findings in every list. */
function itemUri({ uri, letter, item }: RowSubject, side: string): vscode.Uri {
  const query = JSON.stringify({ uri, letter, item });
  return vscode.Uri.from({ scheme, path: `/${side} item ${item}`, query });
}
