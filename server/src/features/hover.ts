import type { Item, Letter, Outcome } from '../letter/model';
import { letterAt } from '../letter/navigate';
import type { Span } from '../text/span';
import { touches } from '../text/span';
import { escapeMarkdown } from './markdown';

/** A small card about the thing under the pointer. */
export interface HoverCard {
  readonly markdown: string;
  /** The words that the card is about. */
  readonly span: Span;
}

/** What is known of the thing at an offset: a citation, one of its pages, a decision, a label. */
export function hover(letters: readonly Letter[], offset: number): HoverCard | undefined {
  if (letters.length === 0) return undefined;
  const letter = letterAt(letters, offset);
  const item = letter.items.find((one) => touches(one.extent, offset));
  if (item === undefined) return undefined;
  return decisionCard(item, offset);
}

const OUTCOMES: Readonly<Record<Outcome, { readonly title: string; readonly text: string }>> = {
  upheld: {
    title: 'Upheld',
    text: 'The claims administrator’s decision stands: the treatment is **not medically necessary** and need not be authorized.',
  },
  overturned: {
    title: 'Overturned',
    text: 'The claims administrator’s decision falls: the treatment is **medically necessary** and has to be authorized.',
  },
  modified: {
    title: 'Modified',
    text: 'Part of the treatment is medically necessary and part is not; the rationale has to say which.',
  },
};

function decisionCard(item: Item, offset: number): HoverCard | undefined {
  const { decision } = item;
  if (decision?.outcome === undefined || !touches(decision.span, offset)) return undefined;
  const { title, text } = OUTCOMES[decision.outcome];
  return { markdown: `**${title}** · ${escapeMarkdown(item.title)}\n\n${text}`, span: decision.span };
}
