import { Gap } from '../../language/words';
import type { FlatText } from '../../text/flatText';
import { remembered, rememberedByText } from '../../text/remembered';
import { type Passage, passageOf } from '../sentences/passage';
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

const SHORTEST = 4;
/** A name that the letter has nowhere else is told by this many letters, or by its strength. */
const SHORTEST_ALONE = 7;

const NONE: ReadonlyMap<string, Misspelling> = new Map();

/** "Dextromethorph an": kerning has parted a drug's name, and there is no slip. */
function isParted(words: Passage['words'], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.gap === Gap.blank && listedAs(words[at]!.lower + next.lower) === 'drug';
}

/** A stretch that names treatments (an item's header or rationale, the summary), read word by word once. */
export class NamingProse {
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
      if (found?.has(lower) || isParted(passage.words, i)) continue;
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

  /** Where a word stands (in lower case), by its index; where `before` is given, only right before a word that begins so. */
  wordsThatAre(word: string, before: readonly string[] | undefined): readonly number[] {
    const { words } = this.passage;
    const found: number[] = [];
    for (let i = 0; i < words.length; i++) {
      if (words[i]!.lower !== word) continue;
      const next = words[i + 1]?.lower ?? '';
      if (!before || before.some((one) => next.startsWith(one))) found.push(i);
    }
    return found;
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

/** The words of an item's header; computed once. */
export const headerWords = remembered(
  (prose: { readonly flat: FlatText }) => new NamingProse(passageOf(prose), true),
);
/** The words of a summary or a rationale; computed once. */
export const proseWords = remembered(
  (prose: { readonly flat: FlatText }) => new NamingProse(passageOf(prose), false),
);

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

/** "Norko 10/325": a strength follows. */
function isDosed({ words }: Passage, index: number): boolean {
  const code = words[index + 1]?.lower.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}
