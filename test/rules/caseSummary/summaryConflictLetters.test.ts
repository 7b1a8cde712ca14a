import { describe, expect, it } from 'vitest';
import { realLetters, seedLetters } from '../../letters/load';
import { findingsOf } from '../underlined';

/** The warnings of the rule: the letter's first letters and the words, white space folded. */
function warningsIn(letters: readonly { readonly name: string; readonly text: string }[]): readonly string[] {
  return letters.flatMap(({ name, text }) =>
    findingsOf(text)
      .filter(({ ruleId, severity }) => ruleId === 'summary-conflict' && severity === 'warning')
      .map(({ span }) => `${name.slice(0, 3)} ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`),
  );
}

const seeds = seedLetters();
const real = realLetters();

describe('summary-conflict on letters beside the project', () => {
  it.skipIf(seeds.length === 0)('finds in the seeds just what they must show', () => {
    const found = warningsIn(seeds);
    expect(found.map((one) => one.slice(0, 3))).toEqual(['001', '003', '004', '004']);
    expect(found[0]).toContain('obese');
    expect(found[1]).toContain('pain control');
    expect(found[2]).toContain('muscle spasm');
    expect(found[3]).toContain('muscle spasm');
  });

  it.skipIf(real.length === 0)('warns on real letters as often as each warning was read and judged', () => {
    // docs/precision/summary-conflict.md has a judgement of each: a new one must be read too.
    expect(warningsIn(real)).toHaveLength(15);
  });
});
