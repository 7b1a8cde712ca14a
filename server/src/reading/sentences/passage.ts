import { rangeHolding } from '../../language/ordered';
import { quotations, type Range, sentenceRanges } from '../../language/sentences';
import { type Word, wordAt, wordsOf } from '../../language/words';
import type { FlatText } from '../../text/flatText';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { MENDABLE } from '../../vocabulary/slips/mendable';
import { kindsOf, type SentenceKind } from './sentenceKinds';

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
  /** The words from `first` to `last`, both included, as they are written, white space folded. */
  textOf(first: number, last: number): string;
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
  private place: Span | undefined;

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
    this.place ??= this.flat.toSpan(this.from, this.to);
    return this.place;
  }

  get text(): string {
    return this.flat.text.slice(this.from, this.to);
  }
}

/** The passage of a summary, a rationale or a guideline line; computed once per object. */
export const passageOf = remembered((prose: { readonly flat: FlatText }): Passage => readPassage(prose.flat));

/** Reads a flat text into words and sentences. Linear. */
export function readPassage(flat: FlatText): Passage {
  return new PassageOfText(flat);
}

class PassageOfText implements Passage {
  readonly words: readonly Word[];
  readonly sentences: readonly SentenceInPassage[];
  readonly quoted: readonly Range[];
  private told: readonly SentenceKind[] | undefined;

  constructor(readonly flat: FlatText) {
    const { text } = flat;
    const words = wordsOf(text, MENDABLE);
    const ranges = sentenceRanges(text);
    // What a sentence does is told from the ones before it, so all are told at once; a summary never asks.
    const kinds = (): readonly SentenceKind[] => {
      this.told ??= kindsOf(this.sentences, words, this.quoted);
      return this.told;
    };
    this.words = words;
    this.quoted = quotations(text, ranges);
    this.sentences = ranges.map((range, index) => {
      const firstWord = wordAt(words, range.from);
      return new SentenceInPassage(flat, range, index, firstWord, wordAt(words, range.to), kinds);
    });
  }

  textOf(first: number, last: number): string {
    const { from } = this.words[first]!;
    const start = this.flat.text[from - 1] === '#' ? from - 1 : from;
    return this.flat.text.slice(start, this.words[last]!.to);
  }

  spanOf(first: number, last: number): Span {
    return this.flat.toSpan(this.words[first]!.from, this.words[last]!.to);
  }

  sentenceOf(index: number): Sentence {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.firstWord <= index) low = middle;
      else high = middle - 1;
    }
    return sentences[low]!;
  }

  isQuoted(index: number): boolean {
    return rangeHolding(this.quoted, this.words[index]!.from) !== undefined;
  }
}
