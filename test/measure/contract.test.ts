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

  it.skipIf(!existsSync(contract))(
    'are those of the contract, in its order, then those asked for later',
    () => {
      const [settled, later] = parts(readFileSync(contract, 'utf8'));
      expect(ruleIds.slice(0, settled.length)).toEqual(settled);
      expect(ruleIds.slice(settled.length).filter((id) => !later.includes(id))).toEqual([]);
    },
  );
});

/** The ids of the table of rules, and of the section of rules that are asked for. */
function parts(text: string): readonly [settled: readonly string[], later: readonly string[]] {
  const sections = text.split(/^(?=## )/m);
  const isLater = (section: string) => /^## To come\b/.test(section);
  const ids = (some: readonly string[]) =>
    [...some.join('').matchAll(/^\| `([a-z-]+)` \| [EWIH](?:, [EWIH])* \|/gm)].map((row) => row[1]!);
  return [ids(sections.filter((one) => !isLater(one))), ids(sections.filter(isLater))];
}
