import { describe, expect, it } from 'vitest';
import { HURT_IN_2013, messages } from './summaryAndRationale';

const conflicts = (item: string, summary: string, reasons: string): readonly string[] =>
  messages({ item: `${item}: Upheld`, opening: HURT_IN_2013, summary, rationale: reasons }).map((told) =>
    told.replace(/^\w+: /, ''),
  );

describe('summary-conflict: formulas of the trade', () => {
  it.each([
    [
      'Norco 10/325mg #90',
      'He rates it 8/10 without his tablets and 4/10 with them.',
      'There is no documentation of pain scores with and without the medication.',
    ],
    [
      'Norco 10/325mg #90',
      'With Norco the pain is 9/10 without and 6/10 with it.',
      'Pain levels with and without the medication are not documented.',
    ],
    [
      'Tramadol 50mg #60',
      'A urine drug screen of 12/02/2014 was positive for tramadol.',
      'As a urine drug screen was not provided for review, compliance cannot be judged.',
    ],
    [
      'Botox injections',
      'She took topiramate up to 100 mg twice daily from February to June of 2014.',
      'She has yet to be given topiramate.',
    ],
  ])('%s: "%s" against "%s"', (item, summary, reasons) => {
    expect(conflicts(item, summary, reasons)).toHaveLength(1);
  });

  it.each([
    [
      'MRI of the left shoulder',
      'The MRI showed a partial tear.',
      'The latest one no longer shows a partial tear.',
    ],
    ['Celebrex 200mg #30', 'Until 2015 he took Percocet.', 'He is no longer on an opioid.'],
    ['Celebrex 200mg #30', 'He took Percocet in 2015.', 'There is no opioid to be spared.'],
    [
      'MRI of the left shoulder',
      'MRI of 2014: partial tear of the supraspinatus.',
      'No weakness of the rotator cuff is present on examination.',
    ],
    [
      'Psychotherapy, 12 visits',
      'The Beck Depression Inventory was 22.',
      'No PTSD Checklist has been completed.',
    ],
    ['Norco 10/325mg #90', 'He reports pain of 7/10.', 'No pain score without medication is given.'],
    [
      'Diclofenac gel',
      'Etodolac was stopped for a creatinine of 1.6.',
      'His renal function is normal again.',
    ],
    [
      'Left shoulder arthroscopy',
      'An injection helped for nine days.',
      'Therapy, an injection and an anti-inflammatory have been used, without lasting benefit.',
    ],
    [
      'Flexeril 7.5mg #30',
      'On Norco she cooks and walks a mile.',
      'No relief from Flexeril is recorded, since the scores were given for Norco.',
    ],
  ])('%s: "%s" does not contradict "%s"', (item, summary, reasons) => {
    expect(conflicts(item, summary, reasons)).toEqual([]);
  });

  it('quotes what denies by itself as it is said', () => {
    expect(
      conflicts('Knee brace', 'Examination of the knee: instability.', 'The ligaments were stable.'),
    ).toEqual(['The rationale says "ligaments were stable"; the case summary records "instability".']);
  });
});
