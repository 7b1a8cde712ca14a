/**
 * The frames of silence in which reviewers deny ("it is unclear what", "no documentation that he had, has tried or is taking", "no
 * findings to support"), each against a summary that records the thing, and beside one with which it agrees: `frames.jsonl`.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { found, HURT_IN_2013 } from './summaryAndRationale';

interface Row {
  readonly item: string;
  readonly summary: string;
  readonly reasons: string;
  readonly found: boolean;
}

const rows = readFileSync(new URL('./frames.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const findings = ({ item, summary, reasons }: Row): readonly string[] =>
  found({ item: `${item}: Upheld`, summary, rationale: reasons, opening: HURT_IN_2013 });

describe('summary-conflict: frames of silence', () => {
  it.each(rows.filter((one) => one.found))('"$summary" against "$reasons"', (row) => {
    expect(findings(row)).not.toEqual([]);
  });

  it.each(rows.filter((one) => !one.found))('and is silent: "$summary" beside "$reasons"', (row) => {
    expect(findings(row)).toEqual([]);
  });
});
