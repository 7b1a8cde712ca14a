import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from './underlined';

const sample = (name: string): string =>
  readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');

function rulesIn(name: string): readonly string[] {
  return [...new Set(findingsOf(sample(name)).map(({ ruleId }) => ruleId))].sort();
}

describe('the sample letters', () => {
  it('show what their page says of them', () => {
    const table = sample('README.md').split('## What is wrong in `mixed-bag.imr`')[1]!;
    const told = [...table.matchAll(/`([a-z-]+)`/g)].map(([, rule]) => rule!);
    expect(rulesIn('mixed-bag.imr')).toEqual([...new Set(told)].sort());
  });

  it('are in order where nothing is said to be wrong', () => {
    for (const name of ['clean-2017.imr', 'overturned.imr', 'surgery.imr', 'partial-approval.imr.txt']) {
      const findings = findingsOf(sample(name)).filter(
        ({ severity }) => severity === 'error' || severity === 'warning',
      );
      expect(findings, name).toEqual([]);
    }
  });

  it('have one of which there is nothing to say at all', () => {
    expect(rulesIn('clean-2017.imr')).toEqual([]);
  });

  it('have a draft with an empty label, a prompt left to fill in, and an item without its decision', () => {
    expect(rulesIn('draft.imr')).toEqual(
      expect.arrayContaining(['missing-credentials', 'placeholder', 'missing-decision', 'missing-rationale']),
    );
  });
});
