/** Words that tell how long a drug has been taken: that it is new, or has been taken for long. */
import { wordList } from '../../language/wordList';

/** Verbs of taking and giving a drug, without which a length of time is of other things. */
export const USES = wordList(`
  taking taken takes take took used using uses on prescribed refilled filled refills swallowed given started begun began
  receiving received maintained been had`);

/** Words that make "first", "initial" and "new" of a prescription. */
export const FIRST = wordList('first initial new');
export const PRESCRIPTIONS = wordList('prescription prescriptions time trial fill supply to');

/** Adverbs right before a participle of beginning: "newly prescribed". */
export const NEWLY = wordList('newly just recently being');
export const BEGUN = wordList('started prescribed begun added initiated introduced');

/** Units of time in which a drug is taken for long, and how many of them are long. */
export const LONG_UNITS: Readonly<Record<string, number>> = { year: 1, years: 1, months: 4 };

/** Words between "for" and a length of time. */
export const BEFORE_LENGTH = wordList(`
  over more better than about nearly roughly almost at least the past last some well a an around approximately up to close`);

/** Lengths without a number: "for years", "for many months". */
export const MANY = wordList('several many numerous years');

/** "Month after month", "each month". */
export const AGAIN = wordList('after each every');

/** A drug taken since a day so long before the letter's newest one is taken for long, in days. */
export const LONG_DAYS = 120;

/** Verbs of taking a drug. */
export const USING: ReadonlySet<string> = wordList(
  'used use taken take taking tried try on prescribed received',
);

/** All drugs that a patient takes. */
export const ALL_DRUGS: ReadonlySet<string> = wordList('medications medicines drugs');

/** Words by which a drug was begun again. */
export const BEGUN_AGAIN: ReadonlySet<string> = wordList(
  'restarted resumed reinstated reintroduced again until',
);

/** Names of all that a patient takes. */
export const DRUGS_IN_GENERAL = wordList('medication medications meds medicine medicines');
