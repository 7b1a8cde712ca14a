/**
 * Pairs of a sentence of a summary and one of the reasons, over many fields of medicine, in three sets, each written before what
 * it showed was mended: those that contradict each other (`at`: the words of the reasons that are wrong), and those that
 * look alike and do not. They have been seen since: what is counted below holds what was won, and says nothing of pairs that
 * nobody has seen. The second set shuns the words that the first had brought into the tables; the third goes
 * through the treatments that letters decide, with many that look alike.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../server/src/text/span';
import { HURT_IN_2013, letterSaying } from '../rules/caseSummary/summaryAndRationale';
import { findingsOf } from '../rules/underlined';

interface Pair {
  readonly set: 1 | 2 | 3;
  readonly item: string;
  readonly summary: string;
  readonly reasons: string;
  readonly at?: string;
}

const pairs = readFileSync(new URL('./pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair);

/** What the first run of each set found, and wrongly so; and what is found today. */
const SETS = [
  { set: 1, contrary: 121, agreeing: 84, firstRun: { found: 47, wrong: 6 }, today: { found: 103, wrong: 0 } },
  { set: 2, contrary: 79, agreeing: 43, firstRun: { found: 12, wrong: 1 }, today: { found: 44, wrong: 0 } },
  {
    set: 3,
    contrary: 160,
    agreeing: 220,
    firstRun: { found: 110, wrong: 26 },
    today: { found: 131, wrong: 2 },
  },
] as const;

const letterOf = ({ item, summary, reasons }: Pair): string =>
  letterSaying({ item: `${item}: Upheld`, opening: HURT_IN_2013, summary, rationale: reasons });

/** What the rule finds in the letter of a pair, as places in its text. */
function conflictsOf(pair: Pair): readonly { readonly start: number; readonly end: number }[] {
  return findingsOf(letterOf(pair))
    .filter(({ ruleId }) => ruleId === 'summary-conflict')
    .map(({ span }) => span);
}

function isFound(pair: Pair): boolean {
  const start = letterOf(pair).indexOf(pair.reasons) + pair.reasons.indexOf(pair.at!);
  return conflictsOf(pair).some((span) => overlaps(span, { start, end: start + pair.at!.length }));
}

const shown = (list: readonly Pair[]): string =>
  list.map(({ summary, reasons }) => `\n${summary} / ${reasons}`).join('');

describe.each(SETS)('pairs of set $set', ({ set, today, firstRun, ...size }) => {
  const own = pairs.filter((pair) => pair.set === set);
  const contrary = own.filter(({ at }) => at !== undefined);
  const agreeing = own.filter(({ at }) => at === undefined);

  it('name their words', () => {
    expect(contrary).toHaveLength(size.contrary);
    expect(agreeing).toHaveLength(size.agreeing);
    expect(contrary.filter(({ reasons, at }) => !reasons.includes(at!))).toEqual([]);
    expect(today.found).toBeGreaterThan(firstRun.found);
  });

  it('are found as often as before where they contradict each other', () => {
    const missed = contrary.filter((pair) => !isFound(pair));
    expect(contrary.length - missed.length, `not found:${shown(missed)}`).toBeGreaterThanOrEqual(today.found);
  });

  it('are found wrongly no more often than before where they do not', () => {
    const wrong = agreeing.filter((pair) => conflictsOf(pair).length > 0);
    expect(wrong.length, `found wrongly:${shown(wrong)}`).toBeLessThanOrEqual(today.wrong);
  });
});
