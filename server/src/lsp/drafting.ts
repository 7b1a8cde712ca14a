import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ItemChange } from '../features/drafting/changeItems';
import { itemActions } from '../features/drafting/changeItems';
import { draftForms, newLetter } from '../features/drafting/newLetter';
import { toOffset, toRange } from './convert';
import type { FeatureContext } from './features';
import type { ChangeItemsParams, NewLetterParams } from './protocol';
import { changeItemsMethod, draftFormsMethod, newLetterMethod } from './protocol';
import { toSnippet } from './snippet';

/** What a client does to change the items of a letter, in this order: edits, the snippet, the selection. */
export interface ChangeItemsAnswer {
  /** The version of the document that the places are of. */
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** To be put in at a position of the text as it is, before the edits. */
  readonly insert?: { readonly at: Position; readonly snippet: string };
  /** To be selected in the text after the edits. */
  readonly select?: Range;
}

/** Answers what a client asks to begin a letter and to work on its items. Parameters of a wrong shape get null. */
export function answerDrafting({ connection, service, documents }: FeatureContext): void {
  connection.onRequest(draftFormsMethod, () => draftForms);

  connection.onRequest(newLetterMethod, (params: Partial<NewLetterParams> | undefined) => {
    const items = Array.isArray(params?.items) ? params.items.filter((item) => typeof item === 'string') : [];
    return { snippet: toSnippet(newLetter(String(params?.form ?? ''), items)) };
  });

  connection.onRequest(
    changeItemsMethod,
    (params: Partial<ChangeItemsParams> | undefined): ChangeItemsAnswer | null => {
      const document = typeof params?.uri === 'string' ? documents.get(params.uri) : undefined;
      const action = itemActions.find((known) => known === params?.action);
      if (document === undefined || action === undefined) return null;
      const change = service.changeItems(document.uri, toOffset(document, params?.position), action);
      return change === undefined ? null : toAnswer(document, change);
    },
  );
}

function toAnswer(document: TextDocument, { edits, insert, select }: ItemChange): ChangeItemsAnswer {
  const changes = edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  const after = TextDocument.create(
    document.uri,
    document.languageId,
    0,
    TextDocument.applyEdits(document, changes),
  );
  return {
    version: document.version,
    edits: changes,
    ...(insert && { insert: { at: document.positionAt(insert.at), snippet: toSnippet(insert.template) } }),
    ...(select && { select: toRange(after, select) }),
  };
}
