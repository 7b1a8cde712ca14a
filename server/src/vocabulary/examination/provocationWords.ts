/** Words that tell what a test of provocation did: "reproduced the arm pain", "brought on nothing". */
import { wordList } from '../../language/wordList';

/** Verbs of provoking, with whether a particle must follow: "brought on", but "reproduced". */
export const PROVOKING: ReadonlyMap<string, '' | 'particle'> = new Map([
  ...[
    ...wordList(`
      reproduce reproduces reproduced reproducing provoke provokes provoked provoking elicit elicits elicited eliciting evoke
      evokes evoked produce produces produced cause causes caused trigger triggers triggered recreate recreates recreated
      aggravate aggravates aggravated induce induces induced`),
  ].map((verb) => [verb, ''] as const),
  ...[...wordList('bring brings brought set sets')].map((verb) => [verb, 'particle'] as const),
]);

/** Particles of these. */
export const PARTICLES = wordList('on out off about');

/** What denies them, before the verb. */
export const DENYING_PROVOCATION = wordList(
  "no not never nothing neither failed fails didn't doesn't couldn't cannot wasn't weren't none without unable",
);

/** What was provoked, where it is nothing. */
export const NOTHING_PROVOKED = wordList('no nothing neither none nowhere');

/** Where only something else was provoked, it is neither. */
export const ONLY_PROVOKED = wordList('only merely just but');

/** What a test is done without, where it is negative. */
export const WITHOUT_COMPLAINT = wordList(`
  pain symptoms symptom complaint complaints discomfort difficulty tingling numbness radiation reproduction provocation
  aggravation radiculopathy paresthesias paresthesia apprehension`);

/** Prepositions between such a verb in the passive and the test. */
export const WITH_THE_TEST = wordList('by with on upon during via from at');

/** Words between them and the test. */
export const BEFORE_TEST = wordList(`
  the a an his her their left right bilateral either both seated supine sitting positive`);
