import { describe, expect, it } from 'vitest';
import { problemOfName, renamable, renamed } from '../../server/src/features/rename';
import { TWO_ITEMS } from '../service/samples';
import { underlined, withCaret } from './draw';

function places(from: string, to: string, sample = TWO_ITEMS): string {
  const { text, offset, letters } = withCaret(sample.replace(from, to));
  return underlined(text, renamable(letters, offset)?.places ?? []);
}

describe('rename', () => {
  it('changes a drug wherever it is spelled so, and not its other names', () => {
    const sample = TWO_ITEMS.replace('The tablets have', 'CYCLOBENZAPRINE (Flexeril) has');
    expect(places('Cyclobenzaprine', 'Cyclo|benzaprine', sample)).toBe(
      `
Cyclobenzaprine 10mg #60: Upheld
^^^^^^^^^^^^^^^
Decision rationale: CYCLOBENZAPRINE (Flexeril) has been taken for a year. Page 63 speaks against that. The request is not medically necessary.
                    ^^^^^^^^^^^^^^^
`.trim(),
    );
  });

  it('changes an item’s name in its header and where it is repeated', () => {
    const expected = `
Left knee brace: Overturned
^^^^^^^^^^^^^^^
Decision rationale: The knee gives way on stairs and a brace was helpful before. The Left knee brace is medically necessary.
                                                                                     ^^^^^^^^^^^^^^^
`.trim();
    expect(places('Left knee brace:', 'Left kn|ee brace:')).toBe(expected);
    expect(places('The Left knee brace', 'The Left kn|ee brace')).toBe(expected);
  });

  it.each([
    ['MEDROX', 'Medrox', 'medrox'],
    ['Medrox', 'Medrox', 'medrox'],
    ['medrox', 'Medrox', 'medrox'],
  ])('keeps the case of each place, whatever is typed (%s)', (typed, ...expected) => {
    const sample = TWO_ITEMS.replace(
      'The tablets have',
      'CYCLOBENZAPRINE has been tried; cyclobenzaprine helped. The tablets have',
    );
    const { text, offset, letters } = withCaret(sample.replace('Cyclobenzaprine', 'Cyclo|benzaprine'));
    const found = renamable(letters, offset)!;
    expect(renamed(found, typed, text).map(({ newText }) => newText)).toEqual([
      expected[0],
      'MEDROX',
      expected[1],
    ]);
  });

  it('keeps it in titles of several words, and changes the case alone where that is asked for', () => {
    const sample = TWO_ITEMS.replace('The Left knee brace is', 'The left knee brace, LEFT KNEE BRACE, is');
    const { text, offset, letters } = withCaret(sample.replace('Left knee brace:', 'Left kn|ee brace:'));
    const found = renamable(letters, offset)!;
    const become = (name: string) => renamed(found, name, text).map(({ newText }) => newText);
    expect(become('TENS unit, right hip')).toEqual([
      'TENS unit, right hip',
      'TENS unit, right hip',
      'TENS UNIT, RIGHT HIP',
    ]);
    expect(become(' Right knee brace ')).toEqual([
      'Right knee brace',
      'right knee brace',
      'RIGHT KNEE BRACE',
    ]);
    expect(become('Left Knee Brace')).toEqual(['Left Knee Brace', 'Left Knee Brace', 'Left Knee Brace']);
  });

  it('leaves the other letters of a file alone', () => {
    expect(
      places('Cyclobenzaprine', 'Cyclo|benzaprine', `${TWO_ITEMS}\n${TWO_ITEMS}`).match(/\^+/g),
    ).toHaveLength(1);
  });

  it('has nothing to change in ordinary words', () => {
    expect(places('gardener', 'gar|dener')).toBe('');
    expect(places('on stairs', 'on st|airs')).toBe('');
  });

  it('takes no empty name, none of two lines, none with a colon', () => {
    expect(problemOfName('  ')).toContain('empty');
    expect(problemOfName('a\nb')).toContain('one line');
    expect(problemOfName('Flexeril: Upheld')).toContain('colon');
    expect(problemOfName('Flexeril 10mg #60')).toBeUndefined();
  });
});
