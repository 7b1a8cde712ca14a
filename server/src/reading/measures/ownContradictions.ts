import { numberAt } from '../../language/numbers';
import { between } from '../../language/ordered';
import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import { DEGREES, JOINS_MEASURE, MEASURED_AS } from '../../vocabulary/examination/measureWords';
import {
  MOVEMENTS,
  NO_PAIN,
  OTHER_PLACE,
  PAINLESS,
  RADIATING,
  TELLS_APART,
  TOWARDS,
  WITH_PAIN,
} from '../../vocabulary/examination/movementWords';
import { type BodyPartMention, bodyPartsOf } from '../anatomy/bodyParts';
import type { Passage, Sentence } from '../sentences/passage';

/** Two places of one sentence that cannot both be right; words, both included. */
export interface OwnContradiction {
  readonly kind: 'two values' | 'painful without pain' | 'radiates to itself';
  readonly first: number;
  readonly last: number;
  readonly otherFirst: number;
  readonly otherLast: number;
}

/** Where a sentence of a passage contradicts itself in its own words. Computed once; linear. */
export const ownContradictionsIn = remembered((passage: Passage): readonly OwnContradiction[] =>
  passage.sentences.flatMap((sentence) => [
    ...twoValues(passage, sentence),
    ...painfulWithoutPain(passage, sentence),
    ...radiatesToItself(passage, sentence),
  ]),
);

/** A movement with its degrees; words, both included. */
export interface Measure {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** "Flexion 25 degrees, flexion 28 degrees": another movement is meant once. */
function twoValues(passage: Passage, { firstWord, endWord }: Sentence): readonly OwnContradiction[] {
  const { words } = passage;
  const known = new Map<string, Measure>();
  const found: OwnContradiction[] = [];
  for (let i = firstWord; i < endWord; i++) {
    const { lower, gap } = words[i]!;
    // A new part, side or manner begins a list of its own.
    if (TELLS_APART.has(lower) || (gap & Gap.semicolon) !== 0) known.clear();
    if (!MOVEMENTS.has(lower)) continue;
    const measure = measureAt(passage, i, endWord);
    if (measure === undefined) continue;
    const before = known.get(lower);
    if (before !== undefined && before.value !== measure.value)
      found.push({
        kind: 'two values',
        first: measure.first,
        last: measure.last,
        otherFirst: before.first,
        otherLast: before.last,
      });
    known.set(lower, measure);
    // What it was of is told before its value: no list of its own.
    i = measure.last;
  }
  return found;
}

/** How far the verb stands behind "flexion of". */
const OBJECT_REACH = 7;

/** The verb of "flexion of the left wrist was", with no mark before it. */
function copulaWithin(words: Passage['words'], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.colon)) return undefined;
    if (MEASURED_AS.has(words[i]!.lower)) return i;
  }
  return undefined;
}

/** "flexion at 25 degrees", "flexion of the left wrist was full at 25 degrees". */
export function measureAt({ words }: Passage, at: number, end: number): Measure | undefined {
  let i = at + 1;
  // "Flexion of the left wrist was".
  if (words[i]?.lower === 'of' && words[i + 1]?.lower === 'the') {
    const copula = copulaWithin(words, i + 1, Math.min(end, i + OBJECT_REACH));
    if (copula !== undefined) i = copula;
  }
  const from = i;
  while (i < end && i - from <= 3 && JOINS_MEASURE.has(words[i]!.lower)) i++;
  const number = i < end ? numberAt(words, i) : undefined;
  if (number === undefined || number.next > end) return undefined;
  const unit = words[number.next];
  // "flexion 40/60", "4/5 flexion": of something else.
  if (unit !== undefined && (unit.gap & (Gap.slash | Gap.hyphen)) !== 0) return undefined;
  const last =
    unit !== undefined && number.next < end && DEGREES.has(unit.lower) ? number.next : number.next - 1;
  return last === number.next ? { value: number.value, first: at, last } : undefined;
}

/** "Painful adduction of 30 degrees without pain". */
function painfulWithoutPain(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
): readonly OwnContradiction[] {
  const found: OwnContradiction[] = [];
  for (let i = firstWord; i < endWord; i++) {
    if (!WITH_PAIN.has(words[i]!.lower)) continue;
    for (let k = i + 1; k < Math.min(endWord, i + 10); k++) {
      const { lower, gap } = words[k]!;
      if (gap & (Gap.comma | Gap.semicolon) || lower === 'but') break;
      const isDenied =
        NO_PAIN.has(lower) && words[k + 1]?.lower === 'pain' && k + 2 === endOfClause(words, k, endWord);
      if (!isDenied && !PAINLESS.has(lower)) continue;
      found.push({
        kind: 'painful without pain',
        first: i,
        last: i,
        otherFirst: k,
        otherLast: isDenied ? k + 1 : k,
      });
      break;
    }
  }
  return found;
}

function endOfClause(words: Passage['words'], from: number, end: number): number {
  let i = from + 1;
  while (i < end && (words[i]!.gap & (Gap.comma | Gap.semicolon)) === 0) i++;
  return i;
}

/** How far the parts may stand from the word between them. */
const REACH = 7;

/** "Pain in the shoulders with radiation to the shoulders". */
function radiatesToItself(passage: Passage, { firstWord, endWord }: Sentence): readonly OwnContradiction[] {
  const { words } = passage;
  const parts = between(bodyPartsOf(passage), firstWord, endWord);
  const found: OwnContradiction[] = [];
  for (let i = firstWord; i < endWord; i++) {
    if (!RADIATING.has(words[i]!.lower)) continue;
    const from = parts.findLast(({ last }) => last < i && i - last <= REACH);
    const to = parts.find(({ first }) => first > i && first - i <= 4);
    if (from === undefined || to === undefined || !isSamePart(from, to)) continue;
    if (!hasTowards(passage, i, to.first) || isElsewhere(passage, i, to)) continue;
    found.push({
      kind: 'radiates to itself',
      first: to.first,
      last: to.last,
      otherFirst: from.first,
      otherLast: from.last,
    });
  }
  return found;
}

function isSamePart(a: BodyPartMention, b: BodyPartMention): boolean {
  return a.part === b.part && (a.side === b.side || b.side === undefined || a.side === undefined);
}

function hasTowards({ words }: Passage, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (TOWARDS.has(words[i]!.lower)) return true;
  return false;
}

/** "To the lower back", "to the left shoulder": a place of its own. */
function isElsewhere({ words }: Passage, from: number, { last }: BodyPartMention): boolean {
  for (let i = from + 1; i <= last + 1 && i < words.length; i++)
    if (OTHER_PLACE.has(words[i]!.lower)) return true;
  return false;
}
