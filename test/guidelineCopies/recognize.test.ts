import { describe, expect, it } from 'vitest';
import { pageNumbers } from '../../server/src/guidelineCopies/pageNumbers';
import { recognize } from '../../server/src/guidelineCopies/recognize';
import { inventedCopy, inventedPages, pdfText } from './invented';

function named(...pages: readonly (readonly string[])[]): string {
  const copy = recognize('a.pdf', '/a.pdf', pdfText(pages));
  return typeof copy === 'string' ? copy : `${copy.document.id} ${copy.edition?.id ?? '?'}`;
}

describe('recognizing a copy', () => {
  it('knows a guideline by the title in its running head and the date of its edition', () => {
    const copy = inventedCopy();
    expect([copy.document.id, copy.edition?.id]).toEqual(['chronic-pain', '2009']);
  });

  it.each([
    ['chronic-pain 2016', ['Chronic Pain Medical Treatment Guidelines', 'Effective July 28, 2016']],
    ['chronic-pain 2017', ['Chronic Pain Guideline', 'Effective Date: May 15, 2017', 'Reed Group, Ltd.']],
    ['opioids 2016', ['Opioids Treatment Guidelines', 'July 28, 2016']],
    ['postsurgical 2009', ['POSTSURGICAL TREATMENT GUIDELINES', '8 CCR 9792.24.3']],
    ['acupuncture 2007', ['Acupuncture Medical Treatment Guidelines']],
    ['acoem-2004 2004', ['Occupational Medicine Practice Guidelines', 'Second Edition']],
    ['acoem 3rd', ['ACOEM Practice Guidelines', 'Reed Group, MDGuidelines']],
    ['odg current', ['Official Disability Guidelines', 'Treatment in Workers Compensation']],
  ])('%s', (expected, front) => {
    expect(named([...front, 'An invented page.'], ['Another invented page.'])).toBe(expected);
  });

  it('knows a chapter of ACOEM that comes as a file of its own', () => {
    const pages = [287, 288, 289].map((page) => ['Low Back Complaints', 'An invented sentence.', `${page}`]);
    expect(named(['Chapter 12', ...pages[0]!], ...pages.slice(1))).toBe('acoem-2004 2004');
  });

  it('does not take a document that mentions a guideline for that guideline', () => {
    const prose =
      'In this letter we argue, as we have before, that the Chronic Pain Medical Treatment Guidelines ask for a trial first.';
    expect(named([prose], [prose], ['And so on.'])).toBe('no known title');
    expect(named(['Minutes of the rowing club'])).toBe('no known title');
    expect(named([''])).toBe('no known title');
  });

  it('leaves the edition open where nothing tells it', () => {
    expect(named(['Chronic Pain Medical Treatment Guidelines'], ['An invented page.'])).toBe(
      'chronic-pain ?',
    );
  });
});

describe('printed page numbers', () => {
  it('are those of the running heads, which may begin later than the file', () => {
    const numbers = pageNumbers(pdfText(inventedPages({ frontPages: 4, pageCount: 30 })));
    expect(numbers.slice(0, 7)).toEqual([undefined, undefined, undefined, undefined, 1, 2, 3]);
    expect(numbers.at(-1)).toBe(30);
  });

  it('are those of the book that a chapter is from', () => {
    const pages = Array.from({ length: 12 }, (_, index) => [
      `Chapter 12   Low Back Complaints   ${287 + index}`,
      'In 2004 nobody counted.',
    ]);
    pages[5] = ['A page of pictures without a number.'];
    expect(pageNumbers(pdfText(pages))).toEqual(pages.map((_, index) => 287 + index));
  });

  it('are those that the file declares, where it does', () => {
    const labels = ['i', 'ii', '1', '2'];
    expect(pageNumbers({ labels, pages: ['', '', '', ''] })).toEqual([undefined, undefined, 1, 2]);
  });

  it('are the places in the file where nothing tells', () => {
    expect(pageNumbers(pdfText([['In 2009'], ['of 12 others'], ['and 2009']]))).toEqual([1, 2, 3]);
  });
});
