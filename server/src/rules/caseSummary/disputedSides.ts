import type { Item, Prose } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf, partsOverlap, type Side } from '../../reading/bodyParts';
import { type Passage, passageOf } from '../../reading/passage';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { MIDLINE } from '../../vocabulary/bodyParts';
import { areRelated } from './relatedParts';

/** A part of a limb that an item names with one side: "MRI of the right hip". */
export interface DisputedSide {
  readonly part: string;
  readonly side: 'left' | 'right';
  /** "right hip" in the item's name. */
  readonly words: Span;
}

/** The one-sided parts of limbs that the item's name has. None where it has both sides of anything. */
export function disputedSides({ nameProse }: Item): readonly DisputedSide[] {
  return sidesOfName(nameProse);
}

/** The same, of an item's name. */
export const sidesOfName = remembered((name: Prose): readonly DisputedSide[] => {
  const passage = passageOf(name);
  const named = bodyPartsOf(passage);
  if (named.some(({ side }) => side === 'both')) return [];
  if (named.some(({ side }) => side === 'left') && named.some(({ side }) => side === 'right')) return [];
  return withTrailingSide(passage, named).flatMap((mention) => {
    const { part, side, sideInherited } = mention;
    if ((side !== 'left' && side !== 'right') || sideInherited || MIDLINE.has(part)) return [];
    return [new SideInName(part, side, passage, mention)];
  });
});

/** "Wrist brace, right": the one side that a name has is its part's, wherever it stands. */
function withTrailingSide({ words }: Passage, named: readonly BodyPartMention[]): readonly BodyPartMention[] {
  const limbs = named.filter(({ part }) => !MIDLINE.has(part));
  const [first] = limbs;
  if (!first || limbs.every(({ side }) => side !== undefined) || limbs.length < named.length) return named;
  const at = words.findIndex(({ lower }) => lower === 'left' || lower === 'right');
  if (at < 0 || words.some(({ lower }, i) => i !== at && /^(?:left|right|bilateral|both)$/.test(lower)))
    return named;
  if (!limbs.every(({ part }) => areRelated(part, first.part))) return named;
  const side = words[at]!.lower as 'left' | 'right';
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
