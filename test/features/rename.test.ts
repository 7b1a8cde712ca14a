import { describe, expect, it } from 'vitest';
import { problemOfName, renamable } from '../../server/src/features/rename';
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
