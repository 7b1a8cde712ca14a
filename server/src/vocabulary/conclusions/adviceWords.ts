/** Words by which a rationale gives or takes back what a guideline, a review or the reviewer advises. */
import { wordList } from '../../language/wordList';

/** The reviewer's own voice before "recommend", and what may stand between. */
export const REVIEWER = wordList('i we reviewer');

/** What may stand between the reviewer and his verb. */
export const BEFORE_VERB = wordList(`
  do does not would cannot can could therefore also hereby thus am unable to must shall will
`);

/** What may stand behind the verb before what is advised. */
export const AFTER_VERB = wordList('the a that an against for non full continued its this');

/** What may stand in the group of the verb. */
export const VERB_GROUP = wordList(
  'does do did not to fails failed fail cannot has have also therefore clearly',
);

/** Participles by which a decision is taken back. */
export const REVERSED = wordList('overturned reversed vacated erroneous incorrect mistaken wrong rejected');

/** Participles by which a decision stands. */
export const CONFIRMED = wordList('upheld affirmed sustained confirmed correct right');

/** What may stand between a decision and its fate. */
export const FATE_VERBS = wordList('is was are were has been hereby therefore thus accordingly not hence');

/** Verbs of what another body decided before. */
export const DECIDED_BEFORE = wordList('was were had');

/** What stands before the decision whose fate is told. */
export const BEFORE_FATE = wordList('the a full non');

/** Verbs and nouns of agreeing with a decision before this one, what may stand before them, and the preposition behind. */
export const AGREEING = wordList('agree agrees concur concurs agreement concurrence');
export const DISAGREEING = wordList('disagree disagrees disagreement');
export const IN_AGREEMENT = wordList('in is fully respectfully strongly');
export const AGREED_ON = wordList('with');
