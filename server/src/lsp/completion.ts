import * as l10n from '@vscode/l10n';
import type { CompletionItem, CompletionList, MarkupContent } from 'vscode-languageserver';
import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { aboutText } from '../features/cards/about';
import type { Offer, OfferKind, OfferSubject } from '../features/completion/completion';
import { withoutMarkdown } from '../text/markdown';
import { toOffset, toRange } from './convert';
import type { FeatureContext } from './features';
import { toSnippet } from './snippet';

const KINDS: Readonly<Record<OfferKind, CompletionItemKind>> = {
  document: CompletionItemKind.Module,
  chapter: CompletionItemKind.Class,
  topic: CompletionItemKind.Reference,
  pages: CompletionItemKind.Value,
  outcome: CompletionItemKind.EnumMember,
  label: CompletionItemKind.Field,
  phrase: CompletionItemKind.Constant,
  treatment: CompletionItemKind.Variable,
  skeleton: CompletionItemKind.Snippet,
};

/** Answers what may be put in at the caret; what an offer is about is told when the editor asks. */
export function answerCompletion({ connection, client, service, documents }: FeatureContext): void {
  const { suggestCommand } = client.options;

  connection.onCompletion(({ textDocument: { uri }, position, context }): CompletionList | null => {
    const document = documents.get(uri);
    // Clients that do not say why they ask do so by request.
    const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
    const found = document && service.completion(uri, toOffset(document, position), asked);
    if (document === undefined || found === undefined) return null;
    const range = toRange(document, found.replace);
    const items = found.offers.map((offer, index): CompletionItem => {
      const { label, detail, insert, template, kind, about, more } = offer;
      const snippet = client.snippets && template ? toSnippet(template) : undefined;
      return {
        label,
        kind: KINDS[kind],
        ...(detail !== undefined && { detail }),
        sortText: sortText(offer, index),
        filterText: filterText(offer),
        textEdit: { range, newText: snippet ?? insert },
        ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
        ...(about && { data: about }),
        ...(more &&
          suggestCommand !== undefined && { command: { title: l10n.t('Suggest'), command: suggestCommand } }),
      };
    });
    return { isIncomplete: found.partial === true, items };
  });

  connection.onCompletionResolve((item) => {
    const { kind, id } = (item.data ?? {}) as Partial<OfferSubject>;
    const markdown = kind && id && aboutText(kind, id);
    return markdown
      ? { ...item, documentation: documentation(markdown, client.markdownDocumentation) }
      : item;
  });
}

/** What fits the item first, else the order of the guideline. */
function sortText({ fits }: Offer, index: number): string {
  return `${fits ? 0 : 1}${String(index).padStart(4, '0')}`;
}

/** Pages are found by their topic too: "musc" finds "63-66". */
function filterText({ kind, label, detail, insert }: Offer): string {
  if (kind === 'pages') return `${label} ${detail ?? ''}`;
  return kind === 'outcome' || kind === 'label' || kind === 'skeleton' || kind === 'treatment'
    ? label
    : `${insert.trim()} ${label}`;
}

function documentation(markdown: string, isMarkdown: boolean): MarkupContent {
  return isMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: withoutMarkdown(markdown) };
}
