import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../underlined';

/** Real letters, where they lie beside the project; on other machines these tests are skipped. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/letters');
const there = existsSync(folder);

const lettersIn = (name: string) =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(folder, name, file), 'utf8') }));

const decisionRules = new Set([
  'decision-conflict',
  'wrong-item',
  'item-not-discussed',
  'dependent-item',
  'repeated-rationale',
  'duplicate-item',
  'conditional-outcome',
]);
const amountRules = new Set(['name-variant', 'dose-conflict', 'quantity-conflict', 'remainder-conflict']);

/** "rule severity" of every finding of these rules. */
const found = (text: string) =>
  findingsOf(text)
    .filter(({ ruleId }) => decisionRules.has(ruleId) || amountRules.has(ruleId))
    .map(({ ruleId, severity }) => `${ruleId} ${severity}`);

describe.skipIf(!there)('the rules on decisions, names and amounts, on real letters', () => {
  it('never find that a decision, a dependence or a remainder conflicts: none does', () => {
    const never = /^(?:decision-conflict|dependent-item|remainder-conflict)/;
    for (const { name, text } of [...lettersIn('real'), ...lettersIn('seeds')]) {
      expect(
        found(text).filter((each) => never.test(each)),
        name,
      ).toEqual([]);
    }
  });

  it('find the four warnings that a careful reader confirms, and no others', () => {
    const warnings = lettersIn('real').flatMap(({ name, text }) =>
      found(text)
        .filter((each) => each.endsWith(' warning'))
        .map((each) => `${name.slice(0, 12)} ${each}`),
    );
    expect(warnings).toEqual([
      'CM16-0243453 quantity-conflict warning',
      'CM17-0002892 name-variant warning',
      'CM17-0006797 name-variant warning',
      'CM17-0013754 name-variant warning',
    ]);
  });

  it('find in the seeds a name spelled two ways and a hedge, and nothing else', () => {
    expect(lettersIn('seeds').map(({ text }) => found(text))).toEqual([
      [],
      ['name-variant warning'],
      ['conditional-outcome information'],
      [],
      [],
    ]);
  });
});
