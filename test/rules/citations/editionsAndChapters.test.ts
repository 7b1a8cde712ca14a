import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../../server/src/letter/parse';
import { check } from '../../../server/src/rules/check';
import { findingsOf } from '../underlined';
import { drawn, expectOf, letterWith } from './citedItem';

const edition = (year: number, title = 'Chronic Pain Medical Treatment') =>
  `Decision based on MTUS ${title} ${year}, Section(s): Drug testing.`;

describe('superseded-edition', () => {
  const rule = 'superseded-edition';

  it('finds an edition that was replaced before the decision', () => {
    const reviewer = drawn.reviewer(edition(2009), '2009', rule);
    const [finding] = expectOf(rule, { decided: '02/01/2017', reviewer });
    expect(finding!.severity).toBe('warning');
    expect(finding!.message).toContain('July 27, 2016');
  });

  it('finds an edition that was not yet in force', () => {
    expectOf(rule, { decided: '02/01/2015', reviewer: drawn.reviewer(edition(2016), '2016', rule) });
  });

  it('finds a later ACOEM chapter that had not come out yet', () => {
    const line = edition(2019, 'Low Back Disorders');
    expectOf(rule, { decided: '02/01/2015', reviewer: drawn.reviewer(line, '2019', rule) });
    expectOf(rule, { decided: '11/01/2019', reviewer: line });
    expectOf(rule, {
      decided: '02/01/2015',
      reviewer:
        'Decision based on Non-MTUS Citation ACOEM Practice Guidelines, 3rd edition, Low Back Disorders.',
    });
  });

  it("finds ACOEM's first edition, which the MTUS never had", () => {
    const line =
      'Decision based on MTUS ACOEM Practice Guidelines, 1st Edition (1997), Chapter 12 Low Back Complaints Page(s): 301.';
    const [finding] = expectOf(rule, {
      decided: '02/01/2015',
      reviewer: drawn.reviewer(line, '1st Edition (1997)', rule),
    });
    expect(finding!.message).toContain('2nd edition, of 2004');
    expectOf(rule, {
      decided: '02/01/2015',
      reviewer: line.replace('1st Edition (1997)', '2nd Edition (2004)'),
    });
  });

  it('finds ODG of years ago, for information', () => {
    const line = (year: number) =>
      `Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter, ${year}.`;
    const [finding] = expectOf(rule, {
      decided: '02/01/2015',
      reviewer: drawn.reviewer(line(2008), '2008', rule),
    });
    expect(finding!.severity).toBe('information');
    expectOf(rule, { decided: '02/01/2015', reviewer: line(2013) });
  });

  it('finds a year of which there is no edition', () => {
    const line = edition(2009, 'Low Back Complaints');
    expectOf(rule, { decided: '02/01/2017', reviewer: drawn.reviewer(line, '2009', rule) });
  });

  it('finds a chapter that the MTUS took up later than the decision', () => {
    const line = edition(2021, 'Workplace Mental Health: Anxiety Disorders');
    const [finding] = expectOf(rule, { decided: '05/20/2021', reviewer: drawn.reviewer(line, '2021', rule) });
    expect(finding!.severity).toBe('warning');
    expect(finding!.message).toContain('only since July 19, 2021');
    expectOf(rule, { decided: '07/19/2021', reviewer: line });
  });

  it('finds a year of which there is no edition of a later chapter either', () => {
    const line = edition(2014, 'Low Back Disorders');
    const [finding] = expectOf(rule, { decided: '02/01/2022', reviewer: drawn.reviewer(line, '2014', rule) });
    expect(finding!.severity).toBe('warning');
    // The year of the text, and the year in which it was taken up.
    for (const year of [2020, 2021])
      expectOf(rule, { decided: '02/01/2022', reviewer: edition(year, 'Low Back Disorders') });
  });

  it.each([
    'Chronic Pain Medical Treatment',
    'Opioids',
    'Acupuncture Treatment',
    'Low Back Disorders',
    'Low Back Complaints',
  ])('gives a hint at most on an edition of %s that may have come since the index was made', (title) => {
    const line = edition(2025, title);
    const [finding] = expectOf(rule, { decided: '10/20/2025', reviewer: drawn.reviewer(line, '2025', rule) });
    expect(finding!.severity).toBe('hint');
    expect(finding!.message).toContain('Check that there is one of 2025');
    const [later] = expectOf(rule, { decided: '10/20/2021', reviewer: drawn.reviewer(line, '2025', rule) });
    expect(later!.severity).toBe('warning');
    const [claims] = expectOf(rule, { decided: '10/20/2025', claims: drawn.claims(line, '2025', rule) });
    expect(claims!.severity).toBe('hint');
  });

  it('leaves room for a review that ends in the year after the newest date of a letter without a header', () => {
    const summary = 'The baker was seen last on 11/5/2024.';
    const line = edition(2025, 'Opioids');
    const [finding] = expectOf(rule, { summary, reviewer: drawn.reviewer(line, '2025', rule) });
    expect(finding!.severity).toBe('hint');
    const [later] = expectOf(rule, {
      summary,
      reviewer: drawn.reviewer(line.replace('2025', '2027'), '2027', rule),
    });
    expect(later!.severity).toBe('warning');
  });

  it("leaves a guideline that is not known alone, whatever its sections' names are", () => {
    for (const line of [
      'Decision based on MTUS Cannabis 2025, Section(s): Chronic pain.',
      'Decision based on MTUS Hearing Loss 2023, Section(s): Opioids, and Initial Care.',
      'Decision based on MTUS Work Hardening 2024, Section(s): Low Back Complaints.',
    ])
      expectOf(rule, { decided: '10/20/2025', claims: line, reviewer: line });
  });

  it('says nothing in the year of a change whose day is not known', () => {
    const line = edition(2004, 'General Approaches');
    expectOf(rule, { decided: '06/01/2018', reviewer: line });
    const [finding] = expectOf(rule, { decided: '06/01/2019', reviewer: drawn.reviewer(line, '2004', rule) });
    expect(finding!.message).toContain('December 31, 2018 at the latest');
  });

  it('takes the newest date of a letter without a header, and some time for the review', () => {
    const summary = 'The baker was seen last on 12/5/2016.';
    expectOf(rule, { summary, reviewer: drawn.reviewer(edition(2009), '2009', rule) });
    expectOf(rule, { summary: summary.replace('12/5', '5/6'), reviewer: edition(2016) });
  });

  it("is information on the claims administrator's line, and right on the day of the utilization review", () => {
    const claims = drawn.claims(edition(2009), '2009', rule);
    const [finding] = expectOf(rule, { decided: '02/01/2017', denied: '11/30/2016', claims });
    expect(finding!.severity).toBe('information');
    expectOf(rule, { decided: '09/01/2016', denied: '07/01/2016', claims: edition(2009) });
  });

  it('finds it in the rationale', () => {
    const rationale =
      'The Chronic Pain Medical Treatment Guidelines (May 2009) ask for a test. None was made.';
    expectOf(rule, { decided: '02/01/2017', rationale: drawn.rationale(rationale, '(May 2009)', rule) });
  });

  it.each([
    ['02/01/2017', edition(2016)],
    ['02/01/2016', edition(2009)],
    // In force throughout.
    ['02/01/2017', 'Decision based on MTUS Acupuncture Treatment 2007.'],
    ['02/01/2017', 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Knee.'],
    ['02/01/2017', 'Decision based on MTUS Elbow Complaints 2007, Section(s): Special Studies.'],
    ['02/01/2017', edition(2004, 'Low Back Complaints')],
    [
      '02/01/2017',
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) 2016, Low Back, MRI.',
    ],
  ])('accepts on %s "%s"', (decided, reviewer) => {
    expectOf(rule, { decided, reviewer });
  });

  it("finds a year of no edition on the claims administrator's line too", () => {
    const claims = 'Decision based on MTUS Low Back Complaints 2012, Section(s): Special Studies.';
    const [finding] = expectOf(rule, {
      header: 'MRI of the lumbar spine: Upheld',
      decided: '02/01/2015',
      claims: drawn.claims(claims, '2012', rule),
    });
    expect(finding!.severity).toBe('information');
  });
});

describe('not-adopted', () => {
  const rule = 'not-adopted';

  it('finds chapters that the MTUS left out, cited as the MTUS', () => {
    const words = 'Chapter 7 Independent Medical Examinations and Consultations';
    const line = `Decision based on MTUS ACOEM ${words} Page(s): 127.`;
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line, words, rule) });
    expect(finding!.severity).toBe('warning');
    const [claims] = expectOf(rule, { claims: drawn.claims(line, words, rule) });
    expect(claims!.severity).toBe('information');
  });

  it.each([
    'Decision based on Non-MTUS Citation ACOEM Chapter 7, Independent Medical Examinations and Consultations, page 127.',
    'Decision based on MTUS ACOEM Chapter 5 Cornerstones of Disability Prevention and Management Page(s): 90.',
    'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303.',
  ])('accepts "%s"', (reviewer) => {
    expectOf(rule, { reviewer });
  });
});

describe('citation-incomplete', () => {
  const rule = 'citation-incomplete';

  it.each([
    ['Decision based on MTUS ACOEM Chapter 12 Low Back Complaints.', 'ACOEM', 'page'],
    [
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants.',
      'Chronic Pain Treatment Guidelines',
      'page',
    ],
    ['Decision based on MTUS Low Back Complaints 2004.', 'Low Back Complaints', 'section'],
    [
      'Decision based on MTUS Low Back Complaints, Section(s): Special Studies.',
      'Low Back Complaints',
      'year',
    ],
    [
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Neck and Upper Back.',
      'Official Disability Guidelines (ODG)',
      'topic',
    ],
  ])('finds in "%s" that a part is missing', (line, words, part) => {
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line, words, rule) });
    expect(finding!.severity).toBe('information');
    expect(finding!.message).toContain(`is cited without its ${part}. Add the ${part} that decided.`);
  });

  it.each([
    'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63-66.',
    'Decision based on MTUS Acupuncture Treatment 2007.',
    'Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment.',
    'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.',
    'Decision based on Non-MTUS Citation ODG Physical Therapy Guidelines.',
    'Decision based on Non-MTUS Citation Sildenafil: Drug information, accessed from UpToDate.com.',
  ])('accepts "%s"', (reviewer) => {
    // The claims administrator's line is left alone.
    expectOf(rule, { claims: 'Decision based on MTUS Low Back Complaints 2004.', reviewer });
  });

  it('finds a topic of ODG that stands in several chapters, none of them told', () => {
    const odg = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG)';
    const place = 'Official Disability Guidelines (ODG)';
    for (const topic of ['PRP', 'Physical therapy', 'MRI', 'Continuous-flow cryotherapy'])
      expectOf(rule, { reviewer: drawn.reviewer(`${odg} ${topic}.`, place, rule) });
    for (const rest of ['Elbow, PRP', 'MRI shoulder', 'Pain, Office visits', 'Zolpidem'])
      expectOf(rule, { reviewer: `${odg} ${rest}.` });
  });

  it('finds a postsurgical guideline without its part or its year', () => {
    const header = 'Physical therapy 12 visits, left knee: Upheld';
    for (const cited of ['Postsurgical Treatment 2009', 'Postsurgical Treatment'])
      expectOf(rule, {
        header,
        reviewer: drawn.reviewer(
          `Decision based on MTUS ${cited}${cited.endsWith('9') ? '' : ', Section(s): Knee'}.`,
          'Postsurgical Treatment',
          rule,
        ),
      });
    expectOf(rule, {
      header,
      reviewer: 'Decision based on MTUS Postsurgical Treatment 2009, Section(s): Knee.',
    });
    expectOf(rule, {
      header: 'Acupuncture, 6 visits: Upheld',
      reviewer: 'Decision based on MTUS Acupuncture Treatment 2007.',
    });
  });
});

describe('no-evidence-cited', () => {
  const rule = 'no-evidence-cited';
  const line = 'The Expert Reviewer did not cite any medical evidence for its decision.';
  const words = 'did not cite any medical evidence for its decision';

  it('finds a decision without evidence', () => {
    const [finding] = expectOf(rule, { reviewer: drawn.reviewer(line, words, rule) });
    expect(finding!.severity).toBe('information');
  });

  it('accepts it where the item hangs on another one', () => {
    const rationale =
      'As the requested surgical intervention is not medically necessary, neither is this service.';
    expectOf(rule, { reviewer: line, header: 'Shoulder sling: Upheld', rationale });
    expectOf(rule, {
      reviewer: line,
      header: 'Post-operative physical therapy, 12 visits: Upheld',
      rationale: 'The surgery is not certified. This is not medically necessary.',
    });
  });

  it('is told from a line that is not there', () => {
    const header = 'Wrist brace: Upheld';
    const withoutLine = letterWith({ header }).replace(/MAXIMUS guideline: .*\n\n/, '');
    const rulesOf = (text: string) =>
      check(parseLetters(text)[0]!).flatMap(({ ruleId }) =>
        ['missing-guideline', rule].includes(ruleId) ? [ruleId] : [],
      );
    expect(rulesOf(letterWith({ header }))).toEqual([rule]);
    expect(rulesOf(withoutLine)).toEqual(['missing-guideline']);
    expect(rulesOf(letterWith({ header, reviewer: '' }))).toEqual(['missing-guideline']);
  });

  it('does not take any mention of a procedure for it', () => {
    expectOf(rule, {
      reviewer: drawn.reviewer(line, words, rule),
      rationale: 'The drug was given after a procedure. It is not medically necessary.',
    });
  });
});

describe('acute-injury-chronic-guideline', () => {
  const rule = 'acute-injury-chronic-guideline';
  const reviewer = 'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Acupuncture.';
  const recent = { decided: '02/01/2017', injured: '11/14/2016', denied: '12/20/2016' };

  it('finds a chronic pain guideline alone for a recent injury', () => {
    const words = 'Chronic Pain Medical Treatment';
    const [finding] = expectOf(rule, { ...recent, reviewer: drawn.reviewer(reviewer, words, rule) });
    expect(finding!.severity).toBe('information');
    expect(finding!.message).toContain('36 days old');
  });

  it('finds the opioid sections on chronic treatment', () => {
    const line =
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 3.3.9. Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance of Chronic Opioid Treatment.';
    expectOf(rule, { ...recent, reviewer: drawn.reviewer(line, 'Opioid Treatment', rule) });
  });

  it('is said once in a letter, and names the other items', () => {
    const text = letterWith({ ...recent, reviewer });
    const item = text.slice(text.indexOf('Zanaflex 4mg'));
    const found = findingsOf(`${text}\n${item.replace('Zanaflex 4mg', 'Fexmid 7.5mg')}`).filter(
      ({ ruleId }) => ruleId === rule,
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toContain('items 1 and 2');
    expect(found[0]!.related).toHaveLength(1);
  });

  it.each([
    ['an older injury', { ...recent, injured: '11/14/2015' }, reviewer],
    ['no header', {}, reviewer],
    ['an injury in month 0', { ...recent, injured: '0/9/2017' }, reviewer],
    ['an injury on a 31 June', { ...recent, injured: '06/31/2016' }, reviewer],
    ['a review in the year 20216', { ...recent, denied: '12/20/20216' }, reviewer],
    [
      'another guideline beside it',
      recent,
      `${reviewer.slice(0, -1)}, and Low Back Complaints 2004, Section(s): Summary.`,
    ],
    [
      'the opioid section on acute pain',
      recent,
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 1. Opioids for Acute Pain.',
    ],
    [
      'the opioid section on subacute pain',
      recent,
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 2. Opioids for Subacute Pain.',
    ],
    ['the opioids guidelines as a whole', recent, 'Decision based on MTUS Opioid Treatment 2016.'],
    ['a region chapter', recent, 'Decision based on MTUS Low Back Complaints 2004, Section(s): Summary.'],
  ])('says nothing with %s', (_, header, line) => {
    expectOf(rule, { ...header, reviewer: line });
  });

  it('says nothing where a reason is given', () => {
    const rationale =
      'Although the injury is acute, this guideline has the only advice. None of it was followed.';
    expectOf(rule, { ...recent, reviewer, rationale });
  });
});
