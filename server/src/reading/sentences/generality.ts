import { Gap, type Word } from '../../language/words';
import { ARTICLES } from '../../vocabulary/negation/operatorWords';
import { DEFINITE, PATIENT_WORDS, PRONOUNS } from '../../vocabulary/people/speakers';
import {
  AIMS,
  FOUND_IN_STUDIES,
  GENERAL_PREDICATES,
  GENERAL_QUANTIFIERS,
  GENERAL_SITUATIONS,
  GENERAL_SOURCES,
  KIND_NOUNS,
  LABELS,
  OF_THIS_DAY,
  SITUATIONS,
  WHEN_IT_HOLDS,
} from '../../vocabulary/sentences/generalityWords';

const BEING: ReadonlySet<string> = new Set(['is', 'are']);
/** So many words from its head the verb of a definition stands, and so many behind it the noun of its kind. */
const SUBJECT_REACH = 6;
const KIND_REACH = 5;
/** A heading or a bullet has fewer words. */
const LEAST_WORDS = 4;

/**
 * Whether a sentence tells what holds in general and nothing ties it to this patient: "baclofen is a muscle relaxant", "findings
 * must be corroborated by imaging", "most knee problems improve". Linear.
 *
 * @param from its first word behind "however" and the like
 * @param to the word behind its last
 */
export function tellsInGeneral(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < LEAST_WORDS) return false;
  // "The goal of manual medicine is a gain that lets the patient work": the patient is anyone.
  const aims = isAim(words, from, to);
  return !isTied(words, from, to, aims) && (aims || hasSign(words, from, to));
}

/** Of one person or one day; who stands in a condition is anyone: "if the patient improves". */
function isTied(words: readonly Word[], from: number, to: number, isAnyone: boolean): boolean {
  let conditional = false;
  /** Inside parentheses that are an aside, not at its head: who stands there is anyone. */
  let isAside = false;
  for (let i = from; i < to; i++) {
    const { lower, gap } = words[i]!;
    if (i > from && gap & Gap.parenthesis) isAside = !isAside;
    if (isAside || (lower === 'these' && GENERAL_SOURCES.has(words[i + 1]?.lower ?? ''))) continue;
    if (WHEN_IT_HOLDS.has(lower)) conditional = true;
    else if (i > from && gap & Gap.comma) conditional = false;
    if (OF_THIS_DAY.has(lower) && !(conditional && lower === 'had')) return true;
    if (!conditional && (PRONOUNS.has(lower) || (PATIENT_WORDS.has(lower) && !isAnyone))) return true;
    if (lower === 'there' && BEING.has(words[i + 1]?.lower ?? '') && !conditional) return true;
    // A grade, a score, a day, an amount.
    if (/^\d/.test(lower) && i > from) return true;
  }
  return false;
}

/** The predicates by their first word, without the "s" of the third person. */
const PREDICATES = new Map<string, readonly (readonly string[])[]>();
for (const phrase of GENERAL_PREDICATES) {
  const [first, ...rest] = phrase.split(' ');
  for (const form of formsOf(first!)) PREDICATES.set(form, [...(PREDICATES.get(form) ?? []), rest]);
}

function formsOf(verb: string): readonly string[] {
  if (verb === 'is') return ['is', 'are'];
  return verb.endsWith('s')
    ? [verb, verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb.slice(0, -1)]
    : [verb];
}

function isPredicate(words: readonly Word[], at: number, to: number): boolean {
  return (PREDICATES.get(words[at]!.lower) ?? []).some(
    (rest) => at + rest.length < to && rest.every((word, k) => words[at + 1 + k]!.lower === word),
  );
}

function hasSign(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]!.lower;
  if (GENERAL_QUANTIFIERS.has(first)) return true;
  if (first === 'in' && GENERAL_SITUATIONS.has(words[from + 1]!.lower)) return true;
  if (first === 'if') return true;
  if (LABELS.has(first) || DEFINITE.has(first)) return false;
  for (let i = from + 1; i + 1 < to; i++) {
    const { lower } = words[i]!;
    const next = words[i + 1]!.lower;
    if (isPredicate(words, i, to)) return true;
    // "Is not indicated in most instances".
    if (lower === 'in' && GENERAL_SITUATIONS.has(next) && SITUATIONS.has(words[i + 2]?.lower ?? ''))
      return true;
    // "Has been found to".
    if (lower === 'been' && FOUND_IN_STUDIES.has(next) && words[i + 2]?.lower === 'to') return true;
    if (BEING.has(lower) && i - from < SUBJECT_REACH && definesKind(words, i + 1, to)) return true;
  }
  return false;
}

/** "The goal of manual medicine is", "a key condition of continued opioids is". */
function isAim(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to - 1, from + 4); i++)
    if (AIMS.has(words[i]!.lower) && (words[i + 1]!.lower === 'of' || words[i + 1]!.lower === 'or')) {
      for (let k = i + 2; k < to; k++) if (BEING.has(words[k]!.lower)) return true;
      return false;
    }
  return false;
}

/** Behind "is": "a muscle relaxant", "manual therapy that". */
function definesKind(words: readonly Word[], from: number, to: number): boolean {
  const hasArticle = ARTICLES.has(words[from]!.lower) || words[from]!.lower === 'the';
  for (let i = from; i < Math.min(to, from + KIND_REACH); i++) {
    if (i > from && words[i]!.gap & (Gap.comma | Gap.semicolon)) return false;
    if (KIND_NOUNS.has(words[i]!.lower)) return hasArticle || words[i + 1]?.lower === 'that';
  }
  return false;
}
