import { describe, expect, it } from 'vitest';
import type { PageOfCopy } from '../../server/src/features/links';
import { links } from '../../server/src/features/links';
import { parseLetters } from '../../server/src/letter/parse';
import { textOf } from '../../server/src/text/span';
import { TWO_ITEMS } from '../service/samples';

function linked(text: string, pageOfCopy?: PageOfCopy): Record<string, string> {
  return Object.fromEntries(
    links(parseLetters(text), pageOfCopy).map(({ span, target, tooltip }) => [
      textOf(text, span),
      `${target} (${tooltip})`,
    ]),
  );
}

describe('links', () => {
  it('lead from a document or chapter to the page of its regulation', () => {
    const found = linked(TWO_ITEMS);
    expect(found['Chronic Pain Treatment Guidelines']).toBe(
      'https://www.dir.ca.gov/t8/9792_24_2.html (8 CCR 9792.24.2: Chronic pain)',
    );
    expect(found['Knee Complaints']).toBe('https://www.dir.ca.gov/t8/9792_23_6.html (8 CCR 9792.23.6: Knee)');
  });

  it('lead from a regulation number to its own page', () => {
    const text = TWO_ITEMS.replace('Guidelines Muscle', 'Guidelines 9792.20, Muscle');
    expect(linked(text)['9792.20']).toContain('https://www.dir.ca.gov/t8/9792_20.html');
  });

  it('lead from pages to the user’s copy, where there is one', () => {
    expect(linked(TWO_ITEMS)['63-66']).toBeUndefined();
    const found = linked(TWO_ITEMS, ({ document, edition, page }) =>
      document === 'chronic-pain' ? `file:///${edition}.pdf#page=${page}` : undefined,
    );
    expect(found['63-66']).toBe('file:///2009.pdf#page=63 (Page 63 in your copy)');
    expect(found['63']).toBe('file:///2009.pdf#page=63 (Page 63 in your copy)');
  });

  it('do not overlap, and come in order', () => {
    const text = TWO_ITEMS.replace(
      'Knee Complaints 2004, Section(s): Physical Methods.',
      'ACOEM Chapter 13 Knee Complaints, Official Disability Guidelines (ODG), Knee & Leg Chapter.',
    );
    const found = links(parseLetters(text), () => 'file:///x.pdf');
    for (let i = 1; i < found.length; i++) {
      expect(found[i]!.span.start).toBeGreaterThanOrEqual(found[i - 1]!.span.end);
    }
  });

  it('are none where no public page is known', () => {
    const text = TWO_ITEMS.replace(
      'MTUS Knee Complaints 2004, Section(s): Physical Methods',
      'Non-MTUS Citation Goodman',
    );
    expect(Object.keys(linked(text)).join()).not.toContain('Goodman');
  });
});
