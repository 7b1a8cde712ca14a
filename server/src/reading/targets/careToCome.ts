import type { Word } from '../../language/words';
import {
  CARE_VERDICTS,
  CARE_WORDS,
  HANDED_OUT,
  NOT_YET,
  STOPPED_SUBJECTS,
  TO_FILL_OUT,
  WANTING,
} from '../../vocabulary/care/careWords';
import { NOT } from '../../vocabulary/examination/assertionWords';
import type { Passage, Sentence } from '../sentences/passage';
import { NEAR } from './careFailed';
import type { Named } from './named';

/** "Does not want", "is not interested in", before it. */
export function isUnwanted(named: Named, first: number): boolean {
  for (let i = first - 1; first - i <= WANT_REACH && named.isSameClause(i, first); i--)
    if (WANTING.has(named.lower(i))) return NOT.has(named.lower(i - 1));
  return false;
}

/** So many words before care it may be told that the patient wants it. */
const WANT_REACH = 6;

/** "To be signed at the next visit", right behind. */
export function isToBeDone(named: Named, last: number): boolean {
  const at = named.lower(last + 1) === 'is' || named.lower(last + 1) === 'are' ? last + 2 : last + 1;
  return named.lower(at) === 'to' && named.lower(at + 1) === 'be' && named.lower(at + 2).endsWith('ed');
}

/** "Authorized but not yet scheduled", "the first visit is booked for next week". */
export function isNotYet({ words }: Passage, { endWord }: Sentence, last: number): boolean {
  for (let i = last + 1; i < endWord; i++) {
    const { lower } = words[i]!;
    if (lower === 'yet' && NOT.has(words[i - 1]?.lower ?? '')) return true;
    if (NOT_YET.has(lower) && (words[i + 1]?.lower === 'for' || words[i + 1]?.lower === 'yet')) return true;
    if (lower === 'yet' && words[i + 1]?.lower === 'to') return true;
  }
  return false;
}

/** "… when it was stopped", "which was discontinued", "and discontinued it after three weeks". */
export function wasStopped(words: readonly Word[], { endWord }: Sentence, last: number): boolean {
  for (let i = last + 1; i + 1 < Math.min(endWord, last + NEAR); i++) {
    if (CARE_WORDS.stopped.has(words[i]!.lower) && words[i + 1]!.lower === 'it') return true;
    if (
      STOPPED_SUBJECTS.has(words[i]!.lower) &&
      words[i + 1]!.lower === 'was' &&
      CARE_WORDS.stopped.has(words[i + 2]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** A verdict is no word on how far care has come. */
export function isOfVerdict(
  words: readonly Word[],
  { firstWord, endWord }: Sentence,
  first: number,
): boolean {
  const end = Math.min(endWord, first + NEAR * 2 + 1);
  for (let i = Math.max(firstWord, first - 4); i < end; i++)
    if (CARE_VERDICTS.has(words[i]!.lower)) return true;
  return false;
}

/** "The questionnaire was given to the patient to fill out at home": it was not filled out yet. */
export function isHandedOut(named: Named, last: number): boolean {
  let isGiven = false;
  for (let i = last + 1; i - last <= HANDED_REACH && named.isSameClause(i, last); i++) {
    if (HANDED_OUT.has(named.lower(i))) isGiven = true;
    else if (isGiven && named.lower(i) === 'to' && TO_FILL_OUT.has(named.lower(i + 1))) return true;
  }
  return false;
}

/** So many words behind a paper it is told what is to be done with it. */
const HANDED_REACH = 9;
