import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { headed, itemOf } from './headed';

const rule = ['body-part-conflict'];
const end = 'The request is not medically necessary.';
const item = 'MRI of the right elbow: Upheld';
const summary = 'The baker has pain in the right elbow and the right shoulder. The right elbow is tender.';

describe('body-part-conflict', () => {
  it("finds the item's own test argued for another part that the case knows", () => {
    const text = headed({
      item,
      summary,
      rationale: `The patient does not meet the criteria for a shoulder MRI. ${end}
                                                                 ^^^^^^^^ body-part-conflict`,
    });
    const [finding] = expectFindings(text, rule);
    expect(finding!.severity).toBe('information');
    const [other] = finding!.related!;
    expect(text.replace(/\n *\^+.*$/m, '').slice(other!.span.start, other!.span.end)).toBe('elbow');
  });

  it('finds a part of which the letter speaks nowhere else', () => {
    expectFindings(
      headed({
        item,
        summary,
        rationale: `The records do not describe an examination of the ankle. ${end}
                                                                      ^^^^^ body-part-conflict`,
      }),
      rule,
    );
  });

  it("finds a rationale that never comes to the item's part", () => {
    expectFindings(
      headed({
        item: 'Physical therapy for the cervical and thoracic spine: Upheld',
        summary: 'The baker has pain of the cervical, thoracic and lumbar spine.',
        rationale: `The patient complained of pain of the lumbar spine. ${end}
                                                          ^^^^^^^^^^^^ body-part-conflict`,
      }),
      rule,
    );
  });

  it('finds an item for a part that nothing else in the letter knows', () => {
    expectFindings(
      headed({
        item: `Brace for the ankle: Upheld
              ^^^^^ body-part-conflict`,
        summary,
        rationale: end,
      }),
      rule,
    );
  });

  it('finds another spinal level in the sentence that decides', () => {
    expectFindings(
      headed({
        item: 'Epidural steroid injection at L4-5: Upheld',
        summary: 'The baker has low back pain.',
        rationale: `The request for an epidural steroid injection at L2-3 is not medically necessary.
                                                                     ^^^^ body-part-conflict`,
      }),
      rule,
    );
  });

  it.each([
    // Recitals name other regions.
    'The guidelines state that most patients with low back pain improve, and that hand therapy helps in CRPS.',
    'ODG recommends an MRI of the knee after trauma. The elbow is not addressed.',
    'The chapter says, "MRI of the hip is recommended for osteonecrosis." The elbow is stable.',
    // Neighbours, synonyms, and parts that hold one another.
    'The forearm is tender.',
    'The right arm is weak.',
    // The rest of the case.
    'The patient also has pain in the shoulder.',
    'The elbow is stable. The shoulder was examined.',
    'On the other hand, the elbow is stable.',
  ])('is content with "%s"', (words) => {
    expectFindings(headed({ item, summary, rationale: `${words} ${end}` }), rule);
  });

  it('is content with nerves that reach from one part to the other', () => {
    expectFindings(
      headed({
        item: 'EMG of the bilateral upper extremities: Upheld',
        summary: 'The baker has numb fingers.',
        rationale: `The patient has no finding in the neck or the small finger. ${end}`,
      }),
      rule,
    );
    expectFindings(
      headed({
        item: 'MRI of the lumbar spine: Upheld',
        summary: 'The baker has low back pain. Strength of the lower extremities is full.',
        rationale: `The pain radiates to the foot. Straight leg raise was negative. ${end}`,
      }),
      rule,
    );
  });

  it('is content with a drug, which is for no part', () => {
    expectFindings(
      headed({ item: 'Naproxen 500mg #60: Upheld', summary, rationale: `The patient has knee pain. ${end}` }),
      rule,
    );
  });

  it('leaves the level of another item to wrong-item', () => {
    expectFindings(
      headed({
        item: 'Right L4 epidural steroid injection: Upheld',
        summary: 'The baker has low back pain.',
        rationale: 'The request for a right L5 epidural steroid injection is not medically necessary.',
        more: itemOf('Right L5 epidural steroid injection: Upheld', end),
      }),
      rule,
    );
  });

  it('finds another disc, though the two share a vertebra', () => {
    expectFindings(
      headed({
        item: 'Fusion of L4-5: Upheld',
        summary: 'The worker is a 40-year-old baker with a herniation at L4-5.',
        rationale: `The film is old. The request for a fusion of L5-S1 is not medically necessary.
                                                                 ^^^^^ body-part-conflict`,
      }),
      ['body-part-conflict'],
    );
    expectFindings(
      headed({
        item: 'Fusion of L4-S1: Upheld',
        summary: 'The worker is a 40-year-old baker with a herniation at L4-5.',
        rationale: 'The film is old. The request for a fusion of L5-S1 is not medically necessary.',
      }),
      ['body-part-conflict'],
    );
  });

  it('finds a decision on the leg where the arm is in dispute', () => {
    expectFindings(
      headed({
        item: 'Laser treatment, right forearm: Upheld',
        summary: 'The worker is a 40-year-old baker with a burn of the right forearm.',
        rationale: `The scar is red. Laser treatment, right lower leg, is not medically necessary.
                                                            ^^^^^^^^^ body-part-conflict`,
      }),
      ['body-part-conflict'],
    );
  });
});

describe('fingers and toes', () => {
  const hand = { item: 'Therapy for the left ring finger, 6 visits: Upheld' };
  const told = 'The baker cut the left ring finger.';

  it.each([
    ['The small finger was stiff at the last visit.', 'small finger'],
    ['On 11/2/2016 the index finger was stiff.', 'index finger'],
  ])('are told apart: "%s"', (reasons, words) => {
    const [finding] = expectFindings(
      headed({
        ...hand,
        summary: told,
        rationale: `${reasons} ${end}
${' '.repeat('Decision rationale: '.length + reasons.indexOf(words))}${'^'.repeat(words.length)} body-part-conflict`,
      }),
      rule,
    );
    expect(finding!.severity).toBe('warning');
  });

  it.each([
    [told, 'The fourth finger is stiff.'],
    [told, 'The fingers are stiff.'],
    [`${told} The small finger was cut too.`, 'The small finger is stiff.'],
    [told, 'Compared with the small finger it is stiff.'],
    [told, 'The guidelines recommend splints where the thumb is sprained.'],
  ])('are not confused: "%s" / "%s"', (summary, reasons) => {
    expectFindings(headed({ ...hand, summary, rationale: `${reasons} ${end}` }), rule);
  });
});

it('lets a sympathetic block reach the limb', () => {
  expectFindings(
    headed({
      item: 'Right lumbar sympathetic block: Upheld',
      summary: 'The baker has complex regional pain syndrome of the right foot.',
      rationale: `The right foot is cool. ${end}`,
    }),
    rule,
  );
});

it.each([
  'Spinal cord stimulator trial, cervical: Upheld',
  'Removal of the cervical stimulator leads: Upheld',
])('takes the level of the leads for a place of the limb: %s', (item) => {
  expectFindings(
    headed({
      item,
      summary: 'The baker has complex regional pain syndrome of the right hand. The right wrist is stiff.',
      rationale: `The right hand is cool. ${end}`,
    }),
    rule,
  );
});
