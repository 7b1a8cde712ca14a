import { describe, expect, it } from 'vitest';
import { formD, wholeItem } from './formD';
import { applied, expectFindings } from './underlined';

const without = wholeItem.replace(/\n\nDecision rationale:.*/, '');

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

  it.each(['', ' ', ' .', ' -'])('finds a label with nothing after it but "%s"', (rest) => {
    expectFindings(
      formD({ items: `${without}\n\nDecision rationale:${rest}\n^^^^^^^^^^^^^^^^^^^ missing-rationale` }),
    );
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
