import { numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import { NOT } from '../../vocabulary/examination/assertionWords';
import {
  DIFFERING,
  EACH,
  EVENTS,
  HOW_OFTEN,
  LEFT_OPEN,
  PER_MONTH,
  TIMES_OF,
} from '../../vocabulary/examination/frequencyWords';
import { LESS_THAN, MORE_THAN } from '../../vocabulary/examination/quantityWords';
import type { Passage, Sentence } from '../sentences/passage';

/** How often an event comes, as a quantity in times a month. */
export interface Frequency {
  readonly what: string;
  readonly isLocal: false;
  readonly value: number;
  readonly as: 'value' | 'less' | 'more';
  readonly side: undefined;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

const HARD = Gap.semicolon | Gap.stop;
/** So many words around the name of an event it is told how often it comes. */
const REACH = 9;

/**
 * How often complaints come, in times a month: "headaches on 18 days a month", "three seizures a week", "20 headache days per
 * month". Of what is denied the bound is turned round: "no record of more than 15 days" has fewer. Linear.
 */
export function frequenciesOf({ words }: Passage, sentence: Sentence): readonly Frequency[] {
  const found: Frequency[] = [];
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const event = EVENTS[words[i]!.lower];
    if (event === undefined) continue;
    const told = oftenNear(words, sentence, i);
    if (told === undefined) continue;
    const { value, at, end } = told;
    found.push({
      what: `${HOW_OFTEN} ${event}`,
      isLocal: false,
      value,
      as: boundOf(words, sentence, at, end),
      side: undefined,
      sentence: sentence.index,
      first: Math.min(i, at),
      last: Math.max(i, end),
    });
    i = Math.max(i, end);
  }
  return found;
}

interface Often {
  readonly value: number;
  readonly at: number;
  readonly end: number;
}

/** A number, what is counted by it, and the period: "18 days a month", "twice a week". */
function oftenNear(
  words: readonly Word[],
  { firstWord, endWord }: Sentence,
  event: number,
): Often | undefined {
  const from = Math.max(firstWord, event - REACH);
  for (let i = from; i < Math.min(endWord, event + REACH); i++) {
    if (i > event && words[i]!.gap & HARD) return undefined;
    const number = TIMES_OF[words[i]!.lower] ?? numberAt(words, i)?.value;
    // "Came down by seven a month": a difference.
    if (number === undefined || DIFFERING.has(words[i - 1]?.lower ?? '')) continue;
    const end = periodBehind(words, i + 1, endWord);
    if (end !== undefined) return { value: number * PER_MONTH[words[end]!.lower]!, at: i, end };
  }
  return undefined;
}

/** The word of the period behind a number: "or more days per month", "headache days a month", "a week". */
function periodBehind(words: readonly Word[], from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const { lower, gap } = words[i]!;
    if (gap & (HARD | Gap.comma | Gap.slash)) return undefined;
    if (EACH.has(lower) && PER_MONTH[words[i + 1]?.lower ?? ''] !== undefined && i + 1 < end) return i + 1;
    if (!LEFT_OPEN.has(lower) && EVENTS[lower] === undefined) return undefined;
  }
  return undefined;
}

function boundOf(words: readonly Word[], { firstWord }: Sentence, at: number, end: number): Frequency['as'] {
  let bound: Frequency['as'] = 'value';
  for (let i = at - 1; i >= firstWord && at - i <= 2; i--) {
    if (LESS_THAN.has(words[i]!.lower)) bound = 'less';
    if (MORE_THAN.has(words[i]!.lower)) bound = 'more';
  }
  if (words[at + 1]?.lower === 'or') bound = words[at + 2]?.lower === 'more' ? 'more' : 'less';
  for (let i = firstWord; i < end; i++)
    if (NOT.has(words[i]!.lower) || words[i]!.lower === 'no')
      return bound === 'more' ? 'less' : bound === 'less' ? 'more' : 'value';
  return bound;
}
