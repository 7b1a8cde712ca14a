import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { headed, itemOf } from './headed';

const rule = ['already-authorized'];
const item = 'Acupuncture for the neck, 6 visits: Upheld';

describe('already-authorized', () => {
  it('finds the approval of what is upheld as denied, and points at the decision', () => {
    const [finding] = expectFindings(
      headed({
        item,
        summary: `Utilization review approved acupuncture for the neck, 6 visits.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ already-authorized`,
      }),
      rule,
    );
    expect(finding!.severity).toBe('information');
    expect(finding!.related!.map(({ message }) => message)).toEqual(['Item 1 is upheld.']);
  });

  it('finds the approved half of a review, in the sentence after it', () => {
    expectFindings(
      headed({
        item,
        summary: `The review denied the injections. Additionally, the requested acupuncture was approved.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ already-authorized`,
      }),
      rule,
    );
  });

  it.each([
    ['Utilization review certified acupuncture for the neck', ' and non-certified the other requests.'],
    ['Utilization review certified acupuncture for the neck', ' and a brace was not certified.'],
    ['', 'Utilization review denied the brace and ', 'certified acupuncture for the neck.'],
  ])('finds what was approved beside what was not: %s%s%s', (first, between, last = '') => {
    const before = first === '' ? between : '';
    const marked = first === '' ? last.replace(/\.$/, '') : first;
    expectFindings(
      headed({
        item,
        summary: `${first}${between}${last}
${' '.repeat(before.length)}${'^'.repeat(marked.length)} already-authorized`,
      }),
      rule,
    );
  });

  it.each([
    'Utilization review denied acupuncture for the neck and certified the brace.',
    'Utilization review certified the brace and denied acupuncture for the neck.',
    'Utilization review denied acupuncture for the neck, 6 visits.',
    'Utilization review non-certified acupuncture.',
    'Utilization review approved physical therapy and denied the rest.',
    'Utilization review approved acupuncture for the knee.',
    'Utilization review approved acupuncture, 3 visits.',
    'A request was made for a brace that was certified and for acupuncture of the neck which was noncertified by utilization review.',
    'Utilization review certified the brace and found that acupuncture of the neck was to be denied.',
    'Utilization review modified the request and approved a trial of acupuncture.',
    'The baker had been approved for acupuncture years ago.',
    'The doctor is board certified in acupuncture.',
  ])('is content with "%s"', (summary) => {
    expectFindings(headed({ item, summary }), rule);
  });

  it('is content with an overturned item, and with one of which a part was authorized', () => {
    const summary = 'Utilization review approved acupuncture.';
    expectFindings(headed({ item: 'Acupuncture, 6 visits: Overturned', summary }), rule);
    expectFindings(
      headed({
        item: 'Acupuncture, 9 visits was the original request. Acupuncture, 3 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, acupuncture, 6 visits is: Upheld',
        summary,
      }),
      rule,
    );
  });

  it('says once what concerns two items', () => {
    const found = expectFindings(
      headed({
        item: 'Acupuncture evaluation: Upheld',
        summary: `Utilization review approved the requested acupuncture.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ already-authorized`,
        more: itemOf('Acupuncture for the neck: Upheld', 'The request is not medically necessary.'),
      }),
      rule,
    );
    expect(found[0]!.related).toHaveLength(2);
  });
});
