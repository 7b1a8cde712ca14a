import { describe, expect, it } from 'vitest';
import type { PlacedFinding, ReadLetter } from './findings';
import { read } from './findings';
import { isListed, match, occurrences, type ReadersRow } from './rows';

const text = `CLINICAL CASE SUMMARY

The worker is 40 and has a sore
wrist, with spasm in the forearm.

IMR ISSUES, DECISIONS AND RATIONALES

Wrist brace: Upheld

Decision rationale: No spasm is noted. The brace is not medically necessary.

Massage of the wrist: Upheld

Decision rationale: No spasm is noted. The massage is not medically necessary.
`;

function finding(ruleId: string, words: string, nth = 0): PlacedFinding {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  const item = text.lastIndexOf(': Upheld', at) < 0 ? undefined : at > text.indexOf('Massage') ? 2 : 1;
  const severity = 'warning';
  const span = { start: at, end: at + words.length };
  return { ruleId, severity, span, message: '', letter: 'L', item, line: 1, words };
}

function reading(...findings: PlacedFinding[]): ReadLetter {
  return { ...read({ name: 'L', text }), findings };
}

const row: ReadersRow = {
  letter: 'L',
  item: 2,
  rule: 'summary-conflict',
  confidence: 'certain',
  here: 'No spasm is noted.',
  there: 'a sore wrist, with spasm',
  why: '',
};

describe("matching a finding with a reader's row", () => {
  it('finds words over line ends, quotes and blanks within words', () => {
    expect(occurrences(text, 'sore wrist').map(({ start, end }) => text.slice(start, end))).toEqual([
      'sore\nwrist',
    ]);
    expect(occurrences('the radicul opathy', 'radiculopathy')).toEqual([{ start: 4, end: 18 }]);
    expect(occurrences('a “big” word', '"big"')).toHaveLength(1);
    expect(occurrences(text, 'forearm … is noted nowhere else in it')).toEqual([]);
    expect(occurrences(text, '')).toEqual([]);
  });

  it('takes a finding at its words in its item', () => {
    expect(match(row, reading(finding('summary-conflict', 'No spasm', 1))).found).toBeDefined();
    expect(match(row, reading(finding('summary-conflict', 'spasm is noted', 1))).found).toBeDefined();
  });

  it('takes a finding at the words that they conflict with', () => {
    expect(
      match(row, reading(finding('summary-conflict', 'spasm in')).valueOf() as ReadLetter).found,
    ).toBeDefined();
  });

  it('does not take the same words of another item, another rule, or other words', () => {
    expect(match(row, reading(finding('summary-conflict', 'No spasm', 0))).found).toBeUndefined();
    expect(match(row, reading(finding('wrong-item', 'No spasm', 1))).found).toBeUndefined();
    const elsewhere = match(row, reading(finding('summary-conflict', 'The massage')));
    expect(elsewhere.found).toBeUndefined();
    expect(elsewhere.near).toBeDefined();
  });

  it('says where the words are not in the letter', () => {
    expect(match(row, reading()).located).toBe(true);
    expect(match({ ...row, here: 'no such words' }, reading()).located).toBe(false);
  });

  it('knows a finding that the reader has', () => {
    const letter = reading();
    expect(isListed(finding('summary-conflict', 'No spasm', 1), [row], letter)).toBe(true);
    expect(isListed(finding('wrong-item', 'No spasm', 1), [row], letter)).toBe(false);
    expect(isListed(finding('summary-conflict', 'The worker'), [row], letter)).toBe(false);
  });
});
