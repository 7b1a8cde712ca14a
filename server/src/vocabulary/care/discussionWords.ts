/** Words by which reasons argue about a treatment, and those by which they only tell that there was one. */
import { wordList } from '../../language/wordList';

/** Before what is asked for, recommended or judged. */
export const ARGUES_FOR = wordList(`
  request requests requested requesting need needs necessity rationale criteria criterion recommend recommends recommended advise
  advises advised support supports supported indication indications indicated benefit benefits approve approved allow allows
 allowed efficacy role option
`);

/** Between: the treatment is what something came after, or was done before. */
export const BACKGROUND = wordList(
  'after following despite since from had received underwent completed failed until before post without risk',
);

/** Behind what a sentence is about. */
export const IS_SAID_OF = wordList('is are was were may can should must might has have');

/** Behind what is judged. */
export const JUDGED_SO = wordList(`
  recommended advised allowed indicated supported approved necessary warranted appropriate considered optional option justified
`);

/** What stands before "support" where it is a thing. */
export const SUPPORTS_WORN = new Set([
  'a',
  'the',
  'this',
  'lumbar',
  'back',
  'elastic',
  'wrist',
  'knee',
  'arch',
]);
