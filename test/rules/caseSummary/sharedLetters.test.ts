import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../underlined';

/** Letters beside the project; on other machines these tests are skipped. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/letters');
const there = existsSync(folder);

const rules = new Set([
  'laterality-conflict',
  'body-part-conflict',
  'patient-conflict',
  'date-conflict',
  'duration-conflict',
  'already-authorized',
  'identifier-disclosed',
]);

interface Found {
  readonly letter: string;
  readonly ruleId: string;
  readonly severity: string;
  readonly words: string;
}

const folded = (text: string) => text.replace(/\s+/g, '');

function foundIn(name: string): readonly Found[] {
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, name, file), 'utf8');
      return findingsOf(text)
        .filter(({ ruleId }) => rules.has(ruleId))
        .map(({ ruleId, severity, span }) => ({
          letter: file.replace('.txt', ''),
          ruleId,
          severity,
          words: folded(text.slice(span.start, span.end)),
        }));
    });
}

describe.skipIf(!there)('the rules on the case on real letters', () => {
  it('find nothing in the seeds', () => {
    expect(foundIn('seeds')).toEqual([]);
  });

  it('find no error, and what the careful reader was sure of', () => {
    const found = foundIn('real');
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    const rows = readFileSync(join(folder, 'real/findings.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { letter: string; rule: string; confidence: string; here: string })
      .filter(({ rule, confidence }) => rules.has(rule) && confidence !== 'arguable');
    const missed = rows.filter(
      ({ letter, rule, here }) =>
        !found.some(
          (each) => each.letter === letter && each.ruleId === rule && folded(here).includes(each.words),
        ),
    );
    // One length of time stands in the list as a date.
    expect(missed.length / rows.length).toBeLessThan(0.1);
  });

  it('find hardly a warning where the careful reader has none of its rule', () => {
    const known = new Set(
      readFileSync(join(folder, 'real/findings.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as { letter: string; rule: string })
        .map(({ letter, rule }) => `${letter} ${rule}`),
    );
    const others = foundIn('real').filter(
      ({ letter, ruleId, severity }) => severity === 'warning' && !known.has(`${letter} ${ruleId}`),
    );
    // The length of time that stands in the list as a date.
    expect(others.map(({ ruleId }) => ruleId)).toEqual(['duration-conflict']);
  });
});
