import { describe, expect, it } from 'vitest';
import { writtenLetters } from '../letters/load';
import { formD } from '../rules/formD';
import { TWO_ITEMS } from '../service/samples';
import { recordOf } from './recordOf';

const itemOf = (title: string) => recordOf(formD({ items: `${title}: Upheld` })).items[0]!;

describe('what an item asks for', () => {
  it('has each drug with its own doses, and how many', () => {
    const { components, doses } = itemOf('Norco 10/325mg #60 with 2 refills and Soma 350mg #30');
    expect(components.map(({ id, words, doses: own }) => [id, words, own.map((dose) => dose.words)])).toEqual(
      [
        ['hydrocodone-acetaminophen', 'Norco', ['10/325mg']],
        ['carisoprodol', 'Soma', ['350mg']],
      ],
    );
    expect(doses).toEqual([
      { words: '10/325mg', values: [10, 325], unit: 'mg', drug: components[0]!.id, quantity: 60, refills: 2 },
      { words: '350mg', values: [350], unit: 'mg', drug: components[1]!.id, quantity: 30 },
    ]);
  });

  it.each([
    ['MRI of the right shoulder and left wrist', ['right', 'left'], ['shoulder', 'wrist']],
    ['Bilateral L4-5 facet injections', ['both'], ['lumbar']],
    ['Physical therapy for the neck, 12 visits', [], ['cervical']],
    // The side may be meant of the first alone.
    ['Therapy for the right wrist and hand', ['right'], ['wrist', 'hand']],
    ['Home exercise kit', [], []],
  ])('has the sides and parts of %s', (title, sides, parts) => {
    const item = itemOf(title);
    expect([item.sides, item.bodyParts]).toEqual([sides, parts]);
    expect(item.anatomy.map(({ part }) => part)).toEqual(parts);
  });

  it('tells a range as one, and guesses no number', () => {
    expect(itemOf('Acupuncture, 6 to 8 visits').counts).toEqual([
      { kind: 'visits', least: 6, most: 8, words: '6 to 8 visits' },
    ]);
    expect(itemOf('Acupuncture').counts).toEqual([]);
    expect(itemOf('Gabapentin 300mg').doses).toEqual([
      { words: '300mg', values: [300], unit: 'mg', drug: 'gabapentin' },
    ]);
  });
});

describe('who reviewed', () => {
  const statesOf = (written: string) =>
    recordOf(TWO_ITEMS.replace('in California.', `in ${written}.`)).reviewer.licensure;

  it.each([
    ['California', ['California']],
    ['California, Texas and New York', ['California', 'Texas', 'New York']],
    ['Maryland, Virginia & North Carolina', ['Maryland', 'Virginia', 'North Carolina']],
    ['CA/AZ', ['CA', 'AZ']],
  ])('is licensed in %s', (written, states) => {
    expect(statesOf(written)).toEqual(states);
  });

  it('is told by a label as well', () => {
    const { text } = writtenLetters().find(({ name }) => name.startsWith('d15-drug-names'))!;
    expect(recordOf(text).reviewer.licensure).toEqual(['California', 'Nevada']);
  });
});
