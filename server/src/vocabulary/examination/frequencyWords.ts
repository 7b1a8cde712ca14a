/** How often complaints come. */
import { wordList } from '../../language/wordList';

/** What quantities of this sort are called, before the event. */
export const HOW_OFTEN = 'how often';

/** Events that are counted, by their words. */
export const EVENTS: Readonly<Record<string, string>> = {
  headache: 'headache',
  headaches: 'headache',
  migraine: 'headache',
  migraines: 'headache',
  seizure: 'seizure',
  seizures: 'seizure',
  convulsions: 'seizure',
  panic: 'panic',
  falls: 'fall',
  nightmares: 'nightmare',
  nightmare: 'nightmare',
  vomits: 'vomiting',
  vomiting: 'vomiting',
};

/** Adverbs of number. */
export const TIMES_OF: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** Before the period: "per month", "a week". */
export const EACH = wordList('per a each every');

/** Periods, in so many of them a month. */
export const PER_MONTH: Readonly<Record<string, number>> = { month: 1, week: 4.35, day: 30, year: 1 / 12 };

/** Words between a number and its period: "15 or more days", "2 to 3 times". */
export const LEFT_OPEN = wordList(
  'or more fewer less days day nights night times time attacks episodes of out to',
);

/** Before a number that is a difference, or the first of two. */
export const DIFFERING = wordList('by from down');
