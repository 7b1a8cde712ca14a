import { wordsOf } from '../guidelines/words';
import { flatten } from '../text/flatText';
import type { CopyPage } from './copy';
import { sampleOf } from './sample';

/** A stretch of a page's text. */
export interface PagePassage {
  /** The page that it stands on. */
  readonly page: CopyPage;
  /** White space folded, words joined that a line's end broke at their hyphen. */
  readonly text: string;
  /** How much it has in common with what was looked for; 0 where it is only the page's beginning. */
  readonly weight: number;
  /** Whether the page goes on before and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How many words a passage should have; it is moved to the beginning and end of a sentence nearby. */
const PASSAGE_WORDS = 70;
/** How many words further a sentence's beginning or end is looked for. */
const REACH_WORDS = 25;
/** Fewer than this many different telling words in common say nothing: then the page's beginning is shown. */
const LEAST_COMMON = 3;

/** On what share of a copy's pages a word stands: one that stands on every page tells nothing. */
export interface PageCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly pages: number;
}

/** So many pages show which words are common. */
const COUNTED_PAGES = 40;

/** Counts on how many pages each word stands, of pages spread over the copy. */
export function countPages(all: readonly CopyPage[]): PageCounts {
  const pages = sampleOf(all, COUNTED_PAGES);
  const counts = new Map<string, number>();
  for (const { text } of pages) {
    for (const word of new Set(wordsOf(text).map(stem))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { counts, pages: pages.length };
}

/**
 * The stretch of a page that has most in common with some words (a rationale's sentence), rare words
 * counting more than common ones; the page's beginning where they have nothing to speak of in common.
 * `undefined` for a page without text.
 *
 * @param about the words that say what is looked for
 * @param counts of the copy that the page is of
 */
export function passageOnPage(
  page: CopyPage,
  about: string,
  { counts, pages }: PageCounts,
): PagePassage | undefined {
  const { text } = flatten(page.text, 0, page.text.length);
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const wanted = new Set(wordsOf(about).map(stem));
  const weights = words.map((word) => {
    const known = stem(word);
    return wanted.has(known) ? Math.log((pages + 1) / (counts.get(known) ?? 1)) : 0;
  });
  const { first, weight } = bestStretch(words.map(stem), weights);
  const last = Math.min(words.length, first + PASSAGE_WORDS) - 1;
  const from = sentenceStart(text, words, first);
  const to = sentenceEnd(text, words, last);
  return { page, text: text.slice(from, to), weight, cutBefore: from > 0, cutAfter: to < text.length };
}

/** The first word of the best stretch, and its weight; the first word of all where no stretch has enough in common. */
function bestStretch(
  stems: readonly string[],
  weights: readonly number[],
): { readonly first: number; readonly weight: number } {
  // A word counts once in a stretch, however often it stands there.
  const inside = new Map<string, number>();
  let common = 0;
  let sum = 0;
  let best = 0;
  let bestSum = 0;
  for (let end = 0; end < stems.length; end++) {
    if (weights[end]! > 0) {
      const before = inside.get(stems[end]!) ?? 0;
      inside.set(stems[end]!, before + 1);
      if (before === 0) {
        common++;
        sum += weights[end]!;
      }
    }
    const gone = end - PASSAGE_WORDS;
    if (gone >= 0 && weights[gone]! > 0) {
      const left = inside.get(stems[gone]!)! - 1;
      inside.set(stems[gone]!, left);
      if (left === 0) {
        common--;
        sum -= weights[gone]!;
      }
    }
    // Sums are of many roundings: what is as good as before does not move the passage.
    if (common >= LEAST_COMMON && sum > bestSum + 1e-9) {
      bestSum = sum;
      best = Math.max(0, end - PASSAGE_WORDS + 1);
    }
  }
  return { first: best, weight: bestSum };
}

type Words = ReturnType<typeof wordsOf>;

/** The beginning of the sentence in which a word stands, or of the word where that is far. */
function sentenceStart(text: string, words: Words, index: number): number {
  for (let i = index; i > Math.max(0, index - REACH_WORDS); i--) {
    if (endsSentence(text.slice(words[i - 1]!.end, words[i]!.start))) return words[i]!.start;
  }
  return index <= REACH_WORDS ? 0 : words[index]!.start;
}

function sentenceEnd(text: string, words: Words, index: number): number {
  for (let i = index; i < Math.min(words.length - 1, index + REACH_WORDS); i++) {
    const between = text.slice(words[i]!.end, words[i + 1]!.start);
    if (endsSentence(between)) return words[i]!.end + between.trimEnd().length;
  }
  return index + REACH_WORDS >= words.length - 1 ? text.length : words[index]!.end;
}

function endsSentence(between: string): boolean {
  return /[.!?]["')\]]*\s/.test(between);
}

function stem({ text }: { readonly text: string }): string {
  return text.length > 4 && text.endsWith('s') && !text.endsWith('ss') ? text.slice(0, -1) : text;
}
