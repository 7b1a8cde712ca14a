import { describe, expect, it } from 'vitest';
import { applied, findingsOf } from '../underlined';
import { drawn, expectOf, letterWith } from './citedItem';

const outside =
  'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. ';
const knee = 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.';
const odgKnee = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Knee & Leg, MRI.';
const header = 'MRI of the left knee: Upheld';

describe('mtus-as-non-mtus', () => {
  const rule = 'mtus-as-non-mtus';

  it('finds the MTUS under "Non-MTUS Citation"', () => {
    const words = 'California Chronic Pain Medical Treatment Guidelines';
    const claims = `The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation MTUS: ${words} (May 2009), Aquatic therapy.`;
    const [finding] = expectOf(rule, { claims: drawn.claims(claims, words.slice(11), rule) });
    expect(finding!.severity).toBe('information');
    expect(finding!.related).toHaveLength(1);
    const reviewer = 'Decision based on Non-MTUS Citation ACOEM Chapter 12 Low Back Complaints, page 303.';
    const [own] = expectOf(rule, { reviewer: drawn.reviewer(reviewer, 'ACOEM', rule) });
    expect(own!.severity).toBe('warning');
  });

  it.each([
    'Decision based on MTUS Low Back Complaints 2004.',
    // The later edition was no part of the MTUS, and these chapters never were.
    'Decision based on Non-MTUS Citation ACOEM Practice Guidelines, 3rd edition, Low Back Disorders, page 607.',
    'Decision based on Non-MTUS Citation ACOEM, Hip and Groin Disorders.',
    'Decision based on Non-MTUS Citation ACOEM Chapter 7, Independent Medical Examinations and Consultations, page 127.',
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain (Chronic), Opioids.',
  ])('accepts "%s"', (reviewer) => {
    expectOf(rule, { reviewer });
  });
});

describe('mtus-silent-conflict', () => {
  const rule = 'mtus-silent-conflict';

  it('finds silence over a line that cites only the MTUS', () => {
    for (const [words, place] of [
      ['The MTUS is silent.', 'is silent'],
      ['The California MTUS does not specifically address MRI of the knee.', 'does not specifically address'],
      ['An MRI of the knee is not addressed in the MTUS.', 'is not addressed'],
    ] as const) {
      const rationale = drawn.rationale(`${words} The note of 3/2/2016 has a stable joint.`, place, rule);
      const [finding] = expectOf(rule, { header, reviewer: knee, rationale });
      expect(finding!.severity).toBe('warning');
      expect(finding!.related).toHaveLength(1);
    }
  });

  it('is information where another source stands beside the section on this subject', () => {
    const rationale = drawn.rationale('The MTUS is silent. The ODG asks for films first.', 'is silent', rule);
    const [finding] = expectOf(rule, { header, reviewer: `${knee} ${odgKnee}`, rationale });
    expect(finding!.severity).toBe('information');
  });

  it('finds a denial that rests on silence alone', () => {
    const rationale = 'As the MTUS is silent on it, the request is not medically necessary.';
    expectOf(rule, { header, rationale: drawn.rationale(rationale, 'is silent', rule) });
    expectOf(rule, { header: header.replace('Upheld', 'Overturned'), rationale });
  });

  it('lets a short denial be that has another reason beside the silence', () => {
    for (const reason of [
      'Plain films were normal, and no groin pain is told.',
      'She is healthy, and the procedure is small.',
    ])
      expectOf(rule, {
        header,
        reviewer: outside + odgKnee,
        rationale: `The MTUS is silent. ${reason} The request is not medically necessary.`,
      });
  });

  it.each([
    [
      'a line outside the MTUS',
      outside + odgKnee,
      'The MTUS is silent. The ODG asks for films first. None were taken.',
    ],
    [
      'one side of the treatment, where the MTUS decides the rest',
      knee,
      'According to the MTUS, films come first. The MTUS does not address contrast. None were taken by 3/2/2016, and the joint is stable.',
    ],
    [
      'silent records',
      knee,
      'The MTUS recommends films first. The records do not address them. The request is not medically necessary.',
    ],
    [
      'care in general',
      'Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment.',
      'The MTUS does not address MRI here. The note of 3/2/2016 tells of films, of rest, of a brace. Nothing is locked.',
    ],
  ])('says nothing of %s', (_, reviewer, rationale) => {
    expectOf(rule, { header, reviewer, rationale });
  });

  it.each([
    ['The MTUS makes no mention of this treatment.', 'makes no mention'],
    ['There are no MTUS guidelines for an MRI of the knee.', 'no MTUS guidelines'],
    ['Knee MRI is not found in the MTUS.', 'is not found'],
    ['The MTUS fails to address the current request.', 'fails to address'],
    ['MTUS and ACOEM are silent on the issue.', 'are silent'],
    ['The MTUS does not address imaging.', 'does not address'],
  ])('finds "%s" over a line that cites only the MTUS', (words, place) => {
    const rationale = drawn.rationale(`${words} The note of 3/2/2016 has a stable joint.`, place, rule);
    expectOf(rule, { header, reviewer: knee, rationale });
  });

  it('finds a denial by silence where a stop stands in the name of the item', () => {
    const words = 'As the MTUS is silent';
    const rationale = `The note of 3/2/2016 has pain. The MTUS does not discuss a block. ${words}, the request for a block at L2-3. L3-4 is not medically necessary.`;
    const reviewer =
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Low Back, Blocks.';
    const found = findingsOf(letterWith({ header: 'Block at L2-3. L3-4: Upheld', reviewer, rationale }));
    expect(found.filter(({ ruleId }) => ruleId === rule)).toHaveLength(1);
  });
});

describe('mtus-bypassed', () => {
  const rule = 'mtus-bypassed';
  const plain = 'The ODG asks for films first. None were taken by 3/2/2016.';

  it('finds that the reviewer leaves the MTUS without a reason', () => {
    const reviewer = drawn.reviewer(outside + odgKnee, 'outside of the MTUS Guidelines', rule);
    const [finding] = expectOf(rule, { header, claims: knee, reviewer, rationale: plain });
    expect(finding!.severity).toBe('information');
  });

  it('takes "guidelines outside the MTUS" for no reason', () => {
    const reviewer = drawn.reviewer(outside + odgKnee, 'outside of the MTUS Guidelines', rule);
    for (const words of [
      'Guidelines outside the MTUS were used.',
      'Guidelines other than the MTUS were read.',
    ])
      expectOf(rule, { header, claims: knee, reviewer, rationale: `${words} ${plain}` });
  });

  it.each([
    "The knee complaints chapter doesn't apply, as she has a fracture of the femur.",
    'The claims administrator applied the pain entry. That entry asks whether it helps pain, which is not the question here.',
    'The page 341 numbers are for the knee, and this patient has no knee complaint.',
    'UR used the pain guideline, which is the wrong book for a woman without pain.',
    'The criteria are inapplicable to a child.',
  ])('takes for a reason: %s', (words) => {
    expectOf(rule, { header, claims: knee, reviewer: outside + odgKnee, rationale: `${words} ${plain}` });
  });

  it.each([
    'The criteria of the ODG are not met.',
    'The guideline is for knees that have locked, and hers has.',
  ])('takes for none: %s', (words) => {
    const reviewer = drawn.reviewer(outside + odgKnee, 'outside of the MTUS Guidelines', rule);
    expectOf(rule, { header, claims: knee, reviewer, rationale: `${words} ${plain}` });
  });

  it('finds silence that is none', () => {
    const rationale = drawn.rationale(`The MTUS is silent. ${plain}`, 'is silent', rule);
    expectOf(rule, { header, claims: knee, reviewer: outside + odgKnee, rationale });
  });

  it.each([
    ['both cite the MTUS', knee, `${knee} ${odgKnee}`, plain],
    ['the claims administrator does not cite it', odgKnee, outside + odgKnee, plain],
    [
      'the reasons tell what they make of the MTUS',
      knee,
      outside + odgKnee,
      `The MTUS speaks of acute injuries, which this is not. ${plain}`,
    ],
    ['a reason is given', knee, outside + odgKnee, `The ODG is more specific on this. ${plain}`],
    [
      'the claims administrator cites care in general',
      'Decision based on MTUS General Approaches 2004.',
      outside + odgKnee,
      plain,
    ],
    [
      "the chapter is another region's",
      'Decision based on MTUS Shoulder Complaints 2004.',
      outside + odgKnee,
      plain,
    ],
  ])('says nothing where %s', (_, claims, reviewer, rationale) => {
    expectOf(rule, { header, claims, reviewer, rationale });
  });

  it('takes silence on an unusual treatment for a reason', () => {
    expectOf(rule, {
      header: 'Platelet-rich plasma injection of the left knee: Upheld',
      claims: 'Decision based on MTUS Knee Complaints 2004.',
      reviewer: `${outside}Decision based on Non-MTUS Citation ODG Knee & Leg, Platelet-rich plasma (PRP).`,
      rationale: `The MTUS does not address it. ${plain}`,
    });
  });

  it('finds it for a common drug under a section on initial care', () => {
    const reviewer =
      'The Expert Reviewer did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain, NSAIDs.';
    const rationale = 'The ODG limits it to short courses. The note of 3/2/2016 has no gain.';
    const bypassed = (claims: string) =>
      findingsOf(letterWith({ header: 'Naproxen 500mg #60: Upheld', claims, reviewer, rationale })).filter(
        ({ ruleId }) => ruleId === 'mtus-bypassed',
      );
    expect(
      bypassed(
        'Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment.',
      ),
    ).toHaveLength(1);
    expect(
      bypassed('Decision based on MTUS Low Back Complaints 2004, Section(s): Initial Care.'),
    ).toHaveLength(1);
    expect(
      bypassed('Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.'),
    ).toHaveLength(0);
  });
});

describe('wrong-regulation', () => {
  const rule = 'wrong-regulation';
  const line = (number: string) =>
    `Decision based on MTUS Chronic Pain Medical Treatment Guidelines, ${number}, Muscle relaxants, Page(s): 63.`;

  it("finds a number that is not the guideline's, and puts the right one", () => {
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line('9792.20'), '9792.20', rule) });
    expect(finding!.severity).toBe('warning');
    expect(applied(letterWith({ reviewer: line('9792.20') }), finding)).toBe(
      letterWith({ reviewer: line('9792.24.2') }),
    );
    const [claims] = expectOf(rule, { claims: drawn.claims(line('9792.24.1'), '9792.24.1', rule) });
    expect(claims!.severity).toBe('information');
  });

  it.each(['9792.205', '9792.20999', '9792.24.22', '9792.24.45', '9792.24.2.1', '9792.24.2.1.7'])(
    'takes the longer number %s whole, and puts the right one for it',
    (number) => {
      const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line(number), number, rule) });
      expect(finding!.message).toContain(`8 CCR ${number} is not`);
      expect(applied(letterWith({ reviewer: line(number) }), finding)).toBe(
        letterWith({ reviewer: line('9792.24.2') }),
      );
    },
  );

  it('finds it in the rationale, also some words after the name', () => {
    const rationale = 'See the Opioids Treatment Guidelines MTUS - 8 C.C.R. 9792.22, for tapering.';
    expectOf(rule, { rationale: drawn.rationale(rationale, '9792.22', rule) });
    expectOf(rule, { rationale: rationale.replace('9792.22', '9792.24.4') });
    const longer = rationale.replace('9792.22', '9792.2213');
    expectOf(rule, { rationale: drawn.rationale(longer, '9792.2213', rule) });
  });

  it.each([
    line('9792.24.2'),
    line('9792.20 - 9792.26'),
    'Decision based on MTUS Acupuncture Treatment 2007, 9792.24.1.',
    'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints, 9792.23.5, Page(s): 303.',
  ])('accepts "%s"', (reviewer) => {
    // A definition is cited by its subdivision.
    expectOf(rule, {
      reviewer,
      rationale: 'Functional improvement is defined in section 9792.20(e). None is told.',
    });
  });
});
