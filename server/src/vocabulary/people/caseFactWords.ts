/** Words by which a sentence tells a fact of this patient or these records, and words that only seem to. */
import { wordList } from '../../language/wordList';

/** What this patient has: "this strain", "this visit". */
export const OF_THIS_CASE = wordList(
  'injury strain sprain fracture tear diagnosis condition presentation history visit prescription',
);

/** Nouns of a person that tell of one patient wherever they stand. */
export const ONE_PERSON = wordList('man woman');

/** Verbs of what was. */
export const CASE_PAST = wordList(`
  was were had did underwent received reported complained presented revealed showed demonstrated completed tried failed
  sustained returned improved`);

/** Finite verbs of what is, behind the patient. */
export const CASE_PRESENT = wordList('is has does are have');

/** What is written down of a case. */
export const WRITINGS = wordList(
  'documentation documents document record records report reports note notes file chart information',
);

/** What tells that writings are this case's, before or behind them. */
export const OF_THE_FILE = wordList('provided submitted reviewed available clinical medical presented');

/** Words between the opening and the writings: "based on all the medical records". */
export const BEFORE_WRITINGS = wordList(
  'the these this all any my of available clinical medical submitted provided reviewed current patient progress treatment',
);

/** Words behind the writings that go with them: "the records provided for review". */
export const BEHIND_WRITINGS = wordList(
  'provided submitted reviewed available presented for review in at on hand file and to this me here',
);

/** Phrases that only say where one has looked, by their last word and the words that may stand before it. */
export const LOOKED_AT: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['by', wordList('going judging')],
  ['on', wordList('based basis')],
  ['upon', wordList('based')],
  ['of', wordList('light view review basis')],
  ['to', wordList('according')],
  ['per', undefined],
  ['given', undefined],
  ['considering', undefined],
  ['from', undefined],
  ['after', undefined],
]);

/** Who treats and writes: "the treating physician", "these notes". */
export const BEFORE_WRITER = wordList('the these treating requesting attending primary');
export const WRITERS = wordList('provider physician treater surgeon');

/** Words that deny, before what is wanting on record. */
export const WANTING = wordList('no not lack lacks lacking insufficient without absence');
export const WANTED = wordList(`
  documentation documents document record records report reports note notes file chart information documented evidence
  indication indicated mention finding findings symptoms signs history plan rationale improvement benefit deficit deficits`);

/** "The scar still", "the redness persists". */
export const STILL = wordList('still remains persists');
/** What a guideline's matter remains. */
export const STILL_OPEN = wordList('unclear controversial unproven the a an');

export const PERIODS_OF_TIME = wordList('days weeks months years');
export const GONE_BY = wordList('passed elapsed gone');
export const DONE = wordList(
  'granted authorized completed used provided taken tried given performed received exhausted done',
);

/** What a state of this case is called behind "is": "reflexes are normal". */
export const STATES = wordList(`
  recorded documented noted described mentioned reported normal intact absent unremarkable present planned unclear unknown`);

/** Conditions under which a sentence is of no one. */
export const CONDITIONS = wordList('if when where unless until should must may can whether');

/** Names of sources and of research in general. */
export const SOURCES_IN_GENERAL = wordList(
  'mtus acoem odg guideline guidelines fda studies literature trials research',
);

/** What is asked for. */
export const REQUESTS = wordList('request requests requested requesting');

/** Adjectives of a lack after "there is": no state of the case is told. */
export const LACKS_THERE = wordList('no not lack lacking insufficient little a an');

/** Months, as the first letters of their names. */
export const MONTHS = wordList('jan feb mar apr may jun jul aug sep oct nov dec');

/** Words between "has" and its participle. */
export const BETWEEN_PERFECT = wordList('not only just already since also never recently now');

/** What has been done to a treatment in general: "has not been shown". */
export const STUDIED = wordList(`
  evaluated proven proved shown studied established demonstrated found reported associated considered recommended developed
  described identified recognized suggested tested published conducted limited advised approved defined supported adopted
  updated documented concluded issued accepted estimated noted met fulfilled satisfied exceeded reached justified`);

/** Words before "has" with which a relative clause tells of whom something holds. */
export const RELATIVES = wordList('who which that whose');

/** What would set a patient apart from those of whom a guideline speaks: "no extenuating circumstances". */
export const SPECIAL = wordList('extenuating exceptional special unusual mitigating extraordinary');
export const CIRCUMSTANCES = wordList(
  'circumstance circumstances factor factors reason reasons situation situations',
);

/** What only studies of many patients have. */
export const OF_STUDIES = wordList('rates cohort cohorts placebo randomized meta-analysis');

/** Gerunds before a finding that a treatment is for: "in reducing swelling". */
export const EASING = wordList(
  'reducing decreasing relieving improving treating preventing controlling minimizing restoring managing',
);
