import { Gap } from '../../../language/words';
import { DENYING_BEFORE } from '../../../vocabulary/negation/doubledWords';
import { NEARLY_DENYING } from '../../../vocabulary/negation/operatorWords';
import { CONJUNCTIONS } from '../../../vocabulary/negation/scopeWords';
import { isOfClass, type Stretch } from './operator';

/** So many words before a word of absence another one may deny it. */
const REACH = 9;

/** Whether what denies is denied itself: "cannot walk without a cane", "has never been free of pain". */
export function isDeniedItself({ words, from }: Stretch, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= REACH; i--) {
    if (words[i + 1]!.gap & (Gap.comma | Gap.semicolon)) return false;
    const { lower } = words[i]!;
    if (CONJUNCTIONS.has(lower)) return false;
    if (
      isOfClass(words[i], 'denyingAdverb', 'denyingDeterminer') ||
      lower === 'unable' ||
      DENYING_BEFORE.has(lower) ||
      NEARLY_DENYING.has(lower)
    )
      return true;
    // "Has yet to be seen without".
    if (lower === 'yet' && words[i + 1]!.lower === 'to') return true;
  }
  return false;
}
