import { describe, expect, it } from 'vitest';
import {
  isPdfOrWord,
  letterFailureSentence,
  letterText,
  textNameOf,
} from '../../server/src/reader/letterText';

describe("a letter's text from a file", () => {
  it('lets a sentence go on over the end of a page, and a paragraph begin anew', () => {
    expect(
      letterText({ pages: ['The brace is\n', 'not medically necessary.\n\n', '', 'MRI: Upheld\n'] }),
    ).toBe('The brace is\nnot medically necessary.\n\nMRI: Upheld\n');
  });

  it('has no blanks at line ends, no carriage returns, and one blank line at most', () => {
    expect(letterText({ pages: ['One  \r\n\r\n \r\n\t\r\nTwo\u00a0\rThree'] })).toBe('One\n\nTwo\nThree\n');
  });

  it('leaves out what stands at the head or foot of each page', () => {
    const page = (number: number, words: string): string =>
      `Law Offices of the Fund\nClaim file, sheet ${number}\n${words}\nPrepared for internal use\n`;
    expect(
      letterText({ pages: [page(1, 'The brace is'), page(2, 'not medically'), page(3, 'necessary.')] }),
    ).toBe('The brace is\nnot medically\nnecessary.\n');
    expect(letterText({ pages: ['Decision rationale\nOne', 'Decision rationale\nTwo'] })).toBe(
      'Decision rationale\nOne\nDecision rationale\nTwo\n',
    );
    expect(letterText({ pages: ['Brace for the wrist\nOne', 'Two'] })).toContain('Brace for the wrist');
  });

  it('is called as its file, with the ending of a letter', () => {
    expect(['a.pdf', 'b.c.DOCX', 'plain'].map(textNameOf)).toEqual(['a.imr', 'b.c.imr', 'plain.imr']);
    expect(['a.pdf', 'a.docx', 'a.DOC', 'a.imr', 'pdf'].map(isPdfOrWord)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    [{ failure: 'encrypted' }, 'password'],
    [{ failure: 'no text' }, 'OCR'],
    [{ failure: 'old Word file' }, '.docx'],
    [{ failure: 'too many pages', detail: '3000; at most 2000 are read' }, '(3000; at most 2000 are read)'],
    [{ failure: 'too large' }, 'too large'],
    [{ failure: 'too slow' }, 'time'],
    [{ failure: 'damaged' }, 'damaged'],
    [{ failure: 'no permission' }, 'permission'],
    [{ failure: 'reader failed', detail: 'Oops' }, '(Oops)'],
  ] as const)('says why there is none and what to do: %o', (failure, words) => {
    const sentence = letterFailureSentence(failure);
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/^[a-z].*\. [A-Z].*\.$/);
  });
});

describe('a text of any shape', () => {
  // Each of these was compared with itself from every place in it: at such a length that never ends.
  it.each([
    ['blanks inside a line', `for${' '.repeat(2e6)}a wrist`],
    ['tabs and fixed blanks', `for${'\t\u00a0'.repeat(1e6)}a wrist`],
    ['a number at a page’s head', `Claim file ${'7'.repeat(2e6)} a`],
  ])('%s', (_, line) => {
    expect(letterText({ pages: [`${line}\nA brace.`, line] })).toBe(`${line}\nA brace.\n\n${line}\n`);
  });

  it('many pages', () => {
    const pages = Array.from({ length: 2000 }, (_, i) => `${'The brace. '.repeat(450)}${i}`);
    expect(letterText({ pages })).toBe(`${pages.join('\n')}\n`);
  });
});
