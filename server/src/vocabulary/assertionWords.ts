import { wordList } from '../language/wordList';

/**
 * Words that deny, doubt or postpone a finding, after the NegEx idea (Chapman et al. 2001: triggers with a scope that
 * other words end), with triggers and scopes of this form's prose.
 */

/** Deny the nearest noun, and a list only as far as "or" carries it: "no swelling, redness or warmth". */
export const SHORT_DENIALS = wordList(
  'no without negative absent lacks lacked lacking neither nor free insufficient inadequate',
);

/** Deny a whole list: "denied numbness, tingling, weakness". */
export const LONG_DENIALS = wordList('denies denied deny denying');

/** "not", and verbs that have it inside. */
export const NOT = wordList(
  "not never cannot didn't doesn't don't hasn't haven't isn't wasn't weren't aren't couldn't can't",
);

/** Nouns of change: "no change in spasm" says nothing on spasm. */
export const CHANGE_NOUNS = wordList(
  'change changes improvement increase decrease relief better worse worsening further additional new longer benefit response progress difference significant more only other sooner doubt indication evidence sign signs complaint complaints history finding findings documentation mention',
);

/** Of these, the ones that pass the denial on to what follows: "no evidence of fracture". */
export const PASSING_NOUNS = wordList(
  'evidence sign signs indication complaint complaints history finding findings documentation mention additional further significant other new longer',
);

/** Finite verbs and turns that end a denial reaching rightwards. */
export const DENIAL_ENDS = wordList(
  'but however except although though yet despite which reported reports complained complains revealed reveals showed shows noted found demonstrated demonstrates positive had has have is was are were continues continued remained remains presented with during after from due until improved improves helped helping responded resolved exhibited secondary while when as because endorses endorsed admits',
);

/** Verbs after "not": "does not show weakness". */
export const DENIABLE_VERBS = wordList(
  'have has had show shows reveal reveals report reports demonstrate exhibit display experience experienced describe complain appear noted note indicate suffer sustain undergo undergone receive received attend attended tried try start started begin begun complete completed use used take taken taking using',
);

/** Said after a finding, they deny it: "spasm was absent", "straight leg raise was negative". */
export const DENIED_AFTER = wordList(
  'negative absent denied declined refused normal intact none resolved unremarkable nonexistent',
);

/** What is not certain: "possible fracture". */
export const DOUBTS = wordList(
  'possible possibly probable probably suspected suspicion suspicious likely questionable may might could versus vs rule r/o query concern concerning presumed potential if whether exclude consider apparent',
);

/** Plans that leave no doubt that nothing was done yet. */
export const STRONG_PLANS = wordList(
  'request requests requested requesting plan planned recommended recommendation recommendations recommends scheduled would will order ordered referral referred pending awaiting proposed suggested suggestion pursuit seeking sought needs candidate authorization advised recommend',
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
  'normal wnl neg intact full negative symmetric symmetrical equal unremarkable preserved good unrestricted physiologic nontender unimpaired grossly',
);
