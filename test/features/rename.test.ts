import { describe, expect, it } from 'vitest';
import { problemOfName, renamable, renamed } from '../../server/src/features/rename';
import { parseLetters } from '../../server/src/letter/parse';
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

  it.each(['\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'])(
    'takes no line end, of whatever kind: %j',
    (end) => {
      expect(problemOfName(`Left knee${end}brace`)).toBe('A name stands in one line.');
    },
  );

  it.each(['\0', '\x1b[31m', '\x7f', '\x9b', '\u202e', '\u2066'])(
    'takes nothing that cannot be seen: %j',
    (control) => {
      expect(problemOfName(`Left knee ${control}brace`)).toContain('control character');
    },
  );

  it.each([
    'CLINICAL CASE SUMMARY',
    'Clinical case summary',
    ' IMR ISSUES, DECISIONS AND RATIONALES',
    'Decision rationale',
    'MAXIMUS guideline',
    'Issue at Dispute',
    'Documents Reviewed',
    'Regarding the request for a brace',
    'Case Number',
  ])('takes no heading and no label of the form: %s', (name) => {
    expect(problemOfName(name)).toContain('heading or label');
  });

  it.each([
    'Review of the case',
    'MRI of the knee, 1.5\u00a0T',
    'Décision aid',
    'Norco\t10/325mg',
    'Guideline-based care',
  ])('takes %s', (name) => {
    expect(problemOfName(name)).toBeUndefined();
  });

  it('what it takes is read as the item’s name', () => {
    for (const name of [
      'Upheld',
      'Norco Upheld',
      '2) Norco',
      'Date of Injury',
      'Certification(s)/Specialty',
    ]) {
      expect(problemOfName(name)).toBeUndefined();
      const [letter] = parseLetters(TWO_ITEMS.replace('Left knee brace:', `${name}:`));
      expect(letter!.items.map(({ title }) => title.replace(/^2\) /, ''))).toContain(
        name.replace(/^2\) /, ''),
      );
    }
  });
});
