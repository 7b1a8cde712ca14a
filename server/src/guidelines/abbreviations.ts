import data from './abbreviations.json';

/** An abbreviation of the field, with one sentence in our own words. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly sentence: string;
}

export const abbreviations: readonly Abbreviation[] = data.abbreviations;

const byShort = new Map(abbreviations.map((one) => [one.short, one]));

/** The abbreviation that a word is, written in capitals as letters do ("TENS", "ESIs"), or `undefined`. */
export function abbreviationOf(word: string): Abbreviation | undefined {
  return (
    byShort.get(word) ??
    (/^[A-Z0-9-]{2,}(?:'?s)$/.test(word) ? byShort.get(word.replace(/'?s$/, '')) : undefined)
  );
}
