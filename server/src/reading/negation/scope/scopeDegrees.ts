import { isNumberWord } from '../../../language/numbers';
import { Gap } from '../../../language/words';
import {
  ABNORMALITY,
  AFTER_CHANGE,
  AMOUNTS,
  BEFORE_CIRCUMSTANCE,
  CHANGE,
  COMPARATIVES,
  MANY,
  OTHER_DEGREES,
  POINTED,
  QUANTIFYING,
  TROUBLED_BY,
  TROUBLES,
  WEIGHT_DEGREES,
} from '../../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import { PERIODS } from '../../../vocabulary/time/circumstanceWords';
import { isOfSecondFrame } from './scopeComplements';
import type { Effect, Scope } from './scopeState';

const FRESH = classBit('freshWord');

const DETAIL = classBit('detailNoun');

/** The class of words of degree, as a bit. */
export const DEGREE = classBit('degreeWord');

/** The class of words of purpose, as a bit. */
export const PURPOSE = classBit('purposeWord');

/** Change, abnormality, freshness, details and degrees. */
export function degree(scope: Scope, at: number): Effect | undefined {
  const lower = scope.lower(at);
  const bits = classesOf(lower);
  // "Lower extremity", "left": a place is no degree.
  if (scope.ground.isPlace(at)) return 'goes on';
  // "No past problem with alcohol": the problem is the thing.
  if (TROUBLES.has(lower) && TROUBLED_BY.has(scope.lower(at + 1))) return 'goes on';
  // "Has not had three to six months of conservative care": some of it he may have had.
  if (scope.last === undefined && !scope.closed && isAmount(scope, at)) {
    scope.hedges.add('degree');
    return 'goes on';
  }
  // "No follow-up inventory": the first one may have been made.
  if (lower === 'follow' && scope.lower(at + 1) === 'up' && scope.last === undefined) {
    scope.hedges.add('other');
    return 'goes on';
  }
  // "no significant change in his gait".
  if (scope.operator.row !== 'denies' && CHANGE.has(lower) && AFTER_CHANGE.has(scope.lower(at + 1)))
    scope.detail = true;
  // "More classic therapies": of the adjective, and no amount.
  else if (COMPARATIVES.has(lower) && isAdjectiveBehind(scope, at)) return 'goes on';
  // "No discussion or detailed findings of": no discussion at all, whatever the findings would have to be.
  else if ((bits & DEGREE) !== 0 && isOfSecondFrame(scope, at)) return 'goes on';
  else if (ABNORMALITY.has(lower)) scope.abnormal = true;
  else if ((bits & FRESH) !== 0) scope.hedges.add(OTHER_DEGREES.has(lower) ? 'other' : 'fresh');
  // "Lower extremity swelling": a place.
  else if ((bits & DEGREE) !== 0 && scope.ground.isPlace(at)) return undefined;
  // "Relief of sufficient duration was not obtained": some of it may have been.
  else if ((bits & DEGREE) !== 0 && isDegreeBehind(scope, at)) scope.narrowLast('degree');
  else if ((bits & DETAIL) !== 0) {
    if (!scope.closed && scope.last === undefined && !isCircumstance(scope, at)) scope.detail = true;
    // "No measurable contracture": what is there can be measured.
  } else if (SEEN_AT_ALL.has(lower) && isFound(scope, at + 1)) return 'goes on';
  else if ((bits & DEGREE) !== 0 && (bits & PURPOSE) === 0 && !scope.closed)
    scope.hedges.add(
      QUANTIFYING.has(lower)
        ? 'amount'
        : OTHER_DEGREES.has(lower)
          ? 'other'
          : WEIGHT_DEGREES.has(lower)
            ? 'significant'
            : 'degree',
    );
  else return undefined;
  return 'goes on';
}

/** A word of no class and no name behind a comparative, and a name behind that. */
function isAdjectiveBehind({ ground, words }: Scope, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.gap !== Gap.blank || classesOf(next.lower) !== 0) return false;
  return ground.targetAt(at + 1) === undefined && ground.targetAt(at + 2) !== undefined;
}

/** Adjectives of what can be seen at all. */
const SEEN_AT_ALL: ReadonlySet<string> = new Set(['measurable']);

/** Whether a finding begins at a word, and not a gain. */
function isFound({ ground }: Scope, at: number): boolean {
  const kind = ground.targetAt(at)?.concept.kind;
  return kind === 'sign' || kind === 'diagnosis' || kind === 'attribute';
}

/** "Recorded recent to the request", "in the plan": when or where, and nothing that is denied. */
function isCircumstance(scope: Scope, at: number): boolean {
  return POINTED.has(scope.lower(at - 1)) && BEFORE_CIRCUMSTANCE.has(scope.lower(at - 2));
}

/** Behind the thing and "of", where what is denied stands before the verb. */
function isDegreeBehind({ last, words }: Scope, at: number): boolean {
  return last?.last === at - 2 && words[at - 1]!.lower === 'of';
}

/** "Three to six months of", "12 visits of", "a one-month trial of", "three positive tests": of so much or so many. */
function isAmount(scope: Scope, at: number): boolean {
  if (!isNumber(scope.lower(at))) return false;
  if (PERIODS.has(scope.lower(at + 1)) && scope.operator.reach === 'after') return true;
  // "Three positive tests": fewer may have been found.
  if (MANY.has(scope.lower(at)) && countsFindings(scope, at)) return true;
  for (let i = at + 1; i < Math.min(scope.to, at + 5); i++)
    if (AMOUNTS.has(scope.lower(i)) && scope.lower(i + 1) === 'of') return true;
  return false;
}

/** Whether a finding follows a number that counts it. */
function countsFindings({ ground, to }: Scope, at: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 4); i++) {
    const kind = ground.targetAt(i)?.concept.kind;
    if (kind !== undefined) return kind === 'attribute' || kind === 'sign' || kind === 'class';
  }
  return false;
}

/** "15", "fifteen". */
export function isNumber(lower: string): boolean {
  return isNumberWord(lower) || /^\d/.test(lower);
}
