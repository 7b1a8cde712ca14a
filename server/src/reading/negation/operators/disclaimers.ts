import { AT_WHICH, CLAIMING_WRONGLY, COUNTED_TIMES } from '../../../vocabulary/negation/doubledWords';
import {
  ARTICLES,
  CLAIMING,
  DISAGREEING,
  NEARLY_DENYING,
  TRUE,
  WRONG,
} from '../../../vocabulary/negation/operatorWords';
import { hasWord, isOfClass, type Stretch } from './operator';

/** So many words behind a disclaimer what it disclaims may stand. */
const DISCLAIMER_REACH = 10;

/** "It would be wrong to say that therapy was not tried": who calls a denial wrong affirms. */
export function isDisclaimed({ words, from }: Stretch, at: number): boolean {
  for (let i = at - 1; i > from && at - i <= DISCLAIMER_REACH; i--)
    if (isOfEachTime({ words, from, end: i }, i)) return true;
    else if (words[i]!.lower === 'that') return callsWrong({ words, from, end: i }, i);
    // "Incorrect in saying there is no", "far from having no".
    else if (
      CLAIMING_WRONGLY.has(words[i]!.lower) &&
      hasWord({ words, from, end: i }, Math.max(from, i - 3), i, WRONG)
    )
      return words[i + 1]!.lower !== 'that';
    else if (words[i]!.lower === 'from' && words[i - 1]!.lower === 'far' && at - i <= 3) return true;
    // "It is not as if".
    else if (words[i]!.lower === 'if' && words[i - 1]!.lower === 'as')
      return isOfClass(words[i - 2], 'denyingAdverb');
    else if (NEARLY_DENYING.has(words[i]!.lower) && ARTICLES.has(words[i + 1]!.lower)) return true;
  return false;
}

/** So many words before "at which" what is counted is denied. */
const COUNTED_REACH = 5;

/** "There was no visit at which she did not complain", "has not been a day when": at each of them. */
function isOfEachTime({ words, from }: Stretch, at: number): boolean {
  if (!AT_WHICH.has(words[at]!.lower)) return false;
  const noun = COUNTED_TIMES.has(words[at - 1]?.lower ?? '') ? at - 1 : at - 2;
  if (!COUNTED_TIMES.has(words[noun]?.lower ?? '')) return false;
  for (let i = noun - 1; i >= from && noun - i <= COUNTED_REACH; i--)
    if (isOfClass(words[i], 'denyingAdverb') || words[i]!.lower === 'no') return true;
  return false;
}

/** "It is untrue that", "it is not that", "I cannot agree with the reviewer that", "wrong to say that". */
function callsWrong(stretch: Stretch, that: number): boolean {
  const { words, from } = stretch;
  const before = words[that - 1]!;
  if (isOfClass(before, 'denyingAdverb') || WRONG.has(before.lower)) return true;
  // "It is not true that", "it is not so that".
  if (TRUE.has(before.lower)) return isOfClass(words[that - 2], 'denyingAdverb');
  const first = Math.max(from, that - 5);
  if (hasWord(stretch, first, that, DISAGREEING)) return true;
  for (let i = that - 1; i > first; i--)
    if (words[i]!.lower === 'agree') return isOfClass(words[i - 1], 'denyingAdverb');
  return CLAIMING.has(before.lower) && hasWord(stretch, first, that, WRONG);
}
