import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, tokenize } from './tokens';

const read = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The text that a snippet leaves when nothing is filled in. */
function inserted(snippet: Snippet): string {
  return snippet.body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}

describe('snippets', () => {
  const snippets = Object.entries(read('syntaxes/snippets.json') as Record<string, Snippet>);
  let grammar: IGrammar;
  beforeAll(async () => {
    grammar = await loadGrammar();
  });

  it('are contributed for the language, as the language configuration and the grammar are', () => {
    const { contributes } = read('package.json');
    expect(contributes.snippets).toContainEqual({ language: 'imr-letter', path: './syntaxes/snippets.json' });
    expect(contributes.languages[0].configuration).toBe('./syntaxes/language-configuration.json');
    expect(contributes.grammars[0].path).toBe('./syntaxes/imr-letter.tmLanguage.json');
  });

  it('have prefixes of their own', () => {
    const prefixes = snippets.flatMap(([, snippet]) => snippet.prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  for (const [name, snippet] of snippets) {
    it(`${name}: every blank is seen as text left to fill in`, () => {
      const text = inserted(snippet);
      expect(text).not.toMatch(/[${}|]/);
      const lines = tokenize(grammar, text);
      const blanks = text.match(/\[[^\]]*\]/g) ?? [];
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
