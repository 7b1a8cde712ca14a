import type { FlatText } from '../text/flatText';
import type { Span } from '../text/span';
import { rangeHolding } from './ordered';
import { kindsOf, type SentenceKind } from './sentenceKinds';
import { quotations, type Range, sentenceRanges } from './sentences';
import { MENDABLE } from './vocabulary/mendable';
import { type Word, wordAt, wordsOf } from './words';

/** A sentence of a passage. `from` and `to` are positions in the flat text; `span` is its place in the file. */
export interface Sentence extends Range {
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  /** Its words are `words[firstWord]` to `words[endWord - 1]` of the passage. */
  readonly firstWord: number;
  readonly endWord: number;
  readonly kind: SentenceKind;
}

/** A stretch of prose, read once: its words, sentences and quotations. */
export interface Passage {
  readonly flat: FlatText;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Outermost quoted stretches, in flat positions. */
  readonly quoted: readonly Range[];
  /** The place in the file of the words from `first` to `last`, both included. */
  spanOf(first: number, last: number): Span;
  /** The sentence that holds word `index`. */
  sentenceOf(index: number): Sentence;
  /** Whether word `index` stands in quotation marks. */
  isQuoted(index: number): boolean;
}

class SentenceInPassage implements Sentence {
  readonly from: number;
  readonly to: number;

  constructor(
    private readonly flat: FlatText,
    range: Range,
    readonly index: number,
    readonly firstWord: number,
    readonly endWord: number,
    private readonly kinds: () => readonly SentenceKind[],
  ) {
    this.from = range.from;
    this.to = range.to;
  }

  get kind(): SentenceKind {
    return this.kinds()[this.index]!;
  }

  get span(): Span {
    return this.flat.toSpan(this.from, this.to);
  }

  get text(): string {
    return this.flat.text.slice(this.from, this.to);
  }
}

const passages = new WeakMap<object, Passage>();

/** The passage of a summary, a rationale or a guideline line; computed once per object. */
export function passageOf(prose: { readonly flat: FlatText }): Passage {
  let passage = passages.get(prose);
  if (passage === undefined) {
    passage = readPassage(prose.flat);
    passages.set(prose, passage);
  }
  return passage;
}

/** Reads a flat text into words and sentences. Linear. */
export function readPassage(flat: FlatText): Passage {
  const { text } = flat;
  const words = wordsOf(text, MENDABLE);
  const ranges = sentenceRanges(text);
  const quoted = quotations(text, ranges);
  const sentences: SentenceInPassage[] = [];
  // What a sentence does is told from the ones before it, so all are told at once; a summary never asks.
  const kinds = (): readonly SentenceKind[] => {
    told ??= kindsOf(sentences, words, quoted);
    return told;
  };
  let told: readonly SentenceKind[] | undefined;
  for (const range of ranges) {
    const firstWord = wordAt(words, range.from);
    sentences.push(
      new SentenceInPassage(flat, range, sentences.length, firstWord, wordAt(words, range.to), kinds),
    );
  }
  return {
    flat,
    words,
    sentences,
    quoted,
    spanOf: (first, last) => flat.toSpan(words[first]!.from, words[last]!.to),
    sentenceOf: (index) => {
      let low = 0;
      let high = sentences.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sentences[middle]!.firstWord <= index) low = middle;
        else high = middle - 1;
      }
      return sentences[low]!;
    },
    isQuoted: (index) => rangeHolding(quoted, words[index]!.from) !== undefined,
  };
}
