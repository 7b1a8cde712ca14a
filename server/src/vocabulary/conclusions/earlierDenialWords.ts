/** Words by which a clause before a verdict denies it: "I do not agree that the brace is necessary". */
import { wordList } from '../../language/wordList';

export const DENYING = wordList('none no neither nor nothing not cannot never');

/** Words that join the clause of the verdict. */
export const JOINING = wordList('and but so because as since');

/** Verbs whose denial denies the verdict. */
export const AGREEING = wordList('agree concur accept dispute');

/** Of the denying words, those of a verb. */
export const VERBAL = wordList('not cannot never');

/** Words that open a reason. */
export const REASON = wordList('because as since although while though');

/** What behind a denial leaves a statement as it stands. */
export const IDLE = wordList('doubt question dispute longer only');
