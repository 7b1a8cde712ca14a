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
  const known = new Set([...byFirstWord.values()].flatMap((same) => same.flatMap(({ words }) => words)));
  const mendable = mendableFrom(() => new Set([...known].filter((word) => word.length >= SHORTEST_MENDED)));
  /** "Physical the rapy": two halves with a blank between them are the word, unless each is one of the phrases' own. */
  const mended = (text: string): readonly Word[] => {
    const words = wordsOf(text);
    let whole: Word[] | undefined;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const next = words[i + 1];
      const joined =
        next !== undefined && next.start - word.end === 1 && text.charCodeAt(word.end) === 32
          ? mendable.join(word.text, next.text)
          : undefined;
      if (joined === undefined || (known.has(word.text) && known.has(next!.text))) {
        whole?.push(word);
        continue;
      }
      whole ??= words.slice(0, i);
      whole.push({ text: joined, start: word.start, end: next!.end });
      i++;
    }
    return whole ?? words;
  };

  const find = (text: string): PhraseMatch<T>[] => {
    const words = mended(text);
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
