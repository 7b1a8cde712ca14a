import { describe, expect, it } from 'vitest';
import { isSectionNumber, lawSection } from '../../server/src/guidelines/law';
import { lookUp } from '../../server/src/guidelines/lookUp';

const titles = (words: string) => lookUp(words).map(({ title }) => title);

describe('a section of the law', () => {
  it.each([
    ['9792.23.10', '8 CCR 9792.23.10', 'Hip and Groin Disorders'],
    ['8 CCR 9792.24.7', '8 CCR 9792.24.7', 'Coronavirus (COVID-19)'],
    ['9792.24.2', '8 CCR 9792.24.2', 'Chronic Pain Medical Treatment Guidelines'],
    ['section 9792.23.5', '8 CCR 9792.23.5', 'Low Back Disorders'],
    ['Labor Code 4610.6(h)(5)', 'Labor Code 4610.6(h)', ''],
  ])('%s is itself, with the guidelines that it holds', (words, section, held) => {
    const found = titles(words);
    expect(found[0]).toContain(section);
    if (held !== '') expect(found).toContain(held);
  });

  it.each([
    '9792.24.5',
    'guideline 9792.24.5',
    '9792.24.6',
    '8 CCR § 9792.23.13',
    'Title 8, section 9792.24.9',
    '9792.245',
    '9792.24.22',
    '9792.24.2.1',
    '9792.205',
    'Labor Code 4610.66',
  ])('%s, which is not known, is answered with no other', (words) => {
    expect(isSectionNumber(words)).toBe(true);
    expect(lawSection(words)).toBeUndefined();
    expect(lookUp(words)).toEqual([]);
  });

  it.each(['muscle relaxants', 'Norco 10/325', 'Low Back Complaints 2004', '3.3.1 Opioids', 'page 9792'])(
    '%s is no section',
    (words) => {
      expect(isSectionNumber(words)).toBe(false);
    },
  );
});
