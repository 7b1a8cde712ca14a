import { PAST_TENSES } from '../../../vocabulary/negation/negatedVerbWords';
import { ARTICLES } from '../../../vocabulary/negation/operatorWords';
import {
  ALTERNATIVES,
  ASKED_BESIDES,
  CONJUNCTIONS,
  DETERMINERS,
  DOES,
  OBJECT_BEGINNINGS,
  OTHER_SUBJECTS,
  PERSISTING,
} from '../../../vocabulary/negation/scopeWords';
import { NOTING } from '../../../vocabulary/sentences/clauseWords';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import { joinsOtherFinding } from './otherFinding';
import { beginsAnother } from './scopeComplements';
import type { Effect, Scope } from './scopeState';

/** What a person does behind "and". */
const SAYING =
  classBit('copula') |
  classBit('auxiliary') |
  classBit('tellingVerb') |
  classBit('recordVerb') |
  classBit('recordParticiple') |
  classBit('careParticiple') |
  classBit('patientVerb');
const TELLING = classBit('tellingVerb') | classBit('recordVerb');
const PLAIN = classBit('plainAdjective');
/** So many words behind "and" whoever does something else stands. */
const SUBJECT_REACH = 3;
/** So many words behind "and" an "or" makes one list of both. */
const LIST_REACH = 12;

/** What joins things denied, and what ends the denial of the next. */
export function conjunction(scope: Scope, at: number): Effect | undefined {
  const lower = scope.lower(at);
  // "negative for thrombosis and positive for a cyst", "cannot function without it".
  if (lower === 'without') return 'ends';
  if (lower === 'positive' && scope.last !== undefined && !isAlternative(scope, at)) return 'ends';
  if (!CONJUNCTIONS.has(lower)) return undefined;
  if (lower === 'and' && turnsToPurpose(scope, at + 1)) return 'ends';
  if (scope.last !== undefined && lower === 'and') {
    // "No history of ulcer and takes naproxen": what he does besides.
    if (DOES.has(scope.lower(at + 1)) || turnsToOther(scope, at + 1) || joinsOtherFinding(scope, at))
      return 'ends';
    if (actsBesides(scope, at + 1)) return 'ends';
  }
  if (!scope.askedFor) scope.closed = false;
  scope.anew = false;
  // "The number of visits or any benefit": behind the detail another thing is denied.
  if (scope.detail && beginsAnother(scope, at + 1)) scope.beginThing();
  const isOnlyAnd = lower === 'and' && !scope.operator.wide && !scope.undocumented;
  if (isOnlyAnd && scope.last !== undefined && !alternativeFollows(scope, at)) scope.hedges.add('list');
  return 'goes on';
}

/** "… and the provider gave", "and the excessive number of visits": what is there, or what another did. */
function turnsToOther(scope: Scope, at: number): boolean {
  for (let i = at; i < Math.min(scope.to, at + SUBJECT_REACH); i++) {
    const lower = scope.lower(i);
    if (PERSISTING.has(lower)) return true;
    if (OTHER_SUBJECTS.has(lower)) return isVerbOfPerson(scope.lower(i + 1));
    if ((classesOf(lower) & PLAIN) === 0) return false;
  }
  return false;
}

function isVerbOfPerson(lower: string): boolean {
  return (
    (classesOf(lower) & SAYING) !== 0 || PAST_TENSES.has(lower) || NOTING.has(lower) || lower.endsWith('ed')
  );
}

/** "Did not describe spasm and requested an injection": what was denied and what was done have one subject. */
function actsBesides(scope: Scope, at: number): boolean {
  if (scope.complement) return false;
  const lower = scope.lower(at);
  const next = scope.lower(at + 1);
  // "Does not mention spasm and documents a normal gait".
  if (lower.endsWith('s') && (classesOf(lower) & TELLING) !== 0) return DETERMINERS.has(next);
  return ASKED_BESIDES.has(lower) && (OBJECT_BEGINNINGS.has(next) || /^\d/.test(next));
}

/** "The neck without contrast and for the back": the "for" goes on with what stands before "without". */
function turnsToPurpose({ operator, undocumented, words }: Scope, at: number): boolean {
  return operator.row === 'without' && !undocumented && words[at]?.lower === 'for';
}

/** "No numbness or a positive Tinel's sign": one more thing that is denied, and none that was found. */
function isAlternative(scope: Scope, at: number): boolean {
  const article = ARTICLES.has(scope.lower(at - 1)) ? 1 : 0;
  return ALTERNATIVES.has(scope.lower(at - 1 - article));
}

function alternativeFollows(scope: Scope, at: number): boolean {
  for (let i = at + 1; i < Math.min(scope.to, at + LIST_REACH); i++)
    if (ALTERNATIVES.has(scope.lower(i))) return true;
  return false;
}
