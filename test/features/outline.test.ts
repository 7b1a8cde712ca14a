import { describe, expect, it } from 'vitest';
import type { OutlineSymbol } from '../../server/src/features/outline';
import { outline } from '../../server/src/features/outline';
import { parseLetters } from '../../server/src/letter/parse';
import { encloses, textOf } from '../../server/src/text/span';
import { writtenLetters } from '../letters/load';
import { TWO_ITEMS } from '../service/samples';
import { tree } from './draw';

describe('the outline', () => {
  it('has the letter, its sections, its items with their decisions, and their parts', () => {
    expect(tree(outline(parseLetters(TWO_ITEMS)))).toBe(
      `
letter · CM16-1234567 · 2 disputed items
  header block · Header block
  section · HOW THE IMR FINAL DETERMINATION WAS MADE
  section · CLINICAL CASE SUMMARY
  section · IMR ISSUES, DECISIONS AND RATIONALES
    item · 1. Upheld: Cyclobenzaprine 10mg #60
      guideline line · Claims administrator guideline · 1 citation
      guideline line · Reviewer guideline · 1 citation
      rationale · Decision rationale
    item · 2. Overturned: Left knee brace
      guideline line · Claims administrator guideline · no evidence cited
      guideline line · Reviewer guideline · 1 citation
      rationale · Decision rationale
`.trim(),
    );
  });

  it('shows what a draft still lacks', () => {
    const draft = TWO_ITEMS.replace('60: Upheld', '60: Denied').replace('brace: Overturned', 'brace:');
    const shown = tree(outline(parseLetters(draft)));
    expect(shown).toContain('item · 1. Denied: Cyclobenzaprine 10mg #60');
    expect(shown).toContain('item · 2. No decision: Left knee brace');
  });

  it('names an item without a name by its number and decision', () => {
    const unnamed = TWO_ITEMS.replace('Left knee brace: Overturned', ': Overturned');
    expect(tree(outline(parseLetters(unnamed)))).toMatch(/item · 2\. (?:Overturned|No decision)\n/);
  });

  it('keeps the decision where a long name is cut off', () => {
    const long = TWO_ITEMS.replace('Left knee brace:', `Left knee brace ${'with a hinge '.repeat(30)}:`);
    const [, second] = flat(outline(parseLetters(long))).filter(({ role }) => role === 'item');
    expect(second!.name).toMatch(/^2\. Overturned: Left knee brace with .*…$/);
    expect(second!.name.length).toBeLessThanOrEqual(160);
  });

  it('has no line for a letter without a header block, whose place would be its first heading', () => {
    const body = TWO_ITEMS.slice(TWO_ITEMS.indexOf('HOW THE IMR'));
    for (const headless of [body, `\n\n${body}`, `A note before the letter.\n\n${body}`]) {
      const roots = outline(parseLetters(headless));
      expect(roots.map(({ role }) => role)).not.toContain('letter');
      expect(roots.slice(-3).map(({ name }) => name)).toEqual([
        'HOW THE IMR FINAL DETERMINATION WAS MADE',
        'CLINICAL CASE SUMMARY',
        'IMR ISSUES, DECISIONS AND RATIONALES',
      ]);
      expect(roots.at(-1)!.children.map(({ name }) => name)).toEqual([
        '1. Upheld: Cyclobenzaprine 10mg #60',
        '2. Overturned: Left knee brace',
      ]);
    }
    // Two in a file are told apart by theirs.
    expect(outline(parseLetters(body + body)).map(({ role }) => role)).toEqual(['letter', 'letter']);
  });

  it('gives each letter of a file its own tree', () => {
    const letters = outline(parseLetters(TWO_ITEMS + TWO_ITEMS));
    expect(letters.map(({ role, name }) => [role, name])).toEqual([
      ['letter', 'CM16-1234567'],
      ['letter', 'CM16-1234567'],
    ]);
  });

  it('selects the name of an item, and covers all of it', () => {
    const items = flat(outline(parseLetters(TWO_ITEMS))).filter(({ role }) => role === 'item');
    expect(items.map(({ selection }) => textOf(TWO_ITEMS, selection))).toEqual([
      'Cyclobenzaprine 10mg #60',
      'Left knee brace',
    ]);
    expect(textOf(TWO_ITEMS, items[1]!.extent).trimEnd()).toMatch(/^Left knee brace: [\s\S]*necessary\.$/);
  });

  it.each(writtenLetters())(
    'of $name nests as the protocol demands, wherever the letter is cut',
    ({ text }) => {
      for (let length = 0; length <= text.length; length += 97) {
        const cut = text.slice(0, length);
        for (const symbol of flat(outline(parseLetters(cut)))) {
          expect(symbol.name.trim()).not.toBe('');
          expect(symbol.name).not.toContain('\n');
          expect(encloses(symbol.extent, symbol.selection)).toBe(true);
          for (const child of symbol.children) expect(encloses(symbol.extent, child.extent)).toBe(true);
        }
      }
    },
  );
});

function flat(symbols: readonly OutlineSymbol[]): readonly OutlineSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}
