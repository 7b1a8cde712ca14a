import { firstFrom } from '../../language/ordered';
import { Gap } from '../../language/words';
import { BEFORE_PART } from '../../vocabulary/anatomy/sideWords';
import { CONJUNCTIONS, OWN_VALUES } from '../../vocabulary/negation/scopeWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { MOVED, OTHER_THING } from '../../vocabulary/sentences/targetWords';
import type { BodyPartMention } from '../anatomy/bodyParts';
import type { Named } from './named';
import { nearestPart, partsNamed } from './places';
import type { Place } from './statement';
import type { Target } from './target';

/** So many words may stand between two places of a list: "the paraspinal muscles and the left". */
const BETWEEN = 5;
/** So many places are enough. */
const MOST = 8;
const NONE: readonly Place[] = [];
/** What is felt or found: parts named before care are mostly where that was. */
const HAD: ReadonlySet<string> = new Set(['sign', 'symptom', 'diagnosis', 'attribute', 'class']);
const CLOSING = Gap.semicolon | Gap.stop | Gap.colon | Gap.dash;

/**
 * The places that a list joins to the one of a thing: "tenderness over the neck, left shoulder and wrist", "neck and right
 * shoulder pain". The place that stands by another thing of the list is that one's. Linear in the list.
 */
export function joinedPlaces(named: Named, target: Target): readonly Place[] {
  const own = nearestPart(named.passage, target);
  if (own === undefined) return NONE;
  const joined =
    own.first > target.last
      ? joinedBehind(named, own)
      : own.last < target.first && HAD.has(target.concept.kind)
        ? joinedBefore(named, own)
        : [];
  return joined
    .filter(({ part, side }) => part !== own.part || side !== own.side)
    .map(({ part, side, level }) => ({ part, side, level, own: true }));
}

function joinedBehind(named: Named, own: BodyPartMention): readonly BodyPartMention[] {
  const parts = partsNamed(named.passage);
  const found: BodyPartMention[] = [];
  let last = own;
  for (let k = firstFrom(parts, own.last + 1); k < parts.length && found.length < MOST; k++) {
    const next = parts[k]!;
    if (!areJoined(named, last, next) || isOfNextThing(named, next)) break;
    found.push(next);
    last = next;
  }
  return found;
}

function joinedBefore(named: Named, own: BodyPartMention): readonly BodyPartMention[] {
  const parts = partsNamed(named.passage);
  const found: BodyPartMention[] = [];
  let next = own;
  for (let k = firstFrom(parts, own.first) - 1; k >= 0 && found.length < MOST; k--) {
    const before = parts[k]!;
    if (!areJoined(named, before, next) || isOfThingBefore(named, before)) break;
    found.push(before);
    next = before;
  }
  return found;
}

/** Between two parts stands a comma or a conjunction, and nothing that is a thing or a verb. */
function areJoined(named: Named, a: BodyPartMention, b: BodyPartMention): boolean {
  const { words } = named.passage;
  if (b.first - a.last > BETWEEN || !named.isSameClause(a.last, b.first)) return false;
  let isList = false;
  for (let i = a.last + 1; i <= b.first; i++) {
    const { gap, lower } = words[i]!;
    if (gap & CLOSING) return false;
    if (gap & (Gap.comma | Gap.slash)) isList = true;
    if (i === b.first) break;
    if (named.isTaken(i) || BE.has(lower) || OTHER_THING.has(lower)) return false;
    if (CONJUNCTIONS.has(lower)) isList = true;
  }
  return isList;
}

/** "Tenderness of the neck, shoulder pain", "swelling of the ankle, knee stable": the place of what follows. */
function isOfNextThing(named: Named, { last }: BodyPartMention): boolean {
  const { words } = named.passage;
  for (let i = last + 1; i <= last + 2 && i < words.length; i++) {
    if (words[i]!.gap & (CLOSING | Gap.comma)) return false;
    const { lower } = words[i]!;
    if (BE.has(lower)) return false;
    if (named.isTaken(i) || MOVED.has(lower) || OWN_VALUES.has(lower)) return true;
    if (CONJUNCTIONS.has(lower) || BEFORE_PART.has(lower)) return false;
  }
  return false;
}

/** "Tenderness of the neck and shoulder pain": the place of what stands before it. */
function isOfThingBefore(named: Named, { first }: BodyPartMention): boolean {
  for (let i = first - 1; first - i <= 5; i--)
    if (BEFORE_PART.has(named.lower(i))) return named.isTaken(i - 1);
  return false;
}
