import type { Mention } from '../../language/lexicon';
import { Gap, type Word } from '../../language/words';
import {
  AT_FIRST,
  AT_LAST,
  CHANGED_FROM,
  LACKING_DEGREES,
  MONTH_NAMES,
  SIDES_AND_BOUNDS,
  type TrendSubject,
  type Way,
} from '../../vocabulary/time/trendWords';
import type { Passage, Sentence } from '../sentences/passage';
import { plainNumberAt } from '../told/scores';

/** A thing with two values, one after the other. */
export interface ValueOverTime {
  readonly subject: TrendSubject;
  readonly way: Way;
  /** From the name to the second value, both included. */
  readonly first: number;
  readonly last: number;
}

interface Value {
  readonly value: number;
  readonly at: number;
  readonly end: number;
}

/** So many words behind its name a thing's first value may stand, and its second behind that. */
const REACH = 9;
const BETWEEN = 14;
/** So many words around a value its time stands. */
const TIME_REACH = 4;

/** The things of a sentence that have two values of two times: "flexion was 70 at intake and is 130 now". */
export function valuesOverTime(
  { words }: Passage,
  sentence: Sentence,
  subjects: readonly Mention<TrendSubject>[],
): readonly ValueOverTime[] {
  const numbers = numbersIn(words, sentence);
  return subjects.flatMap(({ entry, first, last }, index): readonly ValueOverTime[] => {
    const end = subjects[index + 1]?.first ?? sentence.endWord;
    const at = numbers.findIndex((one) => one.at > last);
    const [a, b] = [numbers[at], numbers[at + 1]];
    if (at < 0 || a === undefined || b === undefined || a.at - last > REACH || b.at >= end) return [];
    if (b.at - a.end > BETWEEN) return [];
    const order = orderOf(words, a, b);
    if (order === undefined) return [];
    const [from, to] = order === 'forward' ? [a.value, b.value] : [b.value, a.value];
    const isLack = LACKING_DEGREES.has(words[a.at - 1]!.lower);
    const way = wayBetween(isLack ? 'down' : entry.better, from, to);
    return way === undefined ? [] : [{ subject: entry, way, first, last: b.end - 1 }];
  });
}

/** The numbers of a sentence that may be values: no parts of dates, levels, strengths or years. */
function numbersIn(words: readonly Word[], { firstWord, endWord }: Sentence): readonly Value[] {
  const found: Value[] = [];
  for (let i = firstWord; i < endWord; i++) {
    const read = plainNumberAt(words, i);
    if (read === undefined) continue;
    const isJoined =
      ((words[i]!.gap | (words[read.next]?.gap ?? 0)) & (Gap.hyphen | Gap.slash | Gap.number)) !== 0;
    const isOfDay = MONTH_NAMES.has(words[i - 1]?.lower ?? '') || read.value >= 1900;
    if (!isJoined && !isOfDay && !COUNTED_TIME.test(words[read.next]?.lower ?? ''))
      found.push({ value: read.value, at: i, end: read.next });
    // A date in figures is three numbers.
    if (isJoined) {
      let next = read.next;
      while (next < endWord && words[next]!.gap & (Gap.hyphen | Gap.slash) && /^\d/.test(words[next]!.lower))
        next++;
      i = next - 1;
    } else i = read.next - 1;
  }
  return found;
}

const COUNTED_TIME =
  /^(?:day|week|month|year|visit|session|mg|mcg|st|nd|rd|th|o'clock|hour(?:s)? (?:later|after))s?$/;

/** Which of two values came first; `undefined` where nothing says that they are of two times. */
function orderOf(words: readonly Word[], a: Value, b: Value): 'forward' | 'backward' | undefined {
  const between = words.slice(a.end, b.at).map(({ lower }) => lower);
  if (words[a.at - 1]?.lower === 'from' && between.at(-1) === 'to') return 'forward';
  // "Is 19, down from 31".
  if (between.at(-1) === 'from' && between.length <= 9 && CHANGED_FROM.has(between.at(-2) ?? ''))
    return 'backward';
  if (between.some((lower) => SIDES_AND_BOUNDS.has(lower)) || SIDES_AND_BOUNDS.has(words[b.end]?.lower ?? ''))
    return undefined;
  if (isToldAsEarlier(words, b)) return 'backward';
  const early = timeAround(words, a, AT_FIRST, b.at);
  const late = timeAround(words, b, AT_LAST, b.end + TIME_REACH);
  if (early || late) return timeAround(words, a, AT_LAST, b.at) && !early ? undefined : 'forward';
  return isDated(words, a, b.at) && isDated(words, b, b.end + TIME_REACH) ? 'forward' : undefined;
}

/** "Stands 40 minutes, formerly 15", "120 degrees (before therapy 90)": the second value is the first in time. */
function isToldAsEarlier(words: readonly Word[], { at }: Value): boolean {
  for (let i = at - 1; i > 0 && at - i <= 2; i--)
    if (AT_FIRST.has(words[i]!.lower))
      return i === at - 1 || (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.parenthesis)) !== 0;
  return false;
}

function timeAround(
  words: readonly Word[],
  { at, end }: Value,
  list: ReadonlySet<string>,
  limit: number,
): boolean {
  for (let i = Math.max(0, at - 2); i < at; i++) if (list.has(words[i]!.lower)) return true;
  for (let i = end; i < Math.min(words.length, limit, end + TIME_REACH); i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop)) return false;
    if (list.has(words[i]!.lower)) return true;
  }
  return false;
}

/** "17 in March", "at 3/2/2016 18". */
function isDated(words: readonly Word[], { at, end }: Value, limit: number): boolean {
  for (let i = Math.max(0, at - 3); i < Math.min(words.length, limit, end + TIME_REACH); i++) {
    if (i >= at && i < end) continue;
    if (i >= end && words[i]!.gap & (Gap.semicolon | Gap.stop)) return false;
    if (MONTH_NAMES.has(words[i]!.lower) || (words[i]!.gap & Gap.slash && /^\d+$/.test(words[i]!.lower)))
      return true;
  }
  return false;
}

/** Changes below the first part are none, below the second none that tells. */
const NO_CHANGE = 0.07;
const TELLING_CHANGE = 0.15;

function wayBetween(better: TrendSubject['better'], from: number, to: number): Way | undefined {
  const change = Math.abs(to - from) / Math.max(from, to, 1e-9);
  if (change <= NO_CHANGE) return 'same';
  if (change < TELLING_CHANGE) return undefined;
  return to > from === (better === 'up') ? 'better' : 'worse';
}
