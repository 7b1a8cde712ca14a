import { Gap } from '../../../language/words';
import { isKindOf } from '../../../vocabulary/concepts';
import { CARE_AND_PAPERS } from '../../../vocabulary/concepts/kinds';
import {
  ALTERNATIVES,
  AMOUNT_ASKED,
  ASKING,
  BEFORE_ASKED,
  FINITE_VERBS,
  HAPPENED,
  HOW,
  POINTED,
  SUBJECTS_OF_CLAUSE,
  WANTED,
} from '../../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import type { Target } from '../../targets/target';
import type { Scope } from './scopeState';

/*
 * Clauses inside a denial that says of a whole sentence that it is not on record: "no documentation that he had spasm, has tried
 * heat or has used a brace", "the notes do not say if he has", "it is unclear what care was tried".
 */

const PASSED = classBit('plainAdjective') | classBit('degreeWord') | classBit('freshWord');
/** So many words behind a comma the "or" of its list stands. */
const LIST_REACH = 14;
/** So many words behind "or" the verb of a clause with a subject of its own stands. */
const SUBJECT_REACH = 4;
/** So many words behind what denies a question stands. */
const QUESTION_REACH = 4;
/** So many words behind "what" the thing is named that is asked for, and behind the thing its verb. */
const ASKED_REACH = 5;

/** Whether a clause begins at a word that goes on with what is not on record. */
export function beginsComplement(scope: Scope, at: number): boolean {
  if (!scope.undocumented) return false;
  if (isQuestion(scope, at)) return true;
  if (!scope.complement || scope.last === undefined) return false;
  const lower = scope.lower(at);
  if (ALTERNATIVES.has(lower)) return isVerb(scope, at + 1) || hasSubject(scope, at + 1);
  return (scope.words[at]!.gap & Gap.comma) !== 0 && isVerb(scope, at) && alternativeFollows(scope, at);
}

/** "Does not say if he has", "no record of which drugs were tried": right behind what denies. */
function isQuestion(scope: Scope, at: number): boolean {
  if (scope.found.length > 0 || at - scope.operator.last > QUESTION_REACH) return false;
  if (scope.words[at]!.gap & Gap.comma) return false;
  return (
    ASKING.has(scope.lower(at)) || (OF_A_THING.has(scope.lower(at)) && askedThing(scope, at) !== undefined)
  );
}

/** Questions that are read where the thing is known for which they ask; "what" is read anyway. */
const OF_A_THING: ReadonlySet<string> = new Set(['which', 'how']);

function isVerb(scope: Scope, at: number): boolean {
  return FINITE_VERBS.has(scope.lower(at)) && at + 1 < scope.to;
}

/** "… or that she has", "or the patient had". */
function hasSubject(scope: Scope, at: number): boolean {
  const from = scope.lower(at) === 'that' ? at + 1 : at;
  if (!SUBJECTS_OF_CLAUSE.has(scope.lower(from))) return false;
  for (let i = from + 1; i < Math.min(scope.to, from + SUBJECT_REACH); i++) if (isVerb(scope, i)) return true;
  return false;
}

function alternativeFollows(scope: Scope, at: number): boolean {
  for (let i = at + 1; i < Math.min(scope.to, at + LIST_REACH); i++) {
    if (scope.words[i]!.gap & (Gap.semicolon | Gap.stop)) return false;
    if (ALTERNATIVES.has(scope.lower(i))) return true;
  }
  return false;
}

/**
 * The thing itself for which "what" or "which" asks: "what conservative care has been tried", "what the reason is"; not
 * "what role surgery has", nor what is asked for.
 */
export function askedThing(scope: Scope, at: number): Target | undefined {
  // "What the unit did is not recorded": the unit is there.
  if (!BEFORE_ASKED.has(scope.lower(at)) || scope.operator.reach === 'before') return undefined;
  // "How much relief": of what came of care alone; "how the brace is worn": there is one.
  const isOfAmount = scope.lower(at) === HOW;
  if (isOfAmount && !AMOUNT_ASKED.has(scope.lower(at + 1))) return undefined;
  for (let i = at + (isOfAmount ? 2 : 1); i < Math.min(scope.to, at + ASKED_REACH); i++) {
    const target = scope.ground.targetAt(i);
    if (isOfAmount && target !== undefined)
      return isKindOf(target.concept.id, 'improvement') ? target : undefined;
    if (target === undefined) {
      if ((classesOf(scope.lower(i)) & PASSED) === 0) return undefined;
      continue;
    }
    if (!CARE_AND_PAPERS.has(target.concept.kind)) return target;
    // "What the injection did": of something that is there.
    return !POINTED.has(scope.lower(i - 1)) && hasHappened(scope, target.last) ? target : undefined;
  }
  return undefined;
}

function hasHappened(scope: Scope, last: number): boolean {
  let happened = false;
  for (let i = last + 1; i < Math.min(scope.to, last + 1 + ASKED_REACH); i++) {
    if (WANTED.has(scope.lower(i))) return false;
    if (HAPPENED.has(scope.lower(i))) happened = true;
  }
  return happened;
}
