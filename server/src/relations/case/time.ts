import { between } from '../../language/ordered';
import { datesOf, type LetterDate } from '../../reading/dates/dateRoles';
import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';

/** Whether a record can be of the day that a claim names. */
export type DayRelation = 'same' | 'untold' | 'other';

/**
 * Whether a record may be of the day of which a claim speaks: "on 11/30 there was no spasm" is of that visit only.
 * A claim that names no day is of all.
 *
 * @param passage the claim's
 */
export function dayRelation(passage: Passage, claim: Statement, record: Statement): DayRelation {
  const { firstWord, endWord } = passage.sentences[claim.sentence]!;
  const said = between(datesOf(passage), firstWord, endWord).filter(
    ({ role }) => role !== 'injury' && role !== 'publication' && role !== 'review',
  );
  if (said.length === 0) return 'same';
  if (record.date === undefined) return 'untold';
  return said.some((one) => sameDay(one, record.date!)) ? 'same' : 'other';
}

/** Whether two written dates can be the same day: a month holds its days. */
export function sameDay(a: LetterDate, b: LetterDate): boolean {
  return a.dayNumber <= b.lastDayNumber && b.dayNumber <= a.lastDayNumber;
}
