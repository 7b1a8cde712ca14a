import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { calm } from '../../server/src/service/calm';

const LETTER = `HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is Board Certified in Family Practice and is licensed to practice in California.

CLINICAL CASE SUMMARY
The injured worker is a 40 year old baker who fell on 3/4/2014 and has had six visits.

IMR ISSUES, DECISIONS AND RATIONALES

Norco 10/325mg #60: Upheld

`;

/** The rules that are shown with the caret at the end of the text, `shown` having been shown before. */
function shownAt(text: string, shown: readonly string[] = []): string[] {
  const letters = parseLetters(text);
  const findings = letters.flatMap((letter) => [...check(letter)]);
  const before = findings.filter(({ ruleId }) => shown.includes(ruleId));
  return calm(findings, letters, { caret: text.length, typing: true }, before).map(({ ruleId }) => ruleId);
}

describe('while somebody types', () => {
  it('an item without its rationale label is left in peace', () => {
    expect(check(parseLetters(LETTER)[0]!).length).toBeGreaterThan(0);
    expect(shownAt(LETTER)).toEqual([]);
    expect(shownAt(`${LETTER}Claims Administrator guideline: Decision based on`)).toEqual([]);
  });

  it('and is told what it lacks once the label is there and the caret elsewhere', () => {
    const text = `${LETTER}MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.\n\nDecision rationale: The worker sleeps well. The request is not medically necessary.`;
    expect(shownAt(text)).toContain('missing-guideline');
  });

  it('a prompt is no finding while the caret is at its end, and one when it has left', () => {
    const typed = LETTER.replace('IMR ISSUES', 'He has had [DATE]\n\nIMR ISSUES');
    const letters = parseLetters(typed);
    const findings = letters.flatMap((letter) => [...check(letter)]);
    const caret = typed.indexOf('[DATE]') + '[DATE]'.length;
    const rules = (at: number | undefined, shown = findings.slice(0, 0)) =>
      calm(findings, letters, { caret: at, typing: true }, shown).map(({ ruleId }) => ruleId);
    expect(rules(caret)).not.toContain('placeholder');
    expect(rules(0)).toContain('placeholder');
    expect(rules(undefined)).toHaveLength(findings.length);
    const resting = calm(findings, letters, { caret, typing: false }, []);
    expect(resting.map(({ ruleId }) => ruleId)).toContain('placeholder');
    // What was there before the caret came stays.
    expect(rules(caret, findings)).toContain('placeholder');
  });
});
