import {
  GIVING_RELIEF,
  HELPING,
  RELIEF,
  SEEMING,
  TIME_AFTER_NOT,
} from '../../../vocabulary/negation/negatedVerbWords';
import {
  INNER_ADVERBS,
  NO_OBJECT_AFTER_PARTICIPLE,
  PATIENTS,
} from '../../../vocabulary/negation/operatorWords';
import { CLOSING, isOfClass, type Stretch } from './operator';

/** Whether the patient is the subject of the verb before a word: "he has not been", "the worker was not". */
export function isOfPatient({ words, from }: Stretch, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 4; i--) if (PATIENTS.has(words[i]!.lower)) return true;
  return false;
}

/** "The patient", "him", "this worker" as an object. */
export function isPatientBehind({ words, end }: Stretch, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(end, verb + 3); i++)
    if (PATIENTS.has(words[i]!.lower) || words[i]!.lower === 'him') return words[i]!.lower !== 'they';
  return false;
}

/** Whether a word begins the object of the verb before it. */
export function beginsObject({ words }: Stretch, at: number): boolean {
  return !(words[at]!.gap & CLOSING) && !NO_OBJECT_AFTER_PARTICIPLE.has(words[at]!.lower);
}

/** The first word from `at` on that is no adverb inside a verb: "not ever been shown". */
export function withoutAdverbs({ words, end }: Stretch, at: number): number {
  let next = at;
  for (;;) {
    // "Did not so much as start".
    if (words[next]?.lower === 'so' && words[next + 1]?.lower === 'much' && words[next + 2]?.lower === 'as')
      next += 3;
    // "Does not of itself make".
    else if (BEFORE_ITSELF.has(words[next]?.lower ?? '') && ITSELF.has(words[next + 1]?.lower ?? ''))
      next += 2;
    else if (next < end && INNER_ADVERBS.has(words[next]!.lower)) next++;
    else break;
  }
  if (next >= end) return end;
  const phrase = TIME_AFTER_NOT[words[next]!.lower];
  return phrase?.every((word, i) => next + 1 + i < end && words[next + 1 + i]!.lower === word)
    ? withoutAdverbs({ words, from: at, end }, next + 1 + phrase.length)
    : next;
}

const BEFORE_ITSELF: ReadonlySet<string> = new Set(['of', 'by', 'in']);
/** Behind "of", "by" and "in": alone. */
export const ITSELF: ReadonlySet<string> = new Set(['itself', 'themselves', 'himself', 'herself']);

/** So many words behind a verb of giving the relief stands. */
const RELIEF_REACH = 5;

/** "Has not seemed to improve", "does not appear to help": the verb that is denied. */
export function withoutSeeming(stretch: Stretch, at: number): number {
  const { words, end } = stretch;
  if (at + 2 >= end || !SEEMING.has(words[at]!.lower) || words[at + 1]!.lower !== 'to') return at;
  const verb = words[at + 2]!.lower === 'have' ? at + 3 : at + 2;
  return verb < end && isOfHelp(stretch, verb) ? verb : at;
}

/** "did not help", "did not provide any relief", "failed to have any effect". */
export function isOfHelp(stretch: Stretch, verb: number): boolean {
  const { lower } = stretch.words[verb]!;
  if (!GIVING_RELIEF.has(lower)) return HELPING.has(lower);
  for (let i = verb + 1; i < Math.min(stretch.end, verb + RELIEF_REACH); i++) {
    if (RELIEF.has(stretch.words[i]!.lower)) return true;
    // "Did not provide documentation of a response": of records.
    if (isOfClass(stretch.words[i], 'recordNoun')) return false;
  }
  return false;
}
