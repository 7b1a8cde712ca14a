import { describe, expect, it } from 'vitest';
import { looseKey } from '../../server/src/text/looseMatch';
import { LoosePhrases } from '../../server/src/text/loosePhrases';

const phrases = new LoosePhrases<string>();
for (const phrase of ['case number', 'case numbers', "expert's line", 'case number']) {
  phrases.add(looseKey(phrase), phrase);
}

function found(text: string, from = 0, limit = text.length): string[] {
  return phrases.matchAt(text, from, limit).map(({ meaning, end }) => `${meaning} to ${end}`);
}

describe('LoosePhrases', () => {
  it.each([
    ['Case Number: 1', ['case number to 11']],
    ['case numbers', ['case numbers to 12', 'case number to 11']],
    ['C ase\n\nNum\u00adber', ['case number to 14']],
    ['EXPERT’S  LINE', ["expert's line to 14"]],
    ['case  n', []],
    ['cases number', []],
    ['’s', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('keeps to the limits', () => {
    expect(found('a case number', 2)).toEqual(['case number to 13']);
    expect(found('case number', 0, 10)).toEqual([]);
  });
});
