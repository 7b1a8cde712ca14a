import { Gap } from '../../../language/words';
import {
  ANSWERS,
  BEHIND_VALUE,
  FOUND,
  NO_OBJECT_AFTER_PARTICIPLE,
} from '../../../vocabulary/negation/operatorWords';
import { CLOSING, denyingBefore, isOfClass, type Operator, type Stretch } from './operator';

/** "Spasm: none.", "fever none", "numbness - none found", "allergies: nil": a value behind what it denies. */
export function valueNone(
  { words, from, end }: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const { lower, gap } = words[at]!;
  if (at === from) return undefined;
  // "But a facet injection, no."
  const isLastPoint = lower === 'no' && (gap & Gap.comma) !== 0 && at + 1 >= end;
  const isMarked = (gap & (Gap.colon | Gap.dash)) !== 0 || isLastPoint;
  // "Tobacco: never smoker", "drainage: no", "alcohol - denies": the answer to a label.
  if (isMarked && isTaken(at - 1) && ANSWERS.has(lower)) {
    let behind = at + 1;
    // "Pitting edema: 0 bilaterally".
    while (behind < end && BEHIND_VALUE.has(words[behind]!.lower)) behind++;
    const ends =
      behind >= end || (lower === 'never' && isTaken(at + 1)) || (words[behind]!.gap & CLOSING) !== 0;
    return ends ? denyingBefore(at, at, 'absent', '<noun> absent') : undefined;
  }
  // "Number of seizures since May: 0".
  if (isMarked && ANSWERS.has(lower) && isLastWord({ words, from, end }, at)) {
    const label = labelled({ words, from, end }, at, isTaken);
    if (label) return { ...denyingBefore(at, at, 'absent', '<noun> absent'), ofPoint: true };
  }
  const zero = NOTHING.has(lower) ? endOfZero({ words, from, end }, at, isTaken) : undefined;
  if (zero !== undefined)
    return { ...denyingBefore(at, zero, 'absent', '<noun> absent'), only: 'finding', ofPoint: true };
  if (lower !== 'none' && lower !== 'nil' && lower !== 'neg') return undefined;
  const being = isMarked || lower !== 'none' ? at : beingBefore({ words, from, end }, at);
  if (being < at)
    return isLastWord({ words, from, end }, at)
      ? { ...denyingBefore(being, at, 'absent', 'is <lacking>'), ofPoint: true }
      : undefined;
  if (!isMarked && (gap !== Gap.blank || !isTaken(at - 1))) return undefined;
  const last = at + 1 < end && FOUND.has(words[at + 1]!.lower) ? at + 1 : at;
  const isLast =
    last + 1 >= end ||
    (words[last + 1]!.gap & CLOSING) !== 0 ||
    // "Seizures: none since birth".
    (isMarked && NO_OBJECT_AFTER_PARTICIPLE.has(words[last + 1]!.lower));
  if (!isLast) return undefined;
  const operator = denyingBefore(at, last, 'absent', '<noun> absent');
  // "Therapy 12 visits, massage none": of its own point of the list.
  return isMarked ? operator : { ...operator, ofPoint: true };
}

const NOTHING: ReadonlySet<string> = new Set(['0', 'zero']);
/** What a score that tells how strong a pain is runs to. */
const STRENGTH_OF_PAIN = '10';
/** So many words a label has. */
const LABEL_WORDS = 8;

/** Whether the words before a mark are a label that names a thing and has no verb. */
function labelled({ words, from }: Stretch, at: number, isTaken: (word: number) => boolean): boolean {
  let isNamed = false;
  for (let i = at - 1; i >= from && at - i <= LABEL_WORDS; i--) {
    if (isOfClass(words[i], 'copula', 'auxiliary', 'denyingAdverb', 'denyingDeterminer')) return false;
    if (isTaken(i)) isNamed = true;
    if (words[i]!.gap & CLOSING) return isNamed;
    if (i === from) return isNamed;
  }
  return false;
}

/** The last word of "0/18", "0 of 5", "= 0", "0% bilaterally", right behind what is counted; pain that is scored has a value. */
function endOfZero(stretch: Stretch, at: number, isTaken: (word: number) => boolean): number | undefined {
  const { words, end } = stretch;
  if (!isTaken(at - 1) || words[at]!.gap & CLOSING) return undefined;
  let last = at;
  const isOutOf = words[at + 1]?.gap === Gap.slash || words[at + 1]?.lower === 'of';
  if (isOutOf && at + 1 < end) {
    last = words[at + 1]!.lower === 'of' ? at + 2 : at + 1;
    if (words[last]?.lower === STRENGTH_OF_PAIN) return undefined;
    return last;
  }
  while (last + 1 < end && BEHIND_VALUE.has(words[last + 1]!.lower)) last++;
  return isLastWord(stretch, last) ? last : undefined;
}

/** "Is none", "were stated to be none": the first word of the verb, or the word itself where there is no verb. */
function beingBefore({ words, from }: Stretch, at: number): number {
  if (at - 1 <= from || !isOfClass(words[at - 1], 'copula')) return at;
  const { lower } = words[at - 1]!;
  if (lower !== 'be' && lower !== 'being') return at - 1;
  const stated = words[at - 2]?.lower === 'to' ? at - 3 : at - 2;
  return stated > from && isOfClass(words[stated - 1], 'copula') ? stated - 1 : at - 1;
}

function isLastWord({ words, end }: Stretch, at: number): boolean {
  return at + 1 >= end || (words[at + 1]!.gap & CLOSING) !== 0;
}

/** "Nothing in the way of", "nothing resembling", "nothing to suggest": the last word before what is denied. */
export function nothingLike({ words, end }: Stretch, at: number): number | undefined {
  if (words[at]!.lower !== 'nothing' || at + 2 >= end) return undefined;
  const phrase = [1, 2, 3, 4].map((i) => words[at + i]?.lower).join(' ');
  if (phrase.startsWith('in the way of') || phrase.startsWith('in the nature of')) return at + 4;
  if (phrase.startsWith('resembling ') || phrase.startsWith('like ')) return at + 1;
  return phrase.startsWith('to suggest ') || phrase.startsWith('to indicate ') ? at + 2 : undefined;
}

/** "What is missing here is a drug screen", "absent from the report is a pain score": the verb before what is absent. */
export function invertedCopula({ words, from, end }: Stretch, at: number): number | undefined {
  const opens = at === from || (isOfClass(words[at - 1], 'copula') && words[at - 2]?.lower === 'what');
  if (!opens) return undefined;
  for (let i = at + 1; i < Math.min(end, at + INVERTED_REACH); i++) {
    if (words[i]!.gap & CLOSING) return undefined;
    if (isOfClass(words[i], 'copula')) return i > at + 1 || at > from ? i : undefined;
  }
  return undefined;
}

/** So many words behind "absent" the verb of an inverted sentence may stand. */
const INVERTED_REACH = 9;

/** "All denied" behind a dash, a colon or a comma, with nothing that follows. */
export function isListDenied({ words, from, end }: Stretch, at: number): boolean {
  if (words[at]!.lower !== 'denied' || at - 1 <= from) return false;
  if (at + 1 < end && (words[at + 1]!.gap & CLOSING) === 0) return false;
  const { lower, gap } = words[at - 1]!;
  return (lower === 'all' || lower === 'both') && (gap & (Gap.dash | Gap.colon | Gap.comma)) !== 0;
}
