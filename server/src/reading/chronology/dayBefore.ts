import { remembered } from '../../text/remembered';
import { DAY_BEFORE, GOES_ON_TO, ONSET } from '../../vocabulary/time/dateWords';
import type { LetterDate } from '../dates/dateRoles';
import type { Passage } from '../sentences/passage';
import { hasWordNear } from '../sentences/sentenceWords';
import { toldDatesIn } from './toldDates';

/** Words for the day before a visit, on which something began: from word `first` to `last`, both included. */
export interface DayBefore {
  readonly visit: LetterDate;
  readonly first: number;
  readonly last: number;
}

/** "presented on 12-03 with pain that began the day before": each visit that is told so; computed once. */
export const daysBeforeVisits = remembered((passage: Passage): readonly DayBefore[] =>
  toldDatesIn(passage).visits.flatMap((visit) => dayBefore(passage, visit) ?? []),
);

function dayBefore(passage: Passage, visit: LetterDate): DayBefore | undefined {
  const { words } = passage;
  const { endWord } = visit.sentence;
  for (let i = visit.last + 1; i < endWord; i++) {
    const length = lengthAt(passage, i);
    if (length === 0 || !hasWordNear(passage, Math.max(visit.last + 1, i - 8), i, ONSET)) continue;
    // "the day prior to the visit" may be another day.
    if (i + length < endWord && GOES_ON_TO.has(words[i + length]!.lower)) continue;
    return { visit, first: i, last: i + length - 1 };
  }
  return undefined;
}

/** How many words say "the day before", from word `at`; 0 where they do not. */
function lengthAt({ words }: Passage, at: number): number {
  const said = DAY_BEFORE.find((all) => all.every((word, i) => words[at + i]?.lower === word));
  return said?.length ?? 0;
}
