import { describe, expect, it } from 'vitest';
import { inCaseOf } from '../../../server/src/guidelines/letterCase';
import { turned } from '../../../server/src/reading/conclusions/turnedConclusion';

describe('the case of what is replaced', () => {
  it.each([
    ['MEDREX', 'Medrox', 'MEDROX'],
    ['Medrex', 'MEDROX', 'Medrox'],
    ['medrex', 'Medrox', 'medrox'],
    ['UPHELD', 'Overturned', 'OVERTURNED'],
    ['Left Knee Brace', 'right hip brace', 'Right Hip Brace'],
    ['Left knee brace', 'right hip brace', 'Right hip brace'],
    ['left knee brace', 'MRI of the Right Hip', 'MRI of the right hip'],
    ['NORCO 10/325MG', 'Percocet 5/325mg', 'PERCOCET 5/325MG'],
    ['TENS', 'interferential unit', 'interferential unit'],
    ['10/325', 'Norco', 'Norco'],
  ])('of %s is given to %s', (like, words, expected) => {
    expect(inCaseOf(like, words)).toBe(expected);
  });

  it('is kept where a conclusion is turned round', () => {
    expect(turned('IS MEDICALLY NECESSARY', 'necessary')).toBe('IS NOT MEDICALLY NECESSARY');
    expect(turned('IS NOT MEDICALLY NECESSARY', 'not necessary')).toBe('IS MEDICALLY NECESSARY');
    expect(turned('is medically necessary', 'necessary')).toBe('is not medically necessary');
    expect(turned('Cannot be supported', 'not necessary')).toBe('Is supported');
  });
});
