/** Kinds of sentences that only seem to contradict the summary, as letters written blind showed them, each with a twin that does. */
import { describe, expect, it } from 'vitest';
import { HURT_IN_2013, messages } from './summaryAndRationale';

/** The severities of the conflicts that are found in a letter of this summary and these reasons. */
function severities(summary: string, reasons: string, item = 'Norco 10/325 mg #60') {
  return messages({ item: `${item}: Upheld`, opening: HURT_IN_2013, summary, rationale: reasons }).map(
    (message) => message.split(':')[0],
  );
}

describe('what agrees with the summary', () => {
  it.each([
    // What one could not take was tried, or was not to be.
    ['Ibuprofen upset his stomach.', 'He could not take ibuprofen.'],
    ['Naproxen raised her blood pressure.', 'She cannot tolerate naproxen.'],
    // A verb behind "and" tells what is done besides.
    ['He takes meloxicam 15 mg.', 'The patient has no history of ulcer and uses a single NSAID.'],
    ['She wears a wrist splint.', 'The patient has no numbness and wears a splint.'],
    // The words of the sentence before do not reach into the next.
    [
      'Electrodiagnostic testing has not been done.',
      'Nerve studies have not been done. Without them it is a guess.',
    ],
    // Denied there as well, in few words.
    [
      'MRI of the left knee 2/2013 showed a tear; MRI right never obtained.',
      'An MRI of the right knee was never obtained.',
    ],
    [
      'Spirometry 2/2015: up 15% after albuterol. Spirometry 3/2016: bronchodilator not given that day.',
      'No bronchodilator was given on that day.',
    ],
    ['Rhinitis is denied.', 'Humidification has value in rhinitis, which he denies.'],
    // There was one, and it is over.
    ['Pneumonia in 2011, resolved.', 'He had pneumonia in 2011.'],
    ['Left wrist numbness 2012, gone.', 'The numbness of 2012 is gone.'],
    // The ability is denied, or a time without it told.
    [
      'She uses an albuterol inhaler twice daily.',
      'There is no documentation of an inability to use the inhaler.',
    ],
    [
      'The long finger locks. One injection 6/2014.',
      'After the injection he had five months without locking.',
    ],
    // The operation that is asked for, not one of years before.
    ['The left shoulder had a decompression in 2009.', 'The operation has not been done.'],
  ])('%s / %s', (summary, reasons) => {
    expect(severities(summary, reasons).filter((one) => one === 'warning')).toEqual([]);
  });
});

describe('their twins that contradict it', () => {
  it.each([
    ['Ibuprofen was taken until May.', 'He has not taken ibuprofen.'],
    ['He takes meloxicam 15 mg.', 'The patient has no history of ulcer and no NSAID is taken.'],
    [
      'Electrodiagnostic testing of both arms was done on 3/2/2015.',
      'Nerve studies have not been done. Without them it is a guess.',
    ],
    ['MRI of the right knee on 2/3/2013 showed a tear.', 'MRI of the right knee was never obtained.'],
    ['He reports rhinitis.', 'Humidification has value in rhinitis, which he denies.'],
    [
      'She uses an albuterol inhaler twice daily.',
      'There is no documentation that an inhaler has been used.',
    ],
    [
      'He had a steroid injection of the right shoulder in May.',
      'An injection has not been done.',
      'Right shoulder arthroscopy',
    ],
  ])('%s / %s', (summary, reasons, item = 'Norco 10/325 mg #60') => {
    expect(severities(summary, reasons, item).length).toBe(1);
  });
});

describe('a time of its own, or a list that goes on, leaves a doubt', () => {
  it.each([
    ['There was an open wound of the heel in May.', 'He has no open wound of the heel currently.'],
    ['He has numbness of the left hand.', 'He had no numbness of the left hand for two years.'],
    ['She had locking of the knee.', 'She has no locking or swelling.'],
    // Another tooth may be on record.
    ['Tooth 30: caries at the margin. Tooth 19: sound.', 'There is no caries of this tooth.'],
  ])('%s / %s', (summary, reasons) => {
    expect(severities(summary, reasons)).toEqual(['information']);
  });

  it.each([
    ['There was muscle spasm of the neck.', 'There is no documentation of muscle spasm or guarding.'],
    ['He has numbness of the left hand.', 'He has no numbness of the left hand.'],
  ])('but not in: %s / %s', (summary, reasons) => {
    expect(severities(summary, reasons)).toEqual(['warning']);
  });
});

describe('what one drug did is not said of another', () => {
  const SUMMARY =
    'Care so far: 12 visits of physical therapy, ibuprofen (stopped for dyspepsia), and an injection. He takes Norco three times a day.';

  it.each([
    [SUMMARY, 'Side effects were denied.', 'Norco 10/325 mg #90'],
    [
      'Timolol was stopped because of wheezing.',
      'No adverse effect of latanoprost is noted.',
      'Brimonidine eye drops',
    ],
  ])('%s / %s', (summary, reasons, item) => {
    expect(severities(summary, reasons, item).filter((one) => one === 'warning')).toEqual([]);
  });

  it.each([
    [
      'Care so far: physical therapy, Norco (stopped for nausea), and an injection.',
      'Side effects were denied.',
      'Norco 10/325 mg #90',
    ],
    [
      'He takes Norco. He complained of drowsiness on the drug.',
      'He tolerates Norco without adverse effects.',
      'Norco 10/325 mg #90',
    ],
  ])('but of itself: %s / %s', (summary, reasons, item) => {
    expect(severities(summary, reasons, item).length).toBe(1);
  });
});
