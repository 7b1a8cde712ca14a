import type { Range } from './sentences';

/** Something at words, as lists of this folder hold it: in the order of the text. */
interface Placed {
  readonly first: number;
  readonly last: number;
}

/** The index of the first of `list` that begins at word `word` or after it. Binary search. */
export function firstFrom(list: readonly Placed[], word: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `list` that lie between word `first` and word `end` (exclusive). */
export function between<T extends Placed>(list: readonly T[], first: number, end: number): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(list, first); i < list.length && list[i]!.first < end; i++) {
    if (list[i]!.last < end) found.push(list[i]!);
  }
  return found;
}

/** The range of an ordered list that holds `position`, if one does. Binary search. */
export function rangeHolding<T extends Range>(ranges: readonly T[], position: number): T | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle]!;
    if (position < range.from) high = middle - 1;
    else if (position >= range.to) low = middle + 1;
    else return range;
  }
  return undefined;
}
