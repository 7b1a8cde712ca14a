import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

describe('summary-conflict: what a study found, and what a patient can do', () => {
  it.each<[string, string, string, string]>([
    [
      'Ulnar nerve transposition',
      'Nerve conduction studies: conduction across the elbow 30 m/s, slowed.',
      'The nerve conduction studies of the arm were normal.',
      'nerve conduction studies',
    ],
    [
      'Cardiology consultation',
      'The EKG of 3/2/2015 shows T wave inversion.',
      'The electrocardiogram came back normal.',
      'electrocardiogram',
    ],
    [
      'Wrist arthroscopy',
      'MRI of the right wrist 6/2/2014: TFCC tear.',
      'The MRI of the wrist was read as normal with an intact disc.',
      'MRI',
    ],
    [
      'Neurology consultation',
      'The MRI of the brain showed several microhemorrhages.',
      'The brain MRI has not shown any lesion.',
      'MRI',
    ],
    [
      'Cervical collar',
      'X-rays of the neck normal.',
      'A collar is appropriate here because the cervical x-rays demonstrated a fracture.',
      'fracture',
    ],
    [
      'MRI of the wrist',
      'Plain films of the wrist were read as unremarkable on 2/3/2016.',
      'Plain radiographs were not taken first.',
      'Plain radiographs were not taken',
    ],
    [
      'Shower chair',
      'She bathes independently while standing.',
      'The claimant needs assistance to bathe.',
      'needs assistance to bathe',
    ],
    ['Wheelchair', 'He walks without assistance.', 'The patient cannot walk.', 'cannot walk'],
    [
      'Home health aide',
      'She attends church on Sundays and goes shopping.',
      'The patient is homebound.',
      'homebound',
    ],
    [
      'Aquatic therapy',
      'He bears full weight on the leg.',
      'The patient is non-weight-bearing.',
      'non-weight-bearing',
    ],
    [
      'Botox',
      'Botox in January gave 70% relief.',
      'The prior Botox injection provided no benefit.',
      'Botox injection',
    ],
  ])('%s: "%s" against "%s"', (item, summary, rationale, words) => {
    expect(
      found({ item: `${item}: Upheld`, summary, rationale }).map((one) => one.split(' / ')[0]),
    ).toContain(words);
  });

  it.each<[string, string, string]>([
    // They agree.
    [
      'Ulnar nerve transposition',
      'Nerve conduction studies were normal.',
      'The nerve conduction studies of the arm were normal.',
    ],
    ['Arthroscopy', 'MRI of the knee showed no tear.', 'The MRI of the knee was unremarkable.'],
    // Another study, another part; only one nerve.
    ['Arthroscopy', 'The MRI of the knee showed a tear.', 'X-rays of the knee were normal.'],
    ['Arthroscopy', 'The MRI of the right shoulder showed a tear.', 'The MRI of the right knee was normal.'],
    // A diagnosis is no result of the study that did not show it.
    [
      'Carpal tunnel release',
      'Diagnoses: carpal tunnel syndrome.',
      'The nerve conduction study did not confirm carpal tunnel syndrome.',
    ],
    // So much and no more; with difficulty; what is wanted.
    ['Wheelchair', 'She walks one block with a limp.', 'The patient cannot walk more than two blocks.'],
    ['Shower chair', 'She has difficulty bathing.', 'The claimant needs assistance to bathe.'],
    ['Therapy', 'He is wheelchair bound.', 'The goal is to walk without assistance.'],
  ])('and is silent: %s: "%s" beside "%s"', (item, summary, rationale) => {
    expect(found({ item: `${item}: Upheld`, summary, rationale })).toEqual([]);
  });
});
