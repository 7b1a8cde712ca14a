import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

describe('summary-conflict: numbers of one thing', () => {
  it.each<[string, string, string, string]>([
    [
      'Carpal tunnel release',
      'Jamar: right 15 kg, left 27 kg.',
      'A grip of 34 kg on the right was measured.',
      'grip of 34 kg',
    ],
    [
      'Rotator cuff repair',
      'The MRI showed a 2.4 cm supraspinatus tear.',
      'The tear measures only 6 mm.',
      'tear measures only 6 mm',
    ],
    [
      'Total knee replacement',
      'BMI is 44.',
      'The body mass index of this patient is below 40.',
      'body mass index of this patient is below 40',
    ],
    [
      'Facet block',
      'The last block gave 80 percent relief for five weeks.',
      'The last block gave only 30% relief.',
      '30% relief',
    ],
    [
      'Smoking cessation',
      'She smokes half a pack a day.',
      'The patient smokes two packs a day.',
      'smokes two packs',
    ],
    ['CPAP', 'The sleep study found an apnea-hypopnea index of 26.', 'The AHI was only 3.', 'AHI was only 3'],
    [
      'Shoulder therapy',
      'Abduction was 95 degrees.',
      'Abduction of 160 degrees was recorded.',
      'Abduction of 160 degrees',
    ],
    [
      'Power wheelchair',
      'He can walk two blocks with a cane.',
      'The patient walks 10 blocks.',
      'walks 10 blocks',
    ],
  ])('%s: "%s" against "%s"', (item, summary, rationale, words) => {
    expect(
      found({ item: `${item}: Upheld`, summary, rationale }).map((one) => one.split(' / ')[0]),
    ).toContain(words);
  });

  it.each<[string, string, string]>([
    // The same number, in another unit, rounded, or as a bound that holds.
    ['Rotator cuff repair', 'The MRI showed a 2.4 cm supraspinatus tear.', 'The tear measures 24 mm.'],
    ['Total knee replacement', 'BMI is 44.2.', 'The body mass index of this patient is over 40.'],
    [
      'Facet block',
      'The last block gave 80 percent relief for five weeks.',
      'The last block gave relief for more than four weeks.',
    ],
    // Another side, another treatment, a difference, what is asked of anyone.
    ['Therapy', 'Flexion of the right knee is 90 degrees.', 'Flexion of the left knee is 130 degrees.'],
    ['Facet block', 'Ibuprofen gave 20 percent relief.', 'The last facet block gave 80 percent relief.'],
    ['Zolpidem', 'She sleeps five hours.', 'With the drug she sleeps two hours longer.'],
    ['Total knee replacement', 'BMI is 33.', 'A body mass index of less than 40 is required.'],
  ])('and is silent: %s: "%s" beside "%s"', (item, summary, rationale) => {
    expect(found({ item: `${item}: Upheld`, summary, rationale })).toEqual([]);
  });
});
