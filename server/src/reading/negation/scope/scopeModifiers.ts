import { FINISHING } from '../../../vocabulary/care/careWords';
import { FINDINGS } from '../../../vocabulary/concepts/kinds';
import { PATIENTS } from '../../../vocabulary/negation/operatorWords';
import {
  AFTER_ALL,
  AIMED,
  AIMED_AT,
  ANY,
  ASKING,
  CARE_OF,
  CARE_WITH,
  CASE_OF,
  CAUSED,
  CAUSES,
  ELIDING,
  EXAMPLES,
  FAILING,
  FUTURE,
  MENTIONS,
  OF_PLAN,
  OWING,
  PARTS_OF_CARE,
  PLANS,
  SORTS,
  SUPPORTING,
  TREATED_AFTER,
  VERDICT_NOUNS,
  WANTED,
} from '../../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import { circumstance } from './scopeCircumstances';
import { askedThing } from './scopeClauses';
import { isInability, isToBeHad, isToldOfLast } from './scopeComplements';
import { conjunction } from './scopeConjunctions';
import { DEGREE, degree, PURPOSE } from './scopeDegrees';
import type { Effect, Scope } from './scopeState';
import { readInfinitive, readVerb } from './scopeVerbs';

const TURN = classBit('turn');

const EXCEPTION = classBit('exception');

const RECORD_NOUN = classBit('recordNoun');

const RECORD_PARTICIPLE = classBit('recordParticiple');

const EVIDENCE = classBit('evidenceWord');

const VERBS = classBit('copula') | classBit('auxiliary') | classBit('tellingVerb');

/** Words that change nothing. */
const PASSED =
  classBit('plainAdjective') |
  classBit('patientVerb') |
  classBit('careParticiple') |
  classBit('recordVerb') |
  classBit('recordParticiple') |
  DEGREE;

/** Reads a word that names no concept; false where the scope ends at it. */
export function readModifier(scope: Scope, at: number): boolean {
  const effect =
    formOf(scope, at) ??
    conjunction(scope, at) ??
    modality(scope, at) ??
    narrowing(scope, at) ??
    degree(scope, at) ??
    circumstance(scope, at) ??
    classWord(scope, at);
  return effect === 'goes on';
}

/** "Conservative care in the form of physical therapy": the therapy is what was not had, and of the care no more. */
function formOf(scope: Scope, at: number): Effect | undefined {
  if (scope.last === undefined) return undefined;
  for (let first = at; first > at - FORM_OF.length; first--) {
    if (!FORM_OF.every((word, i) => scope.lower(first + i) === word)) continue;
    if (first === at) {
      scope.narrowLast('exception');
      scope.closed = false;
    }
    return 'goes on';
  }
  return undefined;
}

const FORM_OF: readonly string[] = ['in', 'the', 'form', 'of'];

/** What is denied is that care failed, that it may come, that it is planned, or that it is necessary. */
function modality(scope: Scope, at: number): Effect | undefined {
  const lower = scope.lower(at);
  // "all available methods": some may have been used.
  if (lower === 'all' && AFTER_ALL.has(scope.lower(at + 1))) scope.hedges.add('degree');
  // "no indication for acupuncture": a verdict.
  else if (lower === 'for' && VERDICT_NOUNS.has(scope.lower(at - 1))) scope.purpose = true;
  // "Whether he has completed therapy": he may have begun it.
  else if (scope.asked && scope.last === undefined && FINISHING.has(lower)) scope.hedges.add('finish');
  else if (FAILING.has(lower)) {
    scope.failing = true;
    // "That gabapentin has failed", "treatment with NSAIDs fails": of what was just named.
    if ((scope.complement && scope.last !== undefined) || isToldOfLast(scope, at))
      scope.changeLast(() => ({ failing: true }));
  } else if (isInability(scope, at)) {
    scope.failing = true;
    scope.unable = true;
    if (scope.last !== undefined) scope.changeLast(() => ({ failing: true }));
  } else if (isToBeHad(scope, at)) {
    if (scope.last === undefined) scope.wanted = true;
  } else if (FUTURE.has(lower) && !isPassiveOfRecord(scope, at) && !isElided(scope)) {
    // "that the unit will be used": what may come.
    const isOfLast = scope.last !== undefined && (scope.complement || scope.undocumented);
    const subject = isOfLast ? scope.found.pop() : undefined;
    if (subject !== undefined) scope.last = undefined;
    scope.hedges.add('exception');
  } else if (WANTED.has(lower) || (PLANS.has(lower) && OF_PLAN.has(scope.lower(at + 1)))) {
    if (scope.last === undefined) scope.wanted = true;
    // "that surgery is planned": of what was just named; "prior to the requested injections" is of those.
    else if (scope.complement && isPredicate(scope, at)) scope.changeLast(() => ({ wanted: true }));
  } else return undefined;
  return 'goes on';
}

/** "Could have been tried but was not": the possibility is of the verb that is meant again. */
function isElided({ operator: { reach, first, last }, words }: Scope): boolean {
  return reach === 'before' && last === first + 1 && ELIDING.has(words[first - 1]?.lower ?? '');
}

/** A form of "be" or "have" stands before it, or before an adverb there. */
function isPredicate(scope: Scope, at: number): boolean {
  const before = scope.lower(at - 1).endsWith('ly') ? at - 2 : at - 1;
  return (classesOf(scope.lower(before)) & VERBS) !== 0;
}

/** "No MRI could be located": what was looked for, not what may come. */
function isPassiveOfRecord(scope: Scope, at: number): boolean {
  return scope.lower(at + 1) === 'be' && (classesOf(scope.lower(at + 2)) & RECORD_PARTICIPLE) !== 0;
}

/** Clauses, exceptions and examples, which narrow what was denied last. */
function narrowing(scope: Scope, at: number): Effect | undefined {
  const lower = scope.lower(at);
  const next = scope.lower(at + 1);
  const bits = classesOf(lower);
  // "No need for an interpreter, as the patient speaks English": a clause of its own.
  if (lower === 'as' && scope.lower(at - 1) !== 'such' && beginsPerson(scope, at + 1)) return 'ends';
  // "What drugs have been tried": the drugs are asked for.
  const asked = scope.last === undefined ? askedThing(scope, at) : undefined;
  if (asked !== undefined) {
    // "What the reason is": behind it nothing is told of how it came about.
    scope.complement = asked.concept.kind !== 'request';
    scope.askedFor = true;
    return 'goes on';
  }
  // "No treatment of the tingling": the tingling is there.
  if (isCareOfFinding(scope, at)) return 'ends';
  // "Has not had so much as one injection".
  if (lower === 'so' && next === 'much') return 'goes on';
  if (lower === 'that' || ASKING.has(lower)) {
    // "pain that radiates": of the thing; before any thing a clause of its own.
    if (scope.last !== undefined) {
      // Only right behind it: "…, and the visits that were authorized" is of other things.
      if (at - scope.last.last <= 3) scope.narrowLast();
      return 'ends';
    }
    scope.complement = true;
    scope.thatSeen = true;
    scope.asked = lower !== 'that';
  } else if (lower === 'other' && next === 'than' && scope.last !== undefined) {
    // "no conservative care other than rest": the rest was done.
    scope.narrowLast('exception');
    scope.closed = true;
  } else if (scope.last !== undefined && AIMED.has(lower) && AIMED_AT.has(next)) {
    // "No therapy aimed at the insomnia": care for one thing; the insomnia is there.
    scope.narrowLast();
    return 'ends';
  } else if (SORTS.has(lower) && !ANY.has(scope.lower(at - 1))) {
    if (!scope.closed && scope.last === undefined && next === 'of') sortOf(scope, at);
  } else if (isCauseOfVerb(scope, at)) {
    return 'ends';
  } else if (isOtherCause(scope, at)) {
    // "No nausea due to chemotherapy": of another cause it may be there.
    scope.narrowLast('degree');
    scope.closed = true;
  } else if ((bits & EXCEPTION) !== 0) {
    scope.hedges.add('exception');
    scope.closed = true;
  } else if ((bits & TURN) !== 0 && !(scope.complement && scope.last === undefined)) {
    return 'ends';
  } else if (lower === 'to' && at + 1 < scope.to) {
    readInfinitive(scope, at);
  } else if (scope.last === undefined && scope.detail && EXAMPLES.has(lower) && next === 'as') {
    // "No contraindication such as an ulcer": the example is denied.
    scope.detail = false;
  } else if (scope.last !== undefined && EXAMPLES.has(lower)) {
    // "neurologic deficits such as weakness": kinds of it.
    if (scope.last.concept.kind === 'function') {
      scope.detail = true;
      scope.partsOfGain = true;
    } else scope.hedges.add('theme');
  } else return undefined;
  return 'goes on';
}

/** So many words behind "treatment of" what is treated stands. */
const TREATED_REACH = 6;

/** "Treatment of the finger tingling", "work-up for her dizziness": the care is denied, and not what it is for. */
function isCareOfFinding({ words, ground, last, to, operator }: Scope, at: number): boolean {
  if (last !== undefined || operator.reach === 'before' || !CARE_OF.has(words[at]!.lower)) return false;
  if (!TREATED_AFTER.has(words[at + 1]?.lower ?? '')) return false;
  for (let i = at + 2; i < Math.min(to, at + TREATED_REACH); i++) {
    const target = ground.targetAt(i);
    if (target !== undefined) return FINDINGS.has(target.concept.kind);
  }
  return false;
}

/** "The type of the procedure is not given": it is there; "not the type of relief that would …": some may be, "no type of": none. */
function sortOf(scope: Scope, at: number): void {
  if (scope.undocumented || scope.operator.reach === 'before') scope.detail = true;
  else if (at - 1 > scope.operator.last) scope.hedges.add('degree');
}

/** "Is not able to work owing to vertigo", "on account of it": why, and no part of what is denied. */
function isCauseOfVerb({ operator, words, last }: Scope, at: number): boolean {
  if (operator.row === 'no <noun>' || operator.reach === 'before') return false;
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower;
  if (OWING.has(lower) && next === 'to') return last === undefined || at - last.last > 2 || lower === 'owing';
  return lower === 'account' && words[at - 1]?.lower === 'on' && next === 'of';
}

/** "Due to chemotherapy", behind the thing; what a drug does is its side effect, whatever else is said. */
function isOtherCause(scope: Scope, at: number): boolean {
  const { last, ground, to } = scope;
  if (last === undefined || at - last.last > 2) return false;
  if (!CAUSED.has(scope.lower(at)) || !CAUSES.has(scope.lower(at + 1))) return false;
  for (let i = at + 2; i < Math.min(to, at + 6); i++)
    if (ground.targetAt(i)?.concept.kind === 'medication') return false;
  return true;
}

/** "Treatment with gabapentin": the care is what follows. */
function isCareWith(scope: Scope, at: number): boolean {
  return CARE_WITH.has(scope.lower(at)) && scope.lower(at + 1) === 'with';
}

/** Records, evidence, purposes and verbs; words that change nothing; and words of no class. */
function classWord(scope: Scope, at: number): Effect {
  const lower = scope.lower(at);
  const bits = classesOf(lower);
  if ((bits & RECORD_NOUN) !== 0) {
    if (scope.last === undefined) {
      scope.undocumented = true;
      if (MENTIONS.has(lower)) scope.mentioned = true;
    } else if (!scope.closed && !scope.hedges.has('list')) scope.anew = true;
  } else if ((bits & EVIDENCE) !== 0) {
    scope.closed = false;
    if (SUPPORTING.has(lower)) scope.supports = true;
    if (scope.last !== undefined && !scope.anew) scope.hedges.add('theme');
  } else if ((bits & PURPOSE) !== 0) {
    scope.purpose = true;
  } else if ((bits & VERBS) !== 0) {
    return readVerb(scope, at) ? 'goes on' : 'ends';
  } else if (bits === 0 && at - 1 === scope.last?.last && lower.endsWith('ing')) {
    scope.narrowLast();
    scope.closed = true;
  } else if ((bits & PASSED) === 0 && !lower.endsWith('ly') && !isCareWith(scope, at)) {
    scope.unknown++;
    // "No weaning of opioids", "no titration of gabapentin": what is denied is the weaning.
    if (scope.last === undefined && scope.lower(at + 1) === 'of' && !PARTS_OF_CARE.has(lower))
      scope.ofUnknown = true;
    // "Is not a case of": what follows is the predicate.
    if (CASE_OF.has(lower) && scope.lower(at + 1) === 'of') return 'goes on';
    // "is not indicated for", "is not the case for": only what stands right behind is the predicate.
    if (scope.operator.row === 'is not <predicate>' && scope.last === undefined) return 'ends';
  }
  return 'goes on';
}

/** "The patient", "he", "this worker". */
function beginsPerson(scope: Scope, at: number): boolean {
  const article = scope.lower(at) === 'the' || scope.lower(at) === 'this';
  return PATIENTS.has(scope.lower(article ? at + 1 : at));
}
