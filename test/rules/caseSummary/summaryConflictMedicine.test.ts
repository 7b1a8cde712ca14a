/**
 * Conflicts and near misses by kind, each in several words, with the words of the reasons that contradict the summary (`at`), or
 * none where nothing does: `medicine.jsonl` outside the muscles and bones, `toldOtherwise.jsonl` of structures, results, states
 * and care anywhere.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

interface Row {
  readonly kind: string;
  readonly item: string;
  readonly summary: string;
  readonly reasons: string;
  readonly at?: string;
}

const rows = ['./medicine.jsonl', './toldOtherwise.jsonl'].flatMap((name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row),
);

const findings = ({ item, summary, reasons }: Row): readonly string[] =>
  found({ item: `${item}: Upheld`, summary, rationale: reasons }).map((one) => one.split(' / ')[0]!);

describe.each([...new Set(rows.map(({ kind }) => kind))])('summary-conflict: %s', (kind) => {
  const own = rows.filter((one) => one.kind === kind);

  it.each(own.filter(({ at }) => at !== undefined))('"$summary" against "$reasons"', (row) => {
    const words = findings(row);
    expect(words.some((one) => overlapping(one, row))).toBe(true);
  });

  it.each(own.filter(({ at }) => at === undefined))('and is silent: "$summary" beside "$reasons"', (row) => {
    expect(findings(row)).toEqual([]);
  });
});

/** Whether what was found lies in the words that are wrong, or holds them. */
function overlapping(words: string, { reasons, at }: Row): boolean {
  const [from, begin] = [reasons.indexOf(words), reasons.indexOf(at!)];
  return from >= 0 && from < begin + at!.length && begin < from + words.length;
}
