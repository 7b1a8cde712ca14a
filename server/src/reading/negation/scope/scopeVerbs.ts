import { FINISHING } from '../../../vocabulary/care/careWords';
import { ABILITIES } from '../../../vocabulary/negation/operatorWords';
import {
  EXISTENCE_ADVERBS,
  FAILING,
  QUALIFYING_PARTICIPLES,
  REGARDS,
  SUPPORTING,
  WANTED,
} from '../../../vocabulary/negation/scopeWords';
import { BE } from '../../../vocabulary/sentences/auxiliaries';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import type { Scope } from './scopeState';

const PURPOSE = classBit('purposeWord');
const PASSES_ON = classBit('evidenceWord') | classBit('recordVerb');
const AUXILIARY = classBit('copula') | classBit('auxiliary');
const HAVING = classBit('patientVerb') | classBit('auxiliary') | classBit('copula');
const DONE = classBit('careParticiple') | classBit('recordParticiple');

/**
 * Reads "to" with the word after it.
 *
 * @param at the word "to"
 */
export function readInfinitive(scope: Scope, at: number): void {
  const verb = scope.lower(at + 1);
  const bits = classesOf(verb);
  const ofFunction = scope.last?.concept.kind === 'function';
  if (ofFunction && REGARDS.has(scope.lower(at - 1))) {
    // "response in regards to pain control": the more telling name.
    const head = scope.found.pop();
    if (head !== undefined) scope.ground.frames(head.target);
    scope.closed = false;
  } else if (scope.last === undefined && BE.has(scope.lower(at - 1)) && (bits & HAVING) !== 0) {
    // "That he is to have a home program": what is planned.
    scope.wanted = true;
  } else if (verb === 'include' && scope.last !== undefined) {
    if (ofFunction) {
      scope.detail = true;
      scope.partsOfGain = true;
    } else scope.hedges.add('theme');
  } else if ((bits & PURPOSE) !== 0) {
    scope.purpose = true;
  } else if ((bits & PASSES_ON) !== 0 || SUPPORTING.has(verb)) {
    scope.closed = false;
    if (SUPPORTING.has(verb)) scope.supports = true;
    if (scope.last !== undefined) scope.hedges.add('theme');
  } else if (scope.last !== undefined) {
    // "Has not responded to gabapentin": the care that did no good.
    if (scope.operator.row !== 'did not <help>') scope.closed = true;
  }
  // "An inability to use the inhaler": the inhaler is there.
  else if (ABILITIES.has(scope.lower(at - 1))) scope.ofUnknown = true;
}

/** Reads a verb inside a scope; false where the scope ends at it. */
export function readVerb(scope: Scope, at: number): boolean {
  if (scope.last === undefined) {
    scope.complement = true;
    scope.verbSeen = true;
    return true;
  }
  if (scope.operator.reach === 'before' || QUALIFYING_PARTICIPLES.has(scope.lower(at))) return true;
  // "Has been": one verb.
  if (scope.complement && scope.verbSeen && (classesOf(scope.lower(at - 1)) & AUXILIARY) !== 0) return true;
  if (!scope.complement || scope.verbSeen) return false;
  scope.verbSeen = true;
  // "What benefit he had from therapy": the therapy is there.
  if (scope.askedFor) scope.closed = true;
  // "that medication is reduced": its being so is denied, not the thing.
  else if (!tellsExistence(scope, at)) {
    const subject = scope.found.pop();
    if (subject !== undefined) scope.ground.depends(subject.target);
    scope.last = undefined;
  }
  return true;
}

/** "was tried", "has been documented", "is present". */
function tellsExistence(scope: Scope, at: number): boolean {
  for (let i = at + 1; i < Math.min(scope.to, at + 6); i++) {
    const lower = scope.lower(i);
    const bits = classesOf(lower);
    // "If therapy was completed": it may have been begun.
    if (scope.asked && FINISHING.has(lower)) scope.narrowLast('finish');
    if (WANTED.has(lower) || FAILING.has(lower) || (bits & DONE) !== 0) return true;
    if ((bits & AUXILIARY) === 0 && !lower.endsWith('ly') && !EXISTENCE_ADVERBS.has(lower)) return false;
  }
  return FAILING.has(scope.lower(at));
}
