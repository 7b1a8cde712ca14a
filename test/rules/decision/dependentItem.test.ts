import { describe, expect, it } from 'vitest';
import { expectFindings } from '../underlined';
import { disputing } from './disputed';

const rule = ['dependent-item'];

describe('dependent-item', () => {
  it('finds a denial that rests on a surgery which the letter grants', () => {
    const [finding] = expectFindings(
      disputing(`
Carpal tunnel release, right: Overturned
Decision rationale: The nerve is slow and the thumb is weak. The request is medically necessary.

Sling: Upheld
Decision rationale: As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependent-item`),
      rule,
    );
    expect(finding!.severity).toBe('error');
    expect(finding!.message).toContain('item 1');
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    [
      'Since ',
      'the surgery',
      ' is not medically necessary, this associated request is not medically necessary either.',
    ],
    [
      'As ',
      'the primary procedure',
      ' is not medically necessary, none of the associated services are medically necessary.',
    ],
    [
      'Because ',
      'the knee arthroscopy',
      ' is not medically necessary, the crutches are not medically necessary.',
    ],
  ])('finds %s%s where the letter has no surgery', (before, words, after) => {
    const [finding] = expectFindings(
      disputing(`
Naproxen 500mg #60: Upheld
Decision rationale: NSAIDs are for short courses. The request is not medically necessary.

Crutches: Upheld
Decision rationale: ${before}${words}${after}
                    ${' '.repeat(before.length)}${'^'.repeat(words.length)} dependent-item`),
      rule,
    );
    expect(finding!.message).toContain('no item of this letter');
  });

  it('finds it where the surgery is denied in a sentence of its own', () => {
    expectFindings(
      disputing(`
Acupuncture, 6 visits: Upheld
Decision rationale: No gain is recorded. The request for acupuncture is not medically necessary.

Assistant surgeon: Upheld
Decision rationale: The operation itself was found not medically necessary. Therefore this item is not medically necessary.
                    ^^^^^^^^^^^^^^^^^^^^ dependent-item`),
      rule,
    );
  });

  it.each([
    [
      'The medical necessity of ',
      'the surgery',
      ' has not been established, therefore the service is not medically necessary.',
    ],
    [
      '',
      'The requested surgery',
      ' is not medically necessary. As such, this item is not medically necessary as well.',
    ],
    ['The item is not medically necessary because ', 'the surgery', ' is not medically necessary.'],
  ])('finds %s%s%s', (before, words, after) => {
    expectFindings(
      disputing(`
Naproxen 500mg #60: Upheld
Decision rationale: NSAIDs are for short courses. The request is not medically necessary.

Crutches: Upheld
Decision rationale: ${before}${words}${after}
                    ${' '.repeat(before.length)}${'^'.repeat(words.length)} dependent-item`),
      rule,
    );
  });

  it('takes no answer that comes first for another item’s', () => {
    expectFindings(
      disputing(`
Knee arthroscopy, right: Upheld
Decision rationale: The requested surgery is not medically necessary. The knee is stable. Therefore, the request is not medically necessary.

MRI of the neck: Upheld
Decision rationale: The request for an MRI is not medically necessary. No red flag is recorded. Therefore, the request is not medically necessary.`),
      rule,
    );
  });

  it('finds a grant that rests on a surgery which the letter denies', () => {
    expectFindings(
      disputing(`
Carpal tunnel release, right: Upheld
Decision rationale: Splinting was not tried. The request is not medically necessary.

Sling: Overturned
Decision rationale: As the surgery is medically necessary, the sling is medically necessary.
                       ^^^^^^^^^^^ dependent-item`),
      rule,
    );
  });

  it.each([
    'Carpal tunnel release, right',
    'Right hand tendon exploration',
    'Epidural neuroplasty, lumbar spine',
    'Left L5-S1 epidural steroid injection',
  ])('accepts the ancillary items of an upheld %s, whatever it is called', (title) => {
    expectFindings(
      disputing(`
${title}: Upheld
Decision rationale: Care at home was not tried. The request is not medically necessary.

Naproxen 500mg #60: Overturned
Decision rationale: The wrist is swollen. Naproxen is medically necessary.

Associated surgical service: Cold therapy unit: Upheld
Decision rationale: As the requested surgical intervention is not medically necessary per the documentation, the requested ancillary service is not medically necessary.`),
      rule,
    );
  });

  it('accepts a drug that depends on another which is upheld', () => {
    expectFindings(
      disputing(`
Naproxen 500mg #60: Upheld
Decision rationale: NSAIDs are for short courses. The request is not medically necessary.

Omeprazole 20mg #30: Upheld
Decision rationale: As the naproxen is not found medically necessary, the request for omeprazole 20mg #30 is also not medically necessary.`),
      rule,
    );
  });

  it('finds a denied surgery of which only the denial is told', () => {
    expectFindings(
      disputing(`
Right total hip replacement: Overturned
Decision rationale: The joint is worn through. The request is medically necessary.

Hospital stay, 2 days: Upheld
Decision rationale: Seeing that the hip replacement has been denied, admission for it is not medically necessary.
                                ^^^^^^^^^^^^^^^^^^^ dependent-item`),
      rule,
    );
  });

  it.each([
    [
      '',
      'The scaphoid repair',
      ' is not medically necessary. An assistant is thus not medically necessary either.',
    ],
    ['', 'The scaphoid repair', ' is not medically necessary. The assistant is not medically necessary.'],
    [
      'Help in the operating room is moot, as ',
      'surgery',
      ' is not medically necessary. An assistant is not medically necessary.',
    ],
    [
      'The assistant is dependent upon ',
      'the scaphoid repair',
      ', which is not medically necessary. Therefore the assistant is not medically necessary.',
    ],
    [
      '',
      'The surgery',
      ' having been found not medically necessary, the assistant is not medically necessary.',
    ],
    ['With the denial of ', 'the surgery', ', the assistant is not medically necessary.'],
    [
      'The assistant is not medically necessary because ',
      'the associated scaphoid repair',
      ' is not medically necessary.',
    ],
  ])('finds %s%s, told in many ways', (before, words, after) => {
    expectFindings(
      disputing(`
Scaphoid repair, right wrist: Overturned
Decision rationale: The bone has not healed. The request is medically necessary.

Associated surgical service: Assistant surgeon: Upheld
Decision rationale: ${before}${words}${after}
                    ${' '.repeat(before.length)}${'^'.repeat(words.length)} dependent-item`),
      rule,
    );
  });
});
