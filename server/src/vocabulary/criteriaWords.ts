/** Words in which reasons say that what a guideline asks for is there, or is not. */
import { wordList } from '../language/wordList';

/** What is met. */
export const CRITERIA = wordList(`
  criteria criterion requirements requirement guidelines guideline indications recommendations standards conditions prerequisites
`);

/** Of these, the words for all that is asked. */
export const WHOLE = wordList(
  'criteria requirements guidelines guideline indications recommendations standards conditions',
);

/** Verbs that meet them. */
export const MEETING = wordList(
  'meets meet met satisfies satisfy satisfied fulfills fulfill fulfilled meeting',
);
/** Of these, the forms that stand behind "are" or "have been". */
export const MET = wordList('met satisfied fulfilled');

/** Verbs of the reviewer's reasons that carry "are met". */
export const BEING = wordList('is are was were been be being has have had');

/** What turns it round. */
export const NOT_MET = wordList(`
  not no none neither nor never cannot fail fails failed without insufficient lack lacks lacking unable unclear unmet don't doesn't
  didn't hasn't haven't isn't aren't wasn't weren't few only partially hardly
`);

/** Words in a later sentence that may be the reason for the other outcome. */
export const OPPOSING = wordList(`
  not no none neither nor never cannot fail fails failed without insufficient lack lacks lacking unable unclear exceed exceeds exceeding
  excess however but although premature
`);

/** Verdicts: a "not" right before them is no further reason. */
export const VERDICT = wordList(`
  certified necessary authorized approved certifiable reasonable appropriate supported warranted indicated recommended justified
`);
/** What stands between "not" and the verdict. */
export const MEDICALLY = wordList('medically clinically');

/** What makes it a condition, a question, or a general truth. */
export const NOT_ASSERTED = wordList(`
  if when unless until once whether should would may might could must to who whom patients individuals candidates any those before
  previously initially would-be appear appears seem seems need needs
`);

/** What weighs it against something: the conclusion may go the other way. */
export const WEIGHED = wordList(
  'although though while whereas despite however but yet except notwithstanding albeit only some part',
);

/** Openings of a sentence that turns against the one before it. */
export const TURNING = wordList(`
  however but nevertheless nonetheless unfortunately still yet although though while whereas conversely despite notwithstanding only
  on further additional exceeding exceeds beyond
`);

/** A request may lie within what is recommended, or beyond it. */
export const LYING = wordList('is are was falls fall fell lies');
export const INSIDE = wordList('within');
export const OUTSIDE = wordList('outside beyond');
export const EXCEEDING = wordList('exceeds exceed exceeded');

/** What speaks for a request: "the records support the request". */
export const SPEAKING = wordList(
  'documentation information records record findings evidence guidelines guideline history notes examination',
);

/** What supports a request where it is there. */
export const SUPPORT = wordList(
  'rationale justification indication documentation evidence support reason basis',
);
/** Words between "there is" and the support, and behind it. */
export const SUPPORT_QUALITIES = wordList(`
  a an the clear sufficient adequate strong compelling good ample clinical medical documented objective well convincing reasonable
  appropriate enough valid sound and
`);
export const SUPPORT_GIVEN = wordList('provided given documented submitted presented');
/** What the support does. */
export const SUPPORTING = wordList('support supporting justify justifying warrant warranting');

/** "The request is consistent with the guidelines". */
export const AGREEING = wordList('consistent accordance line accord keeping agreement compliance');
export const AGREED_BY = wordList('supported recommended endorsed');
export const WITHIN = wordList('within with by');
export const REQUEST = wordList(
  'necessity need request requested treatment service medication surgery procedure study therapy imaging',
);
