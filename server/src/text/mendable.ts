import { createWordFilter } from './wordFilter';

/** Long words that are put together again where extraction split them by a blank; see {@link mendableFrom}. */
export interface Mendable {
  /** The word that two halves make, or `undefined`. Both are in lower case. */
  join(first: string, second: string): string | undefined;
}

/** What mends these words, given in lower case. */
export function mendableFrom(words: Iterable<string>): Mendable {
  const all = new Set(words);
  // Every beginning and ending of one, so that most pairs of words need no further look.
  const beginnings = new Set<string>();
  const endings = new Set<string>();
  for (const word of all) {
    for (let i = 1; i < word.length; i++) {
      beginnings.add(word.slice(0, i));
      endings.add(word.slice(i));
    }
  }
  const firsts = createWordFilter(beginnings);
  const seconds = createWordFilter(endings);
  return {
    join: (first, second) => {
      if (!seconds.mayHave(second) || !firsts.mayHave(first)) return undefined;
      if (!beginnings.has(first) || !endings.has(second)) return undefined;
      const joined = first + second;
      return all.has(joined) ? joined : undefined;
    },
  };
}
