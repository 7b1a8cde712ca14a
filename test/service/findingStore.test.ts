import { describe, expect, it } from 'vitest';
import type { Item, Letter } from '../../server/src/letter/model';
import { rules as allRules } from '../../server/src/rules';
import type { Finding, ItemRule, LetterRule, Rule } from '../../server/src/rules/rule';
import { createLetterService } from '../../server/src/service/letterService';
import { seedLetters, writtenLetters } from '../letters/load';
import { random } from '../letters/random';
import { applyEdit, randomEdit } from './edits';
import { TWO_ITEMS } from './samples';

const page = { finds: '', why: '', wrong: '', right: '', ignore: '' };
const base = { family: 'Missing', severity: 'warning', page } as const;

/** A rule that looks at the item alone, with a fix at its end; counts how often it is asked. */
function ownTextRule(): ItemRule & { asked: number } {
  return {
    ...base,
    id: 'test-own-text',
    scope: 'item',
    asked: 0,
    check(item: Item): readonly Finding[] {
      this.asked++;
      const at = item.rationale?.body ?? item.content;
      const end = { start: item.content.end, end: item.content.end };
      return [
        {
          span: at,
          message: `${item.title} ${at.end - at.start}`,
          related: [{ span: item.name, message: 'its name' }],
          fixes: [{ title: 'Add', edits: [{ span: end, newText: '!' }] }],
        },
      ];
    },
  };
}

/** A rule that holds an item against the case summary, and points at the first word there. */
const summaryRule: ItemRule = {
  ...base,
  id: 'test-summary',
  scope: 'item',
  check: (item, letter) => {
    const first = firstWord(letter);
    if (first === undefined) return [];
    const span = { start: first.start, end: first.start + first.word.length };
    return [{ span: item.name, message: first.word, related: [{ span, message: 'the summary' }] }];
  },
};

function firstWord({ summary }: Letter): { word: string; start: number } | undefined {
  const word = summary && /^\S+/.exec(summary.textOf(summary.body))?.[0];
  return summary && word ? { word, start: summary.body.start } : undefined;
}

/** A rule that holds an item against the last one and the header block, and points at them. */
const farRule: ItemRule = {
  ...base,
  id: 'test-far',
  scope: 'item',
  check: (item, letter) => {
    const last = letter.items.at(-1)!;
    const places = [last.rationale?.body, ...(letter.headerBlock?.fields.map(({ value }) => value) ?? [])];
    return [
      {
        span: item.header,
        message: `far ${last.title}`,
        related: places.flatMap((span) => (span ? [{ span, message: 'there' }] : [])),
      },
    ];
  },
};

const countRule: LetterRule = {
  ...base,
  id: 'test-count',
  scope: 'letter',
  check: (letter) => letter.items.map((item) => ({ span: item.name, message: `of ${letter.items.length}` })),
};

function fresh(text: string, rules: readonly Rule[]): unknown {
  const service = createLetterService({ rules });
  service.open('fresh', 1, text);
  return service.findings('fresh');
}

describe('findings kept from one version to the next', () => {
  it('are not looked for again in an item that only moved', () => {
    const rule = ownTextRule();
    const service = createLetterService({ rules: [rule] });
    service.open('a', 1, TWO_ITEMS);
    service.findings('a');
    expect(rule.asked).toBe(2);
    const typed = TWO_ITEMS.replace('gardener', 'gardener and father');
    service.change('a', 2, typed);
    expect(service.findings('a')).toEqual(fresh(typed, [ownTextRule()]));
    expect(rule.asked).toBe(2);
  });

  it('are looked for again only in the item that was typed in', () => {
    const rule = ownTextRule();
    const service = createLetterService({ rules: [rule] });
    service.open('a', 1, TWO_ITEMS);
    service.findings('a');
    const typed = TWO_ITEMS.replace('for a year', 'for two years');
    service.change('a', 2, typed);
    expect(service.findings('a')).toEqual(fresh(typed, [ownTextRule()]));
    expect(rule.asked).toBe(3);
  });

  it('follow what they point to in the summary, and what the rule reads there', () => {
    const service = createLetterService({ rules: [summaryRule] });
    service.open('a', 1, TWO_ITEMS);
    service.findings('a');
    const changes = [
      TWO_ITEMS.replace('CM16-1234567', 'CM16-1234567 '),
      TWO_ITEMS.replace('The injured worker is', 'The patient is'),
      TWO_ITEMS.replace('The injured worker is', 'A patient is'),
      TWO_ITEMS.replace('CLINICAL CASE SUMMARY', ''),
      TWO_ITEMS,
    ];
    changes.forEach((text, i) => {
      service.change('a', i + 2, text);
      expect(service.findings('a')).toEqual(fresh(text, [summaryRule]));
    });
  });

  it('are those of each of two items with the same words', () => {
    const doubled = TWO_ITEMS + TWO_ITEMS.slice(TWO_ITEMS.indexOf('Left knee brace: '));
    const rules = [ownTextRule(), countRule];
    const service = createLetterService({ rules });
    service.open('a', 1, doubled);
    const places = service.findings('a').map(({ span }) => span.start);
    expect(new Set(places).size).toBe(places.length);
    service.change('a', 2, ` ${doubled}`);
    expect(service.findings('a')).toEqual(fresh(` ${doubled}`, [ownTextRule(), countRule]));
  });

  const texts = [...writtenLetters(), ...seedLetters()].map(({ name, text }) => ({ name, text }));
  it.each([{ name: 'two items', text: TWO_ITEMS }, ...texts])(
    'equal those of a fresh open after any edits: $name',
    ({ text: original }) => {
      const rules = [...allRules, ownTextRule(), summaryRule, farRule, countRule];
      const numbers = random(original.length);
      const service = createLetterService({ rules });
      let text = original;
      service.open('a', 1, text);
      for (let version = 2; version < 40; version++) {
        text = applyEdit(text, randomEdit(text, numbers));
        service.change('a', version, text);
        // Not after each: several edits may come between two looks.
        if (numbers.chance(0.3)) continue;
        expect(service.findings('a')).toEqual(fresh(text, rules));
      }
    },
  );
});
