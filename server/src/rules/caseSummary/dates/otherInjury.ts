import { wordList } from '../../../language/wordList';
import type { LetterDate } from '../../../reading/dateRoles';
import type { Passage } from '../../../reading/passage';
import { hasWordNear } from '../../../reading/sentenceWords';

const OTHER = wordList(`
  prior previous previously another second earlier old past different nonindustrial separate new
  subsequent unrelated
`);
const RANGE = wordList(`
  to through thru until and continuous cumulative ct
`);

/** Whether a date of an injury is not that of the one injury: an earlier injury, or a period of cumulative trauma. */
export function otherInjury(passage: Passage, date: LetterDate): boolean {
  const { words } = passage;
  const at = date.roleWord ?? date.first;
  if (hasWordNear(passage, Math.max(date.sentence.firstWord, at - 2), at - 1, OTHER)) return true;
  return (
    isRangeEnd(words[date.last + 1]?.lower, words[date.last + 2]?.lower) ||
    isRangeEnd(words[date.first - 1]?.lower, words[date.first - 2]?.lower)
  );
}

/** "from 1/2/2015 to 10/5/2016": a number stands on the other side of the word. */
function isRangeEnd(joiner: string | undefined, beyond: string | undefined): boolean {
  return (
    joiner !== undefined &&
    RANGE.has(joiner) &&
    beyond !== undefined &&
    /^(\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(beyond)
  );
}
