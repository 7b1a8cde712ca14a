import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { encloses } from '../../server/src/text/span';
import { findingsOf } from './underlined';

/** Real letters, where they lie beside the project; on other machines these tests are skipped. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/letters');
const there = existsSync(folder);

function lettersIn(name: string): readonly { readonly name: string; readonly text: string }[] {
  if (!there) return [];
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(folder, name, file), 'utf8') }));
}

const shapes: readonly (readonly [shape: string, reshape: (text: string) => string])[] = [
  ['as extracted', (text) => text],
  ['with CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
];

const louder = (text: string) =>
  findingsOf(text)
    .filter(({ severity, ruleId }) => (severity === 'error' || severity === 'warning') && isMissing(ruleId))
    .map(({ ruleId, span }) => `${ruleId} at ${span.start}`);

const isMissing = (ruleId: string) => ruleId.startsWith('missing-') || ruleId === 'placeholder';

describe.skipIf(!there)('the rules under "Missing" on real letters', () => {
  describe.each(shapes)('%s', (_, reshape) => {
    it('find no error and no warning in the 73 letters', () => {
      const letters = lettersIn('real');
      expect(letters.length).toBe(73);
      const found = letters.flatMap(({ name, text }) =>
        louder(reshape(text)).map((each) => `${name}: ${each}`),
      );
      expect(found).toEqual([]);
    });

    it('find no error and no warning in the seeds', () => {
      for (const { name, text } of lettersIn('seeds')) expect(louder(reshape(text)), name).toEqual([]);
    });
  });

  it('find in the first seed its two conclusions that are not on necessity, as information', () => {
    const { text } = lettersIn('seeds')[0]!;
    const found = findingsOf(text).filter(({ ruleId }) => isMissing(ruleId));
    expect(
      found.map(({ ruleId, severity, span }) => [ruleId, severity, text.slice(span.start, span.end)]),
    ).toEqual([
      ['missing-conclusion', 'information', 'is not medically appropriate'],
      ['missing-conclusion', 'information', 'is not medically appropriate'],
    ]);
  });

  it('find the rationales that a careful reader found without a fact, and few others', () => {
    const rows = readFileSync(join(folder, 'real/findings.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(
        (line) =>
          JSON.parse(line) as { letter: string; item: number | null; rule: string; confidence: string },
      )
      .filter(({ rule }) => rule === 'missing-patient-facts');
    const found = lettersIn('real').flatMap(({ name, text }) => {
      const places = findingsOf(text).filter(({ ruleId }) => ruleId === 'missing-patient-facts');
      return parseLetters(text).flatMap(({ items }) =>
        items
          .filter(({ extent }) => places.some(({ span }) => encloses(extent, span)))
          .map((item) => `${name.replace('.txt', '')} ${item.number}`),
      );
    });
    const sure = rows
      .filter(({ confidence }) => confidence !== 'arguable')
      .map((row) => `${row.letter} ${row.item}`);
    expect(found).toEqual(expect.arrayContaining(sure));
    const read = new Set(rows.map((row) => `${row.letter} ${row.item}`));
    expect(found.filter((each) => !read.has(each)).length).toBeLessThanOrEqual(1);
  });
});
