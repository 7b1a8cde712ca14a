/** Words by which a letter tells that something was approved, and what was not. */
import { wordList } from '../../language/wordList';

export const APPROVING = wordList('approved authorized certified granted');
/** Before them: the opposite, or a doctor's certificate. */
export const NOT_APPROVING = wordList('non not de board');
/** "Certified the study and non-certified the rest": the first word of what was not. */
export const REFUSING = wordList('non noncertified denied modified declined rejected disapproved');

/** Who approves. */
export const OF_REVIEW = wordList(
  'utilization ur review determination administrator reviewer denied noncertified',
);

/** What was approved earlier, in part, or is only hoped for. */
export const OTHERWISE = wordList(`
  modified partial partially modification not non if pending initial until trial remaining recently completed attended
  eligible unless once awaiting surgery
`);

/** Words at which what was approved ends. */
export const APPROVAL_TURNS = wordList('but while whereas however although because since given as');
