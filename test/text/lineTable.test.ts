import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../server/src/text/lineIndex';
import { readLines } from '../../server/src/text/lineTable';
import { breakBefore, endsSentence, readShape } from '../../server/src/text/paragraphs';

function rows(text: string): string[] {
  const lines = readLines(text);
  return Array.from({ length: lines.count }, (_, line) =>
    [
      text.slice(lines.contentStart(line), lines.contentEnd(line)),
      lines.blankLinesBefore(line),
      lines.hasSpacedLineBefore(line) ? 'spaced' : '',
      lines.hasPageEndBefore(line) ? 'page' : '',
    ].join('|'),
  );
}

describe('readLines', () => {
  it.each([
    ['', []],
    ['\n \n', []],
    ['one', ['one|0||']],
    [' one \n\n two\n \nthree', ['one|0||', 'two|1||', 'three|1|spaced|']],
    ['one\r\n\r\ntwo\r\n \r\nthree', ['one|0||', 'two|1||', 'three|1|spaced|']],
    ['one\rtwo\u2028three', ['one|0||', 'two|0||', 'three|0||']],
    ['one\f\ntwo\fthree', ['one|0||', 'two|1||page', 'three|0||page']],
    ['\ufeffone', ['one|0||']],
  ])('%j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('finds the line at an offset', () => {
    const text = 'one\n\n  two\nthree';
    const lines = readLines(text);
    expect([0, 3, 5, 9, 10, 15].map((offset) => lines.lineAfter(offset))).toEqual([0, 1, 1, 1, 2, 2]);
    expect(lines.lineAfter(text.length)).toBe(3);
  });
});

describe('the shape of a text', () => {
  const sentence =
    'These are words that go on and on until the line is full and has to wrap to the next one here\n';

  it('tells double spacing from gaps', () => {
    const double = `${sentence}\n`.repeat(20);
    expect(readShape(double, readLines(double)).doubleSpaced).toBe(true);
    const single = `${sentence.repeat(4)}\n`.repeat(5);
    expect(readShape(single, readLines(single))).toMatchObject({ doubleSpaced: false, gapless: false });
  });

  it('reads an early line end as the end of a paragraph where there are no gaps', () => {
    const text = `${sentence.repeat(14)}It ends here.\nNorco 10/325mg #60: Upheld\n${sentence.repeat(5)}`;
    const lines = readLines(text);
    const shape = readShape(text, lines);
    expect(shape.gapless).toBe(true);
    expect(breakBefore(text, lines, shape, 5)).toBe('wrap');
    expect(breakBefore(text, lines, shape, 15)).toBe('paragraph');
  });

  it('knows the end of a sentence behind quotes and brackets', () => {
    for (const text of ['It ends.', 'It "ends."', '(It ends.)', 'Does it?'])
      expect(endsSentence(text, text.length)).toBe(true);
    for (const text of ['', 'It goes on', 'Upheld:', 'a,'])
      expect(endsSentence(text, text.length)).toBe(false);
  });
});

describe('createLineIndex', () => {
  it('counts from one, with every kind of line end', () => {
    const at = createLineIndex('ab\ncd\r\nef\rgh');
    expect(at(0)).toEqual({ line: 1, column: 1 });
    expect(at(4)).toEqual({ line: 2, column: 2 });
    expect(at(7)).toEqual({ line: 3, column: 1 });
    expect(at(11)).toEqual({ line: 4, column: 2 });
  });
});
