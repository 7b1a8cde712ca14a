import { Gap } from '../../../language/words';
import { isKindOf } from '../../../vocabulary/concepts';
import { FRAMES, GENERAL_NAMES, isGeneralGain } from '../../../vocabulary/concepts/generalConcepts';
import { GIVEN, CARE as WANTED_FOR } from '../../../vocabulary/concepts/kinds';
import { ON_SKIN } from '../../../vocabulary/concepts/places';
import { TAKES, TOLERATES } from '../../../vocabulary/drugs/effectWords';
import { INDEFINITE } from '../../../vocabulary/negation/openVerbWords';
import {
  ABNORMALITY,
  AROUND_SURGERY,
  AT_PLACE,
  CIRCUMSTANCES,
  CONJUNCTIONS,
  HAD,
  INSIDE_FRAME,
  JOINS_PAIN,
  LINKS,
  NAMED_BEFORE,
  NO_TAIL,
  NO_TAIL_ENDINGS,
  PARTS_OF_CARE,
  POINTED,
  QUALIFIED_NOUNS,
  SEEN_BY,
  SHOWING_IT,
  SHOWN_BY,
  TAKING_NOUNS,
} from '../../../vocabulary/negation/scopeWords';
import { SHOWING } from '../../../vocabulary/people/speakers';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import type { Target } from '../../targets/target';
import type { Scope } from './scopeState';

/** Prepositions between a general name of a drug and the drug. */
const OF_DRUG: ReadonlySet<string> = new Set(['for', 'of']);

/** So many words may stand between a frame and what it frames. */
const FRAME_REACH = 9;

const CARE: ReadonlySet<string> = new Set(['treatment', 'study', 'medication', 'document', 'request']);

const PURPOSE = classBit('purposeWord');

const AUXILIARY = classBit('auxiliary');

const EVIDENCE = classBit('evidenceWord');

const RECORD_NOUN = classBit('recordNoun');

const PASSED_IN_FRAME = classBit('recordParticiple') | classBit('freshWord');

/** Reads a target inside a scope: it is denied, or frames, qualifies or details what is. */
export function readTarget(scope: Scope, target: Target): void {
  const { ground } = scope;
  const { concept, last } = target;
  const next = scope.lower(last + 1);
  // "No mention that she is obese (BMI 27)": a measure tells by itself.
  if (target.isNormal !== undefined && scope.last !== undefined) return;
  if (namesWhereSeen(scope, target) || isPlaceOfFound(scope, target) || isTolerated(scope, target))
    ground.frames(target);
  // "Do not show that a home program has been ineffective": that it failed is denied, and not the program.
  else if (concept.id === 'no-improvement' && scope.complement && GIVEN.has(scope.last?.concept.kind ?? '')) {
    scope.changeLast(() => ({ failing: true }));
    ground.frames(target);
  } else if (showsWhatFollows(scope, target, next)) {
    scope.by = concept.id;
    ground.frames(target);
  } else if (FRAMES.has(concept.id) && isFrame(scope, target)) {
    scope.undocumented = true;
    ground.frames(target);
    if (concept.id !== 'subjective-complaints') scope.examined = true;
  } else if (isPartOfCare(scope, target)) ground.frames(target);
  else if (concept.kind === 'request') {
    // The quantity, the reason: a detail of what follows. How much was had is a fact of its own.
    if (!scope.closed && (!scope.detail || goesOnList(scope, target))) deny(scope, target);
    if (!scope.closed) scope.detail = true;
  } else if (qualifies(scope, target, next) || isGainOfCare(scope, target)) ground.frames(target);
  // "Response, including a decrease in pain".
  else if (scope.partsOfGain && isKindOf(concept.id, 'improvement')) {
    deny(scope, target);
    scope.narrowLast('theme');
  }
  // "Functional improvement, to include a return to work": what it would consist in, and no fact of its own.
  else if (scope.partsOfGain && !scope.closed && concept.kind === 'function') ground.frames(target);
  // What follows a detail is there: nothing is said of it.
  else if (!scope.detail) denyThing(scope, target);
  // "The frequency of his home exercise": that it is named says nothing of how far it has come.
  else if (CARE.has(concept.kind)) scope.ground.depends(target);
  // "Drowsiness from the medicine": of what it comes stands behind "from".
  if (target.first === last && CIRCUMSTANCES.has(scope.lower(last))) scope.closed = true;
}

/** "A single dose of naproxen", "one session of therapy": not even that was had of it. */
function isPartOfCare(scope: Scope, { concept, first, last }: Target): boolean {
  if (concept.kind !== 'request' || scope.last !== undefined || scope.lower(last + 1) !== 'of') return false;
  return PARTS_OF_CARE.has(scope.lower(last)) && INDEFINITE.has(scope.lower(first - 1));
}

/** "That NSAIDs fail to provide relief": that the care failed is denied. */
function isGainOfCare({ failing, last }: Scope, { concept }: Target): boolean {
  return failing && last !== undefined && GIVEN.has(last.concept.kind) && isKindOf(concept.id, 'improvement');
}

/** "A body part, frequency or duration": each detail of a list is denied; "the reason for the duration" is one. */
function goesOnList(scope: Scope, { first }: Target): boolean {
  if (scope.last?.concept.kind !== 'request') return false;
  if (scope.words[first]!.gap & Gap.comma) return true;
  for (let i = first - 1; i > scope.last.last; i--) {
    if (CONJUNCTIONS.has(scope.lower(i)) || scope.words[i]!.gap & Gap.comma) return true;
    if (LINKS.has(scope.lower(i))) return false;
  }
  return false;
}

/** "no evidence, on imaging or by examination, of": where it would be seen. */
function namesWhereSeen(scope: Scope, { concept, first }: Target): boolean {
  return (
    (concept.kind === 'study' || concept.id === 'physical-examination') &&
    scope.last === undefined &&
    SEEN_BY.has(scope.lower(first - 1))
  );
}

/** "No keloid in the right knee scar": where that would be. */
function isPlaceOfFound(scope: Scope, { concept, first }: Target): boolean {
  if (!ON_SKIN.has(concept.id) || scope.found.length === 0) return false;
  for (let i = first - 1; i > scope.operator.last && first - i <= PLACE_REACH; i--) {
    if (CONJUNCTIONS.has(scope.lower(i))) return false;
    if (AT_PLACE.has(scope.lower(i))) return true;
  }
  return false;
}

/** "No statement that she could not tolerate MS Contin": that it was not borne is denied, and not the drug. */
function isTolerated(scope: Scope, { concept, first }: Target): boolean {
  const { last } = scope;
  if (last?.concept.id !== 'side-effects' || !GIVEN.has(concept.kind)) return false;
  if (first <= last.last) return false;
  // "Unable to tolerate oral" is named as one thing.
  for (let i = last.first; i <= last.last; i++)
    if (TOLERATES.has(scope.lower(i)) || TAKES.has(scope.lower(i))) return true;
  return false;
}

const PLACE_REACH = 5;

const THAT: ReadonlySet<string> = new Set(['that', 'which', 'to']);

/** "no electrodiagnostic evidence of": what would show it. */
function showsWhatFollows(scope: Scope, { concept, last }: Target, next: string): boolean {
  if (concept.kind !== 'study' || last + 1 >= scope.to) return false;
  // "No imaging confirming a tear", "no films that show it": images there may be.
  if (SHOWING_IT.has(next) || (THAT.has(next) && SHOWING.has(scope.lower(last + 2)))) return true;
  if (!SHOWN_BY.has(next)) return false;
  const following = scope.lower(last + 2);
  return following === 'of' || (classesOf(following) & EVIDENCE) !== 0;
}

/** Whether a target is only named for what follows it. */
function qualifies(scope: Scope, { concept, last }: Target, next: string): boolean {
  // "no pain and functional improvement": the improvement of both.
  if (
    concept.id === 'pain' &&
    JOINS_PAIN.has(next) &&
    scope.ground.targetAt(last + 2)?.concept.kind === 'function'
  )
    return true;
  // "gastrointestinal issues or complaints": the same once more.
  // "Prescription sleep medication": another may have been taken.
  if (concept.id === 'medication' && scope.ground.targetAt(last + 1)?.concept.kind === 'medication') {
    scope.hedges.add('degree');
    return true;
  }
  // "Filled a prescription for zolpidem": the drug.
  if (
    concept.id === 'medication' &&
    OF_DRUG.has(next) &&
    GIVEN.has(scope.ground.targetAt(last + 2)?.concept.kind ?? '')
  )
    return true;
  // "First-line proton pump inhibitors": those, and no other drugs.
  if (
    concept.id === 'first-line-medication' &&
    scope.ground.targetAt(last + 1)?.concept.kind === 'medication'
  )
    return true;
  // "No post-operative nausea": when.
  if (concept.id === 'surgery' && isAdjectiveOfTime(scope, last)) return true;
  const isDrug = concept.kind === 'medication' && !GENERAL_NAMES.has(concept.id);
  // "Renal function monitoring": the test itself.
  const isTest = concept.kind === 'study' && next === 'monitoring';
  return (
    (!isTest && modifiesNext(scope, last, isDrug)) ||
    (concept.id === 'subjective-complaints' && scope.last !== undefined)
  );
}

/** "Post-operative", "preoperative", right before what is denied. */
function isAdjectiveOfTime(scope: Scope, last: number): boolean {
  const next = scope.ground.targetAt(last + 1);
  return (
    AROUND_SURGERY.has(scope.lower(last)) && next !== undefined && scope.words[last + 1]!.gap === Gap.blank
  );
}

/** "medication efficacy", "drug seeking". */
function modifiesNext(scope: Scope, last: number, isDrug: boolean): boolean {
  const next = scope.words[last + 1];
  if (next === undefined || last + 1 >= scope.to || next.gap !== Gap.blank) return false;
  // "No steroid use": that it is taken is denied.
  if (QUALIFIED_NOUNS.has(next.lower) && !(isDrug && TAKING_NOUNS.has(next.lower))) return true;
  const following = scope.ground.targetAt(last + 1)?.concept;
  return following?.kind === 'request' || isGeneralGain(following?.id);
}

function denyThing(scope: Scope, target: Target): void {
  const { concept, first, last } = target;
  // "… in the medical record": where it is not.
  const isPlaceOfRecord = concept.id === 'medical-records' && scope.last !== undefined;
  const isWantedFor =
    (scope.purpose && (CARE.has(concept.kind) || scope.found.length > 0)) ||
    (scope.supports && WANTED_FOR.has(concept.kind) && !tellsWhatWasHad(scope));
  const isOfUnknown = scope.ofUnknown && GIVEN.has(concept.kind) && scope.found.length === 0;
  // "That he is unable to go on with his work": no word on whether he works.
  const isOfInability = scope.unable && !GIVEN.has(concept.kind);
  // "Whether the brace is worn at night": there is one.
  const isPresupposed = scope.asked && CARE.has(concept.kind) && POINTED.has(scope.lower(first - 1));
  if (scope.closed || isPlaceOfRecord || isWantedFor || isOfUnknown || isOfInability || isPresupposed) {
    scope.ground.depends(target);
    return;
  }
  if (scope.purpose) scope.hedges.add('theme');
  deny(scope, target);
  if (NAMED_BEFORE.has(scope.lower(first - 1)) && GENERAL_NAMES.has(concept.id))
    scope.narrowLast('exception');
  // "first-line adjuvant": named for what follows, which no table holds.
  if (hasTail(scope, last)) {
    scope.changeLast(({ unknown }) => ({ unknown: unknown + 2 }));
    if (CARE.has(concept.kind)) scope.narrowLast('degree');
  }
}

function deny(scope: Scope, target: Target): void {
  scope.deny(target, {
    abnormal: scope.abnormal || ABNORMALITY.has(scope.lower(target.last + 1)) || sharesHead(scope, target),
    had: tellsWhatWasHad(scope),
  });
}

/** Whether the words of a scope, and those right before it, tell of what was had. */
function tellsWhatWasHad({ words, from, to }: Scope): boolean {
  const end = Math.min(to, from + 30);
  for (let i = Math.max(0, from - 3); i < end; i++)
    if (
      HAD.has(words[i]!.lower) ||
      (words[i]!.lower === 'to' && i + 1 < end && words[i + 1]!.lower === 'date')
    )
      return true;
  return false;
}

/** Whether a noun follows that the target only qualifies. */
function hasTail(scope: Scope, last: number): boolean {
  const next = scope.words[last + 1];
  if (next === undefined || last + 1 >= scope.to || next.gap !== Gap.blank) return false;
  const { lower } = next;
  return (
    classesOf(lower) === 0 &&
    !LINKS.has(lower) &&
    !NO_TAIL.has(lower) &&
    !NO_TAIL_ENDINGS.some((ending) => lower.endsWith(ending)) &&
    !/^\d/.test(lower) &&
    scope.ground.targetAt(last + 1) === undefined &&
    !scope.ground.isPlace(last + 1)
  );
}

/** "any sensory, motor or reflex deficit": the head of a list stands at its end. */
function sharesHead(scope: Scope, { concept, last }: Target): boolean {
  if (concept.kind !== 'attribute') return false;
  for (let i = last + 1; i < Math.min(scope.to, last + 8); i++) {
    const lower = scope.lower(i);
    const target = scope.ground.targetAt(i);
    if (target !== undefined && target.concept.kind !== 'attribute')
      return ABNORMALITY.has(scope.lower(target.last));
    if (ABNORMALITY.has(lower)) return true;
    if (target !== undefined) i = target.last;
    else if (!CONJUNCTIONS.has(lower)) return false;
  }
  return false;
}

/** Whether a general name only frames what follows: "findings documented recent to the request suggesting". */
function isFrame(scope: Scope, { concept, last }: Target): boolean {
  for (let i = last + 1; i < Math.min(scope.to, last + FRAME_REACH); i++) {
    const lower = scope.lower(i);
    const bits = classesOf(lower);
    if (beginsPurpose(scope, i)) return false;
    if (
      lower === 'of' ||
      lower === 'that' ||
      (lower === 'for' && i === last + 1 && concept.id === 'red-flags') ||
      (lower === 'to' && i === last + 1) ||
      (bits & EVIDENCE) !== 0
    )
      return hasTargetWithin(scope, i + 1);
    const isPassed =
      ((bits & RECORD_NOUN) !== 0 && lower !== 'symptoms') ||
      (bits & PASSED_IN_FRAME) !== 0 ||
      scope.ground.isPlace(i) ||
      INSIDE_FRAME.has(lower);
    if (!isPassed) return false;
  }
  return false;
}

function hasTargetWithin(scope: Scope, from: number): boolean {
  for (let i = from; i < Math.min(scope.to, from + 8); i++) {
    if (beginsPurpose(scope, i)) return false;
    const kind = scope.ground.targetAt(i)?.concept.kind;
    // What "would support an MRI" is denied itself.
    if (kind !== undefined)
      return !WANTED_FOR.has(kind) || (classesOf(scope.lower(from - 1)) & EVIDENCE) !== 0;
  }
  return false;
}

/** "to warrant", "would justify". */
function beginsPurpose(scope: Scope, at: number): boolean {
  const isBefore = scope.lower(at) === 'to' || (classesOf(scope.lower(at)) & AUXILIARY) !== 0;
  return isBefore && (classesOf(scope.lower(at + 1)) & PURPOSE) !== 0;
}
