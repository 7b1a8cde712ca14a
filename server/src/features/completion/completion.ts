import type { Item, Letter } from '../../letter/model';
import { letterAt } from '../../letter/navigate';
import type { Span } from '../../text/span';
import type { Template } from '../drafting/template';
import { partAt } from '../itemParts';
import { lineOffers } from './guidelineLine';
import { labelOffers } from './labels';
import { outcomeOffers } from './outcomes';
import { sentenceOffers } from './sentences';
import { itemOffers, letterOffers } from './skeletons';
import { structureOffers } from './structure';
import { treatmentOffers } from './treatments';

/** What an offer is, by which the editor chooses its icon. */
export type OfferKind =
  | 'document'
  | 'chapter'
  | 'topic'
  | 'pages'
  | 'outcome'
  | 'label'
  | 'phrase'
  | 'treatment'
  | 'skeleton';

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
  /** The same with its places to be filled in, where it has some. */
  readonly template?: Template;
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
  /** There are more for other letters typed: the editor is to ask again. */
  readonly partial?: boolean;
}

/**
 * What the form knows to come next at the caret: outcomes after an item header's colon, drugs and treatments in a
 * header, labels that an item lacks at the start of a line, headings that the letter lacks, and in guideline lines
 * documents, chapters, topics and pages; at the start of a sentence of a rationale the sentences that decide the item.
 * `undefined` everywhere else.
 *
 * @param asked somebody asked for it. By itself the editor asks at each blank and colon: then prose is written, and
 *   headers are named, without suggestions
 */
export function completion(letters: readonly Letter[], offset: number, asked = true): Offers | undefined {
  if (letters.length === 0) return undefined;
  const letter = letterAt(letters, offset);
  const outcomes = outcomeOffers(letter, offset);
  if (outcomes) return outcomes;
  // At the very end of the file the caret is after its part, not in it.
  const found = partAt(letter, offset) ?? partAt(letter, offset - 1);
  const item = found?.item ?? itemBefore(letter, offset);
  const usual = found?.part.part === 'rationale' ? undefined : item && labelOffers(letter, item, offset);
  const unasked = usual ?? (found && lineOffers(letter, found.item, found.part, offset));
  if (unasked !== undefined || !asked) return unasked;
  return (
    letterOffers(letter, offset) ??
    treatmentOffers(letter, offset) ??
    both(itemOffers(letter, offset), found && sentenceOffers(letter, found.item, found.part, offset)) ??
    structureOffers(letter, offset)
  );
}

/** Where a paragraph ends a rationale, another sentence of it may follow, or another item. */
function both(first: Offers | undefined, second: Offers | undefined): Offers | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const isSame = first.replace.start === second.replace.start;
  return isSame ? { ...first, offers: [...second.offers, ...first.offers] } : second;
}

function itemBefore({ items }: Letter, offset: number): Item | undefined {
  return items.find(({ extent }) => offset > extent.start && offset <= extent.end);
}
