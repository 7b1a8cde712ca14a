/**
 * Says of most words that they are not among many, faster than a set can: nearly every word of a letter is asked of
 * every index of names, and nearly none is there.
 */
export interface WordFilter {
  /** `false`: the word is certainly not among them; `true`: it may be. */
  mayHave(word: string): boolean;
  /** The same of the word that two make, which is not put together for it. Neither is empty. */
  mayHaveJoined(first: string, second: string): boolean;
}

/** Places for each word, so that few other words share one. */
const PLACES_PER_WORD = 8;
const FEWEST_PLACES = 1 << 12;
const MOST_PLACES = 1 << 16;

/** A filter for these words. */
export function createWordFilter(words: Iterable<string>): WordFilter {
  const all = [...words];
  let places = FEWEST_PLACES;
  while (places < all.length * PLACES_PER_WORD && places < MOST_PLACES) places *= 2;
  const mask = places - 1;
  const taken = new Uint8Array(places);
  for (const word of all) taken[placeOf(word) & mask] = 1;
  return {
    mayHave: (word) => taken[placeOf(word) & mask] === 1,
    mayHaveJoined: (first, second) => taken[placeOfJoined(first, second) & mask] === 1,
  };
}

function placeOf(word: string): number {
  const { length } = word;
  const second = length > 1 ? word.charCodeAt(1) : 0;
  const third = length > 2 ? word.charCodeAt(2) : 0;
  return place(word.charCodeAt(0), second, third, word.charCodeAt(length - 1), length);
}

function placeOfJoined(first: string, second: string): number {
  const { length } = first;
  const all = length + second.length;
  const b = length > 1 ? first.charCodeAt(1) : second.charCodeAt(0);
  const c = all < 3 ? 0 : length > 2 ? first.charCodeAt(2) : second.charCodeAt(2 - length);
  return place(first.charCodeAt(0), b, c, second.charCodeAt(second.length - 1), all);
}

function place(first: number, second: number, third: number, last: number, length: number): number {
  return first * 7919 + second * 1021 + third * 131 + last * 17 + length;
}
