import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { itemTemplates } from '../../server/src/features/drafting/itemTemplates';
import { draftForms, newLetter } from '../../server/src/features/drafting/newLetter';
import { asText } from '../../server/src/features/drafting/template';
import { formLabels } from '../../server/src/rules/letterStyle';
import { loadGrammar, tokenize } from './tokens';

const read = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));

describe('skeletons of letters and items', () => {
  let grammar: IGrammar;
  beforeAll(async () => {
    grammar = await loadGrammar();
  });

  it('the language has its configuration and its grammar, and no snippets that are offered everywhere', () => {
    const { contributes } = read('package.json');
    expect(contributes.snippets).toBeUndefined();
    expect(contributes.languages[0].configuration).toBe('./syntaxes/language-configuration.json');
    expect(contributes.grammars[0].path).toBe('./syntaxes/imr-letter.tmLanguage.json');
  });

  const style = { labels: formLabels, gap: '\n\n', sections: true };
  const all = [
    ...draftForms.map(({ id, label }) => [label, newLetter(id, [])] as const),
    ...itemTemplates.map(({ label, make }) => [label, make(style)] as const),
  ];
  for (const [name, template] of all) {
    it(`${name}: every blank is coloured as text left to fill in`, () => {
      const text = asText(template);
      const lines = tokenize(grammar, text);
      const blanks = text.match(/\[[^\]]*\]/g) ?? [];
      expect(blanks.length).toBeGreaterThan(0);
      const seen = text
        .split('\n')
        .flatMap((line, i) =>
          lines[i]!.filter((token) => token.scopes.some((s) => s.startsWith('invalid.deprecated'))).map((t) =>
            line.slice(t.startIndex, t.endIndex),
          ),
        );
      expect(seen).toEqual(blanks);
    });
  }
});

describe('a word, for double click and completion,', () => {
  const { pattern, flags } = read('syntaxes/language-configuration.json').wordPattern;
  const words = (text: string) => text.match(new RegExp(pattern, `${flags}g`));

  it('is a drug, a strength, a quantity, a level, a date or a regulation, whole', () => {
    expect(
      words('Norco 10/325mg #60, 7.5mg 5% at L4-5 on 11/03/2016; 9792.24.2 post-operative worker’s.'),
    ).toEqual([
      'Norco',
      '10/325mg',
      '#60',
      '7.5mg',
      '5%',
      'at',
      'L4-5',
      'on',
      '11/03/2016',
      '9792.24.2',
      'post-operative',
      'worker’s',
    ]);
  });

  it('ends with its sentence and at a slash between words', () => {
    expect(words('It is necessary.The EMG/NCV (Page(s): 63-66).')).toEqual([
      'It',
      'is',
      'necessary',
      'The',
      'EMG',
      'NCV',
      'Page',
      's',
      '63-66',
    ]);
  });
});
