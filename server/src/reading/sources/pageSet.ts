import type { PageReference } from '../../letter/model';

/** Pages as a line cites them, one after the other and overlapping; asked by binary search. */
export class PageSet {
  /** Disjoint, in order. */
  private readonly ranges: readonly (readonly [first: number, last: number])[];

  constructor(pages: readonly Pick<PageReference, 'first' | 'last'>[]) {
    const sorted = pages
      .map(({ first, last }): [number, number] => [Math.min(first, last), Math.max(first, last)])
      .sort((a, b) => a[0] - b[0]);
    const ranges: [number, number][] = [];
    for (const [first, last] of sorted) {
      const before = ranges.at(-1);
      if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
      else ranges.push([first, last]);
    }
    this.ranges = ranges;
  }

  /** Whether all the pages from the one to the other, in either order, are among them. */
  has(a: number, b: number): boolean {
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    let low = 0;
    let high = this.ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = this.ranges[middle]!;
      if (last < from) high = middle - 1;
      else if (first > to) low = middle + 1;
      else return from <= first && last <= to;
    }
    return false;
  }
}
