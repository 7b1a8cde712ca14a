import { describe, expect, it } from 'vitest';
import { findingText } from '../../server/src/features/findingText';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { TWO_ITEMS } from '../service/samples';

function copied(text: string, rule: string): string {
  const letters = parseLetters(text);
  const found = letters.flatMap((letter) => [...check(letter)]).filter(({ ruleId }) => ruleId === rule);
  return findingText(letters, found);
}

describe('a finding as text for a brief', () => {
  it('has the case, the item, the decision, the quoted words with their line, the other place and the law', () => {
    const text = TWO_ITEMS.replace('brace: Overturned', 'brace: Upheld');
    const lines = text.split('\n');
    const header = lines.findIndex((line) => line.startsWith('Left knee brace')) + 1;
    const [first, ...rest] = copied(text, 'decision-conflict').split('\n');
    expect(first).toBe('Case: CM16-1234567');
    expect(rest).toEqual([
      'Item 2: Left knee brace',
      'Decision: Upheld',
      expect.stringMatching(
        /^Finding \(decision-conflict\): Item 2 is decided "Upheld", but .*medically necessary/,
      ),
      `Letter, line ${header}: “Upheld”`,
      expect.stringMatching(new RegExp(`^See line ${header + 6}: “.*medically necessary” \\(The conclusion`)),
      'Law: 8 CCR 9792.10.6(d); Labor Code 4610.6; Labor Code 4610.6(h)(5)',
    ]);
  });

  it('leaves out what the letter does not have', () => {
    const text = TWO_ITEMS.replace(/^.*\n.*\n\n/, '').replace('since a fall', 'since [date]');
    expect(copied(text, 'placeholder')).toBe(
      [
        'Finding (placeholder): "[date]" is left to fill in. Write what belongs here.',
        'Letter, line 7: “[date]”',
        'Law: 8 CCR 9792.10.6(d)',
      ].join('\n'),
    );
  });

  it('says where an item has no decision, and parts several findings by an empty line', () => {
    const text = TWO_ITEMS.replace('brace: Overturned', 'brace:').replace('#60: Upheld', '#60:');
    const parts = copied(text, 'missing-decision').split('\n\n');
    expect(parts).toHaveLength(2);
    expect(parts[1]).toContain('Item 2: Left knee brace\nDecision: none\n');
  });

  it('quotes words over several lines as one, and no more than can be read', () => {
    const long = `The knee gives way ${'on stairs\nand ramps '.repeat(80)}.`;
    const letters = parseLetters(TWO_ITEMS.replace('The knee gives way', long));
    const start = letters[0]!.text.indexOf('The knee gives way');
    const text = findingText(letters, [
      {
        ruleId: 'repeated-words',
        severity: 'hint',
        message: 'Twice.',
        span: { start, end: start + long.length },
      },
    ]);
    const line = text.split('\n').find((one) => one.startsWith('Letter, '))!;
    expect(line).toMatch(/“The knee gives way on stairs and ramps .*…”$/);
    expect(line.length).toBeLessThan(450);
  });
});
