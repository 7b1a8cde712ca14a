import { describe, expect, it } from 'vitest';
import { disputing } from '../decision/disputed';
import { foundWords } from '../foundWords';
import { expectFindings } from '../underlined';

const rule = ['quantity-conflict'];

describe('quantity-conflict', () => {
  it('finds a quantity called missing that the header states', () => {
    const [finding] = expectFindings(
      disputing(`
Acupuncture, 6 visits: Upheld
Decision rationale: The request does not state the number of visits. It is not medically necessary.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quantity-conflict`),
      rule,
    );
    expect(finding!.severity).toBe('information');
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    ['Robaxin 750mg #60', 'There is ', 'no quantity', ' in the request.'],
    ['Robaxin 750mg #60', 'The ', 'quantity of the tablets was not specified', '.'],
    ['Robaxin 750mg #60', 'The request as submitted ', 'failed to indicate a quantity', '.'],
    ['Massage 2 times a week for 4 weeks', 'The ', 'frequency of treatment is not specified', '.'],
    ['Massage 2 times a week for 4 weeks', '', 'No frequency', ' was given.'],
    [
      'Massage 2 times a week for 4 weeks',
      'The request ',
      'does not indicate how many sessions',
      ' are wanted.',
    ],
    ['Vicodin 5/300mg 3 times a day', 'The request ', 'lacks a frequency', '.'],
    [
      'Cold therapy unit, 7 day rental',
      'The request ',
      'fails to say for how long',
      ' the unit is to be rented.',
    ],
    ['Cold therapy unit, 7 day rental', 'The request ', 'does not state the number of days', '.'],
    ['TENS unit, rental for 3 months', 'The request ', 'does not state the rental period', '.'],
    ['Hospital bed rental, 30 days', 'The ', 'duration of use is not specified', ' in the request.'],
  ])('finds under %s "%s%s%s"', (title, before, claim, after) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: ${before}${claim}${after} The request is not medically necessary.
                    ${' '.repeat(before.length)}${'^'.repeat(claim.length)} quantity-conflict`),
      rule,
    );
  });

  it('finds a conclusion on another count', () => {
    expectFindings(
      disputing(`
Acupuncture, 6 visits: Upheld
Decision rationale: No gain is recorded. The request for 8 visits of acupuncture is not medically necessary.
                                                         ^^^^^^^^ quantity-conflict

Naproxen 500mg #60: Upheld
Decision rationale: No gain is recorded. The request for naproxen 500mg #90 is not medically necessary.
                                                                         ^^ quantity-conflict`),
      rule,
    );
  });

  it('finds the original count decided, or called additional, where a remainder is in dispute', () => {
    const header =
      'Massage, 8 visits was the original request. Massage, 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Massage, 2 visits is: Upheld';
    expectFindings(
      disputing(`
${header}
Decision rationale: No gain is recorded. The request for 8 visits is not medically necessary.
                                                         ^^^^^^^^ quantity-conflict

Manual therapy and ${header}
Decision rationale: A request for an additional 8 visits exceeds what is allowed. This request is not medically necessary.
                                                ^^^^^^^^ quantity-conflict`),
      rule,
    );
    expectFindings(
      disputing(`
${header}
Decision rationale: The original request was for 8 visits, of which 6 visits are allowed. The remaining 2 visits are not medically necessary.

Manual therapy and ${header}
Decision rationale: Massage, 8 visits was the original request. The remaining IMR eligible portion of the original request, Massage, 2 visits, is not medically necessary.`),
      rule,
    );
  });

  it.each([
    // Courses and numbers are counted alike.
    ['Massage 3 times a week for 2 weeks', 'The request for 6 visits is not medically necessary.'],
    ['Massage 2 times 8', 'The request for 16 visits is not medically necessary.'],
    ['Massage 2x4', 'The request for eight visits is not medically necessary.'],
    ['Wrist braces x2', 'The request for wrist braces #2 is not medically necessary.'],
    ['Two refills of naproxen 500mg #60', 'The request for naproxen #120 is not medically necessary.'],
    // Other counts.
    [
      'Massage, 6 visits',
      'The guideline allows 10 visits. The worker has had 4 visits. The request is not medically necessary.',
    ],
    [
      'Massage, 6 visits',
      'The request came with 7 physical therapy reports. The request is not medically necessary.',
    ],
    [
      'Massage, 6 visits',
      'The previous request for 12 visits was granted. The request is not medically necessary.',
    ],
    [
      'Massage, 6 visits',
      'Of the first course 4/6 visits were attended. The request is not medically necessary.',
    ],
    [
      'Naproxen 500mg #60',
      'Two tablets a day for 30 days were taken. The request is not medically necessary.',
    ],
    // True where the header has none, or about another part of the item.
    ['Naproxen 500mg', 'The request does not specify the quantity. It is not medically necessary.'],
    ['Naproxen 500mg #60', 'The request does not specify a frequency. It is not medically necessary.'],
    [
      'TENS unit',
      'The request failed to specify a rental or purchase, frequency and duration. It is not medically necessary.',
    ],
    [
      'Massage, 6 visits',
      'The number of visits completed is not stated. The request is not medically necessary.',
    ],
    [
      'Massage, 6 visits',
      'The notes do not say how many sessions the worker has had. The request is not medically necessary.',
    ],
    [
      'Massage, 6 visits',
      'The frequency of the headaches is not documented. The request is not medically necessary.',
    ],
    [
      'Meloxicam 7.5mg #30',
      'With a lack of evidence that other drugs failed, the quantity of medication requested cannot be deemed medically necessary.',
    ],
  ])('accepts under %s "%s"', (title, reasons) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: ${reasons}`),
      rule,
    );
  });

  it("tells for information of another count in the summary's request", () => {
    const reasons = 'Decision rationale: No gain is recorded. The request is not medically necessary.';
    const summary = 'The cook has a sore wrist. The physician requested massage, 9 visits, on 3/1/2016.';
    const text = disputing(`\nMassage, 6 visits: Upheld\n${reasons}`, summary);
    const [finding] = expectFindings(
      text.replace(
        summary,
        `${summary}\n${' '.repeat(summary.indexOf('9 visits'))}^^^^^^^^ quantity-conflict`,
      ),
      rule,
    );
    expect(finding!.severity).toBe('information');
    for (const accepted of [
      // Both counts, another treatment, visits that were had.
      `${summary} The request was changed to 6 visits.`,
      'The physician requested acupuncture, 9 visits, on 3/1/2016.',
      'The worker completed 9 visits of massage.',
    ])
      expectFindings(disputing(`\nMassage, 6 visits: Upheld\n${reasons}`, accepted), rule);
  });

  it.each([
    ['Cold therapy unit, 14 day rental', 'cold therapy unit, ', '7 day', ' rental,'],
    ['Home health aide 4 hours/day, 5 days/week x 6 weeks', 'aide, 5 days/week x ', '8 weeks', ','],
    ['EMLA cream 30gm, 2 tubes', 'EMLA cream 30gm, ', '3 tubes', ','],
    ['Physical therapy 2 times a week for 6 weeks', 'physical therapy, ', '2 visits a week for 8 weeks', ','],
  ])('finds another length decided under %s', (title, before, words, after) => {
    const lead = 'Decision rationale: No gain is recorded. The request for ';
    expectFindings(
      disputing(`
${title}: Upheld
${lead}${before}${words}${after} is not medically necessary.
${' '.repeat(lead.length + before.length)}${'^'.repeat(words.length)} quantity-conflict`),
      rule,
    );
  });

  it.each([
    ['Cold therapy unit, 30 day rental', 'a cold therapy unit for 1 month'],
    ['Home health aide, 5 days/week', 'a home health aide, 4 hours a day'],
    ['Physical therapy 2 times a week for 6 weeks', 'physical therapy, 2 visits a week for 6 weeks,'],
  ])('takes lengths for what they are under %s', (title, named) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: No gain is recorded. The request for ${named} is not medically necessary.`),
      rule,
    );
  });

  it.each([
    'Cold therapy unit rental',
    'Follow-up visit in 6 weeks',
    'Urine drug test every 3 months',
    'Home aide, 5 days/week',
    'Naproxen 500mg, 30 day supply',
  ])('has no length of treatment to hold against a want of one under %s', (title) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: The request fails to say for how long this is to go on. The request is not medically necessary.`),
      rule,
    );
  });
});

describe('a count of tablets without their drug', () => {
  const found = (sentence: string, item = 'Flexeril 7.5mg #60', summary = 'The cook has a sore wrist.') =>
    foundWords(
      disputing(
        `\n${item}: Upheld\nDecision rationale: No gain is recorded. ${sentence} The request is not medically necessary.`,
        summary,
      ),
      'quantity-conflict',
    );

  it.each([
    ['Another 90 tablets would carry her past what is advised.', '90 tablets'],
    ['A supply of 90 capsules will last for six weeks at two a day.', '90 capsules'],
    ['The 90 tablets asked for are more than a flare needs.', '90 tablets'],
  ])('is that of the item: %s', (sentence, words) => {
    expect(found(sentence)).toEqual([`warning: ${words}`]);
  });

  it.each([
    'Another 60 tablets would carry her past what is advised.',
    'A supply of 20 tablets would be enough.',
    'The 30 tablets dispensed in May are not accounted for.',
    'A further 20 tablets may be taken in a flare.',
    'Another 90 tablets of ibuprofen are at home.',
    'She takes another 2 tablets at night.',
  ])('may be another count: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('may be one that the summary has', () => {
    expect(
      found('Another 90 tablets would not help.', undefined, 'The cook was given 90 tablets in May.'),
    ).toEqual([]);
  });
});

describe('visits that are said to be asked for', () => {
  const found = (sentence: string) =>
    foundWords(
      disputing(
        `\nPhysical therapy, 8 visits: Upheld\nDecision rationale: No gain is recorded. ${sentence} It is not medically necessary.`,
      ),
      'quantity-conflict',
    );

  it('are those of the item', () => {
    expect(found('The 12 visits asked for are more than the cook needs.')).toEqual(['warning: 12 visits']);
  });

  it.each([
    'The 8 visits asked for are more than the cook needs.',
    'The 12 visits asked for in the past were not used.',
    'Of the 12 visits requested before, four were approved.',
  ])('may be others: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

it('leaves the count of another treatment to wrong-item', () => {
  expect(
    foundWords(
      disputing(
        '\nLidoderm patches #30: Upheld\nDecision rationale: No gain is recorded. The request for gabapentin 600mg #90 is not medically necessary.',
      ),
      'quantity-conflict',
    ),
  ).toEqual([]);
});
