import { describe, expect, it } from 'vitest';
import { formD } from './formD';
import { applied, expectFindings, findingsOf } from './underlined';

const rule = ['missing-section'];

describe('missing-section', () => {
  it('says nothing of a letter with its three headings', () => {
    expectFindings(formD());
  });

  it("finds a heading's absence where the form's own opening words stand without it", () => {
    const text = formD().replace('CLINICAL CASE SUMMARY\n\n', '');
    const [finding] = expectFindings(
      text.replace(
        /(The expert reviewer developed.*)\n/,
        '$1\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-section\n',
      ),
      rule,
    );
    expect(finding!.severity).toBe('error');
    expect(finding!.message).toBe('The heading "CLINICAL CASE SUMMARY" is missing.');
    expect(applied(text, finding)).toBe(formD());
  });

  it('finds the absence of the issues heading before the first item, with its template sentence gone too', () => {
    const text = formD().replace(/IMR ISSUES[\s\S]*set forth below:\n\n/, '');
    const findings = findingsOf(text).filter(({ ruleId }) => ruleId === 'missing-section');
    expect(findings).toHaveLength(1);
    expect(findings[0]!.message).toBe('The heading "IMR ISSUES, DECISIONS AND RATIONALES" is missing.');
    expect(applied(text, findings[0])).toContain('IMR ISSUES, DECISIONS AND RATIONALES');
  });

  it('points at the heading that follows where nothing of the section is there', () => {
    const text = formD().replace(/CLINICAL CASE SUMMARY[\s\S]*?\n\n(?=IMR)/, '');
    const [finding] = expectFindings(
      text.replace(
        'IMR ISSUES, DECISIONS AND RATIONALES\n',
        'IMR ISSUES, DECISIONS AND RATIONALES\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-section\n',
      ),
      rule,
    );
    expect(applied(text, finding)).toContain('CLINICAL CASE SUMMARY\n\nIMR ISSUES, DECISIONS AND RATIONALES');
  });

  it('reports the headings still to come in a draft once, at the last that is there', () => {
    const [finding] = expectFindings(
      `HOW THE IMR FINAL DETERMINATION WAS MADE
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-section

${'The expert reviewer is Board Certified in Neurology and is licensed to practice in Texas.'}
`,
    );
    expect(finding!.message).toBe(
      'The headings "CLINICAL CASE SUMMARY" and "IMR ISSUES, DECISIONS AND RATIONALES" are missing.',
    );
  });

  it('says one thing of an empty file, and offers the headings', () => {
    const findings = expectFindings('\n^0 missing-section');
    expect(findings).toHaveLength(1);
    const text = applied('', findings[0]);
    expect(findingsOf(text).map(({ ruleId }) => ruleId)).toEqual(['missing-credentials', 'missing-items']);
  });

  it('says one thing of a text that is no letter, at its first line', () => {
    const [finding] = expectFindings(`
  Milk, eggs and flour
  ^^^^^^^^^^^^^^^^^^^^ missing-section
  for Sunday`);
    expect(finding!.fixes).toEqual([]);
  });

  it('puts three headings back where the opening words of all three stand bare', () => {
    const text = formD().replaceAll(/^(?:HOW THE|CLINICAL|IMR ISSUES).*\n\n/gm, '');
    const [finding] = findingsOf(text);
    expect(findingsOf(applied(text, finding)).filter(({ ruleId }) => ruleId === 'missing-section')).toEqual(
      [],
    );
  });

  it('writes the heading with the line ends and the spacing of the letter', () => {
    const text = formD().replaceAll('\n\n', '\n\n \n\n').replaceAll('\n', '\r\n');
    const without = text.replace('CLINICAL CASE SUMMARY\r\n\r\n \r\n\r\n', '');
    const [finding] = findingsOf(without);
    expect(applied(without, finding)).toBe(text);
  });
});
