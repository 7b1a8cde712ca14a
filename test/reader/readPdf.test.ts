import { describe, expect, it } from 'vitest';
import type { FileText } from '../../server/src/guidelineCopies/copy';
import type { ReadFailure } from '../../server/src/reader/failure';
import { readPdf } from '../../server/src/reader/readPdf';
import { type MadePdf, makePdf } from './madePdf';

const LINES = [
  'A first line that is long enough to be the text of a page.',
  'A second (with brackets) and \\ all.',
];

function read(made: MadePdf, pages = 100): Promise<FileText | ReadFailure> {
  return readPdf(makePdf(made), { pages });
}

describe('reading a PDF', () => {
  it('gives the lines of each page, its title and the numbers that it declares', async () => {
    const seen: string[] = [];
    const bytes = makePdf({ pages: [LINES, LINES, ['3']], title: 'An invented guideline', romanPages: 1 });
    const text = await readPdf(bytes, { pages: 3 }, (done, total) => seen.push(`${done}/${total}`));
    expect(text).toEqual({
      title: 'An invented guideline',
      labels: ['i', '1', '2'],
      pages: [LINES.join('\n'), LINES.join('\n'), '3'],
    });
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });

  it.each<[string, ReadFailure, MadePdf]>([
    ['a password', { failure: 'encrypted' }, { pages: [LINES], password: true }],
    ['a scan', { failure: 'no text' }, { pages: [LINES, LINES], scanned: true }],
    [
      'many pages',
      { failure: 'too many pages', detail: '101; at most 100 are read' },
      { pages: Array(101).fill(LINES) },
    ],
  ])('says why it cannot: %s', async (_, failure, made) => {
    expect(await read(made)).toEqual(failure);
  });

  it('says so of what is damaged or no PDF at all', async () => {
    const whole = makePdf({ pages: [LINES] });
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    for (const bytes of [new Uint8Array(), noise, whole.slice(0, 60), new TextEncoder().encode('A text.')]) {
      expect(await readPdf(bytes, { pages: 100 })).toEqual({ failure: 'damaged' });
    }
  });

  it.each([20, 40, 300, 900])(
    'does not take a letter that lost its last %i bytes or more for a whole one',
    async (lost) => {
      const whole = makePdf({ pages: [LINES, LINES] });
      for (const cut of [
        whole.slice(0, -lost),
        new Uint8Array([...whole.slice(0, -lost), ...new Uint8Array(5000)]),
      ]) {
        expect(await readPdf(cut, { pages: 100, paragraphs: true })).toEqual({ failure: 'damaged' });
      }
    },
  );

  it('takes a letter for whole that has its end, with whatever zeros behind it', async () => {
    const whole = makePdf({ pages: [LINES, LINES] });
    for (const bytes of [whole.slice(), new Uint8Array([...whole, ...new Uint8Array(5000)])]) {
      const text = await readPdf(bytes, { pages: 100, paragraphs: true });
      expect('pages' in text && text.pages).toHaveLength(2);
    }
  });

  it('reads what is whole of a guideline that lost its end', async () => {
    const whole = makePdf({ pages: [LINES, LINES] });
    const text = await readPdf(whole.slice(0, -15), { pages: 100 });
    expect('pages' in text && text.pages[1]).toBe(LINES.join('\n'));
  });
});
