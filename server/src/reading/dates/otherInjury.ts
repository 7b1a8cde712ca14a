import { OTHER_INJURY, RANGE } from '../../vocabulary/time/dateWords';
import type { Passage } from '../sentences/passage';
import { hasWordNear } from '../sentences/sentenceWords';
import type { LetterDate } from './dateRoles';
import { isDateWord } from './dates';

/** Whether a date of an injury is not that of the one injury: an earlier injury, or a period of cumulative trauma. */
export function otherInjury(passage: Passage, date: LetterDate): boolean {
  const { words } = passage;
  const at = date.roleWord ?? date.first;
  if (hasWordNear(passage, Math.max(date.sentence.firstWord, at - 2), at - 1, OTHER_INJURY)) return true;
  return (
    isRangeEnd(words[date.last + 1]?.lower, words[date.last + 2]?.lower) ||
    isRangeEnd(words[date.first - 1]?.lower, words[date.first - 2]?.lower)
  );
}

/** "from 1/2/2015 to 10/5/2016": a number stands on the other side of the word. */
function isRangeEnd(joiner: string | undefined, beyond: string | undefined): boolean {
  return joiner !== undefined && RANGE.has(joiner) && beyond !== undefined && isDateWord(beyond);
}
