import { describe, expect, it } from 'vitest';
import type { Letter } from '../../server/src/letter/model';
import { pathAt } from '../../server/src/letter/navigate';
import { parseLetters } from '../../server/src/letter/parse';
import { headerDatesOf } from '../../server/src/reading/dates/headerDates';
import { factsOfItem } from '../../server/src/reading/facts';
import { carryOver } from '../../server/src/service/carryOver';
import { textOf } from '../../server/src/text/span';
import { writtenLetters } from '../letters/load';
import { random } from '../letters/random';
import { applyEdit, randomEdit } from './edits';
import { TWO_ITEMS } from './samples';

describe('what is carried over into the next version', () => {
  /** The sample, and the sample with one word changed; the first gives up what the second takes over. */
  const next = (from: string, to: string, read: (letter: Letter) => void = () => {}) => {
    if (!TWO_ITEMS.includes(from)) throw new Error(`the sample has no "${from}"`);
    const [before] = parseLetters(TWO_ITEMS);
    read(before!);
    const [letter] = carryOver([before!], parseLetters(TWO_ITEMS.replace(from, to)));
    return { before: before!, letter: letter! };
  };

  it('is the summary, and the items that read as before, as the very same objects', () => {
    const { before, letter } = next('on stairs', 'on steep stairs');
    expect(letter.summary).toBe(before.summary);
    expect(letter.items[0]).toBe(before.items[0]);
    expect(letter.items[1]).not.toBe(before.items[1]);
    expect(letter.items[1]!.reviewerGuideline).toBe(before.items[1]!.reviewerGuideline);
    expect(letter.items[1]!.children[1]).toBe(letter.items[1]!.reviewerGuideline);
    expect(letter.items[1]!.rationale!.flat.text).toContain('steep stairs');
  });

  it('stands in the tree too', () => {
    const { letter } = next('on stairs', 'on steep stairs');
    expect(pathAt(letter, letter.items[0]!.name.start).includes(letter.items[0]!)).toBe(true);
    expect(letter.sections.flatMap(({ children }) => children)).toEqual(letter.items);
  });

  it('is what stands behind the change, at its new place', () => {
    const { before, letter } = next('gardener', 'head gardener');
    expect(letter.summary).not.toBe(before.summary);
    expect(letter.items[0]).toBe(before.items[0]);
    expect(letter.items[1]).toBe(before.items[1]);
    const [fresh] = parseLetters(TWO_ITEMS.replace('gardener', 'head gardener'));
    expect(letter.items).toEqual(
      fresh!.items.map((item) => expect.objectContaining({ extent: item.extent })),
    );
  });

  it('is no header block one of whose dates, told in the notice behind it, has changed', () => {
    const { text } = writtenLetters().find(({ name }) => name === 'b-shoulder-2013')!;
    const told = text.replace('Date of UR Decision: 7/9/2013\n', '');
    const review = (letter: Letter) => headerDatesOf(letter).review?.dayNumber;
    for (const [from, to] of [
      ['Denial dated 7/9/2013', 'Denial dated 7/8/2013'],
      ['Denial dated 7/9/2013', 'Denial dated 07/09/2013'],
      ['An application for', 'The application for'],
    ] as const) {
      const before = parseLetters(told);
      expect(review(before[0]!)).toBeDefined();
      const now = told.replace(from, to);
      expect(review(carryOver(before, parseLetters(now))[0]!)).toBe(review(parseLetters(now)[0]!));
    }
  });

  it('has places that moved with it', () => {
    const { letter } = next('gardener', 'head gardener', (first) => {
      // Read once before the change, at the old places.
      for (const item of first.items) factsOfItem(item).rationale!.conclusions;
    });
    for (const item of letter.items) {
      const { conclusions, passage } = factsOfItem(item).rationale!;
      expect(conclusions.length).toBeGreaterThan(0);
      for (const { words, sentence } of conclusions) {
        expect(textOf(letter.text, words)).toMatch(/necessary/);
        expect(textOf(letter.text, sentence.span)).toBe(sentence.text);
      }
      expect(passage.flat.toOriginal(0)).toBe(item.rationale!.body.start);
    }
  });

  it('leaves the letter its credentials and its text', () => {
    const { before, letter } = next('on stairs', 'on steep stairs');
    expect(letter.credentials).toEqual(before.credentials);
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
