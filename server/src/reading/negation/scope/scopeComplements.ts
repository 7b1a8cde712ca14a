import { Gap } from '../../../language/words';
import { FRAMES } from '../../../vocabulary/concepts/generalConcepts';
import {
  ABLE,
  ANOTHER,
  BEING,
  CONJUNCTIONS,
  INABILITY,
  TO_BE_HAD,
} from '../../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import type { Scope } from './scopeState';

const RECORD_NOUN = classBit('recordNoun');
const BEFORE_VERB = classBit('auxiliary') | classBit('copula');

/** Whether behind a conjunction another thing begins that the frame denies: "the number of visits or ‹any› benefit". */
export function beginsAnother(scope: Scope, at: number): boolean {
  const lower = scope.lower(at);
  return scope.undocumented && (ANOTHER.has(lower) || (classesOf(lower) & RECORD_NOUN) !== 0);
}

/** "That she is to ‹have› therapy": the plan is denied. */
export function isToBeHad(scope: Scope, at: number): boolean {
  return TO_BE_HAD.has(scope.lower(at)) && scope.lower(at - 1) === 'to' && BEING.has(scope.lower(at - 2));
}

/** So many words behind a degree the frame stands that it is of. */
const FRAME_REACH = 4;

/** "No discussion or ‹detailed› examination findings suggesting": behind a frame without any degree the degree of another one. */
export function isOfSecondFrame(scope: Scope, at: number): boolean {
  if (!scope.undocumented || scope.last !== undefined || scope.hedges.size > 0) return false;
  if (!CONJUNCTIONS.has(scope.lower(at - 1))) return false;
  for (let i = at + 1; i < Math.min(scope.to, at + FRAME_REACH); i++) {
    const target = scope.ground.targetAt(i);
    if (target !== undefined) return FRAMES.has(target.concept.id);
    if ((classesOf(scope.lower(i)) & RECORD_NOUN) !== 0) return true;
  }
  return false;
}

/** "That he is ‹unable› to take NSAIDs", "that the drug is ‹not› tolerated": inside what is not on record. */
export function isInability(scope: Scope, at: number): boolean {
  const lower = scope.lower(at);
  if (!scope.undocumented) return false;
  // "Not ‹able›": the same once more.
  if (scope.unable && lower === 'able') return true;
  return INABILITY.has(lower) || (lower === 'not' && ABLE.has(scope.lower(at + 1)));
}

/** "Treatment with NSAIDs ‹fails›": a verb of what was denied last, and no adjective of the next thing. */
export function isToldOfLast(scope: Scope, at: number): boolean {
  if (scope.last === undefined || !scope.undocumented) return false;
  for (let i = scope.last.last + 1; i <= at; i++) {
    const lower = scope.lower(i);
    if (scope.words[i]!.gap & (Gap.comma | Gap.semicolon)) return false;
    if (i < at && (classesOf(lower) & BEFORE_VERB) === 0 && !lower.endsWith('ly')) return false;
  }
  return at + 1 < scope.to && scope.ground.targetAt(at + 1) === undefined;
}
