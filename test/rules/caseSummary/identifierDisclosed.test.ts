import { describe, expect, it } from 'vitest';
import { formD } from '../formD';
import { expectFindings } from '../underlined';
import { headed } from './headed';

const rule = ['identifier-disclosed'];

describe('identifier-disclosed', () => {
  it.each([
    ['The date of birth is ', '02/03/1971', '.'],
    ['The baker (DOB: ', '2-3-71', ') fell.'],
    ['The baker was born on ', 'February 3, 1971', '.'],
    ['Social Security Number ', '000-12-3456', ' is on the form.'],
    ['SSN ending in ', '3456', ' was given.'],
    ['The claim number is ', 'ABC-1234567', '.'],
    ['Claim # ', '0612345-001', ' refers.'],
    ['The worker can be reached at ', '(555) 010-1234', '.'],
    ['The telephone number is ', '555-010-1234', '.'],
    ['Questions may be put to ', '555-0142', '.'],
    ['Write to ', 'baker.one@example.com', ' for the records.'],
  ])('finds "%s%s%s"', (before, words, after) => {
    const [finding] = expectFindings(
      headed({
        summary: `${before}${words}${after}
${' '.repeat(before.length)}${'^'.repeat(words.length)} identifier-disclosed`,
      }),
      rule,
    );
    expect(finding!.severity).toBe('information');
  });

  it.each([
    ['The expert reviewer, ', 'Jane Q. Sample, MD', ', has long practised.'],
    ['This case was reviewed by ', 'Dr. Jane Sample', '.'],
    ['Expert Reviewer: ', 'Jane Sample, D.O.', ''],
  ])('finds the reviewer\'s name: "%s%s%s"', (before, words, after) => {
    const [finding] = expectFindings(
      formD({
        credentials: `${before}${words}${after}
${' '.repeat(before.length)}${'^'.repeat(words.length)} identifier-disclosed`,
      }),
      rule,
    );
    expect(finding!.severity).toBe('warning');
  });

  it('finds a signature under the last rationale', () => {
    expectFindings(
      headed({
        rationale: `The request is not medically necessary. Signed: Jane Sample, MD
                                                                    ^^^^^^^^^^^^^^^ identifier-disclosed`,
      }),
      rule,
    );
  });

  it.each([
    'The baker is 45 years old and was injured on 10/14/2016.',
    'The films were reviewed by Dr. Sample. Electronically signed by Dr. Sample.',
    'The utilization reviewer, Dr. Sample, denied the brace.',
    'The expert reviewer is Board Certified in Family Practice.',
    'The codes 97110-59 and 64483 were billed, NDC 12345-1234-12, ICD9 729.1.',
    'The patient takes Norco 10/325mg #120 and number 3 of the list.',
    'The claim of 2016 was accepted.',
  ])('is content with "%s"', (summary) => {
    expectFindings(headed({ summary }), rule);
  });

  it('leaves the header block alone', () => {
    expectFindings(`Claim Number: 1234567890\n${headed({})}`, rule);
  });
});
