import { describe, expect, it } from 'vitest';
import { rules as allRules } from '../../server/src/rules';
import type { LetterRule, Rule } from '../../server/src/rules/rule';
import { createLetterService } from '../../server/src/service/letterService';
import { writtenLetters } from '../letters/load';
import { random } from '../letters/random';
import { applyEdit, randomEdit } from './edits';
import { TWO_ITEMS } from './samples';

const page = { finds: '', why: '', wrong: '', right: '', ignore: '' };

/** A rule on letters that reads their reasons, and notes by its number which letters it was asked about. */
function askedRule(): LetterRule & { asked: string[] } {
  return {
    id: 'test-asked',
    family: 'Missing',
    severity: 'warning',
    page,
    scope: 'letter',
    asked: [],
    check(letter) {
      const number = letter.headerBlock?.fields.find(({ field }) => field === 'case number')?.value;
      this.asked.push(number ? letter.headerBlock!.textOf(number) : '');
      return letter.items.flatMap(({ rationale }) =>
        rationale ? [{ span: rationale.body, message: rationale.flat.text.slice(0, 20) }] : [],
      );
    },
  };
}

function fresh(text: string, rules: readonly Rule[]): unknown {
  const service = createLetterService({ rules });
  service.open('fresh', 1, text);
  return service.findings('fresh');
}

const ANCHOR = 'CM16-1234567';
const numbered = (number: number): string => TWO_ITEMS.replace(ANCHOR, `CM16-000000${number}`);
const three = [1, 2, 3].map(numbered).join('\n\n');

describe('a file of several letters', () => {
  it('has only the letter looked at that was typed in, and the others’ findings where they are now', () => {
    const rule = askedRule();
    const service = createLetterService({ rules: [rule] });
    service.open('a', 1, three);
    service.findings('a');
    expect(rule.asked).toEqual(['CM16-0000001', 'CM16-0000002', 'CM16-0000003']);
    rule.asked.length = 0;
    const at = three.indexOf('for a year', three.indexOf('CM16-0000002'));
    const typed = `${three.slice(0, at)}for about a year${three.slice(at + 'for a year'.length)}`;
    service.change('a', 2, typed);
    expect(service.findings('a')).toEqual(fresh(typed, [askedRule()]));
    expect(rule.asked).toEqual(['CM16-0000002']);
  });

  it('has none looked at where blank lines before them move them all', () => {
    const rule = askedRule();
    const service = createLetterService({ rules: [rule] });
    service.open('a', 1, three);
    service.findings('a');
    rule.asked.length = 0;
    const typed = `\n\n${three}`;
    service.change('a', 2, typed);
    expect(service.findings('a')).toEqual(fresh(typed, [askedRule()]));
    expect(rule.asked).toEqual([]);
  });

  it('has letters looked at that come, and not those that stand before them', () => {
    const rule = askedRule();
    const service = createLetterService({ rules: [rule] });
    service.open('a', 1, three);
    service.findings('a');
    rule.asked.length = 0;
    const longer = `${three}\n\n${numbered(4)}`;
    service.change('a', 2, longer);
    expect(service.findings('a')).toEqual(fresh(longer, [askedRule()]));
    expect(rule.asked).not.toContain('CM16-0000002');
    service.change('a', 3, three);
    expect(service.findings('a')).toEqual(fresh(three, [askedRule()]));
  });

  const letters = writtenLetters().map(({ text }) => text);
  it.each([0, 1, 2, 3, 4, 5])('says after any edits what a fresh look says (%d)', (seed) => {
    const rules = [...allRules, askedRule()];
    const numbers = random(seed * 7919 + 5);
    const picked = [0, 1, 2].map(() => letters[numbers.between(0, letters.length - 1)]!);
    const service = createLetterService({ rules });
    let text = picked.join('\n\n');
    service.open('a', 1, text);
    for (let version = 2; version < 24; version++) {
      text = applyEdit(text, randomEdit(text, numbers));
      service.change('a', version, text);
      if (numbers.chance(0.3)) continue;
      // In steps, or at once.
      if (numbers.chance(0.5)) for (const _ of service.preparation('a'));
      expect(service.findings('a')).toEqual(fresh(text, rules));
    }
  });
});
