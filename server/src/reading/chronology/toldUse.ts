import type { Word } from '../../language/words';
import { DAYS_OF } from '../../vocabulary/requests/amountWords';
import {
  AFTER_A_LENGTH,
  BACK_FROM,
  BEGAN_USE,
  FIRST_GIVEN,
  LATELY,
  LENGTH_OF,
  PERFECT,
  TOLD_BACK_FROM,
} from '../../vocabulary/time/lengthWords';
import { durationsIn } from '../amounts/durations';
import type { Passage, Sentence } from '../sentences/passage';
import { momentsIn } from './datedEvents';

const DAY_MS = 86_400_000;

/** A length of time that may be one of use, or the day on which a use began. */
export interface ToldLength {
  readonly minDays: number;
  readonly maxDays: number;
  /** "Since June 2012": the first and the last day that this may be, days since 1970-01-01. */
  readonly since: { readonly first: number; readonly last: number } | undefined;
  readonly sentence: Sentence;
  /**
   * 'for': what is used stands before it ("on gabapentin for a year"); 'of': behind ("a year of gabapentin"); 'in': "a year in a
   * brace"; 'began': "gabapentin was started a year ago".
   */
  readonly way: 'for' | 'of' | 'in' | 'began';
  /** Where the words begin that qualify it. */
  readonly begin: number;
  /** Word indexes of the length, both included. */
  readonly first: number;
  readonly last: number;
}

/** In the order of the text. */
export function toldLengthsOfUse(passage: Passage): readonly ToldLength[] {
  return [...lengths(passage), ...beginnings(passage), ...lately(passage)].sort((a, b) => a.first - b.first);
}

/** "For three years", "six weeks in a boot", "three years of gabapentin", "started three weeks before the request". */
function lengths(passage: Passage): readonly ToldLength[] {
  const { words } = passage;
  return durationsIn(passage).flatMap((duration): readonly ToldLength[] => {
    const { minDays, maxDays, atLeast, elapsed, begin, first, last } = duration;
    const sentence = passage.sentenceOf(first);
    const way = isToldBack(words, last + 1, sentence.endWord)
      ? beganBefore(words, sentence.firstWord, begin) && 'began'
      : isLengthOf(passage, sentence, begin, last)
        ? 'of'
        : elapsed
          ? 'for'
          : words[last + 1]?.lower === 'in' && 'in';
    if (!way) return [];
    const most = atLeast ? Number.POSITIVE_INFINITY : maxDays;
    return [{ minDays, maxDays: most, since: undefined, sentence, way, begin, first, last }];
  });
}

/** "Ten days ago", "three weeks before the request". */
function isToldBack(words: readonly Word[], at: number, end: number): boolean {
  if (at >= end || !BACK_FROM.has(words[at]!.lower)) return false;
  if (words[at]!.lower === 'ago' || words[at]!.lower === 'earlier') return true;
  for (let i = at + 1; i < Math.min(end, at + 6); i++) if (TOLD_BACK_FROM.has(words[i]!.lower)) return true;
  return false;
}

/** How far before a length the verb of a beginning may stand. */
const VERB_REACH = 10;

/** "Was started", "first prescribed". */
function beganBefore(words: readonly Word[], firstWord: number, begin: number): boolean {
  for (let i = begin - 1; i >= Math.max(firstWord, begin - VERB_REACH); i--) {
    const { lower } = words[i]!;
    if (BEGAN_USE.has(lower)) return true;
    if (FIRST_GIVEN.has(lower) && words[i - 1]?.lower === 'first') return true;
  }
  return false;
}

/** "After three years of gabapentin", "he has had six weeks of Butrans", "seven years of Soma have brought nothing". */
function isLengthOf(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  begin: number,
  last: number,
): boolean {
  if (words[last + 1]?.lower !== 'of' || last + 2 >= endWord) return false;
  let i = last + 1;
  while (i < endWord && LENGTH_OF.has(words[i]!.lower)) i++;
  const opens = AFTER_A_LENGTH.has(words[begin - 1]?.lower ?? '');
  const had = words[begin - 1]?.lower === 'had' || words[begin - 1]?.lower === 'completed';
  let told = false;
  for (let k = i; k < Math.min(endWord, i + 6); k++) if (PERFECT.has(words[k]!.lower)) told = true;
  return opens || had || (begin === firstWord && told);
}

/** "Since June 2012"; "was started in April 2013". */
function beginnings(passage: Passage): readonly ToldLength[] {
  const { words } = passage;
  return momentsIn(passage).flatMap(({ year, month, day, first, last }): readonly ToldLength[] => {
    const sentence = passage.sentenceOf(first);
    const preposition = words[first - 1]?.lower ?? '';
    const at = preposition === 'in' || preposition === 'on' ? first - 2 : first - 1;
    const isSince = words[at]?.lower === 'since';
    if (!isSince && !(at === first - 2 && beganBefore(words, sentence.firstWord, first - 1))) return [];
    const begin = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY_MS;
    const end =
      (month === undefined ? Date.UTC(year, 11, 31) : Date.UTC(year, month - 1, day ?? 28)) / DAY_MS;
    const from = isSince ? at : first - 1;
    return [
      {
        minDays: 0,
        maxDays: Number.POSITIVE_INFINITY,
        since: { first: begin, last: end },
        sentence,
        way: isSince ? 'for' : 'began',
        begin: from,
        first: from,
        last,
      },
    ];
  });
}

/** "Was started last month". */
function lately(passage: Passage): readonly ToldLength[] {
  const { words } = passage;
  const found: ToldLength[] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    if (!LATELY.has(words[i]!.lower)) continue;
    const unit = DAYS_OF.get(words[i + 1]!.lower);
    const sentence = passage.sentenceOf(i);
    if (unit === undefined || i + 1 >= sentence.endWord || !beganBefore(words, sentence.firstWord, i))
      continue;
    found.push({
      minDays: 0,
      maxDays: 2 * unit,
      since: undefined,
      sentence,
      way: 'began',
      begin: i,
      first: i,
      last: i + 1,
    });
  }
  return found;
}
