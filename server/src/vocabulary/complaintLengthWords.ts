/** How long a complaint is told to have lasted. */
import { wordList } from '../language/wordList';

/** Units by the days they have. */
export const DAYS_IN: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
};

/** Words around a length that say nothing of their own. */
export const BEFORE_DURATION = wordList(
  'for the past last only about approximately nearly almost over more than at least some now just a present has been is was',
);

/** Words by which it is less. */
export const AT_MOST = wordList('under less fewer below');

/** Nouns of a length before the complaint. */
export const DURATION_NOUNS = wordList('duration length');
