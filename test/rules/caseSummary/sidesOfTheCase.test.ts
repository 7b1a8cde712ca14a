import { describe, expect, it } from 'vitest';
import { foundWords } from '../foundWords';
import { headed } from './headed';

const end = 'The request is not medically necessary.';
const found = (letter: Parameters<typeof headed>[0]) => foundWords(headed(letter), 'laterality-conflict');
const drug = 'Norco 5/325mg #40: Upheld';

describe('a side that changes inside the summary, where the item names none', () => {
  it.each([
    [
      'The roofer tore the left knee. The left knee locks. An MRI of the right knee showed a torn meniscus. The left knee was braced.',
      'right knee',
    ],
    [
      'He cut his left hand. The left hand was sutured. On 11/2/2016 the left hand was stiff. Films of the right hand found a chip.',
      'right hand',
    ],
    [
      'Pain of the right shoulder is rated 6/10. The right shoulder is tender. Abduction of the right shoulder hurts. The left shoulder was injected on 11/9/2016.',
      'left shoulder',
    ],
    [
      'Diagnosis: right hip strain. The right hip clicks. Therapy was given for the left hip. The right hip is weak.',
      'left hip',
    ],
    [
      'The left elbow was struck. The left elbow is swollen. The left elbow was splinted. Surgery of the right elbow was proposed.',
      'right elbow',
    ],
  ])('is found: %s', (summary, slip) => {
    expect(found({ item: drug, summary, rationale: end })).toEqual([`warning: ${slip}`]);
  });

  it.each([
    'The roofer tore the left knee. The left knee locks. The left knee was braced. The right knee began to hurt from limping.',
    'The roofer tore the left knee. The left knee locks. The left knee was braced. The right knee has full motion.',
    'The roofer tore the left knee. The left knee locks. The left knee was braced. The right knee was operated on in 2009.',
    'The roofer tore the left knee. The left knee locks. The left knee was braced. Both knees were filmed. The right knee is stiff.',
    'The left ankle is sore. The left ankle turns. The left ankle was braced. The right knee is sore.',
    'The left ankle is sore. The left ankle turns. The left ankle was braced. The right ankle is sore. The right foot is numb.',
    'The left ankle is sore. The left ankle turns. The right ankle is sore.',
    'The left ankle is sore. The left ankle turns. The left ankle was braced. Compared with the right ankle it is swollen.',
    'The left arm hurts. The left arm is weak. The left arm was cast. He now relies on the right arm.',
  ])('is no slip: %s', (summary) => {
    expect(found({ item: drug, summary, rationale: end })).toEqual([]);
  });

  it('is said once, however many items there are', () => {
    const summary =
      'The left wrist was cut. The left wrist is stiff. Films of the right wrist were taken. The left wrist hurts.';
    const more = `Ibuprofen 600mg #60: Upheld\n\nDecision rationale: ${end}`;
    expect(found({ item: drug, summary, rationale: end, more })).toEqual(['warning: right wrist']);
  });
});

describe('an item of a right and a left part', () => {
  const summary = 'She strained the right wrist and the left ankle.';
  const item = 'Therapy for the right wrist and left ankle, 8 visits: Upheld';

  it.each([
    [item, summary, 'She has stiffness of the left wrist.', 'left wrist'],
    [item, summary, 'Her right ankle is swollen.', 'right ankle'],
    [
      'MRI of the left shoulder and right knee: Upheld',
      'He hurt the left shoulder and the right knee.',
      'The notes report that the left knee locks.',
      'left knee',
    ],
    [
      'Braces, right elbow and left hip: Upheld',
      'He hurt the right elbow and the left hip.',
      'The worker has a tender left elbow.',
      'left elbow',
    ],
    [
      'X-rays of the left thumb and right foot: Upheld',
      'He hurt the left thumb and the right foot.',
      'There is a wound of the left foot.',
      'left foot',
    ],
  ])('%s: %s %s', (title, told, rationale, slip) => {
    expect(found({ item: title, summary: told, rationale: `${rationale} ${end}` })).toEqual([
      `warning: ${slip}`,
    ]);
  });

  it.each([
    'She has stiffness of the right wrist and swelling of the left ankle.',
    'Compared with the left wrist the right one is stiff.',
    'Both wrists were examined.',
  ])('is left alone: %s', (rationale) => {
    expect(found({ item, summary, rationale: `${rationale} ${end}` })).toEqual([]);
  });

  it('is left alone where both sides of one part are asked for', () => {
    const both = 'MRI of the right wrist and left hand: Upheld';
    const rationale = `The left wrist is sore. ${end}`;
    expect(found({ item: both, summary: 'The hands hurt.', rationale })).toEqual([]);
  });
});

describe('a quoted item of the other side', () => {
  const item = 'X-ray of the left thumb: Upheld';
  const summary = 'The left thumb was bruised. The left thumb is tender.';
  it.each([
    ['the request for "X-ray of the right thumb" is not medically necessary.'],
    ['the requested “x-ray of the right thumb” is not medically necessary.'],
    ['"X-ray of the right thumb" is not medically necessary.'],
    ['the "right thumb x-ray" cannot be deemed medically necessary.'],
    ['medical necessity of the "X-ray, right thumb" has not been established.'],
  ])('is an error: %s', (conclusion) => {
    const [finding, ...more] = found({
      item,
      summary,
      rationale: `Films were normal. Therefore, ${conclusion}`,
    });
    expect(finding).toMatch(/^error: (?:right thumb|thumb, right|right)$/);
    expect(more).toEqual([]);
  });

  it.each([
    'The request for "X-ray of the left thumb" is not medically necessary.',
    'The guideline says: "films of the right thumb are of no use". The request is not medically necessary.',
  ])('is none: %s', (rationale) => {
    expect(found({ item, summary, rationale })).toEqual([]);
  });
});

it('takes "as well" for also, and for nothing that is well', () => {
  const summary = 'The roofer has pain of the left hip.';
  const letter = (reasons: string) => ({ item: drug, summary, rationale: `${reasons} ${end}` });
  expect(found(letter('The drug has helped the right hip as well.'))).toEqual(['warning: right hip']);
  expect(found(letter('The right hip is well.'))).toEqual([]);
});

it.each([
  'Left knee is unremarkable.',
  'Left knee stable.',
  'The left knee is without complaint.',
  'The left knee is painless.',
  'She does desk work, left hand only.',
])('takes the other limb that is well for no slip: %s', (told) => {
  const summary = `The roofer tore the right knee. The right knee is swollen. ${told}`;
  const item = 'MRI of the right knee: Upheld';
  expect(found({ item, summary, rationale: `The right knee locks. ${end}` })).toEqual([]);
});
