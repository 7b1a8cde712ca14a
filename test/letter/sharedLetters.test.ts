import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import { realLetters, seedLetters } from '../letters/load';
import { neutral } from '../letters/neutral';
import { reshape, SHAPES } from '../letters/shapes';
import { expectNesting } from './nesting';
import { signature, squeezed } from './signature';

const listed = fileURLToPath(new URL('../../../shared/letters/real/items.json', import.meta.url));

function expectWholeItems(letter: Letter): void {
  for (const item of letter.items) {
    expect(item.title).not.toBe('');
    expect(item.decision?.outcome, item.title).toBeDefined();
    expect(item.children.map((part) => part.part)).toEqual([
      'claims administrator guideline',
      'reviewer guideline',
      'rationale',
    ]);
    for (const part of item.children) expect(part.body.end).toBeGreaterThan(part.body.start);
  }
}

describe.skipIf(seedLetters().length === 0)('the seeds', () => {
  it('have 15 items, each whole', () => {
    let items = 0;
    for (const { text } of seedLetters()) {
      const letters = parseLetters(text);
      expectNesting(text, letters);
      expect(letters).toHaveLength(1);
      expect(letters[0]!.form).toBe('D');
      expect(letters[0]!.sections.map((section) => section.role)).toEqual([
        'how determined',
        'case summary',
        'issues',
      ]);
      expectWholeItems(letters[0]!);
      items += letters[0]!.items.length;
    }
    expect(items).toBe(15);
  });
});

interface ListedItem {
  readonly letter: string;
  readonly item: string;
  readonly decision: string;
  readonly claimsAdministratorGuideline: string;
  readonly reviewerGuideline: string;
  readonly rationaleStart: string;
}

describe.skipIf(!existsSync(listed))('the real letters', () => {
  const byLetter = new Map<string, ListedItem[]>();
  if (existsSync(listed)) {
    for (const item of JSON.parse(readFileSync(listed, 'utf8')) as ListedItem[]) {
      byLetter.set(item.letter, [...(byLetter.get(item.letter) ?? []), item]);
    }
  }

  it.each(realLetters().map(({ name, text }) => [name, text] as const))('%s has its items', (name, text) => {
    const [letter] = parseLetters(text);
    expectNesting(text, [letter!]);
    expectWholeItems(letter!);
    expect(letter!.headerBlock?.fields).toHaveLength(7);
    for (const field of letter!.headerBlock!.fields)
      expect(field.value.end, field.field).toBeGreaterThan(field.value.start);
    const expected = byLetter.get(name)!;
    expect(letter!.items).toHaveLength(expected.length);
    letter!.items.forEach((item, index) => {
      const want = expected[index]!;
      expect(item.decision!.outcome).toBe(want.decision.toLowerCase());
      // The list cuts partial headers at page breaks, and some lose their beginning.
      const title = squeezed(want.item).replace(item.partial ? /is$/ : /$^/, '');
      expect(title.endsWith(squeezed(item.title)), `${title} / ${item.title}`).toBe(true);
      expect(squeezed(item.claimsGuideline!.flat.text)).toBe(squeezed(want.claimsAdministratorGuideline));
      expect(squeezed(item.reviewerGuideline!.flat.text)).toBe(squeezed(want.reviewerGuideline));
      const start = squeezed(want.rationaleStart).slice(0, 50);
      expect(squeezed(item.rationale!.flat.text).startsWith(start)).toBe(true);
    });
  });

  it.each(SHAPES)('read the same poured into the shape %s', (shape) => {
    for (const { text } of [...seedLetters(), ...realLetters()]) {
      const even = reshape(neutral(text), shape, { seed: 2, breaks: 'anywhere' }).text;
      expect(signature(even)).toEqual(signature(text));
    }
  });
});
