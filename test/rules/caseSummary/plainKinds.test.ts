/**
 * Plain kinds of contradictions, each in several ways of saying it, and what looks like it and is none: `plainKinds.jsonl`, a
 * line each, by its kind.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HURT_IN_2013, messages } from './summaryAndRationale';

interface Row {
  readonly kind: string;
  readonly item: string;
  readonly summary: string;
  readonly reasons: string;
  /** Whether the summary contradicts the reasons. */
  readonly found: boolean;
}

const rows = readFileSync(new URL('./plainKinds.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const conflicts = ({ item, summary, reasons }: Row): readonly string[] =>
  messages({ item: `${item}: Upheld`, opening: HURT_IN_2013, summary, rationale: reasons });

describe.each([...new Set(rows.map(({ kind }) => kind))])('summary-conflict: %s', (kind) => {
  it.each(rows.filter((row) => row.kind === kind && row.found))('"$reasons" against "$summary"', (row) => {
    expect(conflicts(row)).not.toEqual([]);
  });

  it.each(rows.filter((row) => row.kind === kind && !row.found))('"$reasons" beside "$summary"', (row) => {
    expect(conflicts(row)).toEqual([]);
  });
});
