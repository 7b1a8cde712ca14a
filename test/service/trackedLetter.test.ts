import { describe, expect, it } from 'vitest';
import type { Letter } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import { headerDatesOf } from '../../server/src/reading/dates/headerDates';
import { factsOfItem } from '../../server/src/reading/facts';
import { check } from '../../server/src/rules/check';
import { createLetterService } from '../../server/src/service/letterService';
import { placeOf } from '../../server/src/service/tracked/slots';
import { TrackedLetter } from '../../server/src/service/tracked/trackedLetter';
import { textOf } from '../../server/src/text/span';
import { seedLetters, writtenLetters } from '../letters/load';
import { TWO_ITEMS } from './samples';

describe('a letter as rules see it', () => {
  /** The sample as it is tracked, and the sample with one word changed. */
  const tracked = () => new TrackedLetter(parseLetters(TWO_ITEMS)[0]!);
  const changed = (from: string, to: string): Letter => {
    if (!TWO_ITEMS.includes(from)) throw new Error(`the sample has no "${from}"`);
    return parseLetters(TWO_ITEMS.replace(from, to))[0]!;
  };

  it('has the very same parts where they read as before, also where they have moved', () => {
    const letter = tracked();
    const [first, second] = letter.items;
    const before = [letter.summary, first!.rationale, second!.reviewerGuideline, second!.rationale];
    letter.show(changed('on stairs', 'on steep stairs'));
    expect([letter.summary, first!.rationale, second!.reviewerGuideline]).toEqual(before.slice(0, 3));
    expect(letter.items).toEqual([first, second]);
    expect(second!.children[1]).toBe(second!.reviewerGuideline);
    expect(second!.rationale).not.toBe(before[3]);
    expect(second!.rationale!.flat.text).toContain('steep stairs');
  });

  it('tells places that are found again in the file', () => {
    const letter = tracked();
    for (const { rationale } of letter.items) expect(rationale!.flat.text).not.toBe('');
    const now = changed('gardener', 'head gardener');
    letter.show(now);
    for (const [i, item] of letter.items.entries()) {
      expect(placeOf(item.name, now)).toEqual(now.items[i]!.name);
      expect(placeOf(item.rationale!.body, now)).toEqual(now.items[i]!.rationale!.body);
      const { conclusions } = factsOfItem(item).rationale!;
      expect(conclusions.length).toBeGreaterThan(0);
      for (const { words, sentence } of conclusions) {
        expect(textOf(now.text, placeOf(words, now))).toMatch(/necessary/);
        expect(textOf(now.text, placeOf(sentence.span, now))).toBe(sentence.text);
      }
    }
  });

  it('has other dates where one that the notice behind the header block tells has changed', () => {
    const { text } = writtenLetters().find(({ name }) => name === 'b-shoulder-2013')!;
    const told = text.replace('Date of UR Decision: 7/9/2013\n', '');
    const seen = new TrackedLetter(parseLetters(told)[0]!) as unknown as Letter;
    for (const [from, to] of [
      ['Denial dated 7/9/2013', 'Denial dated 7/8/2013'],
      ['Denial dated 7/9/2013', 'Denial dated 07/09/2013'],
      ['An application for', 'The application for'],
    ] as const) {
      const now = parseLetters(told.replace(from, to))[0]!;
      (seen as unknown as TrackedLetter).show(now);
      const { review } = headerDatesOf(seen);
      expect(review).toBeDefined();
      expect(review!.dayNumber).toBe(headerDatesOf(now).review!.dayNumber);
      expect(placeOf(review!.span, now)).toEqual(headerDatesOf(now).review!.span);
    }
  });

  it('says so where a rule would read the text as a whole', () => {
    const seen = tracked() as unknown as Letter;
    expect(() => seen.text).toThrow("scope 'text'");
    expect(() => seen.sections).toThrow("scope 'text'");
  });

  it.each<[string, (of: object) => unknown]>([
    ['spread', (of) => ({ ...of })],
    ['assigned', (of) => Object.assign({}, of)],
    ['listed by its entries', (of) => Object.entries(of)],
    ['written as JSON', (of) => JSON.stringify(of)],
    ['cloned', (of) => structuredClone(of)],
  ])('cannot be %s, nor can its items: a copy would have none of what is read', (_, copied) => {
    const seen = tracked();
    expect(() => copied(seen)).toThrow('A letter as rules see it cannot be copied');
    expect(() => copied(seen.items[0]!)).toThrow('An item as rules see it cannot be copied');
  });

  it.each([...writtenLetters(), ...seedLetters()])('lets rules find what they find in $name', ({ text }) => {
    const service = createLetterService({
      onFault: (fault) => {
        throw new Error(`${fault.of}: ${fault.trace}`);
      },
    });
    service.open('a', 1, text);
    const plain = parseLetters(text).flatMap((letter) => check(letter));
    expect(service.findings('a')).toEqual(plain.toSorted((a, b) => a.span.start - b.span.start));
  });
});
