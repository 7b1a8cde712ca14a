/** Words by which a clause speaks of one time, beside lengths of time (PERIODS). */
import { wordList } from '../../language/wordList';

/** Adjectives of this time, behind a denying word: "no current complaints". */
export const CURRENT = wordList('current present ongoing active');

/** This day: what was before may be otherwise. */
export const NOW_WORDS = wordList('currently now presently present today still');

const IT = wordList('it them this that these those then');
const THAT = wordList('that then those');

/** Prepositions of time, each with the words behind it by which a time or a state is pointed at: "off it", "on that day". */
export const POINTED_TIMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['off', 'since', 'until', 'after', 'during', 'before'].map((one) => [one, IT] as const),
  ...['on', 'at', 'by', 'in', 'over', 'within', 'from', 'through'].map((one) => [one, THAT] as const),
]);

/** What a state is called behind a preposition and two words: "in the present episode", "in the current flare". */
export const TIMES_OF_STATE = wordList(
  'episode flare exacerbation attack spell phase stage period course trimester season job',
);

/** The last of several visits, and what a visit is called: "at the last examination". */
export const LAST_OF_VISITS = wordList('last latest recent final');
export const VISITS = wordList(
  'examination exam visit evaluation appointment encounter follow-up followup checkup',
);
