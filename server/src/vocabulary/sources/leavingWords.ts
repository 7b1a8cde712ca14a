/** Words with which a rationale says that a guideline is not for this case. */
import { wordList } from '../../language/wordList';

/** What of a guideline is spoken of. */
export const PARTS_OF_SOURCES = wordList(`
  mtus acoem guideline guidelines criteria criterion entry entries chapter section page pages schedule book recommendation
  recommendations numbers topic`);

/** What it does not do, or is not. */
export const FITTING = wordList(
  'apply applies applied applicable fit fits question concern relevant pertinent germane meant',
);

/** Not fitting, in one word. */
export const INAPPLICABLE = wordList('inapplicable inapposite irrelevant misplaced');

/** "The wrong book". */
export const WRONG = wordList('wrong different other');
export const BOOKS = wordList('book guideline chapter section place source entry topic');

export const NONE = wordList('no none neither nor without');

/** Words that open a concession. */
export const CONCESSIONS = wordList('although though while even despite notwithstanding albeit');

/** Phases of pain. */
export const PHASES = wordList('acute subacute chronic');
