import { describe, expect, it } from 'vitest';
import { findByWords, findContents, findOnPages } from '../../server/src/guidelines/find';
import { placeNamed, placeNames } from '../../server/src/guidelines/places';

const titles = (words: string, place?: string): string[] => {
  const { topics, other } = findByWords(words, place === undefined ? undefined : placeNamed(place));
  return [
    ...topics.map(({ edition, title }) => `${edition ?? ''} ${title}`.trim()),
    ...other.map((card) => card.title),
  ];
};

describe('what the guidelines say of some words', () => {
  it('is found by the name of a topic, in every edition that has it', () => {
    expect(titles('muscle relaxants').slice(0, 2)).toEqual([
      '2009 Muscle relaxants (for pain)',
      'July 28, 2016 Muscle relaxants (for pain)',
    ]);
  });

  it('is found by a drug, by any of its names', () => {
    for (const name of ['cyclobenzaprine', 'Flexeril', 'Fexmid']) {
      const { topics, other } = findByWords(name);
      expect(
        [
          ...topics.map(({ title }) => title),
          ...other.flatMap(({ facts }) => facts.map(({ text }) => text)),
        ].join('; '),
      ).toContain('Cyclobenzaprine (Flexeril)');
    }
  });

  it.each([
    ['page 63', '2009 Muscle relaxants (for pain)'],
    ['pp. 63-66', '2009 Muscle relaxants (for pain)'],
    ['pages 63 to 66 of the Chronic Pain Medical Treatment Guidelines', '2009 Muscle relaxants (for pain)'],
    ['MTUS Chronic Pain 2009, page 63', '2009 Muscle relaxants (for pain)'],
    ['9792.24.2 page 63', '2009 Muscle relaxants (for pain)'],
    ['muscle relaxants, page 64', '2009 Muscle relaxants (for pain)'],
    ['opioids-2016 page 7', 'July 28, 2016 Abbreviated Treatment Protocols'],
  ])('is found by pages: %s', (words, title) => {
    expect(titles(words)).toContain(title);
  });

  it.each([
    'acupuncture guidelines page 63',
    'muscle relaxants, page 12',
    '9792.24.1 page 63',
    'marmalade page 63',
  ])('is nothing where the pages are not that document’s or topic’s: %s', (words) => {
    expect(titles(words)).not.toContain('2009 Muscle relaxants (for pain)');
  });

  it.each([
    ['9792.24.4', '8 CCR 9792.24.4'],
    ['8 CCR § 9792.20(e)', '8 CCR 9792.20'],
    ['Labor Code 4610.6(h)', 'Labor Code 4610.6(h)'],
    ['9792.23.5', 'Chapter 12: Low Back Complaints'],
  ])('is found by the section of the law: %s', (words, title) => {
    expect(titles(words)).toContain(title);
  });

  it.each(['9792.24.5', '8 CCR 9792.99', '9792.245', '9792.24.2.1', '8 CCR 4610', 'Labor Code 9792.20'])(
    'is nothing, and not another section’s, for %s',
    (words) => {
      expect(titles(words)).toEqual([]);
    },
  );

  it('is a section in its own document, and nothing in another', () => {
    expect(titles('9792.24.4', 'opioids')).toContain('8 CCR 9792.24.4');
    expect(titles('9792.24.4', 'chronic-pain')).toEqual([]);
  });
});

describe('the contents of a guideline', () => {
  it('are, of the opioid guideline of 2016, its four parts with the pages on which they begin, then its sections', () => {
    const { topics } = findContents(placeNamed('opioids-2016')!);
    expect(
      topics.slice(0, 5).map(({ title, pages, beginsOn }) => [title, pages[0]?.[0] ?? beginsOn]),
    ).toEqual([
      ['Executive Summary', 1],
      ['Abbreviated Treatment Protocols', 5],
      ['Background', 10],
      ['Evidence', 11],
      ['1 Opioids for Acute Pain', undefined],
    ]);
  });

  it('say of a page from memory that nobody has verified it', () => {
    const [summary] = findOnPages([2, 2], placeNamed('opioids')).topics;
    expect(summary?.evidence).toBe('page not verified: from memory; check your copy');
    const [seen] = findByWords('muscle relaxants').topics;
    expect(seen?.evidence).toBe('pages seen in public letters');
  });

  it('do not tell where the evidence ends, so that a later page of it is not called wrong', () => {
    expect(findOnPages([11, 11], placeNamed('opioids')).topics.map(({ topic }) => topic)).toEqual([
      'op-evidence',
    ]);
    expect(findOnPages([40, 40], placeNamed('opioids')).topics).toEqual([]);
  });

  it('can be asked of every place by its name', () => {
    for (const name of placeNames())
      expect(findContents(placeNamed(name)!).topics.length, name).toBeGreaterThan(0);
  });
});
