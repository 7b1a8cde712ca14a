/** Two extractions of one PDF are one letter: what is wrong in it does not hang on the blanks that kerning leaves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { encloses } from '../../server/src/text/span';

const folder = fileURLToPath(new URL('../../../shared/letters/more/', import.meta.url));
const there = existsSync(folder);
const namesIn = (file: string): readonly string[] =>
  there
    ? readFileSync(folder + file, 'utf8')
        .split('\n')
        .filter((name) => name !== '')
    : [];

const closed = new Set(namesIn('sealed-2.txt'));
const open = there
  ? readdirSync(`${folder}layout`)
      .map((file) => file.replace('.txt', ''))
      .filter((name) => !closed.has(name))
  : [];

/** The errors and warnings of a letter, by rule, item and words; how the words are spaced does not matter. */
function loudIn(way: string, name: string): readonly string[] {
  const text = readFileSync(`${folder}${way}/${name}.txt`, 'utf8');
  return parseLetters(text)
    .flatMap((letter) =>
      check(letter)
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ ruleId, span }) => {
          const item = letter.items.find(({ extent }) => encloses(extent, span))?.number ?? 'letter';
          const words = text.slice(span.start, span.end).replace(/[\s\u00ad-]+/g, '');
          return `${ruleId}, ${item}: ${words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')}`;
        }),
    )
    .sort();
}

describe.skipIf(open.length === 0)('the further letters', () => {
  it.each(open)('%s has the same errors and warnings in both extractions', (name) => {
    expect(loudIn('pypdf', name)).toEqual(loudIn('layout', name));
  });
});
