import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONCEPTS, isKindOf } from '../../server/src/vocabulary/concepts';
import { EVIDENCE } from '../../server/src/vocabulary/concepts/evidence';

const ids = new Set(CONCEPTS.map((one) => one.id));

describe('the table of evidence', () => {
  it('names concepts that exist', () => {
    expect(EVIDENCE.flatMap(({ record, of }) => [record, of]).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has each pair once', () => {
    const pairs = EVIDENCE.map(({ record, of }) => `${record} of ${of}`);
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it('says nothing that the classes say already', () => {
    expect(EVIDENCE.filter(({ record, of }) => isKindOf(record, of))).toEqual([]);
  });

  it('never takes the general for evidence of its own kinds', () => {
    expect(EVIDENCE.filter(({ record, of }) => isKindOf(of, record))).toEqual([]);
  });

  it('gives a reason of at most six words beside each row', () => {
    const source = readFileSync(
      new URL('../../server/src/vocabulary/concepts/evidence.ts', import.meta.url),
      'utf8',
    );
    const rows = source.split('\n').filter((line) => /^ {2}(?:shows|suggests)\(/.test(line));
    expect(rows).toHaveLength(EVIDENCE.length);
    expect(rows.filter((row) => !/\), \/\/ \S+(?: \S+){0,5}$/.test(row))).toEqual([]);
  });

  it.each([
    ['nerve-root-tension', 'radiculopathy', false],
    ['reduced-range-of-motion', 'functional-limitation', false],
    ['radiculopathy', 'neuropathic-pain', true],
    ['operative-report', 'surgery', true],
    ['urine-test-inconsistent', 'aberrant-behavior', false],
  ])('%s is evidence of %s, surely: %s', (record, of, sure) => {
    expect(EVIDENCE.find((row) => row.record === record && row.of === of)?.sure).toBe(sure);
  });
});
