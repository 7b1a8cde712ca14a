import { numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  BEFORE_TOTAL,
  BEHIND_TOTAL,
  DAY_OF_SUM,
  TAKEN,
  TIMES_A_DAY,
  TIMES_NOUNS,
} from '../../vocabulary/requests/amountWords';
import type { Passage } from '../sentences/passage';
import { type Strength, strengthsIn } from './doses';

/** "50 mg, three tablets nightly, 250 mg in all": a strength, how many are taken, and what they are said to add up to. */
export interface DoseSum {
  readonly strength: Strength;
  readonly tablets: number;
  /** Times a day, where the sum may be the day's. */
  readonly times: number;
  readonly total: Strength;
}

/** So far behind the strength its sum may stand. */
const REACH = 14;

/** What a passage says that tablets add up to, in order. Computed once; linear. */
export const doseSumsIn = remembered((passage: Passage): readonly DoseSum[] => {
  const strengths = strengthsIn(passage);
  return strengths.flatMap((strength, index): readonly DoseSum[] => {
    const total = strengths[index + 1];
    if (total === undefined || total.first - strength.last > REACH || total.unit !== strength.unit) return [];
    if (strength.values.length !== 1 || total.values.length !== 1) return [];
    if (passage.sentenceOf(strength.first) !== passage.sentenceOf(total.first)) return [];
    if (!isTotal(passage.words, total)) return [];
    const times = timesBetween(passage.words, strength.last + 1, total.first);
    const told = tabletsBetween(passage.words, strength, total);
    const tablets = told === ONE ? (times > 1 ? 1 : undefined) : told;
    return tablets === undefined ? [] : [{ strength, tablets, times, total }];
  });
});

/** "250 mg in all", "a total of 250 mg". */
function isTotal(words: readonly Word[], { first, last }: Strength): boolean {
  const next = words[last + 1]?.lower ?? '';
  const after = words[last + 2]?.lower ?? '';
  if (BEHIND_TOTAL.has(next) || BEHIND_TOTAL.has(`${next}_${after}`)) return true;
  // "(1200 mg a day)".
  const isDay = DAY_OF_SUM.has(next) || DAY_OF_SUM.has(after);
  if (isDay && (words[first]!.gap & Gap.parenthesis) !== 0) return true;
  for (let i = first - 1; i >= first - 3 && i >= 0; i--) if (BEFORE_TOTAL.has(words[i]!.lower)) return true;
  return false;
}

/** How many tablets stand before the strength or between it and the sum. */
function tabletsBetween(
  words: readonly Word[],
  strength: Strength,
  total: Strength,
): number | typeof ONE | undefined {
  for (let i = strength.last + 1; i < total.first; i++) {
    // Another drug begins a list of its own.
    if ((words[i]!.gap & Gap.semicolon) !== 0) return undefined;
    const number = numberAt(words, i);
    if (number !== undefined && TAKEN.has(words[number.next]?.lower ?? '')) return number.value;
  }
  // "Two 300 mg tablets", "two gabapentin 300 mg tablets": of that strength.
  if (!TAKEN.has(words[strength.last + 1]?.lower ?? '')) return ONE;
  for (let i = strength.first - 1; i >= Math.max(0, strength.first - 3); i--) {
    const before = numberAt(words, i);
    if (before !== undefined && before.next <= strength.first) return before.value;
  }
  return undefined;
}

/** Of a strength that is told without its tablets one is taken at a time. */
const ONE = 'one';

function timesBetween(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const times = TIMES_A_DAY.get(words[i]!.lower);
    const number = numberAt(words, i);
    if (number !== undefined && TIMES_NOUNS.has(words[number.next]?.lower ?? '')) return number.value;
    if (words[i]!.lower === 'twice') return 2;
    if (times !== undefined && times > 1) return times;
  }
  return 1;
}
