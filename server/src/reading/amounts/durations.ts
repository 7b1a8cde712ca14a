import { numberAt } from '../../language/numbers';
import type { Word } from '../../language/words';
import type { Span } from '../../text/span';
import {
  ABOUT_LENGTH,
  AT_LEAST,
  AT_MOST,
  BEFORE_ONE,
  COURSE,
  DAYS_OF,
  ELAPSED,
  ELAPSED_AFTER,
  FEW,
  GREATER,
  NOT_QUITE,
  VAGUE_NUMBERS,
} from '../../vocabulary/requests/amountWords';
import { INJURY_EVENTS } from '../../vocabulary/time/lengthWords';
import type { Passage } from '../sentences/passage';

/** A length of time as written. Days are whole: a month is 30, a year 365. */
export interface Duration {
  readonly minDays: number;
  readonly maxDays: number;
  /** "for 10 months", "over the past year", "x 3 weeks": how long something has lasted. */
  readonly elapsed: boolean;
  /** "at least", "more than", "over". */
  readonly atLeast: boolean;
  /** The age of an injury: "a three-month-old injury". */
  readonly old: boolean;
  /** Where the words begin that qualify it ("only about two weeks"), or it does. */
  readonly begin: number;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** "Three-month-old injury", "the injury is three months old": before the number `at`, or from word `behind` on. */
function isOfInjury(words: readonly Word[], at: number, behind: number): boolean {
  if (INJURY_EVENTS.has(words[behind]?.lower ?? '')) return true;
  // "The injury is now three months old".
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) if (INJURY_EVENTS.has(words[i]!.lower)) return true;
  return false;
}

/** "More than a year", "over a month". */
function oneAt(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const isOne = BEFORE_ONE.has(words[at - 1]?.lower ?? '') || words[at + 2]?.lower === 'ago';
  return words[at]!.lower === 'a' && isOne ? { value: 1, next: at + 1 } : undefined;
}

/** "For ‹only about› two weeks", "‹no more than› three weeks": where such words begin, and what they make of the length. */
interface Qualified {
  readonly start: number;
  readonly bound: 'at least' | 'at most' | 'not quite' | undefined;
}

/** No more of such words stand before a length. */
const MOST_QUALIFIERS = 5;

function qualified(words: readonly Word[], number: number): Qualified {
  let start = number;
  while (start > 0 && number - start < MOST_QUALIFIERS && ABOUT_LENGTH.has(words[start - 1]!.lower)) start--;
  let bound: Qualified['bound'];
  for (let i = start; i < number; i++) {
    const { lower } = words[i]!;
    const isDenied = i > 0 && (words[i - 1]!.lower === 'no' || words[i - 1]!.lower === 'not');
    if (AT_MOST.has(lower)) bound = isDenied ? 'at least' : 'at most';
    else if (GREATER.has(lower)) bound = isDenied ? 'at most' : 'at least';
    else if (NOT_QUITE.has(lower)) bound = 'not quite';
    else if (AT_LEAST.has(lower) && bound === undefined) bound = 'at least';
  }
  return { start, bound };
}

/** How much shorter what is "nearly" as long may be. */
const NEARLY = 0.8;

/** The number of a length: in figures, in words, "several", "a few", "a". */
function countAt(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly most: number; readonly next: number } | undefined {
  const { lower } = words[at]!;
  const vague = VAGUE_NUMBERS.get(lower);
  if (vague !== undefined) return { value: vague, most: Number.POSITIVE_INFINITY, next: at + 1 };
  const few = FEW.get(lower);
  if (few && words[at - 1]?.lower === 'a')
    return { value: few[0], most: few[1], next: at + (words[at + 1]?.lower === 'of' ? 2 : 1) };
  const one = numberAt(words, at) ?? oneAt(words, at);
  return one && { ...one, most: one.value };
}

/** The lengths of time in a passage, in order. An age ("34 years old") is none. */
export function durationsIn(passage: Passage, from = 0, to = passage.words.length): readonly Duration[] {
  const { words } = passage;
  const found: Duration[] = [];
  for (let i = from; i < to; i++) {
    const low = countAt(words, i);
    if (low === undefined || low.value > 1000) continue;
    let high = low;
    const joiner = words[low.next]?.lower;
    const second =
      joiner === 'to' || joiner === 'or' ? numberAt(words, low.next + 1) : numberAt(words, low.next);
    if (second !== undefined && second.value > low.value && DAYS_OF.has(words[second.next]?.lower ?? ''))
      high = { ...second, most: second.value };
    const unit = DAYS_OF.get(words[high.next]?.lower ?? '');
    if (unit === undefined || high.next >= to) continue;
    const after = words[high.next + 1]?.lower;
    const { start, bound } = qualified(words, i);
    const old = after === 'old' && isOfInjury(words, start, high.next + 2);
    if ((after === 'old' && !old) || (after === 'of' && words[high.next + 2]?.lower === 'age')) continue;
    const before = words[i - 1]?.lower ?? '';
    const opener = words[start - 1]?.lower ?? '';
    const course = [before, opener, words[i - 2]?.lower ?? ''].some((lower) => COURSE.has(lower));
    const least = bound === 'at most' ? 0 : bound === 'not quite' ? NEARLY : 1;
    found.push({
      minDays: low.value * unit * least,
      maxDays: high.most * unit,
      elapsed: !course && (ELAPSED.has(before) || ELAPSED.has(opener) || ELAPSED_AFTER.has(after ?? '')),
      atLeast: bound === 'at least',
      old,
      begin: start,
      first: i,
      last: high.next,
      span: passage.spanOf(i, high.next),
    });
    i = high.next;
  }
  return found;
}
