import { wordsOf } from '../../language/words';
import type { Letter, Rationale } from '../../letter/model';
import { remembered, rememberedByText } from '../../text/remembered';
import type { Span } from '../../text/span';
import { bodyPartsOf } from '../anatomy/bodyParts';
import { itemsKey } from '../items/otherItems';
import { type Passage, passageOf } from '../sentences/passage';
import { conclusionsOf } from './conclusions';

/** The reasons of a rationale: its sentences without conclusions, as runs of words that do not name any item. */
export interface Reasons {
  readonly sentences: readonly ReasonSentence[];
  /** Every run of it. */
  readonly runs: ReadonlySet<number>;
  /** How many runs there are, those that come twice counted twice. */
  readonly runCount: number;
  /** Words as written. */
  readonly length: number;
  /** The same of the sentences that speak of the case, without what is recited of guidelines. */
  readonly ofCase: { readonly length: number; readonly runCount: number };
}

/** A sentence of the reasons, conclusions apart. */
export interface ReasonSentence {
  /** Every three words in a row, as a number, so that one word exchanged costs three runs and not the sentence. */
  readonly runs: readonly number[];
  readonly ofCase: boolean;
  /** All its words as one number, those that name an item too: what is told of another item with its name exchanged differs. */
  readonly whole: number;
  /** How many words it has. */
  readonly length: number;
  readonly span: Span;
}

/** The reasons of a rationale as they stand, before the words of the letter's titles are taken out. */
interface Written {
  readonly sentences: readonly {
    readonly index: number;
    readonly words: readonly number[];
    readonly ofCase: boolean;
    readonly whole: number;
    readonly length: number;
  }[];
  readonly length: number;
  readonly caseLength: number;
  readonly passage: Passage;
}

const written = remembered((rationale: Rationale): Written => {
  const passage = passageOf(rationale);
  const concluding = new Set(conclusionsOf(rationale).map(({ sentence }) => sentence.index));
  const inPart = partWords(passage);
  let length = 0;
  let caseLength = 0;
  const sentences: Written['sentences'][number][] = [];
  for (const { index, firstWord, endWord, kind } of passage.sentences) {
    if (concluding.has(index)) continue;
    length += endWord - firstWord;
    const ofCase = kind === 'case';
    if (ofCase) caseLength += endWord - firstWord;
    const words: number[] = [];
    let whole = 0;
    for (let i = firstWord; i < endWord; i++) {
      const word = numberOf(passage.words[i]!.lower);
      whole = Math.imul(whole, 31) + word;
      if (inPart[i] === 0) words.push(word);
    }
    sentences.push({ index, words, ofCase, whole: whole | 0, length: endWord - firstWord });
  }
  return { sentences, length, caseLength, passage };
});

/** Which words name a body part or its side: 1 for those that do. */
function partWords(passage: Passage): Uint8Array {
  const found = new Uint8Array(passage.words.length);
  for (const { first, last, sideWord } of bodyPartsOf(passage)) {
    found.fill(1, first, last + 1);
    if (sideWord !== undefined) found[sideWord] = 1;
  }
  return found;
}

/** A number for a word: the same for the same word, and hardly ever for two words. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash & 0x3fffffff;
}

const titleWords = rememberedByText((title: string): readonly number[] =>
  wordsOf(title).map(({ lower }) => numberOf(lower)),
);

/** The words of all titles: what a pasted rationale has exchanged. */
const namedInTitles = remembered(({ items }: Letter): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const item of items) for (const word of titleWords(item.title)) found.add(word);
  return found;
});

/** The reasons of a rationale and the titles they were read beside. */
const known = new WeakMap<Rationale, { readonly titles: string; readonly reasons: Reasons }>();

/** The reasons of a rationale; read anew only where it, or a title of the letter, reads otherwise than before. */
export function reasonsOf(rationale: Rationale, letter: Letter): Reasons {
  const titles = itemsKey(letter);
  const before = known.get(rationale);
  if (before?.titles === titles) return before.reasons;
  const reasons = read(written(rationale), namedInTitles(letter));
  known.set(rationale, { titles, reasons });
  return reasons;
}

function read({ sentences, length, caseLength, passage }: Written, naming: ReadonlySet<number>): Reasons {
  const all = new Set<number>();
  let runCount = 0;
  let caseRuns = 0;
  const read = sentences.map(({ index, words, ofCase, whole, length }): ReasonSentence => {
    const runs: number[] = [];
    let before = 0;
    let first = 0;
    let kept = 0;
    for (const word of words) {
      if (naming.has(word)) continue;
      kept++;
      if (kept > 2) {
        const run = Math.imul(Math.imul(first, 31) ^ before, 0x5bd1e995) ^ Math.imul(word, 0x01000193);
        runs.push(run & 0x3fffffff);
        all.add(run & 0x3fffffff);
      }
      first = before;
      before = word;
    }
    runCount += runs.length;
    if (ofCase) caseRuns += runs.length;
    return {
      runs,
      ofCase,
      whole,
      length,
      get span() {
        return passage.sentences[index]!.span;
      },
    };
  });
  const ofCase = { length: caseLength, runCount: caseRuns };
  return { sentences: read, runs: all, runCount, length, ofCase };
}
