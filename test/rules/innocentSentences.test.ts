import { describe, it } from 'vitest';
import { headed } from './caseSummary/headed';
import { expectFindings } from './underlined';

const yes = 'The request is medically necessary.';
const no = 'The request is not medically necessary.';
const hurt = 'The injured worker is a 44-year-old woman who was hurt on 10/14/2016.';

/** What a right letter says in passing: the item, what the summary adds, the reasons. */
type Innocent = readonly [item: string, summary: string, rationale: string];

function expectSilence(rule: string, [item, summary, rationale]: Innocent): void {
  expectFindings(headed({ item, summary: `${hurt} ${summary}`, rationale }), [rule]);
}

describe('sentences of right letters that name the other side', () => {
  const knee = 'Diagnosis: right knee meniscus tear. Right knee swelling was seen.';
  it.each<Innocent>([
    [
      'Right stellate ganglion block: Upheld',
      '',
      `A block in a patient whose left hand is symptomatic is not medically necessary.`,
    ],
    [
      'Right L5 nerve root block: Upheld',
      '',
      `Without compression of the right L5 root, as opposed to that on the left, the block is not medically necessary.`,
    ],
    [
      'Hand therapy, left: Upheld',
      '',
      `The request for therapy, after the six visits that were given for the right, is not medically necessary.`,
    ],
    [
      'Physical therapy, right ankle: Overturned',
      '',
      `The request for therapy after the surgery that has left her stiff is medically necessary.`,
    ],
    [
      'Right knee arthroscopy: Overturned',
      `${knee} The left knee had a meniscectomy in 2002 after a fall.`,
      yes,
    ],
    ['Right knee arthroscopy: Overturned', `${knee} The left knee showed 135 degrees of flexion.`, yes],
    ['Right knee arthroscopy: Overturned', `${knee} She limps, shifting weight on the left knee.`, yes],
    ['Right knee arthroscopy: Overturned', `${knee} Exam of the left knee was benign.`, yes],
    [
      'Physical therapy: Overturned',
      'Diagnosis: right elbow strain.',
      `It is feared that the left elbow will suffer. ${yes}`,
    ],
    [
      'Physical therapy: Overturned',
      'Diagnosis: right elbow strain.',
      `The left elbow was operated on in 2009. ${yes}`,
    ],
  ])('%s / %s / %s', (...innocent) => expectSilence('laterality-conflict', innocent));

  it('a test that was negative on one side and positive on the other', () => {
    expectSilence('summary-conflict', [
      'EMG of the arms: Overturned',
      "Spurling's test was negative on the left. There is pain of the right arm.",
      `Spurling's test was positive on the right. ${yes}`,
    ]);
  });
});

describe('sentences of right letters that seem to contradict the summary', () => {
  it.each<Innocent>([
    [
      'Acupuncture x 6: Upheld',
      'She has not had acupuncture since 2015.',
      `She has had acupuncture without lasting benefit. ${no}`,
    ],
    [
      'Lumbar injection: Upheld',
      'She has not had any injections to the neck.',
      `She has had injections to the low back. ${no}`,
    ],
    [
      'Physical therapy: Overturned',
      'On 11/01/2016 she had not started physical therapy. On 12/01/2016 she felt better.',
      `She has completed physical therapy with gains. ${yes}`,
    ],
    [
      'Psychological evaluation: Overturned',
      'She denied depression in 2014.',
      `She reports depression. ${yes}`,
    ],
    [
      'Omeprazole 20mg: Overturned',
      'She has no diabetes and no history of gastritis.',
      `Her father had diabetes, and she has heartburn. ${yes}`,
    ],
    ['Work hardening: Upheld', 'She was off work until 12/2016.', `She works full duty. ${no}`],
    [
      'Work hardening: Upheld',
      'She is temporarily totally disabled.',
      `She has returned to work only once, for two weeks. ${no}`,
    ],
  ])('%s / %s / %s', (...innocent) => expectSilence('summary-conflict', innocent));
});

describe('pronouns of those who treat the patient', () => {
  it.each([
    'The ophthalmologist proposed surgery. He is of the opinion that it cannot wait.',
    'The assistant, who saw the patient on 11/01/2016, wrote that he found no gain.',
    'The clinic gave the patient tablets. The physiatrist referred the injured worker for therapy, and he added a brace.',
    'She was rated by the AME; he found her stable.',
    'The injured worker was examined. He recommended therapy.',
    'The films were read by the radiologist, who is 62 years old.',
    'A case report (Moss, 2012) describes a 34-year-old man with such a tear.',
  ])('%s', (summary) => expectSilence('patient-conflict', ['Physical therapy: Overturned', summary, yes]));
});

describe('other innocent sentences', () => {
  it.each<readonly [string, ...Innocent]>([
    [
      'decision-conflict',
      'Wrist brace: Overturned',
      '',
      'There is no question that this brace is medically necessary.',
    ],
    [
      'decision-conflict',
      'Wrist brace: Overturned',
      '',
      'There is no dispute that the wrist brace is medically necessary.',
    ],
    [
      'decision-conflict',
      'Wrist brace: Overturned',
      '',
      'I do not find that these reasons hold, and the wrist brace is medically necessary.',
    ],
    [
      'wrong-item',
      'Hardware removal, right ankle: Upheld',
      '',
      'Even though an arthroscopy is medically necessary, the hardware removal is not medically necessary.',
    ],
    [
      'quantity-conflict',
      'Physical therapy 2 x 4: Upheld',
      '',
      `The number of visits so far is not clearly documented. ${no}`,
    ],
    ['duration-conflict', 'Physical therapy 2 x 4: Upheld', 'She has taken lisinopril for ten years.', no],
    [
      'date-conflict',
      'Physical therapy 2 x 4: Upheld',
      'The peer review of 11/05/2016 denied a first request for therapy.',
      no,
    ],
  ])('%s: %s / %s / %s', (rule, ...innocent) => expectSilence(rule, innocent));

  it.each<Innocent>([
    [
      'Norco 5/325mg #30: Upheld',
      'Prior to the injury she took Percocet after a dental surgery.',
      `There is no documentation of opioids. There is no record of previous surgeries. ${no}`,
    ],
  ])('what was before the injury: %s / %s / %s', (...innocent) =>
    expectSilence('summary-conflict', innocent),
  );

  it('a topic of the right chapter that sounds like one of another', () => {
    expectFindings(
      headed({
        item: 'Right shoulder capsular release: Upheld',
        summary: hurt,
        rationale: no,
        more: `Left ankle tendon surgery: Upheld

Claims Administrator guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Ankle & Foot Chapter, Surgery for tendons.

MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Ankle & Foot Chapter, Surgery for tendons.

Decision rationale: ${no}`,
      }),
      ['topic-item-mismatch'],
    );
  });

  it('what was found of another request, before the last word', () => {
    expectSilence('decision-conflict', [
      'Wrist brace: Upheld',
      '',
      'In 2015 a brace of another kind was found to be medically necessary. Given the above, the request is not medically appropriate.',
    ]);
  });

  it('an operation of another sort that is not needed', () => {
    expectFindings(
      headed({
        item: 'Right shoulder arthroscopy: Overturned',
        rationale: yes,
        more: `Sling: Upheld

Decision rationale: Since an open repair is not medically necessary or planned, the sling is not medically necessary.`,
      }),
      ['dependent-item'],
    );
  });
});
