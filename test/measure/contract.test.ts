import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules/index';
import { ruleIds } from './ruleIds';

const contract = fileURLToPath(new URL('../../../shared/rules.md', import.meta.url));

describe('the ids that are measured', () => {
  it('hold every rule of the rule table', () => {
    expect(rules.map(({ id }) => id).filter((id) => !(ruleIds as readonly string[]).includes(id))).toEqual(
      [],
    );
  });

  it.skipIf(!existsSync(contract))('are those of the contract, in its order', () => {
    const rows = [...settledPart(readFileSync(contract, 'utf8')).matchAll(/^\| `([a-z-]+)` \| [EWIH] \|/gm)];
    expect(rows.map((row) => row[1])).toEqual([...ruleIds]);
  });
});

/** Without the section of rules that are asked for and do not exist yet. */
function settledPart(text: string): string {
  return text
    .split(/^(?=## )/m)
    .filter((section) => !/^## To come\b/.test(section))
    .join('');
}
