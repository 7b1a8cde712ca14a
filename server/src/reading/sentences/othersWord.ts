import type { Word } from '../../language/words';
import { OTHER_SPEAKERS, REVIEWERS_BEFORE, THEIR_SPEAKING } from '../../vocabulary/conclusions/criteriaWords';
import { firstOf, has } from './wordsAmong';

/** So far before what is said its speaker may stand. */
const REACH = 60;

/** "The provider writes that the criteria are met", "utilization review found them met". */
export function isOthersWord(words: readonly Word[], first: number, to: number): boolean {
  const from = Math.max(first, to - REACH);
  if (has(words, from, to, REVIEWERS_BEFORE)) return true;
  const speaker = firstOf(words, from, to, OTHER_SPEAKERS);
  return speaker >= 0 && has(words, speaker, to, THEIR_SPEAKING);
}
