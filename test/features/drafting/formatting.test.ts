import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, format, type LineFormat } from '../../../server/src/features/drafting/formatting';
import { parseLetters } from '../../../server/src/letter/parse';
import { flatten } from '../../../server/src/text/flatText';
import { writtenLetters } from '../../letters/load';
import { reshape, SHAPES } from '../../letters/shapes';
import { brokenLetters } from '../../property/brokenLetters';
import { formD } from '../../rules/formD';

const ways: readonly LineFormat[] = ['paragraphs', 'wrapped', 'keep'];

function formatted(text: string, lines: LineFormat = 'paragraphs'): string {
  return applied(text, format(text, parseLetters(text), lines));
}
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const flat = (text: string) => flatten(text, 0, text.length).text;

describe('a formatted letter', () => {
  it('has no double spacing, and a paragraph a line', () => {
    const summary = [
      'The injured worker is a 40-year-old baker who sprained the left wrist while she',
      'carried a tray of bread on 2/1/2015. She was seen in the emergency room, and films',
      'of the wrist were read as normal by the radiologist on the same day. A brace was',
      'worn for six weeks and the pain was less by then, but it has come back since, and',
      'the grip is weak on the left side when it is measured with a gauge in the office.',
    ];
    const text = formD({ summary: summary.join('\n\n') });
    expect(formatted(text)).toContain(`\n\n${summary.join(' ')}\n\n`);
  });

  it('has sentences put together that the end of a page has parted', () => {
    const text = formD({
      summary: 'The worker has had pain of the left\n\n\f\n\nwrist since 2/1/2015.\n\n\fShe bakes.',
    });
    expect(formatted(text)).toContain(
      '\n\nThe worker has had pain of the left wrist since 2/1/2015.\n\nShe bakes.\n\n',
    );
  });

  it('keeps lists, header blocks and credentials line by line', () => {
    const header = 'Case Number: CM16-0000001\nDate of Injury: 2/1/2015\nDecision Date: 5/4/2016';
    const list = 'Findings were these:\n- the grip is weak\n- the wrist is stable';
    const text = formatted(`${header}\n\n${formD({ summary: list })}`);
    expect(text.startsWith(`${header}\n\n`)).toBe(true);
    expect(text).toContain(list);
    expect(text).toContain(
      'State(s) of Licensure: California\nCertification(s)/Specialty: Orthopedic Surgery',
    );
  });

  it('has one blank line between parts, and none at its end', () => {
    const text = formD()
      .replace('\n\nMAXIMUS guideline', '   \nMAXIMUS guideline')
      .replace('CLINICAL', '\n\n\nCLINICAL');
    const result = formatted(`${text}\n\n\n`);
    expect(result).toContain('2004.\n\nMAXIMUS guideline');
    expect(result).not.toMatch(/\n\n\n|[ \t]\n|\n\n$/);
  });

  it('is wrapped where that is asked for, and unwrapped again', () => {
    const text = formatted(formD());
    const wrapped = formatted(text, 'wrapped');
    const long = wrapped.split('\n').filter((line) => line.length > 100);
    expect(long.filter((line) => !/^Wrist|guideline:/.test(line))).toEqual([]);
    expect(wrapped.split('\n').length).toBeGreaterThan(text.split('\n').length);
    expect(formatted(wrapped)).toBe(text);
  });

  it('keeps Windows line ends, and words parted at a hyphen', () => {
    const text = formD({ summary: 'He took anti-\ndepressants for the wrist and\nslept.' }).replaceAll(
      '\n',
      '\r\n',
    );
    expect(formatted(text)).not.toMatch(/[^\r]\n/);
    expect(flat(formatted(text))).toContain('antidepressants'.replace('anti', 'anti-'));
  });

  it('is the same outside of the range that was asked for', () => {
    const text = formD({ summary: 'One.   \n\n\n\nTwo.   \n\n\n\nThree.' });
    const start = text.indexOf('One.');
    const edits = format(text, parseLetters(text), 'paragraphs', { start, end: text.indexOf('Two.') + 4 });
    expect(applied(text, edits)).toContain('One.\n\nTwo.   \n\n\n\nThree.');
  });
});

describe('formatting', () => {
  const check = (text: string, lines: LineFormat) => {
    const once = formatted(text, lines);
    expect(words(once)).toEqual(words(text));
    expect(flat(once)).toBe(flat(text));
    expect(formatted(once, lines)).toBe(once);
  };

  it.each(writtenLetters().map(({ name, text }) => [name, text] as const))(
    'keeps every word of %s in every shape, and changes nothing the second time',
    (_name, text) => {
      for (const shape of SHAPES) {
        for (const lines of ways) check(reshape(text, shape).text, lines);
      }
    },
  );

  it('keeps every word of any text', () => {
    const piece = fc.constantFrom(
      'Decision rationale:',
      'CLINICAL CASE SUMMARY',
      'Norco 10/325mg #60: Upheld',
      'anti-',
      'word',
      'is',
      'A',
      '12',
      '-8',
      '.',
      '-',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\f',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u2028',
      'IMR ISSUES, DECISIONS AND RATIONALES',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...ways), (pieces, lines) => {
        check(pieces.join(''), lines);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word of a letter with something wrong', () => {
    fc.assert(
      fc.property(brokenLetters, fc.constantFrom(...ways), (text, lines) => check(text, lines)),
      { numRuns: 60 },
    );
  });
});
