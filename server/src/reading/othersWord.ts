import type { Word } from '../language/words';
import { OTHER_SPEAKERS, REVIEWERS_BEFORE, THEIR_SPEAKING } from '../vocabulary/criteriaWords';
import { firstOf, has } from './wordsAmong';

/** "The provider writes that the criteria are met", "utilization review found them met". */
export function isOthersWord(words: readonly Word[], from: number, to: number): boolean {
  if (has(words, from, to, REVIEWERS_BEFORE)) return true;
  const speaker = firstOf(words, from, to, OTHER_SPEAKERS);
  return speaker >= 0 && has(words, speaker, to, THEIR_SPEAKING);
}
