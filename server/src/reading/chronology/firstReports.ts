import { remembered } from '../../text/remembered';
import { FIRST_REPORT } from '../../vocabulary/time/dateWords';
import type { LetterDate } from '../dates/dateRoles';
import type { Passage } from '../sentences/passage';
import { isWhole } from './knownDates';
import { toldDatesIn } from './toldDates';

/** How far before and behind the date the words stand. */
const BEFORE = 8;
const BEHIND = 5;

/** The dates that a passage gives the first report of the injury; computed once. */
export const datesOfFirstReport = remembered((passage: Passage): readonly LetterDate[] => {
  const { words } = passage;
  return toldDatesIn(passage).visits.filter((date) => {
    if (!isWhole(date)) return false;
    const from = Math.max(date.sentence.firstWord, date.first - BEFORE);
    const to = Math.min(date.sentence.endWord - 2, date.last + BEHIND);
    for (let i = from; i <= to; i++)
      if (words[i]!.lower === FIRST_REPORT[0] && words[i + 1]!.lower === FIRST_REPORT[1]) return true;
    return false;
  });
});
