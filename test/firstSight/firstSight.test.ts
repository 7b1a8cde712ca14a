import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlacedFinding } from '../measure/precision/findings';
import { ROUNDS, runRound } from './letters';

/** What is reached today, after what the rounds showed was mended. The figures of the first runs stand in README.md. */
const TODAY = {
  round1: { found: 24, wrongInClean: 0, wrongInOthers: 0 },
  round2: { found: 15, wrongInClean: 0, wrongInOthers: 0 },
  round3: { found: 26, wrongInClean: 0, wrongInOthers: 2 },
  round4: { found: 25, wrongInClean: 0, wrongInOthers: 2 },
  round5: { found: 11, wrongInClean: 1, wrongInOthers: 1 },
  round6: { found: 9, wrongInClean: 1, wrongInOthers: 0 },
  round7: { found: 17, wrongInClean: 2, wrongInOthers: 4 },
  round8: { found: 19, wrongInClean: 3, wrongInOthers: 3 },
  round9: { found: 19, wrongInClean: 10, wrongInOthers: 10 },
  round10: { found: 22, wrongInClean: 9, wrongInOthers: 1 },
} as const;

const shown = (findings: readonly PlacedFinding[]): string =>
  findings.map(({ letter, line, words, message }) => `\n${letter}:${line} "${words}": ${message}`).join('');

describe.each(ROUNDS)('%s of the letters at first sight', (round) => {
  const { planted, found, wrongInClean, wrongInOthers } = runRound(round);

  it('has thirty planted defects, and what the first run gave', () => {
    expect(planted).toHaveLength(30);
    expect(existsSync(new URL(`./${round}/first-run.txt`, import.meta.url))).toBe(true);
  });

  it('finds as many of them as before', () => {
    const missed = planted.filter((row) => !found.includes(row));
    const list = missed.map(({ file, item, at }) => `\n${file} item ${item}: "${at}"`).join('');
    expect(found.length, `not found:${list}`).toBeGreaterThanOrEqual(TODAY[round].found);
  });

  it('finds no more that is wrong than before', () => {
    const clean = `in clean letters:${shown(wrongInClean)}`;
    const others = `in the others:${shown(wrongInOthers)}`;
    expect(wrongInClean.length, clean).toBeLessThanOrEqual(TODAY[round].wrongInClean);
    expect(wrongInOthers.length, others).toBeLessThanOrEqual(TODAY[round].wrongInOthers);
  });
});
