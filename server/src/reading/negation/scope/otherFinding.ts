import { Gap } from '../../../language/words';
import {
  ALTERNATIVES,
  BEFORE_OWN_PLACE,
  CONJUNCTIONS,
  FOUND_ADJECTIVES,
  OWN_VALUES,
} from '../../../vocabulary/negation/scopeWords';
import type { Scope } from './scopeState';

/** How far a list is looked through for a value or an "or", in words. */
const LIST_REACH = 40;
/** How far behind a comma the adjective of the next point stands. */
const ADJECTIVE_REACH = 3;
/** How far behind a finding the preposition of its place stands: "tenderness to palpation was noted over". */
const PLACE_REACH = 5;

/**
 * Whether behind a comma a point of its own begins, which the word of denial before does not reach: it has a value of its own
 * ("no effusion, joint line tender, McMurray negative"), or is told as found ("no loss of lordosis, decreased motion"), or,
 * in a list of what was found, at a place of its own ("swelling of the knee, no laxity, tenderness of the joint line"). What
 * an "or" joins is denied together.
 */
export function beginsOtherFinding(scope: Scope, at: number): boolean {
  if (hasValue(scope, at)) return true;
  // That they are on record is denied of all: "no documentation of spasm, decreased motion".
  if (scope.undocumented || scope.operator.wide || isJoinedByOr(scope, at)) return false;
  if (isToldAsFound(scope, at) || isNextDiagnosis(scope, at)) return true;
  return hasOwnPlace(scope, at) && (isInsideList(scope) || goesOnAlike(scope, at));
}

/** Behind "and": "without spasm and restricted motion". */
export function joinsOtherFinding(scope: Scope, at: number): boolean {
  if (scope.undocumented || scope.operator.wide) return false;
  if (scope.operator.row !== 'without' && !isInsideList(scope)) return false;
  return !isJoinedByOr(scope, at) && isToldAsFound(scope, at + 1);
}

/** Some point of the list from here on has a value of its own, and no conjunction joins what stands before that. */
function hasValue(scope: Scope, at: number): boolean {
  const { words, to, ground } = scope;
  for (let i = at; i < Math.min(to, at + LIST_REACH); i++) {
    const { gap, lower } = words[i]!;
    if (i > at && gap & (Gap.semicolon | Gap.stop)) return false;
    // "Heel and toe walk done": one thing.
    const target = ground.targetAt(i);
    if (target !== undefined && target.last > i) {
      for (let k = i; k <= target.last; k++) if (OWN_VALUES.has(words[k]!.lower)) return true;
      i = target.last;
      continue;
    }
    if (CONJUNCTIONS.has(lower)) return false;
    if ((OWN_VALUES.has(lower) && !isAskedFor(scope, i)) || /^\d/.test(lower)) return true;
  }
  return false;
}

/** "No record of spasm, positive tests": that one that is positive is on record is denied as well. */
function isAskedFor({ words, to, ground, undocumented }: Scope, at: number): boolean {
  if (!undocumented || !FOUND_ADJECTIVES.has(words[at]!.lower)) return false;
  for (let i = at + 1; i < Math.min(to, at + ADJECTIVE_REACH); i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
    if (ground.targetAt(i) !== undefined) return true;
  }
  return false;
}

/** An "or" or "nor" further on joins a finding to what stands before. */
function isJoinedByOr({ words, to, ground }: Scope, at: number): boolean {
  for (let i = at; i < Math.min(to, at + LIST_REACH); i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop) && i > at) return false;
    if (ground.isOperator(i)) return false;
    if (ALTERNATIVES.has(words[i]!.lower)) return true;
  }
  return false;
}

/** "Decreased motion", "mild effusion": an adjective of what is there, right before a finding. */
function isToldAsFound({ words, to, ground }: Scope, at: number): boolean {
  let isFound = false;
  for (let i = at; i < Math.min(to, at + ADJECTIVE_REACH); i++) {
    if (i > at && words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
    const { lower } = words[i]!;
    const target = ground.targetAt(i);
    if (target !== undefined) return isFound || FOUND_ADJECTIVES.has(lower);
    if (FOUND_ADJECTIVES.has(lower)) isFound = true;
  }
  return isFound;
}

/** The word of denial stands inside a list: a finding and a comma stand before it. */
function isInsideList({ words, operator, ground }: Scope): boolean {
  if ((words[operator.first]!.gap & Gap.comma) === 0) return false;
  const { firstWord } = ground.passage.sentenceOf(operator.first);
  for (let i = operator.first - 1; i >= firstWord; i--) {
    if (words[i + 1]!.gap & (Gap.semicolon | Gap.stop)) return false;
    const target = ground.targetAt(i);
    if (target !== undefined) return target.concept.kind !== 'document';
  }
  return false;
}

/** A further point of the list is told as found or has its own place too: "no deformity, tenderness of the biceps, spasm of the trapezius". */
function goesOnAlike(scope: Scope, at: number): boolean {
  const { words, to } = scope;
  for (let i = at + 1; i < Math.min(to, at + LIST_REACH); i++) {
    const { gap } = words[i]!;
    if (gap & (Gap.semicolon | Gap.stop)) return false;
    if (gap & Gap.comma && (isToldAsFound(scope, i) || hasOwnPlace(scope, i))) return true;
  }
  return false;
}

/** "Tenderness at the joint line", "spasm of the trapezius". */
function hasOwnPlace({ words, to, ground }: Scope, at: number): boolean {
  let last = -1;
  for (let i = at; i < Math.min(to, at + LIST_REACH); i++) {
    if (i > at && words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
    const target = ground.targetAt(i);
    if (target !== undefined && last < 0) {
      last = target.last;
      i = last;
    } else if (last >= 0) {
      if (i - last > PLACE_REACH) return false;
      if (BEFORE_OWN_PLACE.has(words[i]!.lower) && isPlaceWithin({ to, ground }, i + 1)) return true;
    }
  }
  return false;
}

function isPlaceWithin({ to, ground }: Pick<Scope, 'to' | 'ground'>, from: number): boolean {
  for (let i = from; i < Math.min(to, from + PLACE_REACH); i++) if (ground.isPlace(i)) return true;
  return false;
}

/** "Concussion without loss of consciousness, headache disorder": the next of a list of diagnoses. */
function isNextDiagnosis({ operator, ground }: Scope, at: number): boolean {
  if (operator.row !== 'without') return false;
  const before = targetEndingAt(ground, operator.first - 1);
  const next = targetFrom(ground, at);
  return before === 'diagnosis' && next === 'diagnosis';
}

const NEAR = 4;

function targetEndingAt(ground: Scope['ground'], word: number): string | undefined {
  for (let i = word; i >= 0 && word - i <= NEAR; i--) {
    const target = ground.targetAt(i);
    if (target !== undefined) return target.concept.kind;
  }
  return undefined;
}

function targetFrom(ground: Scope['ground'], word: number): string | undefined {
  for (let i = word; i < word + NEAR; i++) {
    const target = ground.targetAt(i);
    if (target !== undefined) return target.concept.kind;
  }
  return undefined;
}
