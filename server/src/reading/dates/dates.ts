import { Gap, type Word } from '../../language/words';
import type { FlatText } from '../../text/flatText';
import type { Span } from '../../text/span';
import { BEFORE_MONTH, MONTHS } from '../../vocabulary/time/dateWords';

/** Why a date cannot be: month 13, 31 June, year 3026. */
export type DateProblem = 'month' | 'day' | 'year';

/** A date as a letter writes it. */
export interface WrittenDate {
  readonly year: number;
  /** 1-12; 0 where it cannot be. */
  readonly month: number;
  /** 1-31; absent where only month and year are written. */
  readonly day: number | undefined;
  /** Days since 1970-01-01; of a month, its first day. Not a number where the date cannot be. */
  readonly dayNumber: number;
  /** Of a month, its last day; else `dayNumber`. */
  readonly lastDayNumber: number;
  readonly problem: DateProblem | undefined;
  /** Word indexes, both included. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

const DIGITS = /^\d+$/;
const MS_PER_DAY = 86_400_000;

/** Whether a date may begin with a word: a number or a month. */
export function isDateWord(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return (code >= 48 && code <= 57) || MONTHS.has(lower);
}

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
  readonly last: number;
}

/**
 * The dates of a flat text, in order: 10/14/2016, 11-14-16, 2016-12-01, 10.14.2016, "October 10, 2015", "10 October
 * 2015", "October 2016", "08/2014". Blanks that extraction put inside ("10/14/ 2016") do not matter. Linear.
 */
export function datesIn(
  flat: FlatText,
  words: readonly Word[],
  from = 0,
  to = words.length,
): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (let i = from; i < to; i++) {
    const code = words[i]!.lower.charCodeAt(0);
    const fields =
      code >= 48 && code <= 57 ? (numeric(words, i, to) ?? dayFirst(words, i, to)) : named(words, i, to);
    if (fields === undefined) continue;
    found.push(toDate(flat, words, i, fields));
    i = fields.last;
  }
  return found;
}

const isNumber = (word: Word | undefined, most: number): word is Word =>
  word !== undefined && word.lower.length <= most && DIGITS.test(word.lower);

function numeric(words: readonly Word[], at: number, to: number): Fields | undefined {
  const first = words[at]!;
  const dotted = first.lower.length < 6 ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(first.lower);
  if (dotted)
    return { month: Number(dotted[1]), day: Number(dotted[2]), year: fullYear(dotted[3]!), last: at };
  if (!isNumber(first, 5)) return undefined;
  const second = words[at + 1];
  const third = words[at + 2];
  const mark = at + 1 < to && second !== undefined ? second.gap & (Gap.slash | Gap.hyphen) : 0;
  if (mark === 0 || !isNumber(second, 5)) return undefined;
  // Not the tail of a longer chain: "1/2/3/4".
  if (first.gap & mark && DIGITS.test(words[at - 1]?.lower ?? '')) return undefined;
  if (at + 2 < to && third !== undefined && third.gap & mark && DIGITS.test(third.lower)) {
    if (words[at + 3] !== undefined && words[at + 3]!.gap & mark && DIGITS.test(words[at + 3]!.lower))
      return undefined;
    if (first.lower.length === 4 && second.lower.length <= 2 && third.lower.length <= 2) {
      return {
        year: Number(first.lower),
        month: Number(second.lower),
        day: Number(third.lower),
        last: at + 2,
      };
    }
    const { length } = third.lower;
    if (first.lower.length > 2 || second.lower.length > 2 || length < 2 || length === 3 || length > 5)
      return undefined;
    return {
      month: Number(first.lower),
      day: Number(second.lower),
      year: fullYear(third.lower),
      last: at + 2,
    };
  }
  // "08/2014".
  if (mark === Gap.slash || mark === Gap.hyphen) {
    const year = Number(second.lower);
    const month = Number(first.lower);
    const announced = BEFORE_MONTH.has(words[at - 1]?.lower ?? '');
    if (
      first.lower.length <= 2 &&
      month >= 1 &&
      month <= 12 &&
      (isYear(second.lower) || (announced && isWrongYear(second.lower)))
    ) {
      return { month, day: undefined, year, last: at + 1 };
    }
  }
  return undefined;
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length !== 2) return year;
  return year >= 40 ? 1900 + year : 2000 + year;
}

/** "October 10, 2015", "Oct. 10 2015", "October 2016". */
function named(words: readonly Word[], at: number, to: number): Fields | undefined {
  const month = MONTHS.get(words[at]!.lower);
  if (month === undefined) return undefined;
  const second = words[at + 1];
  if (second === undefined || at + 1 >= to || second.gap & (Gap.semicolon | Gap.parenthesis))
    return undefined;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(second.lower);
  if (day) {
    let yearAt = at + 2;
    if (words[yearAt]?.lower === 'of') yearAt++;
    const third = words[yearAt];
    const written =
      third !== undefined && yearAt < to && /^\d{4,5}$/.test(third.lower) && !(third.gap & Gap.stop);
    return written ? { month, day: Number(day[1]), year: Number(third.lower), last: yearAt } : undefined;
  }
  const yearAt = second.lower === 'of' ? at + 2 : at + 1;
  const year = words[yearAt]?.lower ?? '';
  if (yearAt >= to || words[yearAt]!.gap & Gap.stop) return undefined;
  const announced = BEFORE_MONTH.has(words[at - 1]?.lower ?? '');
  return isYear(year) || (announced && isWrongYear(year))
    ? { month, day: undefined, year: Number(year), last: yearAt }
    : undefined;
}

/** "2016". */
function isYear(written: string): boolean {
  return (
    written.length === 4 && DIGITS.test(written) && (written.startsWith('19') || written.startsWith('20'))
  );
}

/** "20155", "20166", "3016": one figure too many, or a wrong one; "in May 500 tablets" is no year. */
function isWrongYear(written: string): boolean {
  if (!DIGITS.test(written)) return false;
  const beginsRight = written.startsWith('19') || written.startsWith('20');
  return written.length === 5
    ? beginsRight
    : written.length === 4 && Number(written) >= 2100 && written[1] === '0';
}

/** "10 October 2015", "10-Oct-2015". */
function dayFirst(words: readonly Word[], at: number, to: number): Fields | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[at]!.lower);
  const month = MONTHS.get(words[at + 1]?.lower ?? '');
  const year = words[at + 2]?.lower ?? '';
  if (day === null || month === undefined || at + 2 >= to || !(isYear(year) || isWrongYear(year)))
    return undefined;
  if ((words[at + 1]!.gap | words[at + 2]!.gap) & (Gap.stop | Gap.semicolon)) return undefined;
  return { day: Number(day[1]), month, year: Number(year), last: at + 2 };
}

function toDate(
  flat: FlatText,
  words: readonly Word[],
  first: number,
  { year, month, day, last }: Fields,
): WrittenDate {
  const span = flat.toSpan(words[first]!.from, words[last]!.to);
  const daysInMonth =
    month >= 1 && month <= 12 ? new Date(Date.UTC(2000 + (year % 100), month, 0)).getUTCDate() : 31;
  const leap = month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  let problem: DateProblem | undefined;
  if (month < 1 || month > 12) problem = 'month';
  else if (day !== undefined && (day < 1 || day > daysInMonth || leap)) problem = 'day';
  else if (year < 1900 || year > 2099) problem = 'year';
  const dayNumber = problem === undefined ? Date.UTC(year, month - 1, day ?? 1) / MS_PER_DAY : Number.NaN;
  const lastDayNumber =
    day === undefined && problem === undefined ? Date.UTC(year, month, 0) / MS_PER_DAY : dayNumber;
  return {
    year,
    month: problem === 'month' ? 0 : month,
    day,
    dayNumber,
    lastDayNumber,
    problem,
    first,
    last,
    span,
  };
}
