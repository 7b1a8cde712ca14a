import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../server/src/text/flatText';

function folded(text: string): string {
  return flatten(text, 0, text.length).text;
}

describe('flatten', () => {
  it.each([
    ['two  blanks', 'two blanks'],
    ['  both ends \n', 'both ends'],
    ['a line\r\nand the next', 'a line and the next'],
    ['over a page\n\n\f\n end', 'over a page end'],
    ['no\u00a0break', 'no break'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['\u201cquoted\u201d, it\u2019s', '"quoted", it\'s'],
    ['the \ufb01ndings of di\ufb03cult re\ufb02exes', 'the findings of difficult reflexes'],
    ['63\u201366', '63-66'],
    ['anti-\ndepressants', 'anti-depressants'],
    ['Table 12 -8', 'Table 12-8'],
    ['Non -MTUS', 'Non-MTUS'],
    ['a - b', 'a - b'],
    ['-\nstart', '- start'],
    ['', ''],
    ['\u0000\u0001', ''],
    ['bad \ud800 half', 'bad \ud800 half'],
  ])('%j gives %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('finds the letters of a ligature at its one place', () => {
    const text = 'no \ufb01ndings';
    const flat = flatten(text, 0, text.length);
    expect(flat.toSpan(3, 11)).toEqual({ start: 3, end: 10 });
    expect(flat.toSpan(4, 5)).toEqual({ start: 3, end: 4 });
    expect(flat.fromOriginal(3)).toBe(3);
    expect(flat.fromOriginal(4)).toBe(5);
  });

  it('finds every character again', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '7',
      '-',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\f',
      '\u00ad',
      '\u00a0',
      '\u2019',
      '\u2013',
      '.',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.nat(5), (units, lead) => {
        const text = `${'x'.repeat(lead)}${units.join('')}`;
        const flat = flatten(text, lead, text.length);
        let previous = lead;
        for (let i = 0; i < flat.text.length; i++) {
          const original = flat.toOriginal(i);
          expect(original).toBeGreaterThanOrEqual(previous);
          previous = original;
          const { start, end } = flat.toSpan(i, i + 1);
          expect(end).toBe(start + 1);
          if (/[aB7.\ud83d]/.test(flat.text[i]!)) expect(text[start]).toBe(flat.text[i]);
          if (flat.text[i] !== ' ') expect(flat.fromOriginal(original)).toBe(i);
        }
        expect(flat.toOriginal(flat.text.length)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
