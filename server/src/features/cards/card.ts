import * as l10n from '@vscode/l10n';
import type { Span } from '../../text/span';

/** A small card about the thing under the pointer. */
export interface HoverCard {
  readonly markdown: string;
  /** The words that the card is about. */
  readonly span: Span;
}

/** Paragraphs of Markdown as a card; empty ones are left out. */
export function card(span: Span, ...paragraphs: readonly (string | undefined)[]): HoverCard {
  return { span, markdown: paragraphs.filter((one) => one !== undefined && one !== '').join('\n\n') };
}

/** "2009-07-18" as people here write it: "07/18/2009". */
export function shownDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${month}/${date}/${year}`;
}

/** Days in force in words; empty where neither end is known. */
export function shownDays({ from, until }: { readonly from?: string; readonly until?: string }): string {
  if (from !== undefined && until !== undefined)
    return l10n.t`in force ${shownDay(from)} to ${shownDay(until)}`;
  if (from !== undefined) return l10n.t`in force since ${shownDay(from)}`;
  return until === undefined ? '' : l10n.t`in force until ${shownDay(until)}`;
}

/** Facts side by side on one line. */
export function dotted(...facts: readonly (string | undefined)[]): string {
  return facts.filter((one) => one !== undefined && one !== '').join(' · ');
}
