import { describe, expect, it } from 'vitest';
import { foundWords } from '../foundWords';
import { disputing } from './disputed';

const end = 'The request is not medically necessary.';
const found = (title: string, reasons: string, more = '', summary?: string) =>
  foundWords(
    disputing(`\n${title}: Upheld\nDecision rationale: ${reasons} ${end}${more}`, summary),
    'wrong-item',
  );

describe('a request that the reasons point at', () => {
  it.each([
    [
      'MRI of the left elbow',
      'The surgeon wrote that the bone scan in question would show a tear.',
      'bone scan in question',
    ],
    ['Naproxen 500mg #60', 'The clerk has taken the tramadol at issue for a year.', 'tramadol at issue'],
    [
      'Wrist brace',
      'The cook was told that the acupuncture under review might help.',
      'acupuncture under review',
    ],
    [
      'Physical therapy, 8 visits',
      'The patient was offered the disputed epidural steroid injection.',
      'disputed epidural steroid injection',
    ],
    ['Gabapentin 300mg #90', 'The worker says that this request for a TENS unit was hers.', 'TENS unit'],
    [
      'CT scan of the abdomen',
      'The worker believes that the facet block being disputed would help.',
      'facet block being disputed',
    ],
  ])('is another than %s: %s', (title, reasons, words) => {
    expect(found(title, reasons)).toEqual([`warning: ${words}`]);
  });

  it('is told for information where somebody asked for it', () => {
    expect(found('MRI of the left elbow', 'The worker was told of the requested bone scan.')).toEqual([
      'information: requested bone scan',
    ]);
  });

  it.each([
    ['MRI of the left elbow', 'The surgeon wrote that the MRI in question would show a tear.'],
    ['MRI of the left elbow', 'The surgeon wrote that the imaging study in question would help.'],
    ['Norco 10/325mg #60', 'The worker has taken the opioid at issue for a year.'],
    ['Naproxen 500mg #60', 'The worker has taken the NSAID in question for a year.'],
    ['MRI of the left elbow', 'The guidelines say that the bone scan in question is rarely done.'],
    ['Sling, post-operative', 'The worker was told of the disputed arthroscopy.'],
    ['MRI of the left elbow', 'The visit in question was on 3/1/2016.'],
    ['MRI of the left elbow', 'Surgeons may request a bone scan where a tumor is feared.'],
  ])('is the item, or no request: %s: %s', (title, reasons) => {
    expect(found(title, reasons)).toEqual([]);
  });

  it('may be another request that the case knows of', () => {
    const summary = 'The worker is a 40-year-old baker. A bone scan was requested in May.';
    expect(
      found('MRI of the left elbow', 'The worker was told of the requested bone scan.', '', summary),
    ).toEqual([]);
  });
});
