import type { Letter } from '../../letter/model';
import { type Passage, passageOf } from '../../reading/passage';
import type { FlatText } from '../../text/flatText';
import { remembered, rememberedByText } from '../../text/remembered';
import { type Span, textOf } from '../../text/span';
import { inCaseOf } from '../decision/letterCase';
import type { Finding, LetterRule } from '../rule';
import {
  confusedBefore,
  isLongWord,
  listedAs,
  type Misspelling,
  misspeltDrug,
  misspeltWord,
  SHORTEST_WORD,
  type ShapedName,
  shaped,
} from './misspelt';

export const nameVariant: LetterRule = {
  id: 'name-variant',
  family: 'Case summary',
  scope: 'letter',
  severity: 'warning',
  hasFix: true,
  page: {
    finds:
      'A drug or item spelled two ways (`MEDREX` / `Medrox`), or a drug name that is near a known one and is none',
    why: `The decision binds the parties for the treatment that it names (Labor Code 4610.6(g)). A name that nobody sells \
cannot be dispensed or billed, and names one letter apart can be two drugs.`,
    wrong: `Naproxin 500mg #60: Upheld

Decision rationale: Naproxen is for short courses. The request is not medically necessary.`,
    right: `Naproxen 500mg #60: Upheld

Decision rationale: Naproxen is for short courses. The request is not medically necessary.`,
    ignore: 'Where both spellings are names of different things.',
  },

  check(letter) {
    const proses = prosesOf(letter);
    let drugs = '';
    for (const { drugsNamed } of proses) drugs += drugsNamed;
    let found: Map<string, Misspelling> | undefined;
    for (const prose of proses) {
      for (const [word, right] of prose.misspelt(drugs)) {
        found ??= new Map();
        if (!found.has(word)) found.set(word, right);
      }
      for (const word of prose.longInHeader) {
        const other = found?.has(word) ? undefined : otherSpelling(word, proses);
        if (other === undefined) continue;
        found ??= new Map();
        found.set(word, { right: other, sure: false });
      }
    }
    if (found === undefined) return [];
    return [...found].map(([word, right]) => finding(placesOf(word, right, proses), right, letter, proses));
  },
};

const SHORTEST = 4;
/** A name that the letter has nowhere else is told by this many letters, or by its strength. */
const SHORTEST_ALONE = 7;

const NONE: ReadonlyMap<string, Misspelling> = new Map();

/** A stretch that names treatments (an item's header or rationale, the summary), read word by word once. */
class NamingProse {
  /** The names of drugs in it, in order, each after a blank. */
  readonly drugsNamed: string;
  /** Its words that are long enough and no drug's name. */
  private readonly others: readonly number[];
  private readonly hasListed: boolean;
  private toldFor: string | undefined;
  private told: ReadonlyMap<string, Misspelling> = NONE;
  private long: readonly string[] | undefined;
  private inHeader: readonly string[] | undefined;
  private readonly likeness = new Map<string, string>();

  constructor(
    readonly passage: Passage,
    readonly isHeader: boolean,
  ) {
    const { words } = passage;
    const others: number[] = [];
    let named = '';
    let hasListed = false;
    for (let i = 0; i < words.length; i++) {
      const { lower } = words[i]!;
      if (lower.length < SHORTEST) continue;
      const listed = listedAs(lower);
      if (listed === 'drug') named += ` ${lower}`;
      else {
        others.push(i);
        hasListed ||= listed !== undefined;
      }
    }
    this.drugsNamed = named;
    this.others = others;
    this.hasListed = hasListed;
  }

  /** The misspelt words, for a letter that names these drugs ({@link drugsNamed} of all its prose). */
  misspelt(drugs: string): ReadonlyMap<string, Misspelling> {
    if (this.toldFor !== drugs) {
      this.told = this.readAgainst(drugs);
      this.toldFor = drugs;
    }
    return this.told;
  }

  private readAgainst(drugs: string): ReadonlyMap<string, Misspelling> {
    if (drugs === '' && !this.hasListed && !this.isHeader) return NONE;
    const named = drugsByLetter(drugs);
    const { passage, isHeader } = this;
    let found: Map<string, Misspelling> | undefined;
    for (const i of this.others) {
      const { lower } = passage.words[i]!;
      if (found?.has(lower)) continue;
      const near = named.get(lower.charCodeAt(0));
      const listed = this.hasListed ? listedAs(lower) : undefined;
      if (near === undefined && listed === undefined && !isHeader) continue;
      const isTreatment = (): boolean => isHeader || isDosed(passage, i);
      const right =
        (near && misspeltDrug(lower, near, isTreatment)) ??
        (typeof listed === 'object' && (lower.length >= SHORTEST_ALONE || isTreatment())
          ? listed
          : undefined) ??
        (isHeader ? confusedBefore(lower, passage.words[i + 1]?.lower ?? '') : undefined);
      if (right) {
        found ??= new Map();
        found.set(lower, right);
      }
    }
    return found ?? NONE;
  }

  /** The long words that stand in it, each once. */
  get longWords(): readonly string[] {
    if (this.long === undefined) {
      const all = new Set<string>();
      for (const { lower } of this.passage.words) if (lower.length >= SHORTEST_WORD - 1) all.add(lower);
      this.long = [...all];
    }
    return this.long;
  }

  /** Of a header, the long words that may be misspelt. */
  get longInHeader(): readonly string[] {
    if (!this.isHeader) return [];
    this.inHeader ??= this.longWords.filter(isLongWord);
    return this.inHeader;
  }

  /** The word itself where it stands here, else the first one that it may be a misspelling of, else nothing (''). */
  wordLike(word: string): string {
    let like = this.likeness.get(word);
    if (like === undefined) {
      const { longWords } = this;
      like = longWords.includes(word) ? word : (misspeltWord(word, longWords) ?? '');
      this.likeness.set(word, like);
    }
    return like;
  }
}

const headerWords = remembered(
  (prose: { readonly flat: FlatText }) => new NamingProse(passageOf(prose), true),
);
const proseWords = remembered(
  (prose: { readonly flat: FlatText }) => new NamingProse(passageOf(prose), false),
);

/** The prose that names treatments: each item's header and rationale, and the summary. */
function prosesOf({ items, summary }: Letter): readonly NamingProse[] {
  const all: NamingProse[] = [];
  for (const { headerProse, rationale } of items) {
    all.push(headerWords(headerProse));
    if (rationale) all.push(proseWords(rationale));
  }
  if (summary) all.push(proseWords(summary));
  return all;
}

/** Names of drugs by the code of their first letter, each once. */
const drugsByLetter = rememberedByText((names): ReadonlyMap<number, readonly ShapedName[]> => {
  const named = new Map<number, ShapedName[]>();
  for (const one of shaped([...new Set(names.split(' '))])) {
    const same = named.get(one.name.charCodeAt(0));
    if (same) same.push(one);
    else named.set(one.name.charCodeAt(0), [one]);
  }
  return named;
});

/** What a word of a header is a slip away from in the prose outside of the headers, where it does not stand there. */
function otherSpelling(word: string, proses: readonly NamingProse[]): string | undefined {
  let other: string | undefined;
  for (const prose of proses) {
    if (prose.isHeader) continue;
    const like = prose.wordLike(word);
    if (like === word) return undefined;
    if (like !== '') other ??= like;
  }
  return other;
}

/** "Norko 10/325": a strength follows. */
function isDosed({ words }: Passage, index: number): boolean {
  const code = words[index + 1]?.lower.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

/** Where a word stands; of one that is wrong before another word only, where it stands before that. */
function placesOf(word: string, { before }: Misspelling, proses: readonly NamingProse[]): readonly Span[] {
  const places: Span[] = [];
  for (const { passage } of proses) {
    const { words } = passage;
    for (let i = 0; i < words.length; i++) {
      if (words[i]!.lower !== word) continue;
      if (!before || before.test(words[i + 1]?.lower ?? '')) places.push(passage.spanOf(i, i));
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

function finding(
  spans: readonly Span[],
  { right, sure }: Misspelling,
  letter: Letter,
  proses: readonly NamingProse[],
): Finding {
  const first = spans[0]!;
  const written = textOf(letter.text, first);
  const other = placesOf(right.toLowerCase(), { right, sure }, proses)[0];
  const shown = inCaseOf(written, right);
  return {
    span: first,
    message: other
      ? `Spelled "${written}" here and "${textOf(letter.text, other)}" elsewhere in this letter.`
      : `"${written}" is no known name: is ${right} meant?`,
    related: [
      ...(other ? [{ span: other, message: 'The other spelling.' }] : []),
      ...spans.slice(1).map((span) => ({ span, message: 'Spelled so here as well.' })),
    ],
    fixes: [
      {
        title: `Change "${written}" to "${shown}"`,
        edits: spans.map((span) => ({ span, newText: inCaseOf(textOf(letter.text, span), right) })),
        ...(sure && { preferred: true }),
      },
    ],
  };
}
