import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingLines, goldenFiles, outlineLines } from './golden';

describe('the golden files', () => {
  it.each(goldenFiles().map(({ path, content }) => [basename(path), path, content] as const))(
    '%s is what the product says now (npm run precision -- --update)',
    (_, path, content) => {
      const kept = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
      expect(content).toBe(kept);
    },
  );

  it('name severity, rule, line, words and message', () => {
    const text = 'CLINICAL CASE SUMMARY\n\nThe injured worker is a 40 year old baker, seen on TBD.\n';
    expect(findingLines({ name: 'x', text })).toContain(
      '  error placeholder line 3 "TBD": "TBD" is left to fill in. Write what belongs here.',
    );
  });

  it('show the outline with its lines', () => {
    const text =
      'IMR ISSUES, DECISIONS AND RATIONALES\n\nWrist brace: Upheld\n\nDecision rationale: It is not medically necessary.\n';
    expect(outlineLines({ text }).map((line) => line.trim().split(' [')[0])).toEqual([
      'IMR ISSUES, DECISIONS AND RATIONALES',
      '1. Upheld: Wrist brace',
      'Decision rationale',
    ]);
  });
});
