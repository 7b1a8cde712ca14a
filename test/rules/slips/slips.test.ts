/**
 * Slips of a tired physician in plain words, and what looks like one and is none, in letters of each form: `slips.jsonl`, a line
 * each, by the rule that is asked.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../../server/src/letter/parse';
import { check } from '../../../server/src/rules/check';
import { letterOfForm, type OneItem } from './letterOfForm';

interface Row extends OneItem {
  readonly rule: string;
  readonly found: boolean;
}

/** The words that are asked about: what stands among the reasons, or their last sentence. */
const wordsOf = ({ reasons, conclusion }: OneItem): string => reasons || (conclusion ?? '');

const rows = readFileSync(new URL('./slips.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .map((row) => ({ ...row, says: wordsOf(row) }));

/** The forms in which the rule finds something in what the row says. */
const foundIn = (row: Row): readonly string[] =>
  (['A', 'B', 'C', 'D'] as const).filter((form) => {
    const text = letterOfForm(form, row);
    const words = wordsOf(row);
    const from = text.lastIndexOf(words);
    return check(parseLetters(text)[0]!).some(
      ({ ruleId, span }) =>
        ruleId === row.rule &&
        (isOfWhole(row.rule) || (span.start >= from && span.end <= from + words.length)),
    );
  });

/** These point at the item, its line or its last sentence, whatever the words are. */
const OF_WHOLE = ['item-not-discussed', 'missing-conclusion', 'source-not-cited', 'page-not-cited'];
const isOfWhole = (rule: string): boolean => OF_WHOLE.includes(rule);

describe.each([...new Set(rows.map(({ rule }) => rule))])('%s', (rule) => {
  it.each(rows.filter((row) => row.rule === rule && row.found))('finds "$says"', (row) => {
    expect(foundIn(row)).toEqual(['A', 'B', 'C', 'D']);
  });

  it.each(rows.filter((row) => row.rule === rule && !row.found))('accepts "$says"', (row) => {
    expect(foundIn(row)).toEqual([]);
  });
});
