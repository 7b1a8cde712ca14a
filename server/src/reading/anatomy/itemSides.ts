import type { Item, Prose } from '../../letter/model';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { MIDLINE } from '../../vocabulary/anatomy/bodyParts';
import { SIDES } from '../../vocabulary/anatomy/sideWords';
import { type Passage, passageOf } from '../sentences/passage';
import { type BodyPartMention, bodyPartsOf, partsOverlap, type Side } from './bodyParts';
import { areRelated } from './relatedParts';

/** A part of a limb that an item names with one side: "MRI of the right hip". */
export interface DisputedSide {
  readonly part: string;
  readonly side: 'left' | 'right';
  /** "right hip" in the item's name. */
  readonly words: Span;
  readonly text: string;
}

/** The one-sided parts of limbs that the item's name has: "right wrist and left ankle" are two. */
export function disputedSides({ nameProse }: Item): readonly DisputedSide[] {
  return sidesOfName(nameProse);
}

/** The same, of an item's name. */
export const sidesOfName = remembered((name: Prose): readonly DisputedSide[] => {
  const passage = passageOf(name);
  const named = withTrailingSide(passage, bodyPartsOf(passage));
  return named.flatMap((mention) => {
    const { part, side, sideInherited } = mention;
    if ((side !== 'left' && side !== 'right') || sideInherited || MIDLINE.has(part)) return [];
    // "Right and left wrist", "right shoulder, both arms": the other side is asked for too.
    const otherToo = named.some(
      (one) => one.side !== undefined && one.side !== side && mayBeOne(one.part, part),
    );
    return otherToo ? [] : [new SideInName(part, side, passage, mention)];
  });
});

/** Whether a side said of one part may be meant of the other: they are treated together, or one is no limb. */
function mayBeOne(a: string, b: string): boolean {
  return areRelated(a, b) || MIDLINE.has(a) || MIDLINE.has(b);
}

/** "Wrist brace, right": the one side that a name has is its part's, wherever it stands. */
export function withTrailingSide(
  { words }: Passage,
  named: readonly BodyPartMention[],
): readonly BodyPartMention[] {
  const limbs = named.filter(({ part }) => !MIDLINE.has(part));
  const [first] = limbs;
  if (!first || limbs.every(({ side }) => side !== undefined) || limbs.length < named.length) return named;
  const at = words.findIndex(({ lower }) => SIDES.has(lower));
  const side = SIDES.get(words[at]?.lower ?? '');
  if (side === undefined || words.some(({ lower }, i) => i !== at && SIDES.has(lower))) return named;
  if (!limbs.every(({ part }) => areRelated(part, first.part))) return named;
  return limbs.map((mention) => (mention.side ? mention : { ...mention, side, sideWord: at }));
}

/** What an item's name says stays with the name, which may move. */
class SideInName implements DisputedSide {
  constructor(
    readonly part: string,
    readonly side: 'left' | 'right',
    private readonly passage: Passage,
    private readonly mention: BodyPartMention,
  ) {}

  get words(): Span {
    return sidedWords(this.passage, this.mention);
  }

  get text(): string {
    return sidedText(this.passage, this.mention);
  }
}

/** The other side. */
export function opposite(side: 'left' | 'right'): 'left' | 'right' {
  return side === 'left' ? 'right' : 'left';
}

/** Whether a mention gives this part this side in so many words (a list's side may not be meant). */
export function hasSide(mention: BodyPartMention, part: string, side: Side): boolean {
  return mention.side === side && !mention.sideInherited && partsOverlap(mention.part, part);
}

/** Where the words from the side to the part stand: "left hips". */
export function sidedWords(passage: Passage, { first, last, sideWord }: BodyPartMention): Span {
  return passage.spanOf(Math.min(first, sideWord ?? first), Math.max(last, sideWord ?? last));
}

/** The same words. */
export function sidedText(passage: Passage, { first, last, sideWord }: BodyPartMention): string {
  return passage.textOf(Math.min(first, sideWord ?? first), Math.max(last, sideWord ?? last));
}
