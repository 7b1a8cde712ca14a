import type { Word } from '../../language/words';
import { TEETH } from '../../vocabulary/anatomy/organs';
import {
  CLEAR_PREDICATES,
  DEFINITE,
  GENERALITIES,
  LATEST,
  NOW,
  PAST_VERBS,
  PREDICATES,
  SHOWING,
  STUDIED,
  TENSES,
} from '../../vocabulary/people/speakers';
import { DO } from '../../vocabulary/sentences/auxiliaries';
import { BEING, DENYING, FILED, ON, TESTING } from '../../vocabulary/sentences/caseSentenceWords';
import { isOfPatient } from './recordsTold';
import { afterAdverbs } from './sentenceMarks';

/**
 * "The wound is healed", "Splints have not been worn", "Zolpidem is being started now": of one person, by its tense, its
 * article and value, or its time. Whatever may be said in general is not.
 */
export function tellsOfOne(words: readonly Word[], from: number, to: number): boolean {
  const begin = afterAdverbs(words, from, to);
  if (to - begin < LEAST_WORDS) return false;
  const opens = words[begin]!.lower;
  // "Tooth #14 remains in place".
  if (TEETH.has(words[begin]!.lower) && /^\d/.test(words[begin + 1]!.lower)) return true;
  const isOfStudy = namesStudy(words, begin, to);
  const isDefinite = DEFINITE.has(opens) || isOfStudy || TESTING.has(opens);
  let tells = false;
  for (let i = begin; i < to; i++) {
    const { lower } = words[i]!;
    // "Conduction studies show no evidence of": of those that were made.
    const isOfFound = isOfStudy && lower === 'evidence' && DENYING.has(words[i - 1]!.lower);
    if (GENERALITIES.has(lower) && !isOfFound && !isOfPatient(words, i)) return false;
    if (TENSES.has(lower) || NOW.has(lower)) tells = true;
    else if (isDefinite && PAST_VERBS.has(lower) && i > begin + 1) tells = true;
    else if (isOfStudy && SHOWING.has(lower) && i > begin) tells = true;
    else if (BEING.has(lower) && tellsValue(words, i + 1, to, isDefinite ? PREDICATES : CLEAR_PREDICATES))
      tells = true;
    // "Spasm is documented": and nothing behind it that would tell for whom.
    else if (
      BEING.has(lower) &&
      i + 1 < to &&
      FILED.has(words[i + 1]!.lower) &&
      (i === to - 2 || isSeenOn(words, i + 2, to))
    )
      tells = true;
    else if (isDefinite && (lower === 'nothing' || (DO.has(lower) && words[i + 1]?.lower === 'not')))
      tells = true;
  }
  return tells;
}

/** "Is seen on MRI", "is noted on the films". */
function isSeenOn(words: readonly Word[], from: number, to: number): boolean {
  if (!ON.has(words[from]!.lower)) return false;
  for (let i = from + 1; i < Math.min(to, from + STUDY_REACH); i++)
    if (STUDIED.has(words[i]!.lower)) return true;
  return false;
}

/** So many words from its head a sentence names the study of which it tells. */
const STUDY_REACH = 5;

/** "The CT scan", "standing x-rays", "the latest hemoglobin A1c". */
function namesStudy(words: readonly Word[], from: number, to: number): boolean {
  if (DEFINITE.has(words[from]!.lower) && LATEST.has(words[from + 1]?.lower ?? '')) return true;
  for (let i = from; i < Math.min(to, from + STUDY_REACH); i++)
    if (STUDIED.has(words[i]!.lower) || isTesting(words, i)) return true;
  return false;
}

/** "Nerve conduction studies", "laboratory testing". */
function isTesting(words: readonly Word[], at: number): boolean {
  return TESTS.has(words[at]!.lower) && TESTING.has(words[at - 1]?.lower ?? '');
}

const TESTS: ReadonlySet<string> = new Set(['study', 'studies', 'testing', 'tests']);

/** A heading or a bullet has fewer words. */
export const LEAST_WORDS = 4;

/** How far behind a form of "to be" its predicate stands. */
const PREDICATE_REACH = 3;

function tellsValue(
  words: readonly Word[],
  from: number,
  to: number,
  predicates: ReadonlySet<string>,
): boolean {
  for (let i = from; i < Math.min(to, from + PREDICATE_REACH); i++)
    if (predicates.has(words[i]!.lower)) return true;
  return false;
}
