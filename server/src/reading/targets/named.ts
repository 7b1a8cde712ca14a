import { bodyPartsOf } from '../anatomy/bodyParts';
import { clausesOf } from '../sentences/clauses';
import type { Passage } from '../sentences/passage';
import { placesOf } from './places';
import type { Place } from './statement';
import type { Target } from './target';
import { targetsOf } from './targets';

/** What a passage names, by word: its targets, their places, and the clauses in which they stand. */
export class Named {
  readonly targets: readonly Target[];
  /** For each word the number of its clause. */
  readonly clauses: Int32Array;
  private readonly beginning = new Map<number, Target>();
  private readonly taken = new Set<number>();
  private readonly attributes = new Set<number>();
  private readonly placeWords = new Set<number>();

  constructor(readonly passage: Passage) {
    this.targets = targetsOf(passage);
    this.clauses = clausesOf(passage);
    for (const target of this.targets) {
      this.beginning.set(target.first, target);
      for (let i = target.first; i <= target.last; i++) {
        this.taken.add(i);
        if (target.concept.kind === 'attribute') this.attributes.add(i);
      }
    }
    for (const { first, last, sideWord } of bodyPartsOf(passage)) {
      for (let i = first; i <= last; i++) this.placeWords.add(i);
      if (sideWord !== undefined) this.placeWords.add(sideWord);
    }
  }

  /** The target that begins at a word. */
  readonly targetAt = (word: number): Target | undefined => this.beginning.get(word);

  /** The place of a target. */
  placeOf(target: Target): Place | undefined {
    return placesOf(this.passage, [target])[0];
  }

  /** Whether a word stands inside a target: "no improvement" is one thing, not a denial. */
  readonly isTaken = (word: number): boolean => this.taken.has(word);

  /** Whether a word stands inside something examined. */
  readonly isAttribute = (word: number): boolean => this.attributes.has(word);

  /** Whether a word names a part of the body, or its side. */
  readonly isPlace = (word: number): boolean => this.placeWords.has(word);

  /** The word at an index, lower case; '' outside the passage. */
  lower(word: number): string {
    return this.passage.words[word]?.lower ?? '';
  }

  /** Whether two words stand in one clause. */
  isSameClause(a: number, b: number): boolean {
    return this.clauses[a] !== undefined && this.clauses[a] === this.clauses[b];
  }

  /** Whether one of the words behind `last`, `reach` at most and in its clause, is in a list. */
  hasBehind(last: number, reach: number, list: ReadonlySet<string>): boolean {
    for (let i = last + 1; i - last <= reach && this.isSameClause(i, last); i++)
      if (list.has(this.lower(i))) return true;
    return false;
  }
}
