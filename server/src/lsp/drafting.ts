import type { CodeAction, TextEdit } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { citesSections } from '../features/completion/lineForm';
import { format } from '../features/drafting/formatting';
import { changeItem, ITEM_CHANGES } from '../features/drafting/items';
import { itemSkeleton, SKELETON_FORMS, skeleton } from '../features/drafting/skeleton';
import { letterAt } from '../letter/navigate';
import { styleOf } from '../rules/letterStyle';
import { toOffset, toRange, toTextEdits, toWorkspaceEdit } from './convert';
import type { FeatureContext } from './features';
import {
  type ChangeItemAnswer,
  type ChangeItemParams,
  changeItemMethod,
  type NewItemAnswer,
  type NewLetterParams,
  newItemMethod,
  newLetterMethod,
} from './protocol';

/** Answers what writes letters: formatting, new letters and items, changes of an item as a whole. */
export function answerDrafting({ connection, service, documents, settings }: FeatureContext): void {
  connection.onDocumentFormatting(async ({ textDocument: { uri } }): Promise<TextEdit[] | null> => {
    const { formatLines } = await settings.of(uri);
    const document = documents.get(uri);
    if (document === undefined) return null;
    return toTextEdits(document, format(document.getText(), service.letters(uri), formatLines));
  });
  connection.onDocumentRangeFormatting(
    async ({ textDocument: { uri }, range }): Promise<TextEdit[] | null> => {
      const { formatLines } = await settings.of(uri);
      const document = documents.get(uri);
      if (document === undefined) return null;
      const within = { start: toOffset(document, range?.start), end: toOffset(document, range?.end) };
      return toTextEdits(document, format(document.getText(), service.letters(uri), formatLines, within));
    },
  );

  connection.onRequest(newLetterMethod, (params: Partial<NewLetterParams> | undefined): string => {
    const form = SKELETON_FORMS.find((one) => one === params?.form) ?? 'sections';
    const items = Array.isArray(params?.items) ? params.items.filter((item) => typeof item === 'string') : [];
    return skeleton(form, items);
  });

  connection.onRequest<ChangeItemAnswer | null, void>(
    changeItemMethod,
    (params: Partial<ChangeItemParams> | undefined): ChangeItemAnswer | null => {
      const document = typeof params?.uri === 'string' ? documents.get(params.uri) : undefined;
      const change = ITEM_CHANGES.find((one) => one === params?.change);
      if (document === undefined || change === undefined) return null;
      const offset = toOffset(document, params?.position);
      const changed = changeItem(service.letters(document.uri), offset, change);
      if ('refused' in changed) return changed;
      return { edits: toTextEdits(document, changed.edits), caret: changed.caret };
    },
  );

  connection.onRequest(
    newItemMethod,
    (params: Partial<ChangeItemParams> | undefined): NewItemAnswer | null => {
      const document = typeof params?.uri === 'string' ? documents.get(params.uri) : undefined;
      if (document === undefined) return null;
      const letters = service.letters(document.uri);
      if (letters.length === 0) return null;
      const offset = toOffset(document, params?.position);
      const letter = letterAt(letters, offset);
      const issues = letter.sections.find(({ role }) => role === 'issues');
      // After the caret's item, else after the last one, else under the heading.
      const after =
        letter.items.findLast(({ content }) => content.start <= offset) ?? letter.items.at(-1) ?? issues;
      if (after === undefined) return null;
      const { end } = after.content;
      return {
        position: toRange(document, { start: end, end }).start,
        snippet: styleOf(letter).gap + itemSkeleton(citesSections(letter) ? 'sections' : 'pages', ''),
      };
    },
  );
}

/** "Set the decision to Overturned", where the caret is in an item's header. */
export function decisionActions(
  { client, service, documents }: FeatureContext,
  uri: string,
  offset: number,
): readonly CodeAction[] {
  const document = documents.get(uri);
  const letters = service.letters(uri);
  if (document === undefined || letters.length === 0) return [];
  const item = letterAt(letters, offset).items.find(
    ({ header }) => offset >= header.start && offset <= header.end && header.end > header.start,
  );
  if (item === undefined) return [];
  return (['upheld', 'overturned'] as const).flatMap((outcome) => {
    if (item.decision?.outcome === outcome) return [];
    const changed = changeItem(letters, offset, `set ${outcome}`);
    if ('refused' in changed) return [];
    const word = outcome === 'upheld' ? 'Upheld' : 'Overturned';
    return [
      {
        title: `Set the decision to ${word}`,
        kind: CodeActionKind.RefactorRewrite,
        edit: toWorkspaceEdit(document, changed.edits, client),
      },
    ];
  });
}
