import { describe, expect, it } from 'vitest';
import { pathAt } from '../../server/src/letter/navigate';
import { parseLetters } from '../../server/src/letter/parse';
import { carryOver } from '../../server/src/service/carryOver';
import { writtenLetters } from '../letters/load';
import { random } from '../letters/random';
import { applyEdit, randomEdit } from './edits';
import { TWO_ITEMS } from './samples';

describe('what is carried over into the next version', () => {
  const before = parseLetters(TWO_ITEMS);
  const next = (from: string, to: string) => {
    if (!TWO_ITEMS.includes(from)) throw new Error(`the sample has no "${from}"`);
    return carryOver(before, parseLetters(TWO_ITEMS.replace(from, to)))[0]!;
  };

  it('is the summary and the items before the change, as the very same objects', () => {
    const letter = next('on stairs', 'on steep stairs');
    expect(letter.summary).toBe(before[0]!.summary);
    expect(letter.items[0]).toBe(before[0]!.items[0]);
    expect(letter.items[1]).not.toBe(before[0]!.items[1]);
    expect(letter.items[1]!.reviewerGuideline).toBe(before[0]!.items[1]!.reviewerGuideline);
    expect(letter.items[1]!.children[1]).toBe(letter.items[1]!.reviewerGuideline);
    expect(letter.items[1]!.rationale!.flat.text).toContain('steep stairs');
  });

  it('stands in the tree too', () => {
    const letter = next('on stairs', 'on steep stairs');
    expect(pathAt(letter, letter.items[0]!.name.start).includes(letter.items[0]!)).toBe(true);
    expect(letter.sections.flatMap(({ children }) => children)).toEqual(letter.items);
  });

  it('is nothing after the change, or where the change is', () => {
    const letter = next('gardener', 'roofer');
    expect(letter.summary).not.toBe(before[0]!.summary);
    expect(letter.items.some((item) => before[0]!.items.includes(item))).toBe(false);
  });

  it('leaves the letter its credentials and its text', () => {
    const letter = next('on stairs', 'on steep stairs');
    expect(letter.credentials).toEqual(before[0]!.credentials);
    expect(letter.text).toContain('on steep stairs');
    expect(letter.form).toBe('D');
  });

  it('never makes a letter say anything else, whatever was changed', () => {
    const chance = random(20_260);
    for (const { text: first } of writtenLetters()) {
      let text = first;
      let letters = parseLetters(text);
      for (let i = 0; i < 25; i++) {
        text = applyEdit(text, randomEdit(text, chance));
        const fresh = parseLetters(text);
        letters = carryOver(letters, fresh);
        expect(shape(letters)).toEqual(shape(parseLetters(text)));
      }
    }
  });
});

/** Everything that the parser says of letters, without what it keeps to itself. */
function shape(letters: ReturnType<typeof parseLetters>): unknown {
  return JSON.parse(
    JSON.stringify(letters, function (this: Record<string, unknown>, key, value) {
      if (key === 'text' || key === 'folded' || key === 'read' || key === 'cited') return undefined;
      if (key === 'body' && 'flat' in this) return [value, (this.flat as { text: string }).text];
      return value;
    }),
  );
}
