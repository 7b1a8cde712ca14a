import { describe, expect, it } from 'vitest';
import { createGuidelineCopies } from '../../server/src/guidelineCopies/guidelineCopies';
import { copiesReport } from '../../server/src/guidelineCopies/report';
import { topicById } from '../../server/src/guidelines/topics';
import { inventedCopy, OVER_THE_EDGE, QUOTABLE } from './invented';

const PLACE = { document: 'chronic-pain', edition: '2009' };
const copies = createGuidelineCopies([inventedCopy()]);

describe('pages', () => {
  it('are found by their printed number', () => {
    const later = createGuidelineCopies([inventedCopy({ frontPages: 3 })]);
    expect(later.page(PLACE, 63)?.page.sheet).toBe(66);
    expect(later.pageText(PLACE, 63)).toContain('Page 63 of 127');
    expect(later.pageText(PLACE, 128)).toBeUndefined();
    expect(later.pageText({ document: 'odg' }, 1)).toBeUndefined();
    expect(later.has({ document: 'chronic-pain', edition: '2016' })).toBe(false);
  });
});

describe('a passage', () => {
  it('is the stretch that the words speak of, from sentence to sentence', () => {
    const passage = copies.passageNear(PLACE, [60, 66], 'No one has counted the spoons over nine evenings.');
    expect(passage?.page.number).toBe(63);
    expect(passage?.text).toContain(
      'kind may be tried for nine evenings, provided that somebody counts the spoons.',
    );
  });

  it('is the beginning of the first page where nothing is in common', () => {
    const passage = copies.passageNear(PLACE, [60, 66], 'marmalade');
    expect([passage?.page.number, passage?.weight, passage?.cutBefore]).toEqual([60, 0, false]);
  });
});

describe('a quotation', () => {
  it('is found whatever its case, marks, hyphens and line ends', () => {
    const place = copies.quotationPlace(`"${QUOTABLE.toUpperCase().replaceAll(',', ';')}"`, [PLACE]);
    expect(place?.kind === 'found' && place.page.number).toBe(63);
  });

  it('is found over the edge of a page, past its foot and the next head', () => {
    const place = copies.quotationPlace(OVER_THE_EDGE.join(' '), [PLACE]);
    expect(place?.kind === 'found' && place.page.number).toBe(75);
  });

  it('is found in its stretches where an ellipsis or a bracket leaves words out', () => {
    const quotation =
      'A relaxant of the invented kind ... provided that somebody [the nurse] counts the spoons.';
    const place = copies.quotationPlace(quotation, [PLACE]);
    expect(place?.kind === 'found' && place.page.number).toBe(63);
  });

  it('of which a word differs is not found, and the nearest page is named', () => {
    const place = copies.quotationPlace(QUOTABLE.replace('nine', 'eleven'), [PLACE]);
    expect(place?.kind).toBe('not found');
    expect(place?.kind === 'not found' && place.near?.page.number).toBe(63);
    expect(copies.quotationPlace('Nothing of this kind was ever printed anywhere.', [PLACE])).toEqual({
      kind: 'not found',
      near: undefined,
    });
  });

  it('that stands on many pages is found on the one that is cited', () => {
    const words = 'nobody asked him to. On alternate days the kettle was polished';
    const place = copies.quotationPlace(words, [PLACE], (_, page) => page.number === 41);
    expect(place?.kind === 'found' && place.page.number).toBe(41);
  });

  it('is not looked for where it is a term, or where there is no copy', () => {
    expect(copies.quotationPlace('counts the spoons', [PLACE])).toBeUndefined();
    expect(copies.quotationPlace(QUOTABLE, [{ document: 'odg' }])).toBeUndefined();
    expect(createGuidelineCopies([]).quotationPlace(QUOTABLE, [])).toBeUndefined();
  });
});

describe('the index and the copy', () => {
  const moved = createGuidelineCopies([inventedCopy({ moved: { 'muscle-relaxants': 65, tens: 115 } })]);

  it('agree where the headings stand on the pages of the index', () => {
    const checks = copies.verifyTopics();
    expect(checks.length).toBeGreaterThan(100);
    expect(checks.filter(({ verdict }) => verdict === 'other pages').map(({ topic }) => topic.id)).toEqual(
      [],
    );
    expect(checks.filter(({ verdict }) => verdict === 'confirmed').length).toBeGreaterThan(100);
  });

  it('differ where a heading stands on another page', () => {
    const differ = moved.verifyTopics().filter(({ verdict }) => verdict === 'other pages');
    expect(differ.map(({ topic, pages }) => [topic.id, pages[0]?.[0]])).toEqual([
      ['muscle-relaxants', 65],
      ['tens', 115],
    ]);
  });

  it('gives the topic the pages of the copy, and says so', () => {
    const topic = moved.verified(topicById('muscle-relaxants')!);
    expect([topic.pagesEvidence, topic.pages[0]?.[0]]).toEqual(['your copy', 65]);
    expect(moved.verified(topicById('2016-ppi') ?? topicById('op-3')!).pagesEvidence).not.toBe('your copy');
  });

  it('are compared in a report for people', () => {
    const unused = [{ file: 'b|ack.pdf', reason: 'is a scan.' }];
    const report = copiesReport('/books', moved, unused);
    expect(report).toContain(
      '## my chronic pain.pdf\n\nChronic Pain Medical Treatment Guidelines, 2009; 127 pages',
    );
    expect(report).toMatch(/\| Muscle relaxants \(for pain\) \| 63-66 \(\w+\) \| 65-6\d \|/);
    expect(report).toContain('- **b\\|ack.pdf**: is a scan.');
  });
});
