import type { Repeat } from '../../language/repeats';
import type { Word } from '../../language/words';
import { INTRODUCING } from '../../vocabulary/sources/retellingWords';
import type { Passage, Sentence } from './passage';

const LEAST_WORDS = 5;
const LEAST_SHARE = 0.6;

/** "Treatment to date included rest and ice. Treatments have included rest and ice.": one after the other, ending alike. */
export function retellingsIn(passage: Passage, repeats: readonly Repeat[]): readonly number[] {
  const { sentences, words } = passage;
  const told = new Set(repeats.map(({ first }) => passage.sentenceOf(first).index));
  const found: number[] = [];
  for (let index = 1; index < sentences.length; index++) {
    if (!told.has(index) && isRetelling(words, sentences[index - 1]!, sentences[index]!)) found.push(index);
  }
  return found;
}

function isRetelling(words: readonly Word[], a: Sentence, b: Sentence): boolean {
  const longer = Math.max(a.endWord - a.firstWord, b.endWord - b.firstWord);
  const shorter = Math.min(a.endWord - a.firstWord, b.endWord - b.firstWord);
  let shared = 0;
  while (shared < shorter && words[a.endWord - 1 - shared]!.lower === words[b.endWord - 1 - shared]!.lower)
    shared++;
  if (shared < LEAST_WORDS || shared / longer < LEAST_SHARE) return false;
  // "The right knee is stable in all planes. The left knee is …": the words in which they differ tell two things apart.
  const heads = [
    ...words.slice(a.firstWord, a.endWord - shared),
    ...words.slice(b.firstWord, b.endWord - shared),
  ];
  return heads.every(({ lower }) => INTRODUCING.has(lower));
}
