import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { type Headed, headed, unheaded } from './headed';

const rule = ['date-conflict'];
const silent = (facts: Headed) => expectFindings(headed(facts), rule);

describe('date-conflict: the date of injury', () => {
  it("finds one in the summary that is not the header's, and points at the header", () => {
    const text = headed({
      summary: `The worker is a 40-year-old baker who was injured on 10/14/2015.
                                                     ^^^^^^^^^^ date-conflict`,
    });
    const [finding] = expectFindings(text, rule);
    expect(finding!.severity).toBe('warning');
    const [other] = finding!.related!;
    expect(text.slice(other!.span.start, other!.span.end)).toBe('10/14/2016');
  });

  it('finds one in a rationale, in words too', () => {
    expectFindings(
      headed({
        rationale: `The baker's date of injury is October 4, 2016. The request is not medically necessary.
                                                  ^^^^^^^^^^^^^^^ date-conflict`,
      }),
      rule,
    );
  });

  it.each([
    'The baker sustained an industrial injury on 10-14-16.',
    'The baker was injured in October 2016.',
    'The baker had a prior industrial injury on 3/2/2009, and hurt the knee on 10/14/2016.',
    'The baker has cumulative trauma from 1/5/2015 to 10/14/2016.',
    'The baker filed a claim from 10/14/2016.',
  ])('is content with "%s"', (summary) => {
    silent({ summary });
  });

  it.each([
    ['On ', '10/14/2015', ' a cabinet door struck her head.'],
    ['The worker is a 40-year-old baker who fell from a ladder on ', '10/14/2015', '.'],
    ['The officer was assaulted at work on ', 'October 14, 2015', '.'],
  ])('reads what happened as the injury: "%s%s%s"', (before, words, after) => {
    expectFindings(
      headed({
        summary: `${before}${words}${after}
${' '.repeat(before.length)}${'^'.repeat(words.length)} date-conflict`,
      }),
      rule,
    );
  });

  it.each([
    'The worker was injured on 10/14/2016. She fell again on 11/2/2016.',
    'The worker was injured on 10/14/2016. She has pain. She rests. She sleeps. In a dream of 11/2/2016 she fell.',
    'The worker, who fell on 10/14/2016, was seen on 11/2/2016.',
  ])('does not take a later fall for the injury: "%s"', (summary) => {
    silent({ summary });
  });

  it('without a header block compares the rationale with the summary', () => {
    expectFindings(
      unheaded({
        summary: 'The baker sustained an industrial injury on 3/4/2011.',
        rationale: `The baker sustained an industrial injury on 3/4/2013. The request is not medically necessary.
                                                                ^^^^^^^^ date-conflict`,
      }),
      rule,
    );
  });

  it('finds an onset the day before a visit on the day of the injury', () => {
    expectFindings(
      headed({
        summary: `The baker presented on 10/14/2016 with knee pain that began while lifting flour the day before.
                                                                                ^^^^^^^^^^^^^^ date-conflict`,
      }),
      rule,
    );
    silent({
      summary:
        'The baker presented on 10/15/2016 with knee pain that began while lifting flour the day before.',
    });
  });
});

describe('date-conflict: utilization review', () => {
  it.each([
    ['Utilization review dated ', '12/01/2016', ' non-certified the brace.'],
    ['On ', '12-1-16', ' the request for a brace was non-certified by utilization review.'],
    ['A prior determination on ', '12/01/2016', ' denied the request for the brace.'],
    ['The brace was modified by Utilization Review on ', 'December 1, 2016', ', allowing a sleeve.'],
    ['The Utilization Review documentation dated ', '12-1-16', ' did not certify the brace.'],
    ['The brace was previously deemed not medically necessary on ', '12/01/2016', ' for want of findings.'],
  ])('finds "%s%s%s"', (before, date, after) => {
    expectFindings(
      headed({
        summary: `${before}${date}${after}
${' '.repeat(before.length)}${'^'.repeat(date.length)} date-conflict`,
      }),
      rule,
    );
  });

  it.each([
    'On 12/05/2016 utilization review denied the brace.',
    // What a review approved may be another request.
    'Utilization review approved six visits of therapy on 11/02/2016.',
    // The study is dated, not the review.
    'Utilization review counted the March 2016 study as too recent.',
    'Utilization review cited the 11/02/2016 visit.',
    // The dates are of what was asked for, of what was read, of a note.
    'On 11/21/2016 a request was made for a brace that was modified by Utilization Review on 12/05/2016.',
    "The claims administrator's utilization review of 12/05/2016 referenced a November 14, 2016 date of service.",
    'The therapy report reviewed by Utilization Review (UR) was dated 11-14-2016.',
    'The films were reviewed on 11/14/2016 and showed no fracture.',
  ])('is content with "%s"', (summary) => {
    silent({ summary });
  });

  it('finds a request that is later than the decision on it', () => {
    expectFindings(
      headed({
        summary: `The Request for Authorization is dated 12/14/2016. Utilization review denied the brace on 12/05/2016.
                                       ^^^^^^^^^^ date-conflict`,
      }),
      rule,
    );
  });

  it('says of a request that is told after the decision only that it is later', () => {
    const [finding] = expectFindings(
      headed({
        summary: `Utilization review denied the brace on 12/05/2016. A request for authorization dated 12/14/2016 was submitted.
                                                                                     ^^^^^^^^^^ date-conflict`,
      }),
      rule,
    );
    expect(finding!.severity).toBe('information');
  });

  it('takes a second request, or one that is said to be an appeal, for a new one', () => {
    silent({
      summary:
        'The Request for Authorization is dated 11/28/2016. Another RFA was submitted on 12/14/2016 for therapy.',
    });
    silent({ summary: 'The appeal came with a Request for Authorization dated 12/14/2016.' });
  });

  it('is content with review, application and assignment on one day, and with visits between review and decision', () => {
    silent({
      review: '12/12/2016',
      received: '12/12/2016',
      assigned: '12/12/2016',
      summary:
        'The baker was seen on 12/28/2016. A film of 1/3/2017 was normal. Therapy notes of 1/9/2017 were sent.',
    });
  });
});

describe('date-conflict: before the injury', () => {
  it.each([
    ['The progress note dated ', '01/21/2016', ' describes knee pain.'],
    ['The baker was approved for eight visits of therapy on ', '10-11-16', '.'],
    ['The baker was first treated for this injury on ', '9/2/2016', '.'],
    ['Therapy for this injury was approved on ', '9/2/2016', '.'],
    ['At the ', '9/2/2016', ' visit the knee was swollen.'],
  ])('finds "%s%s%s"', (before, date, after) => {
    expectFindings(
      headed({
        summary: `${before}${date}${after}
${' '.repeat(before.length)}${'^'.repeat(date.length)} date-conflict`,
      }),
      rule,
    );
  });

  it.each([
    // Imaging, surgery and laboratory results may be history of the same or another part.
    'An MRI of the right shoulder on 08/31/2015 showed a small tear.',
    'Past treatment included lumbar surgery on 3/9/2011.',
    'A prior MRI of the left knee on 3/9/2015 was normal.',
    'Cholesterol was 130 on 02/26/2016.',
    'The baker was seen on 3/9/2015 for a previous injury of the wrist.',
    // The date is of the note.
    'Two weeks after the injury, on 11/16/16, the knee was stiff.',
    'The baker was placed off work until 11/24/2016.',
    'The baker has had 4/6 visits of acupuncture.',
  ])('is content with "%s"', (summary) => {
    silent({ summary });
  });

  it('says of an older film of the disputed part only that it is older', () => {
    const [finding] = expectFindings(
      headed({
        summary: `An MRI of the left knee on 4/19/2016 showed a meniscal tear.
                           ^^^^^^^^^ date-conflict`,
      }),
      rule,
    );
    expect(finding!.severity).toBe('information');
  });

  it('leaves the years of guidelines alone', () => {
    silent({
      rationale:
        'The Chronic Pain Medical Treatment Guidelines (July 28, 2016) ask for a trial. ODG (updated 6/12/16) agrees. The request is not medically necessary.',
    });
  });
});

describe('date-conflict: dates that cannot be', () => {
  it.each(['12/09/3016', '12/09/20216', '13/25/2016', '12/34/2016', '12/09/2116', 'December 9, 3026'])(
    'finds %s',
    (date) => {
      expectFindings(
        headed({
          summary: `The baker was seen on ${date} for the knee.
                      ${'^'.repeat(date.length)} date-conflict`,
        }),
        rule,
      );
    },
  );

  it('reads dates that break across lines', () => {
    silent({ summary: 'The baker was injured on 10/14/\n2016 and seen on November\n7, 2016.' });
  });

  it('does not take other numbers for dates', () => {
    silent({ summary: 'Flexion, extension and rotation were 45/30/50 degrees, and the visits were 3 x 8.' });
  });

  it.each([
    ['review', '01/30/2017'],
    ['received', '01/30/2017'],
    ['assigned', '12/01/2016'],
    ['decision', '12/01/2016'],
    ['injury', '01/30/2017'],
  ] as const)('finds a header block out of order by its %s date, %s', (field, date) => {
    const text = headed({ [field]: date, summary: 'The baker has knee pain.' });
    const at = text.indexOf(date);
    const found = expectFindings(
      `${text.slice(0, text.indexOf('\n', at) + 1)}${' '.repeat(at - text.lastIndexOf('\n', at) - 1)}^^^^^^^^^^ date-conflict\n${text.slice(text.indexOf('\n', at) + 1)}`,
      rule,
    );
    expect(found[0]!.related).toHaveLength(1);
  });

  it('finds a visit after the decision, and no appointment', () => {
    expectFindings(
      headed({
        summary: `The baker was seen again on 02/09/2017 and had no change.
                            ^^^^^^^^^^ date-conflict`,
      }),
      rule,
    );
    silent({ summary: 'The next visit is scheduled for 02/09/2017. The baker is off work until 2/20/2017.' });
  });

  it('finds the first report of the injury under two dates', () => {
    expectFindings(
      headed({
        summary: "The doctor's first report of 10/20/2016 describes a swollen knee.",
        rationale: `According to the first report dated 10/21/2016 the knee was stable. The request is not medically necessary.
                                                        ^^^^^^^^^^ date-conflict`,
      }),
      rule,
    );
  });

  it.each([
    [
      'Locking, as again noted in the follow up visit of ',
      ', suggests a tear that will change what is done.',
    ],
    ['Films of ', ' were normal, and a brace would be of no use.'],
    ['The knee was examined at a visit on ', ' and would give way on stairs.'],
  ])('finds a visit after the decision, whatever its sentence expects: "%s…%s"', (before, after) => {
    expectFindings(
      headed({
        rationale: `${before}02/09/2017${after} The request is not medically necessary.
                    ${' '.repeat(before.length)}^^^^^^^^^^ date-conflict`,
      }),
      rule,
    );
  });

  it.each([
    'As noted, the baker will be seen at a visit on 02/09/2017.',
    'An MRI of 02/09/2017 was scheduled and will show more.',
    'The surgeon noted that a visit on 02/09/2017 is planned.',
    'On 02/09/2017, the baker will have a visit.',
  ])('takes a visit to come for none: "%s"', (summary) => {
    silent({ summary });
  });
});

describe('date-conflict: what was done to the patient', () => {
  const summary = (said: string) =>
    `The worker is a 40-year-old baker who was injured on 10/14/2016. ${said}`;
  const end = ' The request is not medically necessary.';

  it.each([
    ['MRI of the left knee dated 11/03/2016 shows a tear.', 'The MRI of ', '11/13/2016', ' shows a tear.'],
    [
      'Arthroscopy was performed on 11/21/2016.',
      'The operation of ',
      '11/21/2015',
      ' was not followed by therapy.',
    ],
    [
      'On 11/21/2016 she underwent a left knee arthroscopy.',
      'Since the arthroscopy on ',
      '12/21/2016',
      ' she walks.',
    ],
    [
      'She had one steroid injection in November 2016.',
      'The injection in ',
      'November 2015',
      ' did not last.',
    ],
    ['A nerve conduction study of 11/9/2016 was normal.', 'The EMG done on ', '11/9/2015', ' was normal.'],
    [
      'She had an arthroscopy with chondroplasty on 2/08/2016.',
      'The arthroscopy of ',
      '8/02/2016',
      ' helped.',
    ],
    [
      'MRI of the left knee with contrast on 11/03/2016 shows a tear.',
      'The MRI of ',
      '11/13/2016',
      ' was read.',
    ],
    ['She had a colonoscopy in 2011.', 'Her colonoscopy in ', '2013', ' was clear.'],
    [
      'She had the menisci trimmed by meniscectomy on May 2, 2012.',
      'The surgery of ',
      'May 2, 2013',
      ' failed.',
    ],
  ])('finds another date than the summary has: "%s" / "%s%s%s"', (said, before, words, after) => {
    expectFindings(
      headed({
        summary: summary(said),
        rationale: `${before}${words}${after}${end}
${' '.repeat('Decision rationale: '.length + before.length)}${'^'.repeat(words.length)} date-conflict`,
      }),
      rule,
    );
  });

  it.each([
    ['MRI of the left knee dated 11/03/2016 shows a tear.', 'The MRI of November 3, 2016 shows a tear.'],
    ['MRI of the left knee dated 11/03/2016 shows a tear.', 'The MRI of the neck of 11/13/2016 was normal.'],
    ['MRI of the left knee dated 11/03/2016 shows a tear.', 'The MRI of 12/14/2016 shows a healed tear.'],
    ['X-rays of 11/03/2016 were normal.', 'X-rays of 11/23/2016 were normal.'],
    ['She had injections on 11/03/2016 and on 11/17/2016.', 'The injection of 11/13/2016 did not last.'],
    [
      'A repair was done on 11/03/2016 and a second operation on 12/03/2016.',
      'The operation of 12/23/2016 was small.',
    ],
    ['Arthroscopy was performed on 11/21/2016.', 'A second arthroscopy on 12/21/2016 would be early.'],
    ['Arthroscopy was performed on 11/21/2016.', 'She was seen after the arthroscopy on 12/21/2016.'],
    [
      'Left knee arthroscopy was performed on 11/21/2016.',
      'The right knee arthroscopy of 11/21/2015 helped.',
    ],
    ['She had an MRI in 2011.', 'An MRI in 2013 was normal.'],
    ['MRI of 11/03/2016 and a visit of 11/13/2016 are on file.', 'The MRI of 11/13/2016 shows a tear.'],
  ])('is silent on "%s" / "%s"', (said, reasons) => {
    silent({ summary: summary(said), rationale: reasons + end });
  });
});
