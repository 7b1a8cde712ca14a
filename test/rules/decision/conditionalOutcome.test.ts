import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { disputing } from './disputed';

const rule = ['conditional-outcome'];

describe('conditional-outcome', () => {
  it('finds a decision that is taken back in its own sentence', () => {
    const [finding] = expectFindings(
      disputing(`
Wrist brace: Upheld
Decision rationale: The sprain has healed. The request is not medically necessary; reconsideration may be appropriate if it recurs.
                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conditional-outcome`),
      rule,
    );
    expect(finding!.severity).toBe('information');
  });

  it.each([
    ' unless the operative report is received',
    ' pending the result of the test',
    ' until a trial of splinting has failed',
    ' without further evidence of benefit',
  ])('finds "is not medically necessary%s"', (tail) => {
    expectFindings(
      disputing(`
Wrist brace: Upheld
Decision rationale: The sprain has healed. The request is not medically necessary${tail}.
${' '.repeat('Decision rationale: The sprain has healed. The request is not medically necessary '.length)}${'^'.repeat(tail.length - 1)} conditional-outcome`),
      rule,
    );
  });

  it.each([
    'A new request may be reconsidered once the report is received.',
    'Another request can be submitted once the course is finished.',
    'The request could be approved in future if the swelling returns.',
    'Should the report arrive, approval may be warranted.',
    'The provider may resubmit the request with the report.',
    'With appropriate documentation a brace may be indicated.',
    'If it swells again, the request should be submitted again.',
    'A brace may be asked for again in June.',
    'If goals are supplied, approval would be appropriate.',
    'A future request with a goal would be looked upon favorably.',
  ])('finds "%s"', (hedge) => {
    expectFindings(
      disputing(`
Wrist brace: Upheld
Decision rationale: The sprain has healed. The request is not medically necessary. ${hedge}
${' '.repeat('Decision rationale: The sprain has healed. The request is not medically necessary. '.length)}${'^'.repeat(hedge.length - 1)} conditional-outcome`),
      rule,
    );
  });

  it.each([
    'At this time the request is not medically necessary.',
    'Although additional therapy may be appropriate, the request is not medically necessary.',
    'Use beyond a week is contingent upon response. The request is not medically necessary.',
    'The guideline says that a second course may be considered if the first has helped. The request is not medically necessary.',
    'The request is not medically necessary. The tablets should be tapered slowly.',
    'If surgery were planned a brace would be indicated for the week after it. The request is not medically necessary.',
    'The request was submitted again in May. The request is not medically necessary.',
    'The provider reconsidered the diagnosis in May. The request is not medically necessary.',
    'The request is not medically necessary. It should not be stopped at once.',
  ])('accepts "%s"', (reasons) => {
    expectFindings(
      disputing(`
Wrist brace: Upheld
Decision rationale: The sprain has healed. ${reasons}`),
      rule,
    );
  });
});
