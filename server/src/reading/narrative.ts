import type { Item, Letter } from '../letter/model';
import { remembered } from '../text/remembered';
import { factsOf, factsOfItem, type ProseFacts } from './facts';

/** A stretch of a letter's running text with what it says: the case summary, or one item's rationale. */
export interface NarrativePart {
  readonly facts: ProseFacts;
  /** The item whose rationale it is; `undefined` for the case summary. */
  readonly item: Item | undefined;
}

/** The case summary, where there is one, and the rationales, in the order of the letter. */
export const narrativeOf = remembered((letter: Letter): readonly NarrativePart[] => {
  const parts: NarrativePart[] = [];
  const { summary } = factsOf(letter);
  if (summary) parts.push({ facts: summary, item: undefined });
  for (const item of letter.items) {
    const { rationale } = factsOfItem(item);
    if (rationale) parts.push({ facts: rationale, item });
  }
  return parts;
});
