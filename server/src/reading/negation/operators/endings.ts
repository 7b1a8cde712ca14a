import { Gap } from '../../../language/words';
import {
  AFTER_CLEARED,
  ENDED,
  GONE_BY_AUXILIARY,
  NO_OBJECT_AFTER_PARTICIPLE,
} from '../../../vocabulary/negation/operatorWords';
import { PERIODS } from '../../../vocabulary/time/circumstanceWords';
import { hasCopulaBefore, isUndone } from './lacking';
import { CLOSING, denyingAfter, denyingBefore, isOfClass, type Operator, type Stretch } from './operator';

/** So many words before an end it may be denied: "denied that the headaches had ever stopped". */
const DENIED_REACH = 7;

/** "has resolved", "are gone": what was there is no longer. */
export function gone({ words, from, end }: Stretch, at: number): Operator | undefined {
  // "Has gone unrecorded".
  if (isUndone(words[at + 1]?.lower ?? '')) return undefined;
  // "Numbness of the hand in 2012, gone".
  if (at > from && words[at]!.gap & Gap.comma && (at + 1 >= end || words[at + 1]!.gap & CLOSING))
    return denyingBefore(at, at, 'absent', 'has <resolved>');
  // "He denied that the headaches had ever stopped".
  for (let i = at - 1; i > from && at - i <= DENIED_REACH; i--)
    if (words[i]!.lower === 'that' && isOfClass(words[i - 1], 'denyingVerb')) return undefined;
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    if (isOfClass(words[i], 'denyingAdverb')) return undefined;
    // "More than two years have gone": of time.
    if (PERIODS.has(words[i]!.lower)) return undefined;
    // "The drug caused a rash and was stopped": the drug was.
    if (ENDED.has(words[at]!.lower) && isOfClass(words[i], 'copula') && words[i - 1]?.lower === 'and')
      return undefined;
    if (isOfClass(words[i], 'auxiliary', 'copula'))
      return PERIODS.has(words[i - 1]?.lower ?? '')
        ? undefined
        : denyingBefore(i, at, 'absent', 'has <resolved>');
  }
  // "The pneumonia cleared up", "the rash of March cleared with a cream".
  const next = words[at + 1];
  const isDone =
    words[at]!.lower === 'cleared' &&
    (next === undefined || at + 1 >= end || (next.gap & CLOSING) !== 0 || AFTER_CLEARED.has(next.lower));
  return at > from && (!GONE_BY_AUXILIARY.has(words[at]!.lower) || isDone)
    ? denyingBefore(at, at, 'absent', 'has <resolved>')
    : undefined;
}

/** "Has not gone away". */
export function isDeniedVerb({ words, from }: Stretch, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 3; i--) if (isOfClass(words[i], 'denyingAdverb')) return true;
  return false;
}

/** "Have stopped", "ceased in May"; not "stopped the drug". */
export function isWithoutObject({ words, end }: Stretch, at: number): boolean {
  const next = at + 1 < end ? words[at + 1]! : undefined;
  return (
    next === undefined ||
    (next.gap & CLOSING) !== 0 ||
    NO_OBJECT_AFTER_PARTICIPLE.has(next.lower) ||
    next.lower.endsWith('ly')
  );
}

/** "was ruled out", "excluded a fracture"; not "cannot be ruled out". */
export function excluding(stretch: Stretch, at: number, last: number): Operator | undefined {
  const { words, from } = stretch;
  for (let i = at - 1; i >= from && at - i <= 4; i--)
    if (isOfClass(words[i], 'denyingAdverb')) return undefined;
  // "For such pain blocks are excluded": a verdict.
  if (words[at - 1]?.lower === 'is' || words[at - 1]?.lower === 'are') return undefined;
  // "Suspected in 2012, ruled out by ophthalmology".
  const isPassive =
    (words[last + 1]?.lower === 'by' && last + 1 < stretch.end) || hasCopulaBefore(stretch, at);
  return isPassive || (at > from && words[at - 1]!.lower === 'and')
    ? denyingBefore(at - 1, last, 'absent', 'was ruled out')
    : denyingAfter(at, last, 'absent', 'was ruled out');
}
