/** Words around the subject of a conclusion: what opens a premise, what stands before a request, where a subject ends. */
import { wordList } from '../../language/wordList';

/** First words of a clause that is a reason. */
export const PREMISE_OPENINGS = wordList(`
  as since because given considering although while inasmuch whereas when if due though based seeing
`);

/** What stands before the noun of a request. */
export const DETERMINERS = wordList(`
  the this these that an a all such current request requests additional initial
`);

/** What stands between a conclusion’s beginning and the request. */
export const BEFORE_REQUEST = wordList(`
  the this these that current currently additional present an a above said original such all first time
  retrospective initial specific entire for
`);

/** What stands before "that" and the treatment, where a sentence says of a verdict that it can or cannot be given. */
export const SAYING = wordList(`
  establish establishes established show shows shown find found said say determined demonstrate demonstrates
  demonstrated evidence indication documentation proof appear appears believe conclude concluded doubt indicate
  indicates support supports confirm confirms suggest suggests opinion
`);

/** Connectors that open a conclusion. */
export const CONCLUDING_CONNECTORS = wordList('therefore thus hence consequently accordingly');

/** Words before the name of a treatment that is denied. */
export const NAMING = wordList('no further');

/** Verbs before which a subject ends. */
export const SUBJECT_ENDS = wordList(`
  is are was were has have cannot can could does did remains appears seems not would
`);
