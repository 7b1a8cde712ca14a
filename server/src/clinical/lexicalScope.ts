import { wordList } from '../language/wordList';
import { Gap, type Word } from '../language/words';

const NEW_ITEM = wordList(
  'positive decreased tenderness there had has reported is was normal increased a an moderate mild severe pain',
);

/**
 * The words before a finding that may deny it, read leftwards: up to the clause's beginning, with a count of the
 * commas passed, because a denial reaches over a comma only in a list that "or" closes.
 */
export class LexicalScope {
  private readonly commas: number[] = [];

  constructor(
    private readonly words: readonly Word[],
    private readonly from: number,
    private readonly target: number,
  ) {}

  /** Steps to word `at` (one left of the last); false where the clause, or what can matter of it, has ended. */
  reaches(at: number): boolean {
    if (at < this.from || this.target - at > 40) return false;
    const { gap } = this.words[at + 1]!;
    if (gap & (Gap.semicolon | Gap.stop | Gap.dash)) return false;
    if (gap & Gap.comma) this.commas.push(at + 1);
    return true;
  }

  /** How many words stand between word `at` and the finding. */
  wordsFrom(at: number): number {
    return this.target - at - 1;
  }

  /**
   * Whether a denial at word `at` reaches the finding: no comma lies between, or the list is closed by "or" (or
   * "nor") behind the finding, or by one before it with no comma after that.
   */
  carries(at: number): boolean {
    const { words, target } = this;
    const commas = this.commas.filter((one) => one > at);
    if (commas.length === 0) return !this.newItem(at);
    const lastComma = Math.max(...commas);
    for (let i = lastComma; i < words.length && i - target <= 14; i++) {
      if (i > target && words[i]!.gap & (Gap.semicolon | Gap.stop | Gap.colon)) return false;
      const { lower } = words[i]!;
      if (lower === 'or' || lower === 'nor') return !this.orBefore(at, lastComma);
    }
    return false;
  }

  /** "no numbness and positive Tinel": after "and" a value begins a finding of its own. */
  private newItem(at: number): boolean {
    for (let i = at + 1; i < this.target; i++) {
      const { lower } = this.words[i]!;
      if (lower !== 'and') continue;
      const next = this.words[i + 1]?.lower ?? '';
      if (NEW_ITEM.has(next)) return i + 1 <= this.target;
    }
    return false;
  }

  /** An "or" between the denial and the last comma has closed the list already. */
  private orBefore(at: number, lastComma: number): boolean {
    for (let i = at + 1; i < lastComma; i++)
      if (this.words[i]!.lower === 'or' || this.words[i]!.lower === 'nor') return true;
    return false;
  }
}
