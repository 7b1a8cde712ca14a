/**
 * Plain kinds of contradictions, each in several ways of saying it, and what looks like it and is none: `plainKinds.jsonl`, a
 * line each, by its kind.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formD, wholeItem } from '../formD';
import { findingsOf } from '../underlined';

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

function conflicts({ item, summary, reasons }: Row): readonly string[] {
  const letter = formD({
    summary: `The injured worker is a 47-year-old who was hurt at work on 2/2/2013. ${summary}`,
    items: wholeItem
      .replace(/^.*/, () => `${item}: Upheld`)
      .replace(
        /Decision rationale:.*/,
        () => `Decision rationale: ${reasons} The request is not medically necessary.`,
      ),
  });
  return findingsOf(letter)
    .filter(({ ruleId }) => ruleId === 'summary-conflict')
    .map(({ message }) => message);
}

describe.each([...new Set(rows.map(({ kind }) => kind))])('summary-conflict: %s', (kind) => {
  it.each(rows.filter((row) => row.kind === kind && row.found))('"$reasons" against "$summary"', (row) => {
    expect(conflicts(row)).not.toEqual([]);
  });

  it.each(rows.filter((row) => row.kind === kind && !row.found))('"$reasons" beside "$summary"', (row) => {
    expect(conflicts(row)).toEqual([]);
  });
});
