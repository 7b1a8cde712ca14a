import { describe, expect, it } from 'vitest';
import { formD, wholeItem } from './formD';
import { applied, expectFindings, findingsOf } from './underlined';

const without = wholeItem.replace(/\n\nDecision rationale:.*/, '');
const reasoned = wholeItem.replace(
  /(Decision rationale:).*/,
  '$1 The hand was examined on 3/2/2016. No swelling was seen, and the grip was as strong as on the other side. The request is not medically necessary.',
);

const doubleSpaced = (text: string): string => text.replaceAll('\n\n', '\n\n \n\n');
/** Lines of some 100 characters, and a line with a blank between paragraphs. */
const wrapped = (text: string): string => text.replace(/(.{90}\S*) /g, '$1\n').replaceAll('\n\n', '\n \n');

describe('missing-rationale', () => {
  it('finds an item that ends after its guideline lines, and adds the label', () => {
    const [finding] = expectFindings(
      formD({
        items: without.replace('Upheld\n', 'Upheld\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-rationale\n'),
      }),
    );
    expect(finding!.severity).toBe('error');
    expect(applied(formD({ items: without }), finding)).toBe(
      formD({ items: `${without}\n\nDecision rationale:` }),
    );
  });

  it('puts the label before the reasons where they stand without it, whatever the spacing', () => {
    for (const space of [(text: string) => text, doubleSpaced, wrapped]) {
      const sound = space(formD({ items: `${reasoned}\n\n${reasoned.replace('left hand', 'right hand')}` }));
      const text = sound.replace(/Decision rationale: /, '');
      const finding = findingsOf(text).find(({ ruleId }) => ruleId === 'missing-rationale');
      expect(finding!.fixes![0]).toMatchObject({ preferred: true });
      expect(applied(text, finding)).toBe(sound);
    }
  });

  it('puts the label in the place of one that is spoilt', () => {
    const sound = formD({ items: reasoned });
    const text = sound.replace('Decision rationale:', 'Decision on rationale rationale:');
    const finding = findingsOf(text).find(({ ruleId }) => ruleId === 'missing-rationale');
    expect(applied(text, finding)).toBe(sound);
  });

  it('leaves a label whose reasons are still to be written to its author', () => {
    const [finding] = findingsOf(formD({ items: without }));
    expect(finding!.fixes![0]!.preferred).toBeUndefined();
  });

  it.each(['', ' ', ' .', ' -'])('finds a label with nothing after it but "%s"', (rest) => {
    expectFindings(
      formD({ items: `${without}\n\nDecision rationale:${rest}\n^^^^^^^^^^^^^^^^^^^ missing-rationale` }),
    );
  });

  it.each([
    'The request for a wrist brace is not medically necessary and appropriate.',
    'The wrist brace is not medically necessary.',
    'Therefore, the requested wrist brace is not medically necessary.',
  ])('finds reasons that only state the decision: %s', (words) => {
    const found = findingsOf(formD({ items: `${without}\n\nDecision rationale: ${words}` }));
    expect(found.map(({ ruleId }) => ruleId)).toContain('missing-rationale');
    expect(found.map(({ ruleId }) => ruleId)).not.toContain('missing-patient-facts');
  });

  it.each([
    'As the surgery is not medically necessary, the wrist brace is not medically necessary.',
    'Without a fracture the wrist brace is not medically necessary.',
    'The wrist brace is not medically necessary because the wrist is stable.',
    'The wrist is stable. The wrist brace is not medically necessary.',
    'The wrist brace, for which no note gives a reason, is not medically necessary.',
  ])('accepts a reason, however short: %s', (words) => {
    const found = findingsOf(formD({ items: `${without}\n\nDecision rationale: ${words}` }));
    expect(found.map(({ ruleId }) => ruleId)).not.toContain('missing-rationale');
  });

  it('leaves what is still to be filled in to placeholder', () => {
    expectFindings(
      formD({ items: `${without}\n\nDecision rationale: TBD\n                    ^^^ placeholder` }),
    );
    expectFindings(
      formD({
        items: `${without}\n\nDecision rationale: [insert reasons]\n                    ^^^^^^^^^^^^^^^^ placeholder`,
      }),
    );
  });

  it('is content with the shortest of rationales', () => {
    expectFindings(formD({ items: `${without}\n\nDecision rationale: Not medically necessary.` }), [
      'missing-rationale',
    ]);
  });
});
