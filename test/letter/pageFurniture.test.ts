import { describe, expect, it } from 'vitest';
import { withoutPageFurniture } from '../../server/src/letter/pageFurniture';
import { parseLetters } from '../../server/src/letter/parse';

/** What is left of a text, its page ends shown as one bar each. */
const left = (text: string): string =>
  withoutPageFurniture(text)
    .replace(/\f+/g, '|')
    .replace(/\n{3,}/g, '\n\n');

describe('lines that a page adds', () => {
  it.each([
    'Page 3 of 9',
    'PAGE 3 OF 9',
    'Page 12/14',
    '3 | Page',
    'Page | 3',
    '- 3 -',
    'Final Determination Letter for IMR Case Number CM15-0123456',
    'Final Determination Letter for IMR Case Number CM15-0123456   7',
    'IMR Case Number CM15-0123456 - Page 2',
    'CM15-0123456, page 2 of 6',
    '  \u00a0 Page 4 of 5 \t',
  ])('are page ends wherever they stand: %s', (line) => {
    expect(left(`the shoulder was\n${line}\nexamined again`)).toBe('the shoulder was\n|\nexamined again');
  });

  it('are bare numbers that stand apart and count on', () => {
    expect(left('one\n\n2\n\f\ntwo\n\n3\n\f\nthree')).toBe('one\n\n|\n|\ntwo\n\n|\n|\nthree');
    expect(left('one\n\n2\n\ntwo\n\n7\n\nthree')).toBe('one\n\n2\n\ntwo\n\n7\n\nthree');
    expect(left('grade\n4\nof\n5\nin the arm')).toBe('grade\n4\nof\n5\nin the arm');
  });

  it('are the case number told again, and not the header block', () => {
    const header = 'Case Number: CM15-0123456\nDate Assigned: 01/02/2015\n';
    expect(left(header)).toBe(header);
    expect(left(`${header}one\nCase Number: CM15-0123456\ntwo`)).toBe(`${header}one\n|\ntwo`);
    expect(left(`${header}one\nCM15-0123456\ntwo`)).toBe(`${header}one\n|\ntwo`);
    expect(left(`${header}one\n${header}two`)).toBe(`${header}one\n${header}two`);
    expect(left('Case Number:\nDate Assigned:\n\nCM15-0123456\n01/02/2015\n')).toContain('CM15-0123456');
  });

  it('are no lines of the letter', () => {
    for (const line of [
      'Page(s): 78',
      'page 78 of the guideline',
      '4/5',
      '10 of 12 visits',
      'CM15-0123456 was',
    ])
      expect(left(`on\n${line}\nand`)).toBe(`on\n${line}\nand`);
  });

  it('leave every offset where it was', () => {
    const text = 'one\r\n Page 3 of 9 \r\ntwo';
    expect(withoutPageFurniture(text)).toHaveLength(text.length);
    expect(withoutPageFurniture(text).endsWith('\r\ntwo')).toBe(true);
  });
});

describe('a letter with page numbers', () => {
  const pageEnd = '\nFinal Determination Letter for IMR Case Number CM15-0123456   3\n\f';
  const letter = (before: string, after: string): string =>
    `IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n\n` +
    `Lumbar brace with${before}rigid frame: Upheld\n\nMAXIMUS guideline: Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s):${after}298, 301.\n\n` +
    'Decision rationale: The brace is not medically necessary.\n';

  it('reads as without them', () => {
    const [item] = parseLetters(letter(pageEnd, pageEnd))[0]!.items;
    expect(item?.title).toBe('Lumbar brace with rigid frame');
    expect(item?.reviewerGuideline?.citations[0]?.pages.map(({ first }) => first)).toEqual([298, 301]);
  });
});

describe('words of an older form in a rationale', () => {
  it('open no item where the letter is of form D', () => {
    const [letter] = parseLetters(
      'IMR ISSUES, DECISIONS AND RATIONALES\n\nWrist splint: Upheld\n\nDecision rationale:\n' +
        'Regarding the request for a wrist splint, no numbness is recorded. The splint is not medically necessary.\n',
    );
    expect(letter?.items.map(({ title }) => title)).toEqual(['Wrist splint']);
    expect(letter?.items[0]?.rationale?.flat.text).toContain('no numbness');
  });
});
