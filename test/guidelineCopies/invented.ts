import type { FileText, GuidelineCopy } from '../../server/src/guidelineCopies/copy';
import { recognize } from '../../server/src/guidelineCopies/recognize';
import { topicsOf } from '../../server/src/guidelines/topics';

/** The sentence of page 63 that the tests' letters quote. No guideline says it. */
export const QUOTABLE =
  'A relaxant of the invented kind may be tried for nine evenings, provided that somebody counts the spoons.';

/** The sentence that begins on page 75 and ends on page 76. */
export const OVER_THE_EDGE = [
  'Whoever turns this page without looking should expect that the sentence',
  'does not stop where the paper does but goes on for a while beyond it.',
] as const;

const FILLER = [
  'The lighthouse keeper wrote down the weather every morning, and nobody asked him to.',
  'On alternate days the kettle was polished, weighed and returned to its shelf.',
];

/** What a test changes about the invented guideline. */
export interface Changes {
  /** Heading by printed page in place of the index's ("muscle-relaxants" on 64). */
  readonly moved?: Readonly<Record<string, number>>;
  readonly pageCount?: number;
  /** Pages without a printed number before page 1. */
  readonly frontPages?: number;
}

/**
 * The pages of a document with the title, date and page numbers of the Chronic Pain Guidelines of 2009 and the
 * headings of the index on its pages. Every sentence in it is invented.
 */
export function inventedPages({ moved = {}, pageCount = 127, frontPages = 0 }: Changes = {}): string[][] {
  const headings = new Map<number, string[]>();
  for (const topic of topicsOf({ document: 'chronic-pain', edition: '2009' })) {
    const page = moved[topic.id] ?? topic.pages[0]?.[0];
    if (page !== undefined) headings.set(page, [...(headings.get(page) ?? []), topic.title]);
  }
  const front = Array.from({ length: frontPages }, () => ['This leaf was left empty with intent.', 'Truly.']);
  const body = Array.from({ length: pageCount }, (_, index) => {
    const page = index + 1;
    return [
      'CHRONIC PAIN MEDICAL TREATMENT GUIDELINES',
      ...FILLER,
      ...(page === 76 ? [OVER_THE_EDGE[1]] : []),
      ...(headings.get(page) ?? []).flatMap((title) => [title, ...FILLER]),
      ...(page === 63
        ? [
            'Spoons must be counted before and after. A relaxant of the inven-',
            'ted kind may be tried for nine evenings, provided that',
            'somebody counts the spoons. Then all is quiet.',
          ]
        : []),
      ...(page === 75 ? [OVER_THE_EDGE[0]] : []),
      `MTUS (Effective July 18, 2009) Page ${page} of ${pageCount}`,
    ];
  });
  return [...front, ...body];
}

export function pdfText(pages: readonly (readonly string[])[]): FileText {
  return { pages: pages.map((lines) => lines.join('\n')) };
}

/** The invented guideline as a copy. Throws where it is not recognized. */
export function inventedCopy(changes?: Changes): GuidelineCopy {
  const copy = recognize(
    'my chronic pain.pdf',
    '/books/my chronic pain.pdf',
    pdfText(inventedPages(changes)),
  );
  if (typeof copy === 'string') throw new Error(copy);
  return copy;
}
