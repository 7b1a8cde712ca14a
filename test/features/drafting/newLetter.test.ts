import { describe, expect, it } from 'vitest';
import { itemTemplates } from '../../../server/src/features/drafting/itemTemplates';
import { draftForms, newLetter } from '../../../server/src/features/drafting/newLetter';
import { asText, type Template } from '../../../server/src/features/drafting/template';
import { parseLetters } from '../../../server/src/letter/parse';
import { toSnippet } from '../../../server/src/lsp/snippet';
import { check } from '../../../server/src/rules/check';
import { formLabels } from '../../../server/src/rules/letterStyle';

const titles = (text: string) => parseLetters(text).flatMap(({ items }) => items.map(({ title }) => title));
const places = (template: Template) =>
  template.flatMap((piece) =>
    typeof piece === 'string' || !piece.prompt.startsWith('[') ? [] : [piece.prompt],
  );
/** The words that a letter only just begun is told to fill in. */
function leftToFill(text: string): readonly string[] {
  return check(parseLetters(text)[0]!).flatMap(({ ruleId, related }) =>
    ruleId === 'placeholder' ? (related ?? []).map(({ span }) => text.slice(span.start, span.end)) : [],
  );
}

describe('a new letter', () => {
  for (const { id, label } of draftForms) {
    it(`${label}: is a letter of its form with an item, and every place is seen as left to fill in`, () => {
      const template = newLetter(id, []);
      const [letter] = parseLetters(asText(template));
      expect(letter!.form).toBe('D');
      expect(letter!.sections.map(({ role }) => role)).toEqual(['how determined', 'case summary', 'issues']);
      expect(letter!.credentials).toBeDefined();
      expect(letter!.items).toHaveLength(1);
      expect(letter!.items[0]!.children).toHaveLength(3);
      const found = leftToFill(asText(template)).join('\n');
      for (const prompt of places(template)) {
        expect(found).toContain(prompt);
      }
    });
  }

  it('has the items asked for, one to a line or parted by semicolons', () => {
    const text = asText(newLetter('sections', ['Norco 10/325mg #60; MRI of the lumbar  spine\nTENS unit:']));
    expect(titles(text)).toEqual(['Norco 10/325mg #60', 'MRI of the lumbar spine', 'TENS unit']);
    expect(titles(asText(newLetter('pages', [' ;', 'Brace'])))).toEqual(['Brace']);
    expect(titles(asText(newLetter('no form', [])))).toHaveLength(1);
  });

  it('decides nothing by itself', () => {
    const text = asText(newLetter('sections', ['Brace', 'Boot']));
    expect(parseLetters(text)[0]!.items.map(({ decision }) => decision?.outcome)).toEqual([
      undefined,
      undefined,
    ]);
    expect(text).not.toMatch(/Upheld|Overturned/);
  });
});

describe('templates of items', () => {
  const style = { labels: formLabels, gap: '\n\n', sections: true };

  for (const { label, make } of itemTemplates) {
    it(`${label}: is read as one item with three parts`, () => {
      const letter = asText(newLetter('sections', ['Brace']));
      const [, added] = parseLetters(`${letter}\n${asText(make(style))}\n`)[0]!.items;
      expect(added!.children.map(({ part }) => part)).toEqual([
        'claims administrator guideline',
        'reviewer guideline',
        'rationale',
      ]);
      expect(added!.title).toMatch(/\[/);
    });
  }

  it('a part that was authorized is told from the remainder', () => {
    const letter = asText(newLetter('sections', ['Brace']));
    const partial = asText(itemTemplates[1]!.make(style, 'Therapy, 12 visits'));
    expect(parseLetters(`${letter}\n${partial}\n`)[0]!.items[1]!.partial).toBeDefined();
  });
});

describe('a snippet', () => {
  it('numbers its places, one that stands twice once, and ends at its end', () => {
    const place = { prompt: '[state]' };
    expect(toSnippet(['a ', place, ' b ', { prompt: '[x]', choices: ['Yes, it', 'No'] }, place])).toBe(
      'a $\u007b1:[state]} b $\u007b2|[x],Yes\\, it,No|}$1$0',
    );
  });

  it('takes what means something in a snippet as words', () => {
    expect(toSnippet(['$1 {a} \\ }', { prompt: '$}' }])).toBe('\\$1 {a\\} \\\\ \\}$\u007b1:\\$\\}}$0');
    expect(toSnippet([{ prompt: 'a|b', choices: ['c}d'] }])).toBe('$\u007b1|a\\|b,c\\}d|}$0');
  });
});
