import { numberAt } from '../language/numbers';
import { Gap } from '../language/words';
import type { Passage } from '../reading/passage';
import type { Statement } from '../reading/statement';
import { AT_MOST, BEFORE_DURATION, DAYS_IN, DURATION_NOUNS } from '../vocabulary/complaintLengthWords';
import { isKindOf } from '../vocabulary/concepts';
import type { Case } from './case';
import { placeRelation } from './place';

const FELT: ReadonlySet<string> = new Set(['symptom', 'diagnosis']);
/** So many words behind a complaint its length begins, and from "duration" to the complaint and its length. */
const REACH = 6;
/** Lengths that differ by less than this factor may be of two visits. */
const APART = 3;

/** How long a complaint has lasted, in days; with `isMost`, it is less than that. */
interface Length {
  readonly days: number;
  readonly isMost: boolean;
}

/**
 * "Heel pain for only eight weeks", where the record has it for 14 months, and for no other length: the records.
 */
export function otherLengths(statement: Statement, on: Case): readonly Statement[] {
  const { concept } = statement;
  if (on.within || !FELT.has(concept.kind)) return [];
  const here = lengthOf(on.passage, statement);
  if (here === undefined) return [];
  const there = on.records
    .about((id) => isKindOf(id, concept.id) || isKindOf(concept.id, id))
    .filter(
      (one) =>
        one.assertion === 'affirmed' &&
        (isKindOf(one.concept.id, concept.id) || isKindOf(concept.id, one.concept.id)) &&
        !isElsewhere(statement, one),
    )
    .flatMap((one) => {
      const length = lengthOf(on.records.passage, one);
      return length === undefined ? [] : [{ one, length }];
    });
  return there.length > 0 && there.every(({ length }) => areApart(here, length))
    ? there.slice(0, 2).map(({ one }) => one)
    : [];
}

function areApart(here: Length, there: Length): boolean {
  if (here.isMost || there.isMost) {
    const [most, other] = here.isMost ? [here, there] : [there, here];
    return !other.isMost && other.days > most.days * 1.5;
  }
  const [less, more] = here.days < there.days ? [here, there] : [there, here];
  return more.days >= less.days * APART;
}

function isElsewhere({ place }: Statement, { place: other }: Statement): boolean {
  return place !== undefined && other !== undefined && placeRelation(place, other, false) === 'apart';
}

/** "Pain for the past 14 months", "the duration of the insomnia is under six months". */
function lengthOf(passage: Passage, { first, last }: Statement): Length | undefined {
  const { words } = passage;
  const { firstWord, endWord } = passage.sentenceOf(first);
  // "Has taken it for pain for two weeks": of the taking.
  if (words[first - 1]?.lower === 'for' || words[first - 2]?.lower === 'for') return undefined;
  let isTold = false;
  for (let i = first - 1; i >= firstWord && first - i <= REACH; i--)
    if (DURATION_NOUNS.has(words[i]!.lower)) isTold = true;
  for (let i = last + 1; i < Math.min(endWord, last + REACH); i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.comma | Gap.semicolon | Gap.stop)) return undefined;
    if (lower === 'for' || (isTold && (lower === 'is' || lower === 'was')))
      return countAt(words, i + 1, endWord);
    if (!BEFORE_DURATION.has(lower) && !isOfPlace(passage, i)) return undefined;
  }
  return undefined;
}

function isOfPlace({ words }: Passage, at: number): boolean {
  const { lower } = words[at]!;
  return lower === 'left' || lower === 'right' || lower === 'of' || lower === 'in' || lower === 'the';
}

function countAt(words: Passage['words'], from: number, end: number): Length | undefined {
  let isMost = false;
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { lower } = words[i]!;
    if (AT_MOST.has(lower)) isMost = true;
    const read = numberAt(words, i);
    const unit = read === undefined ? undefined : DAYS_IN[words[read.next]?.lower ?? ''];
    if (read !== undefined) return unit === undefined ? undefined : { days: read.value * unit, isMost };
    if (!BEFORE_DURATION.has(lower) && !AT_MOST.has(lower)) return undefined;
  }
  return undefined;
}
