import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { textOf } from '../../server/src/text/span';
import { asForm } from '../letters/asForm';
import { formD } from './formD';

/** Letters with defects, written for the first sights in form D. */
const letters: readonly (readonly [string, Letter])[] = ['round1', 'round2'].flatMap((round) => {
  const folder = fileURLToPath(new URL(`../firstSight/${round}/`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => /^d\d+\.txt$/.test(file))
    .sort()
    .map((file): readonly [string, Letter] => [
      `${round}/${file}`,
      parseLetters(readFileSync(`${folder}${file}`, 'utf8'))[0]!,
    ]);
});

/** Rules on what these forms do not have: a header block with its dates, partial headers, pages of lines in running text. */
const LACKING: Readonly<Record<'B' | 'C', readonly string[]>> = {
  B: ['citation-incomplete'],
  C: ['acute-injury-chronic-guideline', 'date-conflict'],
};
const PARTIAL: ReadonlySet<string> = new Set([
  'dose-conflict',
  'quantity-conflict',
  'remainder-conflict',
  'already-authorized',
  'request-differs',
]);

/** What is found, by rule and words, as far as a form can have it. */
function findingsIn(letter: Letter, form: 'B' | 'C', hasPartial: boolean): ReadonlySet<string> {
  return new Set(
    check(letter)
      .filter(({ ruleId }) => !LACKING[form].includes(ruleId) && !(hasPartial && PARTIAL.has(ruleId)))
      .map(({ ruleId, span }) => `${ruleId}: ${textOf(letter.text, span).replace(/\s+/g, ' ')}`),
  );
}

describe('the oldest forms have the findings of form D', () => {
  it.each(letters)('%s', (_, letter) => {
    const hasPartial = letter.items.some(({ partial }) => partial !== undefined);
    for (const form of ['B', 'C'] as const) {
      const [old] = parseLetters(asForm(letter, form));
      expect(old!.form).toBe(form);
      expect(old!.items.map(({ decision }) => decision?.outcome)).toEqual(
        letter.items.map(({ decision }) => decision?.outcome),
      );
      expect([...findingsIn(old!, form, hasPartial)].sort(), form).toEqual(
        [...findingsIn(letter, form, hasPartial)].sort(),
      );
    }
  });
});

describe('guideline sentences of the oldest forms', () => {
  const [letter] = parseLetters(
    formD({
      items: `Wrist brace for the left hand: Upheld

Claims Administrator guideline: The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Forearm, Wrist & Hand.

MAXIMUS guideline: Decision based on MTUS Forearm, Wrist, & Hand Complaints 2004, Section(s): Physical Methods. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Forearm, Wrist & Hand.

Decision rationale: The chapter has splints. The sprain is old. The request is not medically necessary.`,
    }),
  );

  it.each(['B', 'C'] as const)('are read to the end, each source as it is presented: form %s', (form) => {
    const [item] = parseLetters(asForm(letter!, form))[0]!.items;
    expect(item!.claimsGuideline?.notMtus).toBeDefined();
    expect(item!.claimsGuideline?.citations.map(({ presentedAs }) => presentedAs)).toEqual(['non-MTUS']);
    expect(item!.reviewerGuideline?.citations.map(({ presentedAs }) => presentedAs)).toEqual([
      'MTUS',
      'non-MTUS',
    ]);
  });

  it('of form C that begin "did not base" are the reviewer\'s line', () => {
    const text = asForm(letter!, 'C').replace(
      /The Physician Reviewer based his\/her decision on the MTUS[^\n]*/,
      'The Physician Reviewer did not base his/her decision on the MTUS. The Physician Reviewer based his/her decision on the Non-MTUS Official Disability Guidelines (ODG).',
    );
    const [item] = parseLetters(text)[0]!.items;
    expect(item!.reviewerGuideline?.notMtus).toBeDefined();
    expect(check(parseLetters(text)[0]!).map(({ ruleId }) => ruleId)).not.toContain('missing-guideline');
  });
});
