import { looseKey } from '../text/looseMatch';
import { LoosePhrases } from '../text/loosePhrases';
import type { Span } from '../text/span';

/** More names than this that share all their words tell nothing apart. */
const MOST_ALIKE = 50;

/** The listed names of a letter's items, looked for together: in full, or by some of their words. */
export class ListedNames {
  private readonly phrases = new LoosePhrases<number>();
  private readonly words: readonly ReadonlySet<string>[];
  /** The names that have a word. */
  private readonly having = new Map<string, number[]>();

  /** @param listed the names, in the order of their numbers */
  constructor(text: string, listed: readonly Span[]) {
    this.words = listed.map(({ start, end }, index) => {
      const name = text.slice(start, end);
      const key = looseKey(name);
      if (key !== '') this.phrases.add(key, index);
      const words = new Set(wordsOf(name));
      for (const word of words) {
        const others = this.having.get(word);
        if (others) others.push(index);
        else this.having.set(word, [index]);
      }
      return words;
    });
  }

  /** How many names there are. */
  get count(): number {
    return this.words.length;
  }

  /** The names that stand in full at `at`, by their place in the list, with the offset behind them. */
  wholeAt(
    text: string,
    at: number,
    end: number,
  ): readonly { readonly index: number; readonly end: number }[] {
    return this.phrases.matchAt(text, at, end).map(({ meaning, end: to }) => ({ index: meaning, end: to }));
  }

  /**
   * The name that a short one means, all of whose words it has: "Cyclobenzaprine" means "Cyclobenzaprine 7.5 mg, #60".
   *
   * @param expected the place in the list that its number tells, if it has one; without it no other name may have these words
   */
  meantBy(short: string, expected: number | undefined): number | undefined {
    const own = wordsOf(short);
    const has = (index: number): boolean => own.every((word) => this.words[index]!.has(word));
    if (own.length === 0) return undefined;
    if (expected !== undefined) return has(expected) ? expected : undefined;
    const lists = own.map((word) => this.having.get(word) ?? []);
    const fewest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    if (fewest.length > MOST_ALIKE) return undefined;
    const meant = fewest.filter(has);
    return meant.length === 1 ? meant[0] : undefined;
  }
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
