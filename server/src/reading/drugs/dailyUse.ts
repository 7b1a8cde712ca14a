import { numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import {
  ADVERBS,
  AS_NEEDED,
  DAYS_OF,
  HOUR_UNITS,
  PER,
  TAKEN,
  TIMES_A_DAY,
  TIMES_NOUNS,
} from '../../vocabulary/requests/amountWords';
import { type Duration, durationsIn } from '../amounts/durations';
import type { Passage } from '../sentences/passage';

/** How a drug is to be taken: so many units a day, for so many days. */
export interface DailyUse {
  /** Units at one time; `undefined` where it is not told ("twice daily"). */
  readonly atOnce: { readonly min: number; readonly max: number } | undefined;
  /** Times a day; less than 1 for "every other day". */
  readonly times: number;
  readonly days: Pick<Duration, 'minDays' | 'maxDays'>;
  /** Words of all of it, both included. */
  readonly first: number;
  readonly last: number;
}

const HOURS_A_DAY = 24;
const DAYS_OF_MONTH = [28, 31] as const;
const MONTH = 30;

interface Read<V> {
  readonly value: V;
  readonly first: number;
  readonly last: number;
}

/** Times a day, or units: "3 times a day", "3 a day", "2 tablets a day". */
interface Frequency extends Read<number> {
  readonly ofUnits: boolean;
}

/**
 * The one way of taking that a title states in full ("one tablet twice daily for 10 days"); `undefined` where it states
 * none, two, or "as needed".
 */
export function dailyUseIn(passage: Passage): DailyUse | undefined {
  const { words } = passage;
  if (words.some(({ lower }) => AS_NEEDED.has(lower))) return undefined;
  const frequencies = frequenciesIn(words);
  const [frequency] = frequencies;
  if (frequency === undefined || frequencies.length > 1) return undefined;
  const lengths = durationsIn(passage).filter(({ last }) => last < frequency.first || last > frequency.last);
  const [length] = lengths;
  if (length === undefined || lengths.length > 1 || !isSpan(words, length)) return undefined;
  const dose = doseIn(words);
  if (dose === 'several') return undefined;
  const parts = [frequency, length, ...(dose === undefined ? [] : [dose])];
  return {
    atOnce: frequency.ofUnits ? { min: 1, max: 1 } : dose?.value,
    times: frequency.value,
    days: calendarDays(words, length),
    first: Math.min(...parts.map(({ first }) => first)),
    last: Math.max(...parts.map(({ last }) => last)),
  };
}

/** A month is one of 28 to 31 days; "a month's supply" is packed as 28 or 30. */
function calendarDays(words: readonly Word[], { minDays, maxDays, last }: Duration): DailyUse['days'] {
  if (DAYS_OF.get(words[last]!.lower) !== MONTH) return { minDays, maxDays };
  return { minDays: (minDays / MONTH) * DAYS_OF_MONTH[0], maxDays: (maxDays / MONTH) * DAYS_OF_MONTH[1] };
}

/** "For 10 days", "x 30 days", "30 day supply": not "every 3 days". */
function isSpan(words: readonly Word[], { first, last }: Duration): boolean {
  const before = words[first - 1]?.lower ?? '';
  return before === 'for' || before === 'x' || words[last + 1]?.lower === 'supply';
}

/** "Twice daily", "tid", "3 times a day", "every 8 hours", "q6h", "two a day", "every other day". */
export function frequenciesIn(words: readonly Word[]): readonly Frequency[] {
  const found: Frequency[] = [];
  for (let i = 0; i < words.length; i++) {
    const one = everyAt(words, i) ?? timesAt(words, i);
    if (one === undefined) continue;
    found.push(one);
    i = one.last;
  }
  return found;
}

/** "Every 8 hours", "q 8 hours", "q8h", "q8 hours", "every day", "every other day". */
function everyAt(words: readonly Word[], at: number): Frequency | undefined {
  const { lower } = words[at]!;
  const glued = lower.startsWith('q')
    ? Number(lower.slice(1, lower.endsWith('h') ? -1 : undefined))
    : Number.NaN;
  if (glued > 0) return read(HOURS_A_DAY / glued, at, isHours(words[at + 1]) ? at + 1 : at);
  if (lower !== 'every' && lower !== 'q') return undefined;
  if (words[at + 1]?.lower === 'other' && words[at + 2]?.lower === 'day') return read(1 / 2, at, at + 2);
  const number = numberAt(words, at + 1);
  if (number === undefined || number.value <= 0)
    return words[at + 1]?.lower === 'day' ? read(1, at, at + 1) : undefined;
  const unit = words[number.next];
  if (isHours(unit)) return read(HOURS_A_DAY / number.value, at, number.next);
  const days = DAYS_OF.get(unit?.lower ?? '');
  return days === undefined ? undefined : read(1 / (number.value * days), at, number.next);
}

function isHours(word: Word | undefined): boolean {
  return word !== undefined && HOUR_UNITS.has(word.lower);
}

/** "Twice daily", "3 times a day", "two a day", "at night", "2 per day", "tid", "at bedtime". */
function timesAt(words: readonly Word[], at: number): Frequency | undefined {
  const number = numberAt(words, at);
  if (number !== undefined) {
    const isAdverb = Number.isNaN(Number(words[at]!.lower)) && ADVERBS.has(words[at]!.lower);
    const isTimes = isAdverb || TIMES_NOUNS.has(words[number.next]?.lower ?? '');
    const isUnits = TAKEN.has(words[number.next]?.lower ?? '');
    const next = number.next + ((isTimes && !isAdverb) || isUnits ? 1 : 0);
    const following = words[next];
    if (following === undefined) return undefined;
    // "1 tablet daily" is a dose, taken once.
    if (following.lower === 'daily') return isTimes ? read(number.value, at, next) : undefined;
    const isDay = following.lower === 'day' && (following.gap & Gap.slash) !== 0;
    const isADay = PER.has(following.lower) && words[next + 1]?.lower === 'day';
    if (!isDay && !isADay) return undefined;
    return { ...read(number.value, at, isDay ? next : next + 1), ofUnits: !isTimes };
  }
  if (words[at]!.lower === 'at' && words[at + 1]?.lower === 'night') return read(1, at, at + 1);
  const times = TIMES_A_DAY.get(words[at]!.lower);
  return times === undefined ? undefined : read(times, at, at);
}

function read(value: number, first: number, last: number): Frequency {
  return { value, first, last, ofUnits: false };
}

/** "One tablet", "1-2 capsules", "take 2": how many at once; 'several' where two are told. */
export function doseIn(words: readonly Word[]): Read<{ min: number; max: number }> | undefined | 'several' {
  let found: Read<{ min: number; max: number }> | undefined;
  for (let i = 0; i < words.length; i++) {
    const low = numberAt(words, i);
    if (low === undefined) continue;
    const joined = words[low.next];
    const next =
      joined !== undefined && joined.gap & Gap.hyphen ? low.next : joined?.lower === 'to' ? low.next + 1 : -1;
    const high = next < 0 ? undefined : numberAt(words, next);
    const end = high?.next ?? low.next;
    if (!TAKEN.has(words[end]?.lower ?? '') || words[i]!.gap & Gap.number || isPerDay(words, end + 1))
      continue;
    if (low.value > MOST_AT_ONCE) continue;
    if (found !== undefined) return 'several';
    found = { value: { min: low.value, max: high?.value ?? low.value }, first: i, last: end };
    i = end;
  }
  return found;
}

/** More are a packet, not a dose. */
const MOST_AT_ONCE = 6;

/** "2 tablets a day" is all of a day. */
function isPerDay(words: readonly Word[], at: number): boolean {
  return PER.has(words[at]?.lower ?? '') && words[at + 1]?.lower === 'day';
}
