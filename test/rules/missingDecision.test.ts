import { describe, expect, it } from 'vitest';
import { formD, wholeItem } from './formD';
import { applied, expectFindings, findingsOf } from './underlined';

const rest = wholeItem.slice(wholeItem.indexOf('\n'));
const item = (header: string) => formD({ items: `${header}${rest}` });

describe('missing-decision', () => {
  it.each([
    'Wrist brace: Upheld',
    'Wrist brace: Overturned',
    'WRIST BRACE:  UPHELD',
    'Associated surgical service: Wrist brace: Upheld',
    'Wrist brace, 3 pairs was the original request. 1 pair was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, wrist brace 2 pairs is: Upheld',
  ])('is content with "%s"', (header) => {
    expectFindings(item(header), ['missing-decision']);
  });

  it.each(['Wrist brace: [decision]', 'Wrist brace: [Upheld or Overturned]', '[treatment]: [outcome]'])(
    'is the one finding on a decision that is left to fill in: "%s"',
    (header) => {
      const text = item(header);
      const at = text.indexOf(header) + header.lastIndexOf('[');
      const here = findingsOf(text).filter(({ span }) => span.start === at);
      expect(here.map(({ ruleId }) => ruleId)).toEqual(['missing-decision']);
      expect(applied(text, here[0], 'Set the decision to Upheld')).toBe(
        text.replace(header, header.replace(/\[[^[\]]+\]$/, 'Upheld')),
      );
    },
  );

  it('finds a header without an outcome, and offers both', () => {
    const text = item('Wrist brace for the left hand');
    const [finding] = expectFindings(
      item('Wrist brace for the left hand\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-decision'),
      ['missing-decision'],
    );
    expect(finding!.severity).toBe('error');
    expect(finding!.fixes!.map(({ preferred }) => preferred ?? false)).toEqual([false, false]);
    expect(applied(text, finding, 'Set the decision to Upheld')).toBe(
      item('Wrist brace for the left hand: Upheld'),
    );
    expect(applied(text, finding, 'Set the decision to Overturned')).toBe(
      item('Wrist brace for the left hand: Overturned'),
    );
  });

  it('finds a header that ends in its colon, and uses it', () => {
    const text = item('Wrist brace:');
    const [finding] = expectFindings(item('Wrist brace:\n^^^^^^^^^^^ missing-decision'), [
      'missing-decision',
    ]);
    expect(applied(text, finding, 'Set the decision to Upheld')).toBe(item('Wrist brace: Upheld'));
  });

  it('finds a word that is no outcome of Independent Medical Review', () => {
    const text = item('Wrist brace: Denied');
    const [finding] = expectFindings(item('Wrist brace: Denied\n             ^^^^^^ missing-decision'), [
      'missing-decision',
    ]);
    expect(applied(text, finding, 'Set the decision to Upheld')).toBe(item('Wrist brace: Upheld'));
    const loud = item('WRIST BRACE: DENIED');
    const [other] = findingsOf(loud).filter(({ ruleId }) => ruleId === 'missing-decision');
    expect(applied(loud, other, 'Set the decision to Overturned')).toBe(item('WRIST BRACE: OVERTURNED'));
    expectFindings(item('Wrist brace: Certified\n             ^^^^^^^^^ missing-decision'), [
      'missing-decision',
    ]);
    expectFindings(item('Wrist brace: Uphled\n             ^^^^^^ missing-decision'), ['missing-decision']);
  });

  it('finds an item whose header is gone, at its first label', () => {
    expectFindings(
      formD({
        items: `${wholeItem}${rest}`.replace(
          /(necessary\.\n\n)(Claims .*\n)/,
          '$1$2^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-decision\n',
        ),
      }),
      ['missing-decision'],
    );
  });

  it('offers no outcome for the header where the form has it in the heading over the reasons', () => {
    const text = `MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE: Wrist brace

CASE SUMMARY: A baker has sprained the left wrist.
`;
    const [finding] = findingsOf(text).filter(({ ruleId }) => ruleId === 'missing-decision');
    expect(finding!.message).toMatch(/heading over its reasons/);
    expect(finding!.fixes ?? []).toEqual([]);
  });
});
