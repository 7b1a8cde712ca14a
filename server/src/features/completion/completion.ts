import type { Item, Letter } from '../../letter/model';
import { letterAt } from '../../letter/navigate';
import type { Span } from '../../text/span';
import { partAt } from '../itemParts';
import { lineOffers } from './guidelineLine';
import { labelOffers } from './labels';
import { outcomeOffers } from './outcomes';

/** What an offer is, by which the editor chooses its icon. */
export type OfferKind = 'document' | 'chapter' | 'topic' | 'pages' | 'outcome' | 'label' | 'phrase';

/** What the documentation of an offer is about: an id of the guideline index. */
export interface OfferSubject {
  readonly kind: 'document' | 'chapter' | 'topic';
  readonly id: string;
}

/** One thing to put in. */
export interface Offer {
  /** What the list shows, and what typed letters are compared with. */
  readonly label: string;
  readonly detail?: string;
  readonly insert: string;
  readonly kind: OfferKind;
  /** What fits this item comes before the rest. */
  readonly fits?: boolean;
  readonly about?: OfferSubject;
  /** More is to be chosen after it (a topic after a document). */
  readonly more?: boolean;
}

/** What may be put in at the caret, in place of what was typed so far. */
export interface Offers {
  /** In the caret's line, from the first character typed of the thing. */
  readonly replace: Span;
  readonly offers: readonly Offer[];
}

/**
 * What the form knows to come next at the caret: outcomes after an item header's colon, labels that an item
 * lacks at the start of a line, and in guideline lines documents, chapters, topics and pages. `undefined` in
 * prose and everywhere else: a rationale is written without suggestions.
 */
export function completion(letters: readonly Letter[], offset: number): Offers | undefined {
  if (letters.length === 0) return undefined;
  const letter = letterAt(letters, offset);
  const outcomes = outcomeOffers(letter, offset);
  if (outcomes) return outcomes;
  // At the very end of the file the caret is after its part, not in it.
  const found = partAt(letter, offset) ?? partAt(letter, offset - 1);
  if (found?.part.part === 'rationale') return undefined;
  const item = found?.item ?? itemBefore(letter, offset);
  const labels = item && labelOffers(letter, item, offset);
  return labels ?? (found && lineOffers(letter, found.item, found.part, offset));
}

function itemBefore({ items }: Letter, offset: number): Item | undefined {
  return items.find(({ extent }) => offset > extent.start && offset <= extent.end);
}
