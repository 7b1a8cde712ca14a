import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import { SIDES } from '../../vocabulary/anatomy/sideWords';
import {
  ABNORMAL_PREDICATES,
  ABNORMAL_VALUES,
  AFTER_ALL_DONE,
  AFTER_SECOND_VALUE,
  AFTER_THE_SAME,
  BEFORE_PREDICATE,
  BELOW,
  ENDS_FLIP,
  FLIPS,
  NEITHER,
  NORMAL_MEASURES,
  NORMAL_PREDICATES,
  NORMAL_VALUES,
  NOT_OF_TISSUE,
  ONLY_WITH_AT,
  OTHER_SUBJECTS,
  PARTS_OF_NORMAL,
  SHARING,
  VALUES,
} from '../../vocabulary/examination/valueWords';
import { CONJUNCTIONS } from '../../vocabulary/negation/scopeWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { bodyPartsOf } from '../anatomy/bodyParts';
import type { Passage, Sentence } from '../sentences/passage';
import type { Target } from '../targets/target';
import { gradeAt, graded, isOfGrade, laxityGrade, reflexGrade, signed } from './gradedValues';
import { type Provocation, provocationOf } from './provocations';
import { HARD, type Value } from './value';

/** How many words a value may stand before or behind what was examined. */
const BEFORE = 5;

const BEHIND = 12;

const GOAL = 'goal';

/**
 * The value that a passage gives for something examined: "decreased sensation", "strength, sensation and reflexes
 * were intact", "SLR positive", "strength 4/5 in the EHL", "Tinel (-)". `undefined` where it gives none.
 *
 * @param isAttribute whether a word, by its index, stands inside something examined: a value beyond it is its own
 */
export function examinedAs(
  passage: Passage,
  sentence: Sentence,
  target: Target,
  isAttribute: (word: number) => boolean,
): Value | undefined {
  const { words } = passage;
  if (isOtherOfTissue(words, target)) return undefined;
  const did = provocationOf(words, sentence, target);
  return (
    graded(words, sentence, target, isAttribute) ??
    reflexGrade(words, sentence, target.last) ??
    laxityGrade(words, sentence, target) ??
    signed(passage, sentence, target) ??
    before(words, sentence, target, isAttribute) ??
    beforePlaces(passage, sentence, target) ??
    (did?.value === 'neither'
      ? undefined
      : (provoked(words, target, did) ?? behind(words, sentence, target, isAttribute))) ??
    atHead(words, sentence, target, isAttribute)
  );
}

/** "Rotator cuff weakness", "pain over the meniscus": a tendon's or a ligament's tear is not told by such values. */
function isOtherOfTissue(words: readonly Word[], { concept, last }: Target): boolean {
  const sign = concept.abnormal ?? '';
  const isTissue = sign.endsWith('-tear') || sign.endsWith('-rupture');
  return isTissue && NOT_OF_TISSUE.has(words[last + 1]?.lower ?? '');
}

/** "decreased sensation", "absent reflexes", "no loss of motion", "limited and painful motion". */
function before(
  words: readonly Word[],
  { firstWord }: Sentence,
  { first }: Target,
  isAttribute: (word: number) => boolean,
): Value | undefined {
  for (let i = first - 1; i >= firstWord && first - i <= BEFORE; i--) {
    const { lower } = words[i]!;
    if (words[i + 1]!.gap & (HARD | Gap.colon | Gap.comma)) return undefined;
    // "Of the same temperature".
    if (lower === 'same' && i === first - 1 && words[i - 2]?.lower === 'of') return 'normal';
    if (isAttribute(i) && !SHARING.has(words[i + 1]!.lower)) return undefined;
    const value = valueWord(lower);
    if (value !== undefined) {
      // "Spurling was negative and sensation": the value behind a verb has its own subject.
      const isPredicate = i - 1 >= firstWord && isPredicateAt(words, i);
      // "There was limited left knee motion": before its noun.
      if (isPredicate && first - i > 1 && words[i - 2]?.lower !== 'there') return undefined;
      return flipped(words, firstWord, i) ? other(value) : value;
    }
    if (OTHER_SUBJECTS.has(lower)) return undefined;
  }
  return undefined;
}

/** Whether a value stands behind a form of "be" whose subject it tells of; "there is decreased lumbar motion" has none. */
function isPredicateAt(words: readonly Word[], at: number): boolean {
  return BE.has(words[at - 1]?.lower ?? '') && words[at - 2]?.lower !== 'there';
}

/** How many words of places may stand between a value and what is examined there. */
const PLACES_REACH = 24;

/** "Decreased neck, low back and right shoulder motion": nothing but places stands between. */
function beforePlaces(passage: Passage, { firstWord }: Sentence, { first }: Target): Value | undefined {
  const { words } = passage;
  const isPlace = placeWords(passage);
  if (!isPlace.has(first - 1)) return undefined;
  for (let i = first - 1; i >= firstWord && first - i <= PLACES_REACH; i--) {
    if (words[i + 1]!.gap & (HARD | Gap.colon)) return undefined;
    const { lower } = words[i]!;
    if (isPlace.has(i) || CONJUNCTIONS.has(lower) || SIDES.has(lower)) continue;
    const value = valueWord(lower);
    return value !== undefined && flipped(words, firstWord, i) ? other(value) : value;
  }
  return undefined;
}

/** The words of the parts that a passage names; computed once. */
const placeWords = remembered((passage: Passage): ReadonlySet<number> => {
  const all = new Set<number>();
  for (const { first, last } of bodyPartsOf(passage)) for (let i = first; i <= last; i++) all.add(i);
  return all;
});

/** The value before the first thing of a list: "decreased strength, sensation and reflexes". */
function atHead(
  words: readonly Word[],
  sentence: Sentence,
  target: Target,
  isAttribute: (word: number) => boolean,
): Value | undefined {
  let i = target.first - 1;
  let head = -1;
  while (i >= sentence.firstWord && target.first - i <= 14) {
    if (words[i + 1]!.gap & (HARD | Gap.colon)) break;
    const { lower } = words[i]!;
    // "Negative Speed's, tenderness with flexion": of another thing.
    if (OTHER_SUBJECTS.has(lower)) break;
    if (isAttribute(i)) head = i;
    else if (BE.has(lower) || (valueWord(lower) !== undefined && head < 0)) break;
    else if (valueWord(lower) !== undefined) {
      if (isPredicateAt(words, i)) break;
      return head - i <= 3
        ? flipped(words, sentence.firstWord, i)
          ? other(valueWord(lower)!)
          : valueWord(lower)
        : undefined;
    }
    i--;
  }
  return undefined;
}

/** "strength was full", "motion and strength were not yet full", "Tinel's sign: negative". */
function behind(
  words: readonly Word[],
  { endWord }: Sentence,
  { last }: Target,
  isAttribute: (word: number) => boolean,
): Value | undefined {
  let commas = 0;
  for (let i = last + 1; i < endWord && i - last <= BEHIND; i++) {
    const { lower, gap } = words[i]!;
    if (gap & HARD) return undefined;
    // "At 60% of the goal": not there yet.
    if (ONLY_WITH_AT.has(lower) && words[i - 1]!.lower !== 'at') return undefined;
    // "Heel and toe walk done, SLR positive": what follows is another's.
    if (gap & Gap.comma && isAttribute(i) && AFTER_ALL_DONE.has(words[i - 1]!.lower)) return undefined;
    if (gap & Gap.comma && !isAttribute(i)) {
      const value = valueWord(lower);
      if (commas++ > 0 && value === undefined) return undefined;
    }
    const value = isPartOf(words, i) ? 'abnormal' : (valueWord(lower) ?? predicate(words, i, endWord));
    // "At goal"; "60% of target goal" is a part of it.
    if (value === undefined || (lower === GOAL && words[i - 1]!.lower !== 'at')) continue;
    // "Reflexes decreased sensation": the value of what follows.
    if (isAttribute(i + 1) && !(words[i - 1] !== undefined && BE.has(words[i - 1]!.lower))) {
      if (i - last > 1) return undefined;
    }
    for (let k = i - 1; k > last && i - k <= 3; k--) if (FLIPS.has(words[k]!.lower)) return other(value);
    // "hurt on neither side", "positive at neither wrist".
    return [1, 2].some((on) => i + on < endWord && NEITHER.has(words[i + on]!.lower)) ? other(value) : value;
  }
  return undefined;
}

/** "Spurling's did not reproduce arm pain", with no value that stands nearer. */
function provoked(words: readonly Word[], target: Target, told: Provocation | undefined): Value | undefined {
  if (told === undefined || told.value === 'neither') return undefined;
  for (let i = target.last + 1; i < told.verb; i++)
    if (valueWord(words[i]!.lower) !== undefined) return undefined;
  return told.value;
}

function valueWord(lower: string): Value | undefined {
  if (NORMAL_VALUES.has(lower)) return 'normal';
  return ABNORMAL_VALUES.has(lower) ? 'abnormal' : undefined;
}

/** "Half of normal", "60% of normal", "below normal". */
function isPartOf(words: readonly Word[], at: number): boolean {
  if (!NORMAL_MEASURES.has(words[at]!.lower)) return false;
  const before = words[at - 1]?.lower ?? '';
  if (before !== 'of') return BELOW.has(before);
  const part = words[at - 2]?.lower ?? '';
  return PARTS_OF_NORMAL.has(part) || part.endsWith('%');
}

/** "Were even", "is steady", "was the same on both sides". */
function predicate(words: readonly Word[], at: number, endWord: number): Value | undefined {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  if (lower === 'same') {
    if (before !== 'the' || !BEFORE_PREDICATE.has(words[at - 2]?.lower ?? '')) return undefined;
    const next = words[at + 1];
    const isLast = next === undefined || at + 1 >= endWord || (next.gap & (HARD | Gap.comma)) !== 0;
    return isLast || AFTER_THE_SAME.has(next.lower) ? 'normal' : undefined;
  }
  if (!BEFORE_PREDICATE.has(before)) return undefined;
  if (NORMAL_PREDICATES.has(lower)) return 'normal';
  return ABNORMAL_PREDICATES.has(lower) ? 'abnormal' : undefined;
}

function other(value: Value): Value {
  return value === 'normal' ? 'abnormal' : 'normal';
}

function flipped(words: readonly Word[], firstWord: number, at: number): boolean {
  for (let k = at - 1; k >= firstWord && at - k <= 3; k--) {
    if (words[k + 1]!.gap & (HARD | Gap.comma)) return false;
    if (FLIPS.has(words[k]!.lower)) return true;
    if (ENDS_FLIP.has(words[k]!.lower)) return false;
  }
  return false;
}

/** The words of a thing examined with those of its value: "decreased sensation", "strength was 4/5". */
export function valueSpan(
  { words }: Passage,
  sentence: Sentence,
  { first, last }: Target,
): { readonly from: number; readonly to: number } {
  const tells = (i: number): boolean => VALUES.has(words[i]!.lower) || /^\d/.test(words[i]!.lower);
  for (let i = first - 1; i >= sentence.firstWord && first - i <= 3; i--)
    if (tells(i)) return { from: i, to: last };
  let to = last;
  for (let i = last + 1; i < sentence.endWord && i - last <= 5; i++)
    if (tells(i)) {
      to = i;
      break;
    }
  while (to > last && to + 1 < sentence.endWord && isOfGrade(words[to + 1]!.lower)) to++;
  return { from: first, to };
}

/**
 * Whether a second, other value follows: "negative on the right and positive on the left", "5/5 except for the deltoid,
 * 4/5". Then the thing is both.
 */
export function isMixed(
  passage: Passage,
  { endWord }: Sentence,
  { last }: Target,
  value: Value,
  isTaken: (word: number) => boolean,
): boolean {
  const { words } = passage;
  for (let i = last + 1; i < endWord && i - last <= 16; i++) {
    if (words[i]!.gap & HARD) return false;
    const grade = gradeAt(words, i);
    if (grade !== undefined && grade !== value) return true;
    // Another thing's value: "McMurray negative, Lachman positive".
    if (isTaken(i)) return false;
    const other = isPartOf(words, i) ? 'abnormal' : valueWord(words[i]!.lower);
    if (other === undefined || other === value || i - last < 3) continue;
    // The value of another thing stands before a thing that is examined.
    const next = words[i + 1]?.lower ?? '';
    const isFlipped = [1, 2, 3].some((back) => i - back > last && FLIPS.has(words[i - back]!.lower));
    if ((next === '' || AFTER_SECOND_VALUE.has(next)) && !isFlipped) return true;
  }
  return false;
}
