import { HELPING, RELIEF, TIME_AFTER_NOT } from '../../../vocabulary/negation/negatedVerbWords';
import {
  INNER_ADVERBS,
  NO_OBJECT_AFTER_PARTICIPLE,
  PATIENTS,
} from '../../../vocabulary/negation/operatorWords';
import { CLOSING, hasWord, type Stretch } from './operator';

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
    else if (next < end && INNER_ADVERBS.has(words[next]!.lower)) next++;
    else break;
  }
  if (next >= end) return end;
  const phrase = TIME_AFTER_NOT[words[next]!.lower];
  return phrase?.every((word, i) => next + 1 + i < end && words[next + 1 + i]!.lower === word)
    ? withoutAdverbs({ words, from: at, end }, next + 1 + phrase.length)
    : next;
}

/** "did not help", "did not provide any relief". */
export function isOfHelp(stretch: Stretch, verb: number): boolean {
  const { lower } = stretch.words[verb]!;
  return HELPING.has(lower) && (lower !== 'provide' || hasWord(stretch, verb + 1, verb + 5, RELIEF));
}
