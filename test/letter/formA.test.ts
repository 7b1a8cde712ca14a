import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { expectNesting } from './nesting';

interface Issue {
  readonly name: string;
  /** The line that names it anew before its headings; none where empty. */
  readonly line?: string;
  readonly verb?: string;
  readonly reasons?: string;
  /** Left out where false. */
  readonly guideline?: boolean;
}

const GUIDELINES = 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL\nREVIEWER AND WHY:';

function formA(
  issues: readonly Issue[],
  listed: readonly string[] = issues.map(({ name }, i) => `${i + 1}. ${name}`),
): string {
  const items = issues.map(({ name, line, verb = 'WAS NOT', reasons, guideline = true }, i) =>
    [
      line ?? `${i + 1}. ${name}`,
      guideline
        ? `${GUIDELINES}\nChronic Pain Medical Treatment Guidelines, Exercise, pages 46-47, of the MTUS.\n`
        : '',
      `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${verb} MEDICALLY\nNECESSARY:`,
      reasons ??
        `The potter has no deficit on the note of 3/2/2013. The request ${verb.toLowerCase()} medically necessary.`,
    ]
      .filter((part) => part !== '')
      .join('\n'),
  );
  return `MEDICAL PROFESSIONAL REVIEW

Case Number: CM13-0900777
Date of Injury: 8/30/2012
Date of UR Decision: 3/9/2013
Application Received: 3/20/2013
Date of Review: 4/12/2013

ISSUE AT DISPUTE:
${listed.join('\n')}

CASE SUMMARY:
The potter is 44 years old and fell on 8/30/2012. There is pain in the right hip.

DOCUMENTS REVIEWED FOR DETERMINATION:
- Utilization Review Determination

${items.join('\n\n')}

MEDICAL REVIEWER QUALIFICATIONS:
The reviewer is board certified in Orthopaedic Surgery and licensed in California.
`;
}

const read = (text: string) => {
  const letters = parseLetters(text);
  expect(letters).toHaveLength(1);
  expectNesting(text, letters);
  return letters[0]!;
};
const titles = (text: string) => read(text).items.map(({ title, decision }) => [title, decision?.outcome]);
const rulesOn = (text: string) => check(read(text)).map(({ ruleId }) => ruleId);

const seat: Issue = { name: 'Raised toilet seat' };
const therapy: Issue = { name: 'Physical therapy for the right hip, 6 visits', verb: 'WAS' };

describe('form A on several items', () => {
  it('has each item of the list with its own headings, decision and reasons', () => {
    const text = formA([seat, therapy]);
    expect(titles(text)).toEqual([
      ['Raised toilet seat', 'upheld'],
      ['Physical therapy for the right hip, 6 visits', 'overturned'],
    ]);
    const { items } = read(text);
    expect(items.map(({ rationale }) => rationale?.flat.text)).toEqual([
      'The potter has no deficit on the note of 3/2/2013. The request was not medically necessary.',
      'The potter has no deficit on the note of 3/2/2013. The request was medically necessary.',
    ]);
    expect(items.map(({ reviewerGuideline }) => reviewerGuideline?.citations[0]?.pages[0]?.text)).toEqual([
      '46-47',
      '46-47',
    ]);
    expect(rulesOn(text)).not.toContain('missing-section');
    expect(rulesOn(text)).not.toContain('missing-decision');
  });

  it('has the day of its review for its decision', () => {
    const { headerBlock, text } = read(formA([seat, therapy]));
    const field = headerBlock!.fields.find((one) => one.field === 'decision date')!;
    expect(text.slice(field.value.start, field.value.end)).toBe('4/12/2013');
  });

  it.each([
    [
      'no number',
      [
        { ...seat, line: 'Raised toilet seat' },
        { ...therapy, line: therapy.name },
      ],
    ],
    [
      'brackets',
      [
        { ...seat, line: '1) Raised toilet seat' },
        { ...therapy, line: `2) ${therapy.name}` },
      ],
    ],
    [
      'no line at all',
      [
        { ...seat, line: '' },
        { ...therapy, line: '' },
      ],
    ],
    ['a wrapped line', [seat, { ...therapy, line: '2. Physical therapy for the right\nhip, 6 visits' }]],
  ])('reads items that are named anew with %s', (_, issues) => {
    expect(titles(formA(issues))).toEqual([
      ['Raised toilet seat', 'upheld'],
      ['Physical therapy for the right hip, 6 visits', 'overturned'],
    ]);
  });

  it('takes the words of the line before the headings, where the list has others', () => {
    const issues = [{ ...seat, line: '1. Toilet seat, raised' }, therapy];
    expect(titles(formA(issues))[0]).toEqual(['Toilet seat, raised', 'upheld']);
  });

  it('takes no numbered sentence of the reasons for the name of the next item', () => {
    const reasons = 'Two things count.\n1. The potter walks.\n2. The potter sits without help.';
    const { items } = read(
      formA([
        { ...seat, reasons },
        { ...therapy, line: '' },
      ]),
    );
    expect(items.map(({ title }) => title)).toEqual(['Raised toilet seat', therapy.name]);
    expect(items[0]!.rationale!.flat.text).toContain('2. The potter sits without help.');
  });

  it('has an item that is listed and nowhere discussed: it lacks its reasons', () => {
    const text = formA([seat, therapy], ['1. Raised toilet seat', `2. ${therapy.name}`, '3. Reacher']);
    expect(titles(text).at(-1)).toEqual(['Reacher', undefined]);
    const found = check(read(text)).filter(({ message }) => message.includes('Item 3'));
    expect(found.map(({ ruleId, span }) => [ruleId, text.slice(span.start, span.end)])).toEqual([
      ['item-not-discussed', 'Reacher'],
    ]);
    expect(rulesOn(text).filter((id) => id === 'missing-decision')).toEqual([]);
  });

  it('reads an item without its guidelines, and one without reasons', () => {
    const text = formA([
      { ...seat, guideline: false },
      { ...therapy, reasons: '' },
    ]);
    expect(titles(text).map(([title]) => title)).toEqual(['Raised toilet seat', therapy.name]);
    expect(rulesOn(text)).toContain('missing-rationale');
  });

  it('has one item where the headings come once, without its number', () => {
    expect(titles(formA([seat]))).toEqual([['Raised toilet seat', 'upheld']]);
  });

  it('is read at every length of it', () => {
    const text = formA([seat, therapy]);
    for (let end = 0; end < text.length; end += 7)
      expectNesting(text.slice(0, end), parseLetters(text.slice(0, end)));
  });
});

describe('form A with each heading once and an entry for each item under it', () => {
  const entries = (
    listed: readonly string[],
    guidelines: readonly string[],
    reasons: readonly string[],
    verb = 'IS/WAS NOT',
  ) => `MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE:

${listed.join('\n\n')}

CASE SUMMARY:

The potter is 44 years old and fell on 8/30/2012. There is pain in the right hip.

DOCUMENTS REVIEWED FOR DETERMINATION:

- Utilization Review Determination dated 3/9/2013

MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:

${guidelines.join('\n\n')}

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${verb} MEDICALLY NECESSARY:

${reasons.join('\n\n')}

MEDICAL REVIEWER QUALIFICATIONS:

The reviewer is board certified in Orthopaedic Surgery and licensed in California.
`;
  const LISTED = ['1. Raised toilet seat', '2. Ibuprofen 600 mg, #90'];
  const GUIDED = [
    '1. Raised toilet seat: Official Disability Guidelines (ODG), Knee Chapter, Durable medical equipment.',
    '2. Ibuprofen: Chronic Pain Medical Treatment Guidelines (2009), NSAIDs, page 67, part of the MTUS.',
  ];
  const WHY = [
    '1. Raised toilet seat: The potter sits without help. The seat is not medically necessary.',
    '2. Ibuprofen 600 mg, #90: The drug eases the hip. The ibuprofen is medically necessary.',
  ];
  const reasonsOf = (text: string) => read(text).items.map(({ rationale }) => rationale?.flat.text);
  const WHY_ALONE = [
    'The potter sits without help. The seat is not medically necessary.',
    'The drug eases the hip. The ibuprofen is medically necessary.',
  ];

  it('has for each item its decision, its guidelines and its reasons', () => {
    const text = entries(LISTED, GUIDED, WHY);
    expect(titles(text)).toEqual([
      ['Raised toilet seat', 'upheld'],
      ['Ibuprofen 600 mg, #90', 'overturned'],
    ]);
    expect(reasonsOf(text)).toEqual(WHY_ALONE);
    const cited = read(text).items.map(
      ({ reviewerGuideline }) => reviewerGuideline!.citations[0]!.document?.text,
    );
    expect(cited).toEqual([
      'Official Disability Guidelines (ODG)',
      'Chronic Pain Medical Treatment Guidelines',
    ]);
    expect(rulesOn(text)).not.toContain('missing-rationale');
    expect(rulesOn(text)).not.toContain('missing-decision');
  });

  it.each([
    ['brackets', LISTED.map((one) => one.replace('.', ')')), WHY.map((one) => one.replace('.', ')'))],
    ['numbers alone', LISTED, WHY_ALONE.map((one, i) => `${i + 1}. ${one}`)],
    ['names alone', LISTED, WHY.map((one) => one.slice(3))],
    ['names on lines of their own', LISTED, WHY.map((one) => one.replace(': ', '\n'))],
    ['first words of the names', LISTED, [WHY[0]!, WHY[1]!.replace(' 600 mg, #90:', ':')]],
  ])('tells the entries by %s', (_, listed, reasons) => {
    expect(reasonsOf(entries(listed, GUIDED, reasons))).toEqual(WHY_ALONE);
  });

  it('takes a numbered list among the reasons for none', () => {
    const reasons = [`${WHY[0]} Two things count.\n1. The potter walks.\n2. The potter stands.`, WHY[1]!];
    expect(reasonsOf(entries(LISTED, GUIDED, reasons))[0]).toContain('2. The potter stands.');
  });

  it.each([
    ['the heading decides it', WHY[1]!.replace('is medically', 'is not medically'), 'upheld'],
    ['nothing decides it where the heading does not hold for all', WHY[1]!, undefined],
  ])('has an item without an entry, which lacks its reasons: %s', (_, second, outcome) => {
    const text = entries([...LISTED, '3. Reacher'], GUIDED, [WHY[0]!, second]);
    expect(titles(text).at(-1)).toEqual(['Reacher', outcome]);
    const found = check(read(text)).filter(({ message }) => message.includes('Item 3'));
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Reacher']);
  });

  it('is one item where nothing under the headings tells several apart', () => {
    const text = entries(
      LISTED,
      ['The ODG was used.'],
      ['The potter is well. Neither is medically necessary.'],
    );
    expect(titles(text)).toHaveLength(1);
  });

  it.each([
    'Is the request for a raised toilet seat medically necessary and appropriate?',
    'Whether the requested raised toilet\nseat is medically necessary.',
    'Was raised toilet seat medically necessary?',
    '1. Is raised toilet seat considered medically necessary and appropriate?',
  ])('asks about the treatment: %s', (question) => {
    const text = entries(
      [question],
      ['The ODG was used.'],
      ['The potter is well. It is not medically necessary.'],
    );
    expect(titles(text)).toEqual([['raised toilet seat', 'upheld']]);
  });

  it.each([
    ['Utilization Review Determination dated 3/9/2013', 'UR denial date', '3/9/2013'],
    ['Utilization review letter of 3/9/2013', 'UR denial date', '3/9/2013'],
    ['UR and utilization review denial, 3/9/2013', 'UR denial date', '3/9/2013'],
    ['Application for Independent Medical Review received 3/20/2013', 'application received', '3/20/2013'],
    ['Independent Medical Review application, 3/20/2013', 'application received', '3/20/2013'],
    ['Doctor’s first report, date of injury 8/30/2012', 'date of injury', '8/30/2012'],
  ])('tells its dates among its documents: %s', (document, field, value) => {
    const text = entries(LISTED, GUIDED, WHY).replace(
      'Utilization Review Determination dated 3/9/2013',
      document,
    );
    const { headerBlock } = read(text);
    const told = headerBlock!.fields.map((one) => [one.field, text.slice(one.value.start, one.value.end)]);
    // The day of the injury is told in the summary, too.
    const own = field === 'date of injury' ? [] : [['date of injury', '8/30/2012']];
    expect(told).toEqual([[field, value], ...own]);
  });

  it('is read at every length of it', () => {
    const text = entries(LISTED, GUIDED, WHY);
    for (let end = 0; end < text.length; end += 7)
      expectNesting(text.slice(0, end), parseLetters(text.slice(0, end)));
  });
});

describe('the guideline line of form A', () => {
  const cited = (line: string) => {
    const text = formA([seat, therapy]).replace(
      /Chronic Pain Medical Treatment Guidelines, Exercise, pages 46-47, of the MTUS\./,
      line,
    );
    return read(text).items[0]!.reviewerGuideline!.citations.map(({ document, chapter, topics, pages }) => [
      document?.text ?? chapter?.text,
      topics.map((topic) => topic.text).join(' | '),
      pages.map((page) => page.text).join(),
    ]);
  };

  it.each([
    [
      'Chronic Pain Medical Treatment Guidelines, Trigger point injections, page 122, of the MTUS. The section is plain.',
      'Trigger point injections',
      '122',
    ],
    [
      'Chronic Pain Medical Treatment Guidelines, NSAIDs, specific drug list & adverse effects, pages 70-73, because the drug is one.',
      'NSAIDs, specific drug list & adverse effects',
      '70-73',
    ],
    [
      'The Chronic Pain Medical Treatment Guidelines, Opioids, criteria for use, pages 76-80, part of the MTUS, as the drug is an opioid.',
      'Opioids, criteria for use',
      '76-80',
    ],
    [
      'ACOEM Practice Guidelines, 2nd Edition (2004), Knee Complaints, Chapter 13, Special Studies, page 341, adopted by the MTUS.',
      'Special Studies',
      '341',
    ],
    [
      'Official Disability Guidelines (ODG), Knee Chapter, Gym memberships, as the MTUS does not speak of it.',
      'Gym memberships',
      '',
    ],
    [
      'The professional reviewer relied on the ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13, Knee Complaints, Special Studies, page 341, which is part of the MTUS.',
      'Special Studies',
      '341',
    ],
  ])('begins with a citation as lists have it: %s', (line, topics, pages) => {
    expect(cited(line)[0]!.slice(1)).toEqual([topics, pages]);
  });

  it.each([
    'Chronic Pain Medical Treatment Guidelines speak of exercise, and the ODG of gyms.',
    'The reviewer relied on the Chronic Pain Medical Treatment Guidelines, which name exercise.',
  ])('is prose where it begins with a sentence: %s', (line) => {
    expect(cited(line)[0]).toEqual(['Chronic Pain Medical Treatment Guidelines', '', '']);
  });
});
