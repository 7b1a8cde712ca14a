import { describe, expect, it } from 'vitest';
import { rules as allRules } from '../../server/src/rules';
import type { Rule, TextRule } from '../../server/src/rules/rule';
import { createLetterService } from '../../server/src/service/letterService';
import { defaultSettings } from '../../server/src/service/settings';
import { writtenLetters } from '../letters/load';
import { random } from '../letters/random';
import { applyEdit, randomEdit } from './edits';
import { TWO_ITEMS } from './samples';

const page = { finds: '', why: '', wrong: '', right: '', ignore: '' };

/** A rule on the text of letters that points at each item, and notes by its number which letters it was asked about. */
function askedRule(): TextRule & { asked: string[] } {
  return {
    id: 'test-asked',
    family: 'Missing',
    severity: 'warning',
    page,
    scope: 'text',
    asked: [],
    check(letter) {
      this.asked.push(/CM16-\d+/.exec(letter.text.slice(letter.extent.start, letter.extent.end))?.[0] ?? '');
      return letter.items.map((item) => ({ span: item.name, message: 'here' }));
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
    // The blank lines belong to the first.
    expect(rule.asked).toEqual(['CM16-0000001']);
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

  it('has the letter looked at again where other rules are asked for', () => {
    const rule = askedRule();
    const silent: TextRule = { ...askedRule(), id: 'test-silent', check: () => [] };
    const service = createLetterService({ rules: [rule, silent] });
    const asked = { ...defaultSettings, rules: { 'test-asked': 'off' } } as const;
    service.open('a', 1, three);
    expect(service.findings('a', asked)).toEqual([]);
    expect(service.findings('a')).toEqual(fresh(three, [askedRule()]));
    service.change('a', 2, `\n${three}`);
    expect(service.findings('a')).toEqual(fresh(`\n${three}`, [askedRule()]));
    expect(service.findings('a', asked)).toEqual([]);
  });

  const letters = writtenLetters().map(({ text }) => text);
  // Apart by a blank line, by a page's end, by lines of another kind, or run together.
  const gaps = ['\n\n', '\f', '\r\n', ' '];
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('says after any edits what a fresh look says (%d)', (seed) => {
    const rules = [...allRules, askedRule()];
    const numbers = random(seed * 7919 + 5);
    const picked = [0, 1, 2, 3].map(() => letters[numbers.between(0, letters.length - 1)]!);
    const service = createLetterService({ rules });
    let text = picked.join(gaps[seed % gaps.length]);
    service.open('a', 1, text);
    for (let version = 2; version < 24; version++) {
      text = applyEdit(text, randomEdit(text, numbers));
      service.change('a', version, text);
      if (numbers.chance(0.3)) continue;
      // In steps, in some of them, or at once.
      let steps = numbers.chance(0.5) ? Number.POSITIVE_INFINITY : numbers.between(0, 300);
      for (const _ of service.preparation('a')) if (steps-- <= 0) break;
      expect(service.findings('a')).toEqual(fresh(text, rules));
    }
  });
});
