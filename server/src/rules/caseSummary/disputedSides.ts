import { type BodyPartMention, bodyPartsOf, partsOverlap, type Side } from '../../clinical/bodyParts';
import { factsOfItem } from '../../clinical/facts';
import type { Passage } from '../../clinical/passage';
import { MIDLINE } from '../../clinical/vocabulary/bodyParts';
import type { Item, Letter } from '../../letter/model';
import type { Span } from '../../text/span';

/** A part of a limb that an item names with one side: "MRI of the right hip". */
export interface DisputedSide {
  readonly part: string;
  readonly side: 'left' | 'right';
  /** "right hip" in the item's name. */
  readonly words: Span;
}

/** The one-sided parts of limbs that the item's name has. None where it has both sides of anything. */
export function disputedSides(item: Item, letter: Pick<Letter, 'text'>): readonly DisputedSide[] {
  const { passage } = factsOfItem(item, letter).title;
  const named = bodyPartsOf(passage);
  if (named.some(({ side }) => side === 'both')) return [];
  if (named.some(({ side }) => side === 'left') && named.some(({ side }) => side === 'right')) return [];
  return named.flatMap((mention) => {
    const { part, side, sideInherited } = mention;
    if ((side !== 'left' && side !== 'right') || sideInherited || MIDLINE.has(part)) return [];
    return [{ part, side, words: sidedWords(passage, mention) }];
  });
}

/** The other side. */
export function opposite(side: 'left' | 'right'): 'left' | 'right' {
  return side === 'left' ? 'right' : 'left';
}

/** Whether a mention gives this part this side in so many words (a list's side may not be meant). */
export function hasSide(mention: BodyPartMention, part: string, side: Side): boolean {
  return mention.side === side && !mention.sideInherited && partsOverlap(mention.part, part);
}

/** The words from the side to the part: "left hips". */
export function sidedWords(passage: Passage, { first, last, sideWord }: BodyPartMention): Span {
  return passage.spanOf(Math.min(first, sideWord ?? first), Math.max(last, sideWord ?? last));
}
