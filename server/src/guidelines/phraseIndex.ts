import { mendableFrom } from '../text/mendable';
import { createWordFilter } from '../text/wordFilter';
import { type Word, wordsOf } from './words';

/** A known phrase in a text. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** UTF-16 offsets into the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** Finds many phrases in one pass over a text's words. */
export interface PhraseIndex<T> {
  /** The phrases of the text in order, the longest at each place, without overlap. */
  find(text: string): PhraseMatch<T>[];
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const SHORTEST_MENDED = 7;

/**
 * Builds an index of phrases. A name is matched by its words: case, punctuation and white space do not
 * matter. A long word that extraction broke in two ("Pril osec") is recognized. Where two things share a
 * phrase the first one given has it. Searching is linear in the text (the longest phrase is a few words).
 */
export function createPhraseIndex<T>(
  entries: readonly { readonly value: T; readonly names: readonly string[] }[],
): PhraseIndex<T> {
  const byFirstWord = new Map<string, Phrase<T>[]>();
  for (const { value, names } of entries) {
    for (const name of names) {
      const words = wordsOf(name.replaceAll('&', ' and ')).map((word) => word.text);
      if (words.length === 0) continue;
      const same = byFirstWord.get(words[0]!);
      if (same) same.push({ words, value });
      else byFirstWord.set(words[0]!, [{ words, value }]);
    }
  }
  for (const same of byFirstWord.values()) same.sort((a, b) => b.words.length - a.words.length);
  const firstWords = createWordFilter(byFirstWord.keys());
  const mendable = mendableFrom(() => {
    const alone = [...byFirstWord].filter(([, same]) => same.some(({ words }) => words.length === 1));
    return new Set(alone.map(([word]) => word).filter((word) => word.length >= SHORTEST_MENDED));
  });

  const find = (text: string): PhraseMatch<T>[] => {
    const words = wordsOf(text);
    const found: PhraseMatch<T>[] = [];
    let i = 0;
    while (i < words.length) {
      const first = words[i]!;
      const phrase = firstWords.mayHave(first.text)
        ? longest(byFirstWord.get(first.text), words, i)
        : undefined;
      if (phrase) {
        const last = words[i + phrase.words.length - 1]!;
        found.push({ value: phrase.value, start: first.start, end: last.end });
        i += phrase.words.length;
        continue;
      }
      const next = words[i + 1];
      if (
        next !== undefined &&
        next.start - first.end === 1 &&
        first.text.length + next.text.length >= SHORTEST_MENDED &&
        text.charCodeAt(first.end) === 32
      ) {
        const joined = mendable.join(first.text, next.text);
        const mended = joined && byFirstWord.get(joined)?.find((one) => one.words.length === 1);
        if (mended) {
          found.push({ value: mended.value, start: first.start, end: next.end });
          i += 2;
          continue;
        }
      }
      i++;
    }
    return found;
  };
  return { find };
}

/** The first of the phrases that stands at word `at`; they are given the longest first. */
function longest<T>(
  phrases: readonly Phrase<T>[] | undefined,
  words: readonly Word[],
  at: number,
): Phrase<T> | undefined {
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) {
    let k = 1;
    while (k < phrase.words.length && words[at + k]?.text === phrase.words[k]) k++;
    if (k === phrase.words.length) return phrase;
  }
  return undefined;
}
