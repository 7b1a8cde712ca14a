import { firstFrom } from '../../language/ordered';
import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import { TELL_NOTHING } from '../../vocabulary/anatomy/bodyParts';
import { BEFORE_PART, BEHIND_SIDE, COMPARING, SIDES_IN_FULL } from '../../vocabulary/anatomy/sideWords';
import { IMPLIED_PLACE, NAMED_FOR_PLACE } from '../../vocabulary/concepts/places';
import { isStructure } from '../../vocabulary/examination/structures';
import { POINTED } from '../../vocabulary/negation/scopeWords';
import { type BodyPartMention, bodyPartsOf, partsOverlap, type Side } from '../anatomy/bodyParts';
import { clausesOf } from '../sentences/clauses';
import type { Passage } from '../sentences/passage';
import type { Place } from './statement';
import type { Target } from './target';
import { targetsOf } from './targets';

/** How many sentences back a part may have been named that an examination still goes on about. */
const BACK = 2;
/** How many words behind a finding its part may stand. */
const BEHIND = 12;

/** The place of each target: the nearest part of its sentence, else the last one named shortly before. */
export function placesOf(passage: Passage, targets: readonly Target[]): readonly (Place | undefined)[] {
  const parts = partsNamed(passage);
  const clauses = clausesOf(passage);
  return targets.map(({ concept, first, last }) => {
    const sentence = passage.sentenceOf(first);
    const own = nearest(passage, parts, clauses, first, last);
    const side = sideAt(passage, sideWordNear(passage, first, last));
    const named = NAMED_FOR_PLACE.has(concept.id) ? IMPLIED_PLACE[concept.id] : undefined;
    // "Lumbago, and pain in the knee": the knee is another's.
    const nearby = own ?? parts[firstFrom(parts, first) - 1];
    if (named !== undefined && nearby !== undefined && !partsOverlap(nearby.part, named))
      return { part: named, side, level: undefined, own: true };
    if (own !== undefined)
      return { ...placeOf(own, true), side: side ?? own.side ?? sideBefore(passage, parts, own) };
    const before = lastNamed(passage, parts, concept.id, first);
    const onlySide: Place | undefined =
      side === undefined ? undefined : { part: '', side, level: undefined, own: true };
    if (before === undefined) return onlySide;
    const back = sentence.index - passage.sentenceOf(before.first).index;
    // "Left EHL 4/5": the side stands by the finding, the part was named before.
    if (back <= BACK)
      return side === undefined ? placeOf(before, false) : { ...placeOf(before, false), side, own: true };
    return onlySide;
  });
}

/** The parts that a passage names, without those inside the names of tests: "thigh thrust" is done for the sacroiliac joint. */
export const partsNamed = remembered((passage: Passage): readonly BodyPartMention[] => {
  const tests = targetsOf(passage).filter(
    ({ concept: { id, abnormal } }) =>
      abnormal !== undefined && IMPLIED_PLACE[abnormal] !== undefined && !isStructure(id),
  );
  if (tests.length === 0) return bodyPartsOf(passage);
  let next = 0;
  return bodyPartsOf(passage).filter(({ first }) => {
    while (next < tests.length && tests[next]!.last < first) next++;
    return !(next < tests.length && tests[next]!.first <= first);
  });
});

/** "Right shoulder: a subacromial injection": the side that the part was given before in the sentence. */
function sideBefore(
  passage: Passage,
  parts: readonly BodyPartMention[],
  own: BodyPartMention,
): Side | undefined {
  const { firstWord } = passage.sentenceOf(own.first);
  let side: Side | undefined;
  for (let k = firstFrom(parts, firstWord); k < parts.length && parts[k]!.first < own.first; k++) {
    const one = parts[k]!;
    if (one.part !== own.part || one.side === undefined) continue;
    if (side !== undefined && side !== one.side) return undefined;
    side = one.side;
  }
  return side;
}

function sideAt({ words }: Passage, word: number | undefined): Side | undefined {
  return word === undefined ? undefined : SIDES_IN_FULL.get(words[word]!.lower);
}

/**
 * Where a side stands by a finding without a part: "left EHL 4/5", "no deficit on the right side".
 *
 * @returns the word's index
 */
export function sideWordNear({ words }: Passage, first: number, last: number): number | undefined {
  for (let i = first - 1; i >= 0 && first - i <= 2; i--) {
    if (words[i + 1]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) break;
    if (SIDES_IN_FULL.has(words[i]!.lower)) return i;
  }
  for (let i = last + 1; i < words.length && i - last <= 6; i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) break;
    const side = SIDES_IN_FULL.get(words[i]!.lower);
    // "Smaller than the left": the other one.
    if (COMPARING.has(words[i - 2]?.lower ?? '')) return undefined;
    if (side !== undefined && (words[i - 1]!.lower === 'the' || side === 'both')) return i;
    // "20/100 right, 20/20 left": right behind the value.
    if (side !== undefined && i === last + 1 && /^\d/.test(words[last]!.lower) && endsThere(words, i + 1))
      return i;
  }
  return undefined;
}

/** The part nearest to a target in its own sentence, which is its place. */
export function nearestPart(passage: Passage, { first, last }: Target): BodyPartMention | undefined {
  return nearest(passage, partsNamed(passage), clausesOf(passage), first, last);
}

function endsThere(words: Passage['words'], at: number): boolean {
  return (
    at >= words.length ||
    (words[at]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) !== 0 ||
    BEHIND_SIDE.has(words[at]!.lower)
  );
}

function placeOf({ part, side, level }: BodyPartMention, own: boolean): Place {
  return { part, side, level, own };
}

function nearest(
  passage: Passage,
  parts: readonly BodyPartMention[],
  clauses: Int32Array,
  first: number,
  last: number,
): BodyPartMention | undefined {
  const { words } = passage;
  const { firstWord, endWord } = passage.sentenceOf(first);
  let best: BodyPartMention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let k = firstFrom(parts, firstWord); k < parts.length; k++) {
    const part = parts[k]!;
    if (part.first >= endWord) break;
    const after = part.first > last;
    let distance = after ? part.first - last : Math.max(0, first - part.last);
    // "swelling of the right ankle": what follows a preposition is meant.
    // "Radiates to the left leg" has its preposition inside.
    if (
      after &&
      (BEFORE_PART.has(words[last + 1]!.lower) || (last > first && BEFORE_PART.has(words[last]!.lower)))
    )
      distance = Math.max(0, distance - 6);
    // "Sprain of ligaments of other parts of the neck": one phrase, however long.
    if (after && isOfPhrase(words, last, part.first)) distance = Math.min(distance, 1);
    const from = after ? last + 1 : part.last + 1;
    const to = after ? part.first : first;
    for (let i = from; i <= to && i < words.length; i++) {
      if (words[i]!.gap & (Gap.semicolon | Gap.stop)) distance += 12;
      else if (words[i]!.gap & Gap.comma) distance += 2;
    }
    if (clauses[part.first] !== clauses[first]) distance += 3;
    if (after && distance > BEHIND) continue;
    if (distance < least) {
      least = distance;
      best = part;
    }
  }
  return best;
}

/** Whether "of" stands right behind a finding and right before the part, with no mark between. */
function isOfPhrase(words: Passage['words'], last: number, part: number): boolean {
  if (words[last + 1]!.lower !== 'of') return false;
  let before = part - 1;
  while (before > last && (POINTED.has(words[before]!.lower) || SIDES_IN_FULL.has(words[before]!.lower)))
    before--;
  if (before <= last + 1 || words[before]!.lower !== 'of') return false;
  for (let i = last + 1; i <= part; i++)
    if (words[i]!.gap & ~(Gap.blank | Gap.hyphen | Gap.slash)) return false;
  return true;
}

/** The part named last before a word; of motion the last of that sentence that is moved: "tender at the neck and the trapezius. Motion was 30 degrees". */
function lastNamed(
  passage: Passage,
  parts: readonly BodyPartMention[],
  concept: string,
  first: number,
): BodyPartMention | undefined {
  const at = firstFrom(parts, first) - 1;
  const last = parts[at];
  if (last === undefined || concept !== RANGE_OF_MOTION || !TELL_NOTHING.has(last.part)) return last;
  const { firstWord } = passage.sentenceOf(last.first);
  for (let k = at - 1; k >= 0 && parts[k]!.first >= firstWord; k--)
    if (!TELL_NOTHING.has(parts[k]!.part)) return parts[k];
  return last;
}

const RANGE_OF_MOTION = 'range-of-motion';
