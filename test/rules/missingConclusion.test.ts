import { describe, expect, it } from 'vitest';
import { withRationale } from './rationale';
import { expectFindings } from './underlined';

const rule = ['missing-conclusion'];
const facts = 'The worker has had ten visits. ';

describe('missing-conclusion', () => {
  it('finds a rationale that stops before it concludes, at its last sentence', () => {
    const [finding] = expectFindings(
      withRationale(`The guideline allows ten visits. The worker has completed twelve.
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-conclusion`),
      rule,
    );
    expect(finding!.severity).toBe('warning');
  });

  it.each([
    'The request is not medically necessary.',
    'The request for eight visits is medically necessary and appropriate.',
    'Eight visits were determined to be not medically necessary.',
    'The request cannot be considered medically necessary.',
    'The medical necessity of the visits has not been established.',
    'Further visits are not a medical necessity',
    'The visits are deemed not medically necessary.',
    'The visits are not seen as medically necessary.',
    'The visits do not appear medically necessary.',
    'The visits are not indicated as medically necessary.',
    'Therefore the request is not-medically necessary.',
    'The request exceeds what is allowed and is not medically necessary',
    'As such, the requested laboratory study is considered not medically necessary at this time.',
  ])('is content with "%s"', (conclusion) => {
    expectFindings(withRationale(facts + conclusion), rule);
  });

  it.each([
    'The provider believes that the visits are medically necessary.',
    'Utilization review found the visits not medically necessary on 3/4/2015.',
    'If strength were lost, more visits would be medically necessary.',
    'Medical necessity is established when strength is lost.',
  ])('finds a rationale that leaves the conclusion to others: %s', (retold) => {
    expectFindings(
      withRationale(`${facts}${retold}
The notes give no reason.
^^^^^^^^^^^^^^^^^^^^^^^^^ missing-conclusion`),
      rule,
    );
  });

  it('is content with the answer first, and with a taper after the conclusion', () => {
    expectFindings(
      withRationale(`No, the request for eight visits was not medically necessary. ${facts}`),
      rule,
    );
    expectFindings(
      withRationale(
        `${facts}The request for the tablets is not medically necessary. They should not be stopped at once. The worker is asked to see the doctor about a slow taper.`,
      ),
      rule,
    );
  });

  it.each(['is not medically appropriate', 'is not necessary'])(
    'says softly that "%s" is not the words of the standard',
    (words) => {
      const [finding] = expectFindings(
        withRationale(`The worker has had ten visits.
Given the above, the request ${words}.
                             ${'^'.repeat(words.length)} missing-conclusion`),
        rule,
      );
      expect(finding!.severity).toBe('information');
    },
  );

  it('does not take a recital or a quotation for the conclusion', () => {
    expectFindings(
      withRationale(`The guidelines state that "braces are not medically necessary after six weeks." The worker has had ten visits.
                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-conclusion`),
      rule,
    );
  });

  it('is silent where a sentence may be the conclusion, though it reads like a recital', () => {
    expectFindings(
      withRationale(
        'Of the four things to watch, two are missing. Percocet 5/325mg is not medically necessary. A taper is advised in view of its long use.',
      ),
      rule,
    );
  });
});
