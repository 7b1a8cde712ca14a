import {
  ASKS,
  EVER_DONE,
  KNOWABLE,
  OF_WHAT_IS_UNCLEAR,
  PATIENTS,
  TO_COME,
  UNREADABLE,
  WHETHER,
} from '../../../vocabulary/negation/operatorWords';
import { AMOUNT_ASKED, HOW, POINTED } from '../../../vocabulary/negation/scopeWords';
import { CLOSING, denyingAfter, hasWord, isOfClass, type Operator, type Stretch } from './operator';

/** So many words behind "whether" it is told that something was done. */
const QUESTION_REACH = 14;
/** So many words behind a verb of record the patient stands of whom "whether" asks. */
const SUBJECT_REACH = 5;

/**
 * The operator of a word of silence behind "is" and before a question: "it is unclear how many", "unknown what frequency",
 * "undocumented if he has had", "unclear of the reason".
 *
 * @param isLacking the word at `at` says that something is absent from the record ("undocumented")
 */
export function questionBehind(stretch: Stretch, at: number, isLacking: boolean): Operator | undefined {
  const { words, from } = stretch;
  const { lower } = words[at]!;
  const isUnreadable = UNREADABLE.has(lower);
  if ((!isUnreadable && !isLacking) || at <= from || !isOfClass(words[at - 1], 'copula')) return undefined;
  const behind = words[at + 1];
  // "Is absent, which is no surprise": no question.
  if (behind === undefined || behind.gap & CLOSING) return undefined;
  const next = behind.lower;
  if (isUnreadable && OF_WHAT_IS_UNCLEAR.has(next))
    return denyingAfter(at - 1, at + 1, 'unclear', 'is <unreadable>');
  if (ASKS.has(next)) return denyingAfter(at - 1, at, 'undocumented', 'is <unreadable>');
  if (!WHETHER.has(next)) return undefined;
  if (!hasWord(stretch, at + 2, at + QUESTION_REACH, EVER_DONE) && !isOfWhatHolds(stretch, at + 2))
    return undefined;
  return denyingAfter(at - 1, at, isUnreadable ? 'unclear' : 'undocumented', 'is <unreadable>');
}

/**
 * Whether a question at the head of a sentence is of one thing that is there or not: "how much relief", "what care", "whether he has tried";
 * "what the unit did" and "whether the gain lasted" are of what is there.
 */
export function isOfOneThing(stretch: Stretch, asks: number): boolean {
  const { words } = stretch;
  const { lower } = words[asks]!;
  const next = words[asks + 1]?.lower ?? '';
  if (lower === HOW) return AMOUNT_ASKED.has(next);
  if (!WHETHER.has(lower)) return !POINTED.has(next);
  return (
    isOfWhatHolds(stretch, asks + 1) ||
    (hasWord(stretch, asks + 1, asks + QUESTION_REACH, EVER_DONE) &&
      !hasWord(stretch, asks + 1, asks + QUESTION_REACH, TO_COME))
  );
}

/** "Whether he has attended any", "if the worker smokes": of the patient, and of no time to come. */
function isOfWhatHolds(stretch: Stretch, from: number): boolean {
  return (
    hasWord(stretch, from, from + SUBJECT_REACH, PATIENTS) &&
    !hasWord(stretch, from, from + QUESTION_REACH, TO_COME)
  );
}

/** A question behind "not stated", "not clear": what or how many, or whether a thing was done at all. */
export function isAsked(stretch: Stretch, verb: number): boolean {
  const { words, end } = stretch;
  if (verb + 1 >= end || words[verb + 1]!.gap & CLOSING) return false;
  const { lower } = words[verb + 1]!;
  if (!KNOWABLE.has(words[verb]!.lower) && !isOfClass(words[verb], 'recordParticiple')) return false;
  if (!WHETHER.has(lower)) return ASKS.has(lower);
  // "Not stated whether he was off work": of the patient.
  return (
    hasWord(stretch, verb + 2, verb + QUESTION_REACH, EVER_DONE) ||
    hasWord(stretch, verb + 2, verb + SUBJECT_REACH, PATIENTS)
  );
}
