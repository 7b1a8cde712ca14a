import { describe, expect, it } from 'vitest';
import { foundWords } from '../foundWords';
import { headed } from './headed';

const found = (letter: Parameters<typeof headed>[0]) => foundWords(headed(letter), 'quantity-conflict');
const rationale = 'It has not helped. The request is not medically necessary.';

describe('the sum of an item: units at once, times a day, days', () => {
  it.each([
    ['Tizanidine 4mg, one tablet twice daily for 10 days, #50', 'warning: 50'],
    ['Norco 10/325mg, 1 tablet every 6 hours for 30 days, #180', 'warning: 180'],
    ['Gabapentin 300mg 2 capsules a day for 30 days, quantity 90', 'warning: quantity 90'],
    ['Lidocaine 5% patch, 1 patch every other day x 30 days, #30', 'warning: 30'],
    ['Baclofen 10mg 1 tab tid, 30 day supply, #60', 'warning: 60'],
    ['Cyclobenzaprine 7.5mg, 1-2 tablets at bedtime for 2 weeks, #60', 'warning: 60'],
    ['Omeprazole 20mg twice daily for 30 days #100', 'information: 100'],
  ])('does not make %s', (item, words) => {
    expect(found({ item: `${item}: Upheld`, rationale })).toEqual([words]);
  });

  it.each([
    'Tizanidine 4mg, one tablet twice daily for 10 days, #20',
    'Norco 10/325mg, 1-2 tablets every 6 hours for 30 days, #180',
    'Gabapentin 300mg, 2 capsules three times a day for 30 days, #180',
    'Gabapentin 300mg three times a day for 30 days, #180',
    'Naproxen 500mg, 1 tablet twice daily for one month, #60',
    'Naproxen 500mg, 1 tablet twice daily for 90 days, #60 with 2 refills',
    'Tramadol 50mg, 1 tablet every 6 hours as needed for 30 days, #60',
    'Tramadol 50mg, 1 tablet in the morning and 2 tablets at bedtime for 30 days, #90',
    'Lidocaine patch, one patch daily, #30',
    'Fentanyl patch 25mcg, 1 patch every 72 hours for 30 days, #10',
    'Acupuncture 2 times a week for 3 weeks',
  ])('is right, or not told: %s', (item) => {
    expect(found({ item: `${item}: Upheld`, rationale })).toEqual([]);
  });
});

describe('an amount that is called missing', () => {
  const item = 'Physical therapy 12 visits, low back: Upheld';
  const had = 'The worker is a 52-year-old packer. Twelve visits of physical therapy were completed.';
  const reasons = (claim: string) => `${claim} The request is not medically necessary.`;

  it.each([
    ['The request does not say how many physical therapy visits are asked for.', 'information'],
    ['The request fails to specify the number of physical therapy visits.', 'information'],
    ['It is unclear how many sessions are requested.', 'information'],
    ['The request lacks a body part, frequency or quantity.', 'information'],
    ['The number of physical therapy visits is not specified.', 'information'],
  ])('is found: %s', (claim, severity) => {
    const [first, ...more] = found({ item, summary: had, rationale: reasons(claim) });
    expect(first).toMatch(new RegExp(`^${severity}: `));
    expect(more).toEqual([]);
  });

  it.each([
    'The number of physical therapy visits is not documented.',
    'There is no documentation of the number of therapy sessions.',
    'The notes do not mention how many visits were attended.',
    'The number of visits that the worker has had is not known.',
    'The frequency of the flares is not stated.',
  ])('is of what was had, or of something else: %s', (claim) => {
    expect(found({ item, summary: had, rationale: reasons(claim) })).toEqual([]);
  });
});
