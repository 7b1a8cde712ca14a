import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

describe('summary-conflict: a summary in shorthand', () => {
  it.each<[string, string, string, string, string?]>([
    [
      'a study with its date alone',
      'MRI L/S 03/02/2016: mild bulge.',
      'MRI has yet to be completed.',
      'MRI has yet to be completed / MRI',
    ],
    [
      'an operation',
      'Dx: lumbar DDD, s/p laminectomy.',
      'There is no history of surgery.',
      'no history of surgery / laminectomy',
    ],
    [
      'a plus sign',
      'Right FABER +, Gaenslen + R.',
      "Gaenslen's was negative.",
      "Gaenslen's was negative / Gaenslen",
      'Sacroiliac joint injection: Upheld',
    ],
    [
      'a muscle with its grade',
      'Exam: R EHL 3+/5, spine tender.',
      'A motor deficit was not objectively documented.',
      'motor deficit was not objectively documented / EHL 3+/5',
      'Lumbar MRI: Upheld',
    ],
    [
      'a motion with its measure',
      'Low back: flexion 40/60.',
      'Lumbar range of motion was full.',
      'range of motion was full / flexion 40/60',
      'Lumbar brace: Upheld',
    ],
    [
      'what no table knows',
      'Tx: gel insoles, wobble board, ice.',
      'A wobble board has not been tried.',
      'wobble board has not been tried / wobble board',
    ],
    [
      'what a physician does not do',
      'CURES checked 10/12/2016.',
      'The provider did not review a CURES report.',
      'not review a CURES report / CURES',
    ],
    [
      'an example',
      'Medications: topiramate and ibuprofen.',
      'No preventive agent such as topiramate was tried.',
      'No preventive agent / topiramate',
    ],
    [
      'freedom from a finding',
      'The exam found a spasm of the neck.',
      "The patient's neck was free of spasm.",
      'was free of spasm / spasm',
      'Neck brace: Upheld',
    ],
    [
      'a habit that goes on',
      'She continues to smoke.',
      'The patient quit smoking.',
      'quit smoking / continues to smoke',
    ],
    [
      'a habit that is over',
      'She is a former smoker.',
      'The patient currently smokes.',
      'smokes / former smoker',
    ],
    [
      'films that were in order',
      'X-rays of the right ankle were normal.',
      'In this case, the films showed a fracture of the ankle.',
      'fracture / X-rays',
      'Right ankle brace: Upheld',
    ],
    [
      'a treatment that was refused',
      'A spinal cord stimulator trial was declined.',
      'The patient underwent a spinal cord stimulator trial.',
      'spinal cord stimulator trial / spinal cord stimulator trial',
    ],
    [
      'work that is not done',
      'She does not work.',
      'The patient works full duty.',
      'works full duty / does not work',
    ],
    ['a study that was not made', 'MRI has not been done.', 'The MRI has been completed.', 'MRI / MRI'],
  ])('%s', (_, summary, rationale, conflict, item) => {
    expect(found(item ? { summary, rationale, item } : { summary, rationale })).toEqual([conflict]);
  });

  it.each<[string, string, string?]>([
    ['Tx: wobble board planned.', 'A sufficient trial of a wobble board has not been tried.'],
    ['He is on light duty.', 'The patient is off work.'],
    ['She is a former smoker.', 'The patient gave up cigarettes in 2013.'],
    [
      'The provider noted a negative lumbar x-ray.',
      'A lumbar x-ray was obtained and was negative.',
      'Lumbar x-ray: Upheld',
    ],
    [
      'Pt states that the brace helps. EMG was negative.',
      'There is no electrodiagnostic evidence of radiculopathy.',
      'Lumbar MRI: Upheld',
    ],
    ['She denies groin pain.', 'The patient has left hip pain.', 'Left hip MRI: Upheld'],
  ])('is content: %s %s', (summary, rationale, item) => {
    expect(found(item ? { summary, rationale, item } : { summary, rationale })).toEqual([]);
  });
});
