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
    if (words[i]!.lower === 'that') return callsWrong({ words, from, end: i }, i);
    else if (NEARLY_DENYING.has(words[i]!.lower) && ARTICLES.has(words[i + 1]!.lower)) return true;
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
