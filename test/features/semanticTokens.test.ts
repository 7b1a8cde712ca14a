import { describe, expect, it } from 'vitest';
import { tokens } from '../../server/src/features/semanticTokens';
import { parseLetters } from '../../server/src/letter/parse';
import { textOf } from '../../server/src/text/span';
import { writtenLetters } from '../letters/load';
import { reshape } from '../letters/shapes';
import { TWO_ITEMS } from '../service/samples';

function coloured(text: string, range = { start: 0, end: text.length }): string[] {
  return tokens(parseLetters(text), range).map(
    ({ span, role }) => `${role}: ${textOf(text, span).replace(/\s+/g, ' ')}`,
  );
}

describe('semantic tokens', () => {
  it('are item names, decisions, and the parts of citations', () => {
    expect(coloured(TWO_ITEMS)).toEqual([
      'item name: Cyclobenzaprine 10mg #60',
      'upheld: Upheld',
      'document: Chronic Pain Treatment Guidelines',
      'page: 41',
      'document: Chronic Pain Treatment Guidelines',
      'topic: Muscle relaxants',
      'page: 63-66',
      'page: 63',
      'item name: Left knee brace',
      'overturned: Overturned',
      'chapter: Knee Complaints',
      'edition: 2004',
      'topic: Physical Methods',
    ]);
  });

  it('see headers and citations over several lines', () => {
    const broken = writtenLetters().flatMap((written) => {
      const { text } = reshape(written.text, 'single-spaced');
      const all = tokens(parseLetters(text), { start: 0, end: text.length });
      return all.filter(({ span }) => textOf(text, span).includes('\n')).map(({ role }) => role);
    });
    expect(broken).toContain('item name');
    expect(broken).toContain('topic');
  });

  it('of a range are those of the whole that meet it', () => {
    const at = TWO_ITEMS.indexOf('Left knee brace:');
    expect(coloured(TWO_ITEMS, { start: at, end: at + 20 })).toEqual([
      'item name: Left knee brace',
      'overturned: Overturned',
    ]);
  });

  it('come in order and do not overlap, in every letter', () => {
    for (const { text } of writtenLetters()) {
      let end = 0;
      for (const { span } of tokens(parseLetters(text), { start: 0, end: text.length })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeGreaterThan(0);
    }
  });
});
