import { Gap } from '../../language/words';
import { AT_ONCE, LIQUID_UNITS } from '../../vocabulary/requests/amountWords';
import type { Passage } from '../sentences/passage';
import type { Strength } from './doses';

/** So far behind a strength it is told when it is taken. */
const REACH = 6;

/** Whether a strength is of what is taken at one time, by the words behind it: "5 mg as needed", "350 mg at bedtime". */
export function isTakenAtOnce({ words }: Passage, { last }: Strength): boolean {
  for (let i = last + 1; i < Math.min(words.length, last + REACH); i++) {
    const { lower, gap } = words[i]!;
    if ((gap & (Gap.comma | Gap.semicolon | Gap.stop)) !== 0) return false;
    if (AT_ONCE.has(lower)) return true;
  }
  return false;
}

/** Whether a strength is of a liquid: "25 mg/ml", "7.5 mg per 15 ml". */
export function isOfLiquid({ words }: Passage, { last }: Strength): boolean {
  for (let i = last + 1; i < Math.min(words.length, last + 4); i++)
    if (LIQUID_UNITS.has(words[i]!.lower) || words[i]!.lower.endsWith('ml')) return true;
  return false;
}
