import { FAILING_TO } from '../../../vocabulary/negation/doubledWords';
import { GOING_TO_CARE, TO_PATIENT, UNABLE } from '../../../vocabulary/negation/negatedVerbWords';
import { ARTICLES } from '../../../vocabulary/negation/operatorWords';
import { isDeniedItself } from './deniedItself';
import { isOverlookedByReviewer, openVerb } from './openVerbs';
import { denyingAfter, denyingBefore, isOfClass, type Operator, type Stretch } from './operator';
import { beginsObject, isOfHelp, withoutAdverbs } from './verbs';

/**
 * The operator of a verb with "to" that was not fulfilled: "failed to document", "unable to find", "failure to provide".
 *
 * @param at the word that fails
 */
export function unfulfilledVerb(stretch: Stretch, at: number): Operator | undefined {
  const { words, end } = stretch;
  if (isOfClass(words[at - 1], 'denyingAdverb') || words[at + 1]?.lower !== 'to') return undefined;
  // "Not once failed to find", "few could fail to see".
  if (FAILING_TO.has(words[at]!.lower) && isDeniedItself(stretch, at)) return undefined;
  const verb = withoutAdverbs(stretch, at + 2);
  if (verb >= end) return undefined;
  if (isOfHelp(stretch, verb))
    return { ...denyingAfter(at, verb, 'absent', 'did not <help>'), failing: true };
  if (isOverlookedByReviewer(stretch, at, verb)) return undefined;
  if (isOfClass(words[verb], 'recordVerb', 'evidenceWord', 'recordNoun'))
    return denyingAfter(at, verb, 'undocumented', 'does not <record>');
  const isUnable = UNABLE.has(words[at]!.lower);
  if (isUnable && GOING_TO_CARE.has(words[verb]!.lower))
    return denyingAfter(at, verb, 'absent', 'has not <had>');
  return isOfClass(words[verb], 'patientVerb', 'careParticiple') && !isUnable
    ? denyingAfter(at, verb, 'absent', 'has not <had>')
    : isUnable
      ? undefined
      : openVerb(stretch, at, verb, 'did');
}

/**
 * The operator of what is still to be done: "has yet to undergo", "have yet to be tried".
 *
 * @param at the word "yet"
 * @param isTaken whether a word stands inside a target
 */
export function yetToVerb(
  { words, end }: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  if (at + 2 >= end) return undefined;
  // "Has yet to be injected": the participle names what was to be done.
  if (words[at + 2]!.lower === 'be' && isTaken(at + 3))
    return { ...denyingAfter(at, at + 2, 'absent', 'has not <had>'), near: 1 };
  if (
    words[at + 2]!.lower === 'be' &&
    at + 3 < end &&
    (ARTICLES.has(words[at + 3]!.lower) || words[at + 3]!.lower === 'some')
  )
    return denyingAfter(at, at + 3, 'absent', 'has not <had>');
  // "Has yet to be given topiramate": to the patient.
  const stretch: Stretch = { words, from: at, end };
  if (
    words[at + 2]!.lower === 'be' &&
    at + 4 < end &&
    TO_PATIENT.has(words[at + 3]!.lower) &&
    beginsObject(stretch, at + 4)
  )
    return denyingAfter(at, at + 3, 'absent', 'has not <had>');
  if (words[at + 2]!.lower === 'be' && at + 3 < end)
    return denyingBefore(Math.max(0, at - 1), at + 3, 'absent', 'is not <done>');
  const has = isOfClass(words[at - 1], 'auxiliary') ? at - 1 : at;
  return denyingAfter(has, at + 2, 'absent', 'has not <had>');
}
