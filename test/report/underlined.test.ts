import { describe, expect, it } from 'vitest';
import { underlined } from '../../server/src/report/underlined';

/** The words between the bars, as the report shows them: the line, and the marks as bars in it. */
function shown(text: string): string | undefined {
  const [before, words, after] = text.split('|') as [string, string, string];
  const place = (part: string) => {
    const lines = part.split('\n');
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  };
  const found = underlined(`${before}${words}${after}`.split('\n'), {
    start: place(before),
    end: place(before + words),
  });
  if (found === undefined) return undefined;
  const from = found.marks.lastIndexOf(' ') + 1;
  expect(found.marks.slice(from)).toMatch(/^\^+$/);
  const { line } = found;
  return `${line.slice(0, from)}|${line.slice(from, found.marks.length)}|${line.slice(found.marks.length)}`;
}

const LONG = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');

describe('the words in question', () => {
  it.each([
    ['one\nKnee brace: |Denied|\ntwo', 'Knee brace: |Denied|'],
    ['|one|', '|one|'],
    ['a\t|b|\u00a0c', 'a |b| c'],
    ['bra\u0007ce |x\u001b[31m|', 'bra\\u0007ce |x\\u001b[31m|'],
  ])('%j', (text, line) => {
    expect(shown(text)).toBe(line);
  });

  it('of several lines are marked in the first', () => {
    expect(shown('one |two\nthree| four')).toBe('one |two|');
  });

  it('in a long line stand with what is around them, whole words', () => {
    expect(shown(`${LONG} |here| ${LONG}`)).toMatch(
      /^… word5\d (?:word5\d ?)+\|here\| word0 (?:word\d+ )+word\d+ …$/,
    );
    expect(shown(`|here| ${LONG}`)).toMatch(/^\|here\| word0 .* …$/);
    expect(shown(`${LONG} |here|`)).toMatch(/^… word5\d .*\|here\|$/);
    expect(shown(`a |${LONG} ${LONG}|`)!.length).toBeLessThan(140);
    expect(shown(`${'x'.repeat(500)}|here|${'y'.repeat(500)}`)).toMatch(/^… x{30}\|here\|y+ …$/);
  });

  it('are a mark where there are none, and nothing on a line without any', () => {
    expect(underlined(['brace: '], place(1, 8, 8))).toEqual({ line: 'brace:', marks: '       ^' });
    expect(underlined(['', 'x'], place(1, 1, 1))).toBeUndefined();
    expect(underlined([], place(1, 1, 1))).toBeUndefined();
  });
});

function place(line: number, from: number, to: number) {
  return { start: { line, column: from }, end: { line, column: to } };
}
