import { describe, expect, it } from 'vitest';
import { formD, wholeItem } from './formD';
import { applied, expectFindings, findingsOf } from './underlined';

const claims = /Claims Administrator guideline:.*\n\n/;
const reviewer = /MAXIMUS guideline:.*\n\n/;
const rule = ['missing-guideline'];
const named = (items: string) =>
  items.replace('Upheld\n', 'Upheld\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-guideline\n');

describe('missing-guideline', () => {
  it('is content with both lines, also where they say that nothing was cited', () => {
    expectFindings(formD());
    expectFindings(
      formD({
        items: wholeItem
          .replace(
            /(Claims Administrator guideline:).*/,
            '$1 The Claims Administrator did not cite any medical evidence for its decision.',
          )
          .replace(
            /(MAXIMUS guideline:).*/,
            '$1 The Expert Reviewer did not cite any medical evidence for its decision.',
          ),
      }),
      rule,
    );
  });

  it("finds that the reviewer's line is missing and puts its label before the rationale", () => {
    const items = wholeItem.replace(reviewer, '');
    const [finding] = expectFindings(formD({ items: named(items) }));
    expect(finding!.severity).toBe('warning');
    expect(finding!.message).toBe("The reviewer's guideline line is missing from this item.");
    expect(applied(formD({ items }), finding)).toBe(
      formD({ items: wholeItem.replace(/(MAXIMUS guideline:).*/, '$1') }),
    );
  });

  it("finds that the claims administrator's line is missing and puts its label first", () => {
    const items = wholeItem.replace(claims, '');
    const [finding] = expectFindings(formD({ items: named(items) }));
    expect(applied(formD({ items }), finding)).toBe(
      formD({ items: wholeItem.replace(/(Claims Administrator guideline:).*/, '$1') }),
    );
  });

  it('puts a label before its line where that stands without it', () => {
    for (const label of ['Claims Administrator guideline: ', 'MAXIMUS guideline: ']) {
      const items = wholeItem.replace(label, '');
      const [finding] = findingsOf(formD({ items })).filter(({ ruleId }) => ruleId === 'missing-guideline');
      expect(finding!.fixes![0]).toMatchObject({ preferred: true });
      expect(applied(formD({ items }), finding)).toBe(formD());
    }
  });

  it('puts both labels before their lines', () => {
    const items = wholeItem.replace(/(?:Claims Administrator|MAXIMUS) guideline: /g, '');
    const [finding] = findingsOf(formD({ items })).filter(({ ruleId }) => ruleId === 'missing-guideline');
    expect(applied(formD({ items }), finding)).toBe(formD());
  });

  it('puts an empty label before reasons that have run into the line above', () => {
    const items = wholeItem.replace(reviewer, '').replace('Decision rationale: ', '');
    const text = formD({ items });
    const [finding] = findingsOf(text).filter(({ ruleId }) => ruleId === 'missing-guideline');
    const next = applied(text, finding);
    expect(finding!.fixes![0]!.preferred).toBeUndefined();
    expect(next.indexOf('MAXIMUS guideline:')).toBeLessThan(next.indexOf('The chapter has splints'));
  });

  it('says once that both are missing', () => {
    const items = wholeItem.replace(claims, '').replace(reviewer, '');
    const [finding] = expectFindings(formD({ items: named(items) }));
    expect(finding!.message).toBe(
      "The claims administrator's guideline and the reviewer's guideline lines are missing from this item.",
    );
    expect(applied(formD({ items }), finding)).toBe(
      formD({ items: wholeItem.replace(/((?:Claims Administrator|MAXIMUS) guideline:).*/g, '$1') }),
    );
  });

  it('adds the labels under a header that stands alone', () => {
    const text = formD({ items: 'Wrist brace: Upheld' });
    const [finding] = findingsOf(text).filter(({ ruleId }) => ruleId === 'missing-guideline');
    expect(applied(text, finding)).toContain(
      'Wrist brace: Upheld\n\nClaims Administrator guideline:\n\nMAXIMUS guideline:\n',
    );
  });

  it.each([
    '',
    ' ',
    ' .',
    ' Decision based on',
    ' Decision based on MTUS.',
    ' Decision based on Non-MTUS Citation',
  ])('finds a label with nothing after it but "%s"', (rest) => {
    expectFindings(
      formD({
        items: wholeItem.replace(
          /MAXIMUS guideline:.*\n/,
          `MAXIMUS guideline:${rest}\n^^^^^^^^^^^^^^^^^^ missing-guideline\n`,
        ),
      }),
    );
  });

  it.each([
    ['', "Nothing follows the reviewer's guideline label."],
    [
      ' Decision based on MTUS.',
      'The reviewer\'s guideline line stops after "Decision based on MTUS": name the document and its section or pages.',
    ],
  ])('tells a bare label from one with no document: "%s"', (rest, message) => {
    const items = wholeItem.replace(/MAXIMUS guideline:.*\n/, `MAXIMUS guideline:${rest}\n`);
    expect(findingsOf(formD({ items })).map((finding) => finding.message)).toEqual([message]);
  });

  it('writes the label with the words, line ends and spacing of the other items', () => {
    const two = `${wholeItem}\n\n${wholeItem.replace('left hand', 'right hand')}`;
    const style = (text: string) =>
      text
        .replaceAll('MAXIMUS guideline:', 'MAXIMUS  Guideline:')
        .replaceAll('\n\n', '\n \n')
        .replaceAll('\n', '\r\n');
    const text = style(formD({ items: two }));
    const at = text.lastIndexOf('MAXIMUS');
    const without = text.slice(0, at) + text.slice(text.indexOf('Decision rationale', at));
    const [finding] = findingsOf(without).filter(({ ruleId }) => ruleId === 'missing-guideline');
    expect(applied(without, finding)).toContain(
      '2004.\r\n \r\nMAXIMUS Guideline:\r\n \r\nDecision rationale:',
    );
  });

  it('comes before the rationale, whichever of the two labels is added first', () => {
    const start = formD({ items: 'Wrist brace: Upheld' });
    const fix = (text: string, rule: string) =>
      applied(
        text,
        findingsOf(text).find(({ ruleId }) => ruleId === rule),
      );
    const first = fix(fix(start, 'missing-guideline'), 'missing-rationale');
    const second = fix(fix(start, 'missing-rationale'), 'missing-guideline');
    const end = 'Claims Administrator guideline:\n\nMAXIMUS guideline:\n\nDecision rationale:\n';
    for (const text of [first, second]) {
      expect(text).toContain(`Wrist brace: Upheld\n\n${end}`);
    }
  });
});
