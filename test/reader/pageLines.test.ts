import { describe, expect, it } from 'vitest';
import {
  linesOfPage,
  type PageItem,
  textOfLines,
  withoutHeadsAndFeet,
} from '../../server/src/reader/pageLines';

/** A piece of text at a height of the page, in letters ten high. */
function piece(str: string, y: number, hasEOL = true): PageItem {
  return { str, hasEOL, transform: [10, 0, 0, 10, 50, y] };
}

const textOf = (items: readonly PageItem[]): string => textOfLines(linesOfPage(items));
const wordsOf = (line: string): string | undefined => line.trim().replace(/\d+/, '#') || undefined;

describe('the lines of a page', () => {
  it('end where the file says so, and a wide gap parts paragraphs', () => {
    const items = [
      piece('The brace ', 700, false),
      piece('is old.', 700),
      piece('', 700),
      piece('MRI: Upheld', 660),
    ];
    expect(textOf(items)).toBe('The brace is old.\n\n\nMRI: Upheld');
  });

  it('begin anew at another height, and not for a raised figure', () => {
    expect(textOf([piece('the end.', 700, false), piece('A head', 760, false)])).toBe('the end.\nA head');
    expect(textOf([piece('10', 700, false), piece('2', 705, false), piece(' cells', 700)])).toBe('102 cells');
  });
});

describe('heads and feet', () => {
  const page = (number: number, words: string, foot = 40) =>
    linesOfPage([
      piece(words, 700),
      piece('The Fund', 760),
      piece(`Sheet ${number}`, foot),
      piece(`${words} too.`, 688),
    ]);

  it('are left out wherever the file has them, also where the last page is short', () => {
    const pages = [page(1, 'Text'), page(2, 'More'), page(3, 'Last', 600)];
    expect(withoutHeadsAndFeet(pages, wordsOf).map(textOfLines)).toEqual([
      'Text\nText too.',
      'More\nMore too.',
      'Last\nLast too.',
    ]);
  });

  it('are what stands at one place of most pages, and nothing on a single page', () => {
    expect(withoutHeadsAndFeet([page(1, 'Text')], wordsOf)).toHaveLength(1);
    const [first] = withoutHeadsAndFeet([page(1, 'Text'), linesOfPage([piece('The Fund', 500)])], wordsOf);
    expect(textOfLines(first!)).toContain('The Fund');
  });
});
