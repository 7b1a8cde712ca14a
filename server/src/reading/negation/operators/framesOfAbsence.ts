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
