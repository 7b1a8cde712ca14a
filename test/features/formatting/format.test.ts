import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, paragraphsOf } from '../../../server/src/features/formatting/format';
import { layOut } from '../../../server/src/features/formatting/layOut';
import { parseLetters } from '../../../server/src/letter/parse';
import { applied } from '../../../server/src/text/edit';
import { flatten } from '../../../server/src/text/flatText';
import { realLetters, writtenLetters } from '../../letters/load';
import { reshape, SHAPES } from '../../letters/shapes';
import { TWO_ITEMS } from '../../service/samples';

const formatted = (text: string, lineLength = 0) =>
  applied(text, format(text, parseLetters(text), lineLength));
const ink = (text: string) => text.replace(/\s+/g, '');
const words = (text: string) => flatten(text, 0, text.length).text;
const doubled = (text: string) => text.replaceAll('\n', '\n\n');
const RATIONALE = 'The tablets have been taken for a year.';

function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd())
    .join('\n');
}

describe('Format Document', () => {
  it('leaves a letter alone that is laid out', () => {
    expect(format(TWO_ITEMS, parseLetters(TWO_ITEMS), 0)).toEqual([]);
  });

  it('makes one line of each paragraph of a wrapped letter, and back', () => {
    const narrow = formatted(TWO_ITEMS, 70);
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(95);
    expect(narrow.split('\n').length).toBeGreaterThan(TWO_ITEMS.split('\n').length + 5);
    expect(formatted(narrow)).toBe(TWO_ITEMS);
  });

  it('takes double spacing out', () => {
    const double = doubled(wrap(TWO_ITEMS, 70)).replace(/\n{4,}/g, '\n \n');
    const found = formatted(double);
    expect(found).toContain(`Decision rationale: ${RATIONALE} Page 63 speaks against that.`);
    expect(found).not.toMatch(/\n{3}/);
    expect(words(found)).toBe(words(double));
  });

  it('joins a sentence that a page has parted, and keeps the page’s number', () => {
    const paged = TWO_ITEMS.replace('taken for a', 'taken\n\fPage 2 of 3\n\nfor a');
    expect(formatted(TWO_ITEMS.replace('taken for a', 'taken\n\ffor a'))).toBe(TWO_ITEMS);
    expect(formatted(TWO_ITEMS.replace('left knee since', 'left\n\f\nknee since'))).toBe(TWO_ITEMS);
    expect(formatted(paged)).toContain('Page 2 of 3');
    expect(ink(formatted(paged))).toBe(ink(paged));
    expect(paragraphsOf(paged, parseLetters(paged))).toBe(TWO_ITEMS);
  });

  it('keeps a list a list', () => {
    const list = TWO_ITEMS.replace(RATIONALE, `${RATIONALE}\n- It makes sleepy.\n- It is for weeks.`);
    expect(formatted(list)).toBe(list);
    const spaced = formatted(list.replace('- It is', '   -  It   is'));
    expect(spaced).toBe(list);
  });

  it('keeps the letter’s line ends, and one blank between words', () => {
    const windows = TWO_ITEMS.replace('for a year', 'for  a \t year').replaceAll('\n', '\r\n');
    expect(formatted(windows)).toBe(TWO_ITEMS.replaceAll('\n', '\r\n'));
  });

  it('keeps soft hyphens, hyphens at line ends and a byte order mark', () => {
    const marked = `\ufeff${TWO_ITEMS.replace('gardener', 'gar\u00addener').replace('taken for a', 'taken anti-\nspasm for a')}`;
    const found = formatted(marked);
    expect(found.startsWith('\ufeffCase Number')).toBe(true);
    expect(found).toContain('gar\u00addener');
    expect(words(found)).toBe(words(marked));
  });

  it('does a range and nothing else', () => {
    const loose = TWO_ITEMS.replace('for a year', 'for   a year').replace('gives way', 'gives   way');
    const at = loose.indexOf('gives');
    const edits = format(loose, parseLetters(loose), 0, { start: at, end: at + 20 });
    expect(applied(loose, edits)).toBe(loose.replace('gives   way', 'gives way'));
    expect(format(loose, parseLetters(loose), 0, { start: 0, end: 5 })).toEqual([]);
  });
});

describe('every letter, in every shape', () => {
  const letters = writtenLetters().flatMap(({ name, text }) =>
    SHAPES.map((shape) => ({ name: `${name}, ${shape}`, text: reshape(text, shape).text })),
  );

  it('has the same words, is read as before, and needs it once', () => {
    let changed = 0;
    for (const { name, text } of letters) {
      // What is left alone looks as if it needed nothing: no letter is.
      if (layOut(text, parseLetters(text), 0) !== text) expect(formatted(text), name).not.toBe(text);
      for (const length of [0, 72]) {
        const found = formatted(text, length);
        if (found !== text) changed++;
        expect(ink(found), name).toBe(ink(text));
        expect(words(found), name).toBe(words(text));
        expect(format(found, parseLetters(found), length), name).toEqual([]);
      }
    }
    expect(changed).toBeGreaterThan(letters.length);
  });

  it('has no double spacing left in its rationales', () => {
    for (const { name, text } of letters) {
      for (const { rationale } of parseLetters(formatted(text))[0]!.items) {
        const { body } = rationale ?? { body: { start: 0, end: 0 } };
        expect(formatted(text).slice(body.start, body.end), name).not.toMatch(/[a-z,]\n+[a-z]/);
      }
    }
  });
});

describe.skipIf(realLetters().length === 0)('real letters', () => {
  it('keep their words, and are laid out but for a few', () => {
    let untouched = 0;
    for (const { text } of realLetters()) {
      const found = formatted(text);
      if (found === text) untouched++;
      expect(words(found) === words(text)).toBe(true);
      expect(format(found, parseLetters(found), 0).length).toBe(0);
    }
    expect(untouched).toBeLessThanOrEqual(realLetters().length / 20);
  });
});

it('any text keeps its words, also in a range, and needs it once', () => {
  const piece = fc.constantFrom(
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'Norco #60: Upheld',
    'Decision rationale:',
    'It was tried for weeks',
    'and did not help.',
    'Page 2 of 3',
    'Case Number: CM16-0123456',
    '- a',
    'anti-',
    '\n',
    '\n\n',
    '\n \n',
    '\r\n',
    '\f',
    '\t',
    '  ',
    ' ',
    '\u00ad',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u0000',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 8, unit: 'binary' })), { maxLength: 30 }),
      fc.nat(200),
      fc.nat(200),
      fc.constantFrom(0, 60),
      (pieces, from, to, length) => {
        const text = pieces.join('');
        const found = formatted(text, length);
        expect(words(found)).toBe(words(text));
        expect(format(found, parseLetters(found), length)).toEqual([]);
        const range = { start: Math.min(from, to), end: Math.max(from, to) };
        expect(words(applied(text, format(text, parseLetters(text), length, range)))).toBe(words(text));
      },
    ),
    { numRuns: 400 },
  );
});
