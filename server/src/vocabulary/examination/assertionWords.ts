/** Words for how something examined is, and those that retell utilization review. */
import { wordList } from '../../language/wordList';

/** "not", and verbs that have it inside. */
export const NOT = wordList(
  "not never cannot didn't doesn't don't hasn't haven't isn't wasn't weren't aren't couldn't can't",
);

/** Sentences that retell utilization review. */
export const REVIEW_MARKS = wordList(
  'utilization ur certified noncertified certification noncertification denial denied determination reviewer administrator nonapproved approve decertified certify',
);

/** Values of an examination that are not as they should be. */
export const ABNORMAL = wordList(
  'decreased diminished reduced limited restricted impaired loss lost absent altered abnormal deficit deficits weak weakness positive pos painful hypoactive asymmetric asymmetrical poor lacking antalgic decrease reduction weakened hypoesthetic slow guarded restriction restrictions limitation limitations moderately severely blunted reproduces reproduced unsteady ataxic depressed',
);

/** Values that are. */
export const NORMAL = wordList(
  'normal wnl neg intact full negative symmetric symmetrical equal unremarkable preserved good unrestricted palpable physiologic nontender unimpaired grossly',
);

/** Participles of what one cannot do without. */
export const NEEDED = wordList('needed required necessary');

/** What stands before "missing" where no tooth is missing yet. */
export const TEETH_TO_COME: ReadonlySet<string> = wordList('be to');

/** Words by which a wound is not healed. */
export const NOT_YET_HEALED: ReadonlySet<string> = wordList(
  'partially incompletely slowly yet until be without',
);
