import { isNumberWord } from '../../../language/numbers';
import { isKindOf } from '../../../vocabulary/concepts';
import { FRAMES } from '../../../vocabulary/concepts/generalConcepts';
import { PROBLEMS } from '../../../vocabulary/negation/operatorWords';
import {
  AFTERWARDS,
  AMOUNTS,
  AT_LEAST,
  BOUNDING,
  CARE_WITH,
  CIRCUMSTANCES,
  CIRCUMSTANCES_OF_UNKNOWN,
  CONJUNCTIONS,
  DONE_WITH,
  HELPED_BY,
  ILLNESS_NOUNS,
  LINKS,
  OF_WHAT,
  TIME_BEFORE,
  TIMES_COUNTED,
} from '../../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import { PERIODS } from '../../../vocabulary/time/circumstanceWords';
import { isNumber } from './scopeDegrees';
import type { Effect, Scope } from './scopeState';

const RECORD_NOUN = classBit('recordNoun');
const EVIDENCE = classBit('evidenceWord');

/** Prepositions behind a thing, places and numbers. */
export function circumstance(scope: Scope, at: number): Effect | undefined {
  const lower = scope.lower(at);
  if (scope.last === undefined) {
    // "no denervation by needle EMG": behind a thing that no table names.
    // "No past problem with opioid dependence": what the problem is.
    // "Consistent with": what the evidence is of.
    const before = scope.lower(at - 1);
    // "That he is monitored with": by what it is done to him.
    const isLink =
      PROBLEMS.has(before) ||
      CARE_WITH.has(before) ||
      (classesOf(before) & EVIDENCE) !== 0 ||
      (scope.complement && before.endsWith('ed') && DONE_WITH.has(lower));
    if (scope.unknown > 0 && CIRCUMSTANCES_OF_UNKNOWN.has(lower) && !isLink) {
      scope.closed = true;
      return 'goes on';
    }
  } else {
    // "Insomnia of at least six months": a shorter one may be there.
    if ((lower === 'of' || lower === 'for' || lower === 'lasting') && isLength(scope, at + 1))
      scope.narrowLast('degree');
    // "If he has had therapy for three months": a shorter one he may have had.
    else if (lower === 'for' && scope.asked && isPeriod(scope, at + 1)) scope.narrowLast('degree');
    // "Headaches on more than 15 days a month", "occur on 15 or more days": fewer may be there.
    if (isBound(scope, at) || isTimeCounted(scope, at)) scope.narrowLast('degree');
    // "after the operation": not in general.
    // "Before and after" is of all time.
    if (AFTERWARDS.has(lower) && !(scope.lower(at - 1) === 'and' && scope.lower(at - 2) === 'before'))
      scope.narrowLast('fresh');
    // "no symptom of acidosis", "no complaint about it": of one thing, and not in general.
    if (
      FRAMES.has(scope.last.concept.id) &&
      (OF_WHAT.has(lower) || (lower === 'for' && isIllnessNamed(scope, at))) &&
      scope.last.last === at - 1 &&
      (!isOfPlace(scope, at) || isIllnessNamed(scope, at))
    )
      scope.narrowLast('theme');
    // "Has not responded to gabapentin", "improved with it": the care that did no good.
    if (scope.operator.row === 'did not <help>' && HELPED_BY.has(lower)) return 'goes on';
    // "Failure of first-line therapy with gabapentin": the drug is denied with its class.
    if (lower === 'with' && namesDrugOfClass(scope, at)) return 'goes on';
    // "No instability or signs of infection": what the signs are of is denied as well.
    if (lower === 'of' && scope.anew && (classesOf(scope.lower(at - 1)) & RECORD_NOUN) !== 0)
      return 'goes on';
    // "No mention of a contract or of testing".
    if (lower === 'of' && CONJUNCTIONS.has(scope.lower(at - 1))) return 'goes on';
    if (CIRCUMSTANCES.has(lower) || (lower === 'in' && scope.lower(at + 1) === 'terms')) {
      scope.closed = true;
      return 'goes on';
    }
  }
  return LINKS.has(lower) || scope.ground.isPlace(at) || /^\d/.test(lower) ? 'goes on' : undefined;
}

/** A drug by name right behind a class of drugs and "with". */
function namesDrugOfClass({ last, ground }: Scope, at: number): boolean {
  if (last?.last !== at - 1 || last.concept.kind !== 'medication' || last.drug !== undefined) return false;
  return ground.targetAt(at + 1)?.concept.kind === 'medication';
}

/** "Three months". */
function isPeriod(scope: Scope, at: number): boolean {
  const lower = scope.lower(at);
  return (isNumberWord(lower) || /^\d/.test(lower)) && PERIODS.has(scope.lower(at + 1));
}

/** "At least six months", "more than 12 weeks". */
function isLength(scope: Scope, at: number): boolean {
  let bound = false;
  for (let i = at; i < Math.min(scope.to, at + 5); i++) {
    if (AT_LEAST.has(scope.lower(i))) bound = true;
    if (bound && AMOUNTS.has(scope.lower(i))) return true;
  }
  return false;
}

/** "More than 15", "at least four", "15 or more": a bound behind the thing. */
function isBound(scope: Scope, at: number): boolean {
  const lower = scope.lower(at);
  const next = scope.lower(at + 1);
  const isLinked = AT_LEAST.has(next) || next === 'than';
  const bound = scope.lower(at + (isLinked ? 2 : 1));
  if (BOUNDING.has(lower) && (isLinked || lower !== 'at') && (isNumber(bound) || bound === 'half'))
    return true;
  return isNumber(lower) && scope.lower(at + 1) === 'or' && AT_LEAST.has(scope.lower(at + 2));
}

/** "Headaches 15 days a month", "insomnia of six months' duration": of a complaint, so often or so long. */
function isTimeCounted(scope: Scope, at: number): boolean {
  const { last } = scope;
  if (
    last === undefined ||
    CARE_OR_PAPER.has(last.concept.kind) ||
    isKindOf(last.concept.id, 'improvement') ||
    at - last.last > TIME_REACH
  )
    return false;
  if (!isNumber(scope.lower(at)) || !TIMES_COUNTED.has(scope.lower(at + 1))) return false;
  return !TIME_BEFORE.has(scope.lower(at - 1));
}

const CARE_OR_PAPER: ReadonlySet<string> = new Set([
  'treatment',
  'study',
  'medication',
  'document',
  'request',
]);
/** So many words behind a complaint it is told how often. */
const TIME_REACH = 6;

/** "Findings of the left wrist", "complaints about her neck": a place, in the next words. */
function isOfPlace({ ground, to }: Scope, at: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 4); i++) if (ground.isPlace(i)) return true;
  return false;
}

/** "Of biceps pathology", "for rotator cuff disease": a part with the noun of an illness behind it. */
function isIllnessNamed({ words, to }: Scope, at: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 5); i++) if (ILLNESS_NOUNS.has(words[i]!.lower)) return true;
  return false;
}
