import { remembered } from '../../text/remembered';
import {
  DAYS_OF,
  FREQUENCY_WORDS,
  PER,
  PERIODS,
  PUT_OFF,
  TIMES,
} from '../../vocabulary/requests/amountWords';
import type { Passage } from '../sentences/passage';
import { type Count, countsIn } from './counts';
import { lengthsIn } from './courseLengths';

/** What a request can say of how much: how many, how often, for how long. */
export type AmountKind = 'quantity' | 'frequency' | 'duration';

interface Words {
  readonly first: number;
  readonly last: number;
}

/**
 * The amounts that the name of an item states, each where it stands first.
 *
 * @param isDrug visits are no amount of a drug
 */
export function amountsStated(title: Passage, isDrug: boolean): ReadonlyMap<AmountKind, Words> {
  const stated = new Map<AmountKind, Words>();
  const put = (kind: AmountKind, words: Words): void => {
    if (!stated.has(kind)) stated.set(kind, words);
  };
  for (const count of countsOfTitle(title)) {
    if (count.kind === 'refills' || (isDrug && count.kind === 'visits')) continue;
    put('quantity', count);
    if (!count.computed || !hasPeriod(title, count)) continue;
    put('frequency', count);
    put('duration', count);
  }
  for (const words of frequenciesIn(title)) put('frequency', words);
  if (!isDrug) for (const words of coursesIn(title)) put('duration', words);
  return stated;
}

const countsOfTitle = remembered((title: Passage) => countsIn(title));

function hasPeriod({ words }: Passage, { first, last }: Count): boolean {
  return words.slice(first, last + 1).some(({ lower }) => DAYS_OF.has(lower) || lower === 'weekly');
}

/** "Daily", "q8h", "twice a day". */
function frequenciesIn({ words }: Passage): readonly Words[] {
  return words.flatMap(({ lower }, i): readonly Words[] => {
    if (FREQUENCY_WORDS.has(lower) || isEveryHours(lower)) return [{ first: i, last: i }];
    return i > 0 && PER.has(lower) && PERIODS.has(words[i + 1]?.lower ?? '') && TIMES.has(words[i - 1]!.lower)
      ? [{ first: i - 1, last: i + 1 }]
      : [];
  });
}

/** "7 day rental", "for 6 weeks"; not "every 3 months", nor "in 6 weeks". */
function coursesIn(title: Passage): readonly Words[] {
  return lengthsIn(title).filter(({ first, old }) => {
    const before = title.words[first - 1]?.lower ?? '';
    return !old && !PER.has(before) && !PUT_OFF.has(before);
  });
}

/** "q8h". */
function isEveryHours(lower: string): boolean {
  return lower.startsWith('q') && lower.endsWith('h') && Number(lower.slice(1, -1)) > 0;
}
