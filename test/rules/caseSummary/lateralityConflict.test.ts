import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { headed, itemOf } from './headed';

const rule = ['laterality-conflict'];
const end = 'The request is not medically necessary.';
const item = 'MRI of the right hip: Upheld';
const summary =
  'The baker fell on the right hip. The right hip is tender. Films of the right hip were normal.';

describe('laterality-conflict', () => {
  it('finds the other side in the rationale, and points at the item', () => {
    const text = headed({
      item,
      summary,
      rationale: `The record has no concern for a fracture of the left hips. ${end}
                                                                    ^^^^^^^^^ laterality-conflict`,
    });
    const [finding] = expectFindings(text, rule);
    expect(finding!.severity).toBe('warning');
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    'The left hip has not been affected.',
    'The left hip was not injured.',
    'The left hip is not part of the claim.',
  ])('leaves alone a limb that is told to be well: %s', (words) => {
    const rationale = 'The record has no concern for a fracture. The request is not medically necessary.';
    expectFindings(headed({ item, summary: `${summary} ${words}`, rationale }), rule);
  });

  it('is an error in the sentence that decides', () => {
    const [finding] = expectFindings(
      headed({
        item,
        summary,
        rationale: `The request for an MRI of the left hip is not medically necessary.
                                                  ^^^^^^^^ laterality-conflict`,
      }),
      rule,
    );
    expect(finding!.severity).toBe('error');
  });

  it('finds an item of which the summary mentions only the other side', () => {
    expectFindings(
      headed({
        item: `MRI of the left hip: Upheld
           ^^^^^^^^ laterality-conflict`,
        summary,
        rationale: `The hip is stable. ${end}`,
      }),
      rule,
    );
  });

  it('finds one slip among many in the summary', () => {
    expectFindings(
      headed({
        item,
        summary: `${summary} The left hip had little motion.
${' '.repeat(summary.length + 5)}^^^^^^^^ laterality-conflict`,
        rationale: end,
      }),
      rule,
    );
  });

  it('takes one mention of the other side for a healthy or an older one where the words say so', () => {
    for (const words of [
      'The left hip was normal.',
      'There was an old fracture of the left hip.',
      'Compared with the left hip, motion is half.',
      'The left hip is now tender too.',
    ]) {
      expectFindings(headed({ item, summary: `${summary} ${words}`, rationale: end }), rule);
    }
  });

  it('finds a request for the other side, also among two mentions', () => {
    expectFindings(
      headed({
        item,
        summary: `The baker fell on the right hip. Utilization review denied the request for an MRI of the left hip.
                                                                                         ^^^^^^^^ laterality-conflict`,
        rationale: end,
      }),
      rule,
    );
  });

  it('finds values of the two sides exchanged', () => {
    expectFindings(
      headed({
        item: 'Naproxen 500mg #60: Upheld',
        summary: 'Reflexes at the ankle were 2+ on the left and 1+ on the right.',
        rationale: `Ankle reflexes were 1+ on the left and 2+ on the right. ${end}
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ laterality-conflict`,
      }),
      rule,
    );
    expectFindings(
      headed({
        summary: 'Grip strength was 30 kg on the right and 18 kg on the left.',
        rationale: `Grip was 18 kg on the left and 30 kg on the right. ${end}`,
      }),
      rule,
    );
  });

  it.each([
    // The healthy side for comparison.
    'The left hip was normal for comparison.',
    'Motion is less than in the left hip.',
    'The contralateral left hip is asymptomatic.',
    // Another part, or no side at all.
    'The left wrist is in a splint.',
    'The hip is tender.',
    'Bilateral studies of the hips were done.',
    'The left and right hip were examined.',
  ])('is content with "%s"', (words) => {
    expectFindings(headed({ item, summary, rationale: `${words} ${end}` }), rule);
  });

  it('leaves letters alone that know both sides of the part', () => {
    expectFindings(
      headed({
        item,
        summary: 'The baker fell on both hips. The right hip is tender, the left hip is stiff.',
        rationale: `The left hip has improved. ${end}`,
      }),
      rule,
    );
    expectFindings(
      headed({
        item,
        summary: `${summary} The left hip is stiff.`,
        rationale: `The left hip is the other item. ${end}`,
        more: itemOf(
          'MRI of the left hip: Upheld',
          'The request for an MRI of the left hip is not medically necessary.',
        ),
      }),
      rule,
    );
  });

  it('leaves levels of the spine alone ("left and right L4")', () => {
    expectFindings(
      headed({
        item: 'Right L5-S1 epidural steroid injection: Upheld',
        summary: 'Pain is at left and right L4.',
        rationale: `A disc touches the left L5 root. ${end}`,
      }),
      rule,
    );
  });

  it('reads the side that a name ends with', () => {
    expectFindings(
      headed({
        item: 'Wrist brace, right: Upheld',
        summary: 'The baker strained the right wrist.',
        rationale: `The left wrist remains sore. ${end}
                                        ^^^^^^^^^^ laterality-conflict`.replace(
          /^ +\^+/m,
          `${' '.repeat(24)}^^^^^^^^^^`,
        ),
      }),
      rule,
    );
  });

  it('takes no age for an old complaint', () => {
    const [finding] = expectFindings(
      headed({
        item: `MRI of the left hip: Upheld
           ^^^^^^^^ laterality-conflict`,
        summary: 'A 51 year old baker fell on the right hip.',
        rationale: `No fracture is feared. ${end}`,
      }),
      rule,
    );
    expect(finding!.message).toMatch(/mentions only the "?right/);
  });

  it('finds a side of which the item says nothing, where the summary mentions only the other', () => {
    expectFindings(
      headed({
        item: 'Gabapentin 300mg #90: Upheld',
        summary: 'The worker is a 40-year-old baker with burning of the left hand. The left hand is swollen.',
        rationale: `The patient has allodynia of the right hand. ${end}
                                                     ^^^^^^^^^^ laterality-conflict`,
      }),
      rule,
    );
  });

  it.each([
    [
      'The worker is right hand dominant and has pain of the left upper limb.',
      'The patient has a numb left hand.',
    ],
    ['The left hand is swollen, and so is the right hand.', 'The patient has a swollen right hand.'],
    ['The left hand is swollen.', 'The patient has no swelling of the unaffected right hand.'],
    ['The left hand is swollen.', 'The right hand of the patient is not involved.'],
    ['The left arm is weak.', 'The right arm of the patient is strong.'],
  ])('is content without a side in the item: %s %s', (told, rationale) => {
    expectFindings(
      headed({ item: 'Gabapentin 300mg #90: Upheld', summary: told, rationale: `${rationale} ${end}` }),
      rule,
    );
  });

  it('finds a test of the other side', () => {
    expectFindings(
      headed({
        item: 'MRI of the lumbar spine: Upheld',
        summary:
          'On examination straight leg raise was positive on the left, and reflexes were full on the right.',
        rationale: `The patient has a positive straight leg raise on the right. ${end}
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ laterality-conflict`,
      }),
      rule,
    );
    expectFindings(
      headed({
        item: 'MRI of the lumbar spine: Upheld',
        summary: 'On examination straight leg raise was positive bilaterally.',
        rationale: `The patient has a positive straight leg raise on the right. ${end}`,
      }),
      rule,
    );
  });

  it('tells the sides of a vertebra apart', () => {
    expectFindings(
      headed({
        item: 'MRI of the lumbar spine: Upheld',
        summary: 'On examination sensation was decreased in the right L5 dermatome.',
        rationale: `The patient has a loss in the left L5 dermatome. ${end}
                                                  ^^^^^^^ laterality-conflict`,
      }),
      rule,
    );
    expectFindings(
      headed({
        item: 'MRI of the lumbar spine: Upheld',
        summary:
          'On examination sensation was decreased in the right L5 dermatome. A film showed a left L4-5 bulge.',
        rationale: `The patient has a bulge at left L4-5. ${end}`,
      }),
      rule,
    );
  });

  it('finds the other side decided, whatever part it is of', () => {
    const [finding] = expectFindings(
      headed({
        item: 'Right ilioinguinal nerve block: Upheld',
        summary: 'The worker is a 40-year-old baker.',
        rationale: `The block is new. The request for a left ilioinguinal nerve block is not medically necessary.
                                                        ^^^^ laterality-conflict`,
      }),
      rule,
    );
    expect(finding!.severity).toBe('error');
  });

  const injection = 'Left L5-S1 transforaminal epidural steroid injection: Upheld';
  const back = 'The baker has low back pain.';

  it.each([
    ['An injection on the ', ' at L5-S1 would be of no use.'],
    ['A steroid injection at L5-S1 on the ', ' would be of no use.'],
    ['There is no reason for a ', ' L5-S1 injection.'],
    ['There is no reason for a ', '-sided epidural at L5-S1.'],
  ])('finds the other side of a spinal level: "%s…%s"', (before, after) => {
    const [finding] = expectFindings(
      headed({
        item: injection,
        summary: back,
        rationale: `${before}right${after} ${end}
                    ${' '.repeat(before.length)}^^^^^ laterality-conflict`,
      }),
      rule,
    );
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    'An injection on the left at L5-S1 would be of no use.',
    'An injection was given on the right at L5-S1 in May.',
    'The right choice at L5-S1 would be an injection.',
    'A second injection at L3-4 on the right would be of no use.',
    'Pain of the right foot is no reason for an L5-S1 injection.',
    'Weakness on the right at L5-S1 is not explained.',
    'Facet loading is positive on the right at L5-S1.',
  ])('accepts beside it "%s"', (reasons) => {
    expectFindings(headed({ item: injection, summary: back, rationale: `${reasons} ${end}` }), rule);
  });

  it('knows both sides of a level where the summary does', () => {
    expectFindings(
      headed({
        item: injection,
        summary: `${back} Injections at L5-S1 on the right helped for a week.`,
        rationale: `An injection on the right at L5-S1 would be of no use. ${end}`,
      }),
      rule,
    );
  });
});

it.each([
  'For these reasons the',
  'In light of the above, the',
  'On this record the requested',
  'Based on the above, the',
])('reads the side of the request behind "%s"', (opening) => {
  const [finding] = expectFindings(
    headed({
      item: 'Left L4-5 transforaminal injection: Upheld',
      rationale: `${opening} right L4-5 transforaminal injection is not medically necessary.
${' '.repeat('Decision rationale: '.length + opening.length + 1)}^^^^^ laterality-conflict`,
    }),
    ['laterality-conflict'],
  );
  expect(finding!.severity).toBe('error');
});
