import { Gap, type Word } from '../../language/words';
import { RELATIVES } from '../../vocabulary/people/caseFactWords';
import { DEFINITE } from '../../vocabulary/people/speakers';
import { HAVING, TIES } from '../../vocabulary/people/tieWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../sentences/passage';

/** So many words behind "has" its participle stands, adverbs between. */
const PARTICIPLE_REACH = 3;
const PARTICIPLE = classBit('careParticiple') | classBit('recordParticiple');
const COPULA = classBit('copula');

/**
 * Whether a sentence has any word that ties it to this patient or these records: who it is of, a verb of the past, a day or a
 * grade, the records. "Short-acting opioids have a place after an operation" has none, and asserts nothing of the case,
 * wherever it stands.
 */
export function isTiedToCase({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++) if (ties(words, i, firstWord, endWord)) return true;
  return false;
}

/** "The diabetes is well controlled": of one thing, by the article with which the sentence opens. */
export function opensWithOne({ words }: Passage, { firstWord }: Sentence): boolean {
  return DEFINITE.has(words[firstWord]!.lower);
}

function ties(words: readonly Word[], at: number, first: number, end: number): boolean {
  const { lower, gap } = words[at]!;
  // "For shoulders that have been immobilized": of any.
  if (HAVING.has(lower)) return !RELATIVES.has(words[at - 1]?.lower ?? '') && hasParticiple(words, at, end);
  if (TIES.has(lower)) return true;
  // "There is a tear".
  if (lower === 'there' && (classesOf(words[at + 1]?.lower ?? '') & COPULA) !== 0) return true;
  // A day, a grade, a score.
  return at > first && (gap & Gap.slash) !== 0 && /^\d/.test(lower);
}

function hasParticiple(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 1 + PARTICIPLE_REACH); i++) {
    const { lower } = words[i]!;
    if (lower === 'been' || lower.endsWith('ed') || (classesOf(lower) & PARTICIPLE) !== 0) return true;
  }
  return false;
}
