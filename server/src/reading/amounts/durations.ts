import { numberAt } from '../../language/numbers';
import type { Word } from '../../language/words';
import type { Span } from '../../text/span';
import {
  AT_LEAST,
  BEFORE_ONE,
  COURSE,
  DAYS_OF,
  ELAPSED,
  ELAPSED_AFTER,
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
  return words[at]!.lower === 'a' && BEFORE_ONE.has(words[at - 1]?.lower ?? '')
    ? { value: 1, next: at + 1 }
    : undefined;
}

/** The lengths of time in a passage, in order. An age ("34 years old") is none. */
export function durationsIn(passage: Passage, from = 0, to = passage.words.length): readonly Duration[] {
  const { words } = passage;
  const found: Duration[] = [];
  for (let i = from; i < to; i++) {
    const vague = VAGUE_NUMBERS.get(words[i]!.lower);
    const low = vague === undefined ? (numberAt(words, i) ?? oneAt(words, i)) : { value: vague, next: i + 1 };
    if (low === undefined || low.value > 1000) continue;
    let high = low;
    const joiner = words[low.next]?.lower;
    const second =
      joiner === 'to' || joiner === 'or' ? numberAt(words, low.next + 1) : numberAt(words, low.next);
    if (second !== undefined && second.value > low.value && DAYS_OF.has(words[second.next]?.lower ?? ''))
      high = second;
    const unit = DAYS_OF.get(words[high.next]?.lower ?? '');
    if (unit === undefined || high.next >= to) continue;
    const after = words[high.next + 1]?.lower;
    const old = after === 'old' && isOfInjury(words, i, high.next + 2);
    if ((after === 'old' && !old) || (after === 'of' && words[high.next + 2]?.lower === 'age')) continue;
    const before = words[i - 1]?.lower ?? '';
    const course = COURSE.has(before) || COURSE.has(words[i - 2]?.lower ?? '');
    found.push({
      minDays: low.value * unit,
      maxDays: vague === undefined ? high.value * unit : Number.POSITIVE_INFINITY,
      elapsed: !course && (ELAPSED.has(before) || ELAPSED_AFTER.has(after ?? '')),
      atLeast: AT_LEAST.has(before),
      old,
      first: i,
      last: high.next,
      span: passage.spanOf(i, high.next),
    });
    i = high.next;
  }
  return found;
}
