import type { CodeLens } from 'vscode-languageserver';
import type { ItemLens } from '../../features/itemLens';
import { itemLenses } from '../../features/itemLens';
import type { FeatureContext } from '../features';
import { rangeOf } from '../folder/workspaceDiagnostics';

/** The client's commands behind the words of a lens; each gets the item as its argument. */
const COMMANDS: Readonly<Record<ItemLens['does'], string>> = {
  'show findings': 'imr-letters.showItem',
  'show summary': 'imr-letters.goToSummary',
  'mark reviewed': 'imr-letters.acceptItem',
  'open again': 'imr-letters.reopenItem',
};

/** Answers what stands above the items of a letter, for clients that have the commands behind it. */
export function answerCodeLens({ connection, client, documents, settings, desk }: FeatureContext): void {
  connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[] | null> => {
    const document = documents.get(uri);
    if (document === undefined || !client.options.showsTrees) return null;
    const { codeLens } = await settings.of(uri);
    if (!codeLens) return [];
    const listed = await desk().listing.of(uri);
    // Places are those of the text that was listed; another one is asked about anew.
    if (documents.get(uri)?.version !== document.version) return null;
    return listed.flatMap(itemLenses).map(({ place, words, does, subject }) => ({
      range: rangeOf(place),
      command: { title: words, command: COMMANDS[does], arguments: [subject] },
    }));
  });
}
