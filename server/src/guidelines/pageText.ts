import type { PageRange } from './topics';

/** The highest page number that is taken for one: no guideline has as many. */
const MOST_PAGES = 9999;

const RANGE = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/;

/** The pages that "63-66, 70" writes; `undefined` where that is something else, or runs backwards. */
export function readPagesText(written: string): readonly PageRange[] | undefined {
  const ranges: PageRange[] = [];
  for (const part of written.split(',')) {
    const [, first, last] = RANGE.exec(part.trim()) ?? [];
    if (first === undefined) return undefined;
    const [from, to] = [Number(first), Number(last ?? first)];
    if (from < 1 || to < from || to > MOST_PAGES) return undefined;
    ranges.push([from, to]);
  }
  return ranges;
}
