import { Gap } from '../../../language/words';
import {
  NEARLY_DENYING,
  PEOPLE_AFTER_NO,
  PSEUDO_AFTER_NO,
  PSEUDO_AFTER_WITHOUT,
} from '../../../vocabulary/negation/operatorWords';
import { CONJUNCTIONS as JOINED_TO_WITHOUT } from '../../../vocabulary/negation/scopeWords';
import { PERIODS } from '../../../vocabulary/time/circumstanceWords';
import { hasCopulaBefore } from './lacking';
import { negativeSubject } from './negativeSubjects';
import { CLOSING, denyingAfter, denyingBefore, isOfClass, type Operator, type Stretch } from './operator';

/** The operator of a denying determiner: "no spasm", "without radiation", "neither study". */
export function determiner(stretch: Stretch, at: number): Operator | undefined {
  const { words, end } = stretch;
  const { lower } = words[at]!;
  const next = at + 1 < end ? words[at + 1] : undefined;
  if (next === undefined) return undefined;
  if (lower === 'without')
    return PSEUDO_AFTER_WITHOUT.has(next.lower) ||
      isDeniedItself(stretch, at) ||
      isWithAndWithout(stretch, at)
      ? undefined
      : // "Five months without locking": in that time.
        {
          ...denyingAfter(at, at, 'absent', 'without'),
          narrowed: at > stretch.from && PERIODS.has(words[at - 1]!.lower),
        };
  if (
    lower === 'neither' &&
    isOfClass(next, 'careParticiple', 'recordParticiple') &&
    hasCopulaBefore(stretch, at)
  )
    return denyingBefore(at - 1, at + 1, 'absent', 'is not <done>');
  if (lower !== 'no') return denyingAfter(at, at, 'absent', 'neither <noun>');
  if (PEOPLE_AFTER_NO.has(next.lower)) return negativeSubject(stretch, at, () => false);
  if (next.lower === 'longer') return denyingAfter(at, at + 1, 'absent', 'no longer');
  if (next.gap & CLOSING || PSEUDO_AFTER_NO.has(next.lower) || startsWithDigit(next.lower)) return undefined;
  return denyingAfter(at, at, 'absent', 'no <noun>');
}

/** "With and without the drug". */
function isWithAndWithout({ words, from }: Stretch, at: number): boolean {
  return at - 2 >= from && words[at - 2]!.lower === 'with' && JOINED_TO_WITHOUT.has(words[at - 1]!.lower);
}

function startsWithDigit(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** "Cannot walk without a cane", "has never been without pain". */
function isDeniedItself({ words, from }: Stretch, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 7; i--) {
    if (words[i + 1]!.gap & (Gap.comma | Gap.semicolon)) return false;
    const { lower } = words[i]!;
    if (isOfClass(words[i], 'denyingAdverb') || lower === 'unable' || NEARLY_DENYING.has(lower)) return true;
    // "Has yet to be seen without".
    if (lower === 'yet' && words[i + 1]!.lower === 'to') return true;
  }
  return false;
}
