import type { Word } from '../../language/words';

/** A thing that no name tells but a turn of phrase or a number: "BMI 43", "pain runs down the leg". */
export interface Told {
  /** An id of the concepts of vocabulary/. */
  readonly concept: string;
  /** Its words, both included. */
  readonly first: number;
  readonly last: number;
  /** Where what is shown of it begins, where that is before its first word: the name of a score. */
  readonly from?: number;
  /** Where that ends, where it is behind its last word: words that name another thing besides. */
  readonly to?: number;
  /** It is told not to be there: "BMI 22". */
  readonly isNormal?: boolean;
}

/** The words of a sentence, for whoever looks around a word: from `from` to `end` (exclusive). */
export interface Around {
  readonly words: readonly Word[];
  readonly from: number;
  readonly end: number;
}

/** The first word from `at` on that is in a list, `reach` words on at most and inside the sentence; -1 where none is. */
export function wordWithin(
  { words, end }: Around,
  at: number,
  reach: number,
  list: ReadonlySet<string>,
): number {
  for (let i = at; i < Math.min(end, at + reach); i++) if (list.has(words[i]!.lower)) return i;
  return -1;
}

/** The last word before `at` that is in a list, `reach` words back at most and inside the sentence; -1 where none is. */
export function wordBefore(
  { words, from }: Around,
  at: number,
  reach: number,
  list: ReadonlySet<string>,
): number {
  for (let i = at - 1; i >= from && at - i <= reach; i--) if (list.has(words[i]!.lower)) return i;
  return -1;
}
