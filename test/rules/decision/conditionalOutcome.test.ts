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
    'It is to be considered certified if the swelling returns.',
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

  it.each([
    [
      '',
      'If a goal is stated, the request for a brace is approved',
      '. If not, it is not medically necessary.',
    ],
    [
      '',
      'In the event that a goal is stated, the request is approved',
      '. The request is not medically necessary.',
    ],
    [
      '',
      'The request is approved on condition that a goal is stated',
      '. The request is not medically necessary.',
    ],
    [
      '',
      'If the surgeon sends a report of the repair, the request is approved',
      '; otherwise the brace is not medically necessary.',
    ],
    [
      '',
      'Should the film show a fracture, the request will be granted',
      '. Otherwise the request is not medically necessary.',
    ],
    [
      'As it stands, ',
      'once a goal is stated, the treatment is then authorized',
      '; until then the brace is not medically necessary.',
    ],
    [
      '',
      'The request is approved provided that a goal is stated',
      '. The request is not medically necessary.',
    ],
  ])('finds an outcome that turns on what is still to come: "%s%s%s"', (before, open, after) => {
    const start = `Decision rationale: The sprain has healed. ${before}`;
    const found = expectFindings(
      disputing(`
Wrist brace: Upheld
${start}${open}${after}
${' '.repeat(start.length)}${'^'.repeat(open.length)} conditional-outcome`),
      rule,
    );
    expect(found).toHaveLength(1);
  });

  it.each([
    'If the report had been sent, the request would be approved.',
    'If three months have passed, the guideline says that the request is granted.',
    'If swelling is present and the request is approved by the surgeon the brace is worn at night.',
    'The request was approved in May, once the films were seen.',
    'If the sprain has healed, the request is not approved by anyone.',
    'Treatment is necessary if a sprain does not heal by itself.',
  ])('takes no condition of another time or of a guideline for one: "%s"', (reasons) => {
    expectFindings(
      disputing(`
Wrist brace: Upheld
Decision rationale: ${reasons} The request is not medically necessary.`),
      rule,
    );
  });

  it.each([
    'If the splint fails after another month, the brace would be medically necessary',
    'Should a therapist agree to fit it, the brace would be medically necessary',
    'If the provider sends a note with a deficit, the brace can be considered medically necessary',
    'The request could be approved once the film has been read',
  ])('finds a condition that is all the reasons come to, louder: "%s"', (open) => {
    const start = 'Decision rationale: The sprain has healed. ';
    const [finding] = expectFindings(
      disputing(`
Wrist brace: Upheld
${start}${open}.
${' '.repeat(start.length)}${'^'.repeat(open.length)} conditional-outcome`),
      ['conditional-outcome', 'missing-conclusion'],
    );
    expect(finding!.severity).toBe('warning');
  });

  it('is not asked where the reasons end in some other way: then their conclusion is missing', () => {
    expectFindings(
      disputing(`
Wrist brace: Upheld
Decision rationale: If a fracture were seen, a brace would be worn. The sprain has healed.
                                                                    ^^^^^^^^^^^^^^^^^^^^^^ missing-conclusion`),
      ['conditional-outcome', 'missing-conclusion'],
    );
  });
});
