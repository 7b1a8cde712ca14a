import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import type { RuleFinding } from '../../server/src/rules/check';
import type { Fix } from '../../server/src/rules/rule';
import { expectNesting } from '../letter/nesting';
import { random } from '../letters/random';
import { brokenLetters } from './brokenLetters';
import { edited, type Repair, repairOf, stateOf, wrongAfter } from './fixing';

/**
 * The same letters at each run, so that a change is what makes it fail. Others are tried by hand:
 *
 *     SEED=7 LETTERS=1000 npx vitest run --project unit test/property/fixes.test.ts
 */
const LETTERS = { seed: Number(env.SEED ?? 1), numRuns: Number(env.LETTERS ?? 60) };

/** Applies a fix and holds what must hold after it. */
function applyFix(repair: Repair, finding: RuleFinding, fix: Fix): void {
  const before = stateOf(repair);
  const next = edited(before.text, fix.edits);
  expect(next, `"${fix.title}" changes something`).not.toBe(before.text);
  repair.replace(next);
  expectNesting(next, parseLetters(next));
  const wrong = wrongAfter(finding, fix, before, repair);
  expect(wrong, `after "${fix.title}" for ${finding.ruleId}: ${finding.message}`).toEqual([]);
}

/** Applies fixes, one after the other as chance has it, until there are none; what it gives back are the texts. */
function fixOneByOne(repair: Repair, seed: number, wanted: (fix: Fix) => boolean): readonly string[] {
  const chance = random(seed);
  const texts = [repair.text];
  const titles: string[] = [];
  const enough = repair.findings.length * 3 + 10;
  for (let step = 0; step < enough; step++) {
    const open = repair.findings.flatMap((finding) =>
      (finding.fixes ?? []).filter(wanted).map((fix) => ({ finding, fix })),
    );
    if (open.length === 0) return texts;
    const { finding, fix } = open[chance.between(0, open.length - 1)]!;
    applyFix(repair, finding, fix);
    texts.push(repair.text);
    titles.push(`${finding.ruleId}: ${fix.title}`);
  }
  throw new Error(`no end of fixing after ${enough} steps, the last: ${titles.slice(-4).join('; ')}`);
}

const isPreferred = ({ preferred }: Fix): boolean => preferred === true;
const hasPreferred = ({ fixes }: RuleFinding): boolean => fixes?.some(isPreferred) ?? false;

describe('the fixes of any letter', () => {
  it('mend it one by one, in any order and whichever is chosen', () => {
    fc.assert(
      fc.property(brokenLetters, fc.nat(), (text, seed) => {
        const repair = repairOf(text);
        fixOneByOne(repair, seed, () => true);
        expect(repair.findings).toEqual(repairOf(repair.text).findings);
      }),
      LETTERS,
    );
  });

  it('never undo each other where there is one right answer', () => {
    fc.assert(
      fc.property(brokenLetters, fc.nat(), (text, seed) => {
        const texts = fixOneByOne(repairOf(text), seed, isPreferred);
        expect(new Set(texts).size).toBe(texts.length);
      }),
      LETTERS,
    );
  });

  it('compose, all of a kind at once', () => {
    fc.assert(
      fc.property(brokenLetters, fc.nat(), (text, seed) => {
        const repair = repairOf(text);
        const rules = [...new Set(repair.findings.filter(hasPreferred).map(({ ruleId }) => ruleId))];
        if (rules.length === 0) return;
        const rule = rules[seed % rules.length]!;
        let kin = repair.findings.filter((finding) => finding.ruleId === rule && hasPreferred(finding));
        while (kin.length > 1) {
          const all = repair
            .actionsAt(kin[0]!)
            .find(({ title }) => title.startsWith('Fix all ') && title.includes(`"${rule}"`));
          expect(all, `fix all of ${rule}`).toBeDefined();
          applyFix(repair, kin[0]!, { title: all!.title, edits: all!.edits, preferred: true });
          const left = repair.findings.filter((finding) => finding.ruleId === rule && hasPreferred(finding));
          expect(left.length, rule).toBeLessThan(kin.length);
          kin = left;
        }
      }),
      LETTERS,
    );
  });

  it('compose, all of the letter at once', () => {
    fc.assert(
      fc.property(brokenLetters, (text) => {
        const repair = repairOf(text);
        let open = repair.findings.filter(hasPreferred);
        for (let round = 0; open.length > 0; round++) {
          expect(round, 'rounds of fixing all').toBeLessThan(6);
          const all = repair.actionsAt(open[0]!).find(({ kind }) => kind === 'fix all');
          const next = edited(repair.text, all!.edits);
          expect(next).not.toBe(repair.text);
          repair.replace(next);
          expectNesting(next, parseLetters(next));
          open = repair.findings.filter(hasPreferred);
        }
      }),
      LETTERS,
    );
  });
});
