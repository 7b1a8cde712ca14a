import { createWordFilter, type WordFilter } from './wordFilter';

/** Long words that are put together again where extraction split them by a blank; see {@link mendableFrom}. */
export interface Mendable {
  /** The word that two halves make, or `undefined`. Both are in lower case. */
  join(first: string, second: string): string | undefined;
}

/**
 * What mends these words, given in lower case.
 *
 * @param words asked for when the first pair of words is looked at
 */
export function mendableFrom(words: () => ReadonlySet<string>): Mendable {
  let all: ReadonlySet<string> | undefined;
  let filter: WordFilter | undefined;
  return {
    join: (first, second) => {
      all ??= words();
      filter ??= createWordFilter(all);
      if (!filter.mayHaveJoined(first, second)) return undefined;
      const joined = first + second;
      return all.has(joined) ? joined : undefined;
    },
  };
}
