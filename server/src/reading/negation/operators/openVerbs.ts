import { Gap } from '../../../language/words';
import { COULD } from '../../../vocabulary/negation/negatedVerbWords';
import {
  BEHIND_OPEN_PASSIVE,
  BETWEEN_LISTED_VERBS,
  DEFINITE,
  INDEFINITE,
  PRESUPPOSING,
  REVIEWERS,
} from '../../../vocabulary/negation/openVerbWords';
import { HAVING, NO_OBJECT_AFTER_PARTICIPLE } from '../../../vocabulary/negation/operatorWords';
import { ALTERNATIVES } from '../../../vocabulary/negation/scopeWords';
import { DO } from '../../../vocabulary/sentences/auxiliaries';
import { CLOSING, denyingAfter, denyingBefore, isOfClass, type Operator, type Stretch } from './operator';

/** So many words behind such a verb its object stands. */
const OBJECT_REACH = 4;

/**
 * The operator of a denied verb that no class holds: "did not assign any impairment" denies it, "did not sign the agreement"
 * leaves open whether there is one, "could not accommodate the restriction" takes it to be there.
 *
 * @param at the adverb that denies
 * @param verb the verb
 * @param auxiliary the word with which the verb is denied, or that holds the denial; '' where there is none
 */
export function openVerb(
  stretch: Stretch,
  at: number,
  verb: number,
  auxiliary: string,
): Operator | undefined {
  const { words } = stretch;
  const { lower } = words[verb]!;
  if (PRESUPPOSING.has(lower) || !hasObject(stretch, verb + 1)) return undefined;
  const isDone = isVerbOfDoing(auxiliary);
  if (!isDone && !COULD.has(auxiliary)) return undefined;
  const article = words[verb + 1]!.lower;
  if (INDEFINITE.has(article))
    return isDone
      ? { ...denyingAfter(at, verb, 'absent', 'has not <had>'), near: OBJECT_REACH }
      : open(denyingAfter(at, verb, 'absent', 'does not <verb>'));
  return isDone ? open(denyingAfter(at, verb, 'absent', 'does not <verb>')) : undefined;
}

/** "The unit was never rented": of care, whose subject may have been had otherwise; no finding is there or not by it. */
export function openPassive({ words, end }: Stretch, at: number, verb: number): Operator | undefined {
  const { lower } = words[verb]!;
  if (!lower.endsWith('ed') || PRESUPPOSING.has(lower)) return undefined;
  // "Is not accompanied by numbness", "is not confused or depressed": of what stands behind.
  const next = verb + 1 < end ? words[verb + 1]! : undefined;
  const isLast = next === undefined || (next.gap & (Gap.semicolon | Gap.stop)) !== 0;
  if (!isLast && !BEHIND_OPEN_PASSIVE.has(next.lower)) return undefined;
  return { ...open(denyingBefore(at, verb, 'absent', 'does not <verb>')), only: 'care' };
}

function open(operator: Operator): Operator {
  return { ...operator, isOpen: true, near: OBJECT_REACH };
}

function hasObject({ words, end }: Stretch, at: number): boolean {
  return at < end && !(words[at]!.gap & CLOSING) && !NO_OBJECT_AFTER_PARTICIPLE.has(words[at]!.lower);
}

/** "Did not", "has not", "hadn't". */
function isVerbOfDoing(auxiliary: string): boolean {
  const plain = auxiliary.replace(/n't$|nt$/, '');
  return DO.has(plain) || HAVING.has(plain);
}

/**
 * The last verb of several that are denied together: "has not explained, described or even mentioned"; the verb itself where it
 * stands alone.
 */
export function lastOfListed({ words, end }: Stretch, verb: number): number {
  let last = verb;
  let isJoined = false;
  for (let i = verb + 1; i < Math.min(end, verb + LIST_REACH); i++) {
    const { lower, gap } = words[i]!;
    if (ALTERNATIVES.has(lower)) isJoined = true;
    else if (!BETWEEN_LISTED_VERBS.has(lower)) {
      const isPoint = (gap & Gap.comma) !== 0 || i > last + 1;
      if (!isPoint || !isVerb(words[i])) break;
      last = i;
      if (isJoined) return last;
    }
  }
  return verb;
}

/** So many words behind the first verb of a list the last one stands. */
const LIST_REACH = 9;

function isVerb(word: Stretch['words'][number] | undefined): boolean {
  return isOfClass(word, 'recordVerb', 'recordParticiple', 'careParticiple', 'patientVerb');
}

/** So many words before a denied verb its subject may stand. */
const SUBJECT_REACH = 6;

/** "The reviewer did not mention the positive FABER": what a reviewer did not see is there, where it is "the". */
export function isOverlookedByReviewer({ words, from, end }: Stretch, at: number, verb: number): boolean {
  if (verb + 1 >= end || !DEFINITE.has(words[verb + 1]!.lower)) return false;
  for (let i = at - 1; i >= from && at - i <= SUBJECT_REACH; i--) {
    if (words[i + 1]!.gap & CLOSING) return false;
    if (REVIEWERS.has(words[i]!.lower)) return true;
  }
  return false;
}
