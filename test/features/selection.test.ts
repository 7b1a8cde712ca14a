import { describe, expect, it } from 'vitest';
import { selections } from '../../server/src/features/selection';
import { textOf } from '../../server/src/text/span';
import { TWO_ITEMS } from '../service/samples';
import { withCaret } from './draw';

/** What is selected step by step, from the caret outwards, cut to its first and last words. */
function steps(marked: string): readonly string[] {
  const { text, offset, letters } = withCaret(marked);
  return selections(text, letters, offset).map((at) => ends(textOf(text, at)));
}

function ends(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 8
    ? words.join(' ')
    : `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
}

describe('a growing selection', () => {
  it('takes word, sentence, body, part, item, section, letter', () => {
    expect(steps(TWO_ITEMS.replace('brace was helpful', 'bra|ce was helpful'))).toEqual([
      'brace',
      'The knee gives … helpful before.',
      'The knee gives … medically necessary.',
      'Decision rationale: The … medically necessary.',
      'Left knee brace: … medically necessary.',
      'IMR ISSUES, DECISIONS … medically necessary.',
      'Case Number: CM16-1234567 … medically necessary.',
      'Case Number: CM16-1234567 … medically necessary.',
    ]);
  });

  it('knows that a dose, an abbreviation and an initial end no sentence', () => {
    const text = 'Dr. A. Roe gave 2.5 mg|, i.e. one tablet. It helped.';
    const found = steps(TWO_ITEMS.replace('The tablets have been taken for a year.', text));
    expect(found).toContain('Dr. A. Roe … one tablet.');
  });

  it('takes the topic of a citation, then the citation', () => {
    expect(steps(TWO_ITEMS.replace('Muscle relaxants', 'Muscle rel|axants')).slice(0, 4)).toEqual([
      'relaxants',
      'Muscle relaxants',
      'Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66',
      'Decision based on … Page(s): 63-66.',
    ]);
  });

  it('keeps hyphens and fractions inside a word', () => {
    expect(steps('one anti-inflam|matory drug')[0]).toBe('anti-inflammatory');
    expect(steps('Norco 7.5|/325 mg')[0]).toBe('7.5/325');
  });

  it.each(['|', '\ud800|', ' |\n\n', 'x|', '|\u0000', `${TWO_ITEMS}|`])(
    'has an answer in odd text %#',
    (marked) => {
      const { text, letters, offset } = withCaret(marked);
      const found = selections(text, letters, offset);
      expect(found.length).toBeGreaterThan(0);
      found.slice(1).forEach((at, i) => {
        const inner = found[i]!;
        expect(
          at.start <= inner.start && at.end >= inner.end && at.end - at.start > inner.end - inner.start,
        ).toBe(true);
      });
    },
  );
});
