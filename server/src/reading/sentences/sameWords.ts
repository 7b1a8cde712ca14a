import { remembered } from '../../text/remembered';
import type { Passage } from './passage';

/** So many places of one word are looked at. */
const MOST_PLACES = 50;
/** Words of one stem agree in so many letters. */
const STEM = 5;

/**
 * Where a passage has the same words in the same order as another, whatever their number: the first word of each place.
 *
 * @param first of the words sought, in `other`
 * @param last of the words sought, included
 */
export function placesOfWords(
  passage: Passage,
  other: Passage,
  first: number,
  last: number,
): readonly number[] {
  const sought = other.words.slice(first, last + 1).map(({ lower }) => singular(lower));
  const { words } = passage;
  return (placesByWord(passage).get(sought[0]!) ?? []).filter((at) =>
    sought.every((word, k) => at + k < words.length && singular(words[at + k]!.lower) === word),
  );
}

/** Whether two words, each by its index in its passage, begin alike: "spasm" and "spasms". */
export function beginAlike(a: Passage, word: number, b: Passage, other: number): boolean {
  return a.words[word]!.lower.slice(0, STEM) === b.words[other]!.lower.slice(0, STEM);
}

const placesByWord = remembered((passage: Passage): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  passage.words.forEach(({ lower }, at) => {
    const word = singular(lower);
    const found = places.get(word);
    if (found === undefined) places.set(word, [at]);
    else if (found.length < MOST_PLACES) found.push(at);
  });
  return places;
});

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
