import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

/** The words that are found, of one item. */
const wordsFound = (item: string, summary: string, rationale: string): readonly string[] =>
  found({ item: `${item}: Upheld`, summary, rationale }).map((one) => one.split(' / ')[0]!);

describe('summary-conflict: what the sentences of a summary record', () => {
  it.each<[string, string, string, string]>([
    [
      'MRI of the left wrist',
      'There was tenderness over the neck, left shoulder and left wrist.',
      'There is no tenderness of the left wrist.',
      'no tenderness',
    ],
    [
      'MRI of the right knee',
      'The exam noted effusion of the right knee, no laxity, tenderness of the right knee joint line.',
      'There is no documentation of tenderness of the right knee.',
      'no documentation of tenderness',
    ],
    [
      'MRI of the left knee',
      'On exam there was limited left knee range of motion.',
      'The range of motion of the left knee is full.',
      'range of motion',
    ],
    [
      'Acupuncture for the neck',
      'Treatment to date has included medications, chiropractic care, and physical therapy.',
      'There is no documentation that physical therapy was tried.',
      'no documentation that physical therapy',
    ],
  ])('is compared: %s: "%s" with "%s"', (item, summary, rationale, words) => {
    expect(wordsFound(item, summary, rationale).join()).toContain(words);
  });

  it.each<[string, string, string]>([
    [
      'Lumbar epidural steroid injection',
      'The treatment plan included continued medications, physical therapy, acupuncture and an MRI of the lumbar spine.',
      'There is no documentation that physical therapy was completed, and no MRI has been performed.',
    ],
    [
      'Lumbar epidural steroid injection',
      'The request for authorization dated 3/4/2016 included acupuncture and an MRI of the lumbar spine.',
      'An MRI has not been performed.',
    ],
    [
      'MRI of the right shoulder',
      'There was rotator cuff weakness and tenderness along the carpal tunnels.',
      'There is no documentation of a rotator cuff tear or of carpal tunnel syndrome.',
    ],
    [
      'Celebrex',
      'The patient was noted to not be using medications.',
      'The patient was provided a prescription for Celebrex.',
    ],
    [
      'MRI of the lumbar spine',
      'There is insufficient documentation of weakness of the legs.',
      'There is no documentation of weakness of the legs.',
    ],
    [
      'MRI of the cervical spine',
      'Diagnoses are concussion without loss of consciousness, neck strain, and post traumatic headaches.',
      'The diagnoses include post traumatic headaches.',
    ],
  ])('is no conflict: %s: "%s" beside "%s"', (item, summary, rationale) => {
    expect(wordsFound(item, summary, rationale)).toEqual([]);
  });
});
