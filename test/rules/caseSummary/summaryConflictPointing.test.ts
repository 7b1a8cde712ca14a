import { describe, expect, it } from 'vitest';
import { found } from './summaryAndRationale';

describe('summary-conflict: what is named by a pronoun, a general name or a clause that points back', () => {
  it.each<[string, string, string, string]>([
    [
      'Wrist surgery',
      'She has worn a wrist splint at night for three months.',
      'A wrist splint is worn before surgery and she has not yet been given one.',
      'not yet been given one',
    ],
    [
      'Stimulator trial',
      'A psychological evaluation was completed on 3/4/2015.',
      'A psychological evaluation is demanded beforehand and none has been carried out.',
      'none has been carried',
    ],
    [
      'Head injury program',
      'He underwent neuropsychological testing on 3/6/2015.',
      'Neuropsychological testing is recommended after head injury. No such testing has been done.',
      'No such testing',
    ],
    [
      'Arthroscopy of the knee',
      'An MRI of the knee was done on 3/6/2015.',
      'An MRI may show what is torn. It has not been done.',
      'It has not been done',
    ],
    [
      'INR, monthly',
      'He is anticoagulated with Coumadin.',
      'INR testing is for patients on warfarin. This patient is not taking this medication.',
      'not taking this medication',
    ],
    [
      'Colonoscopy',
      'He denies rectal bleeding.',
      'The study is indicated for rectal bleeding, which the patient has complained of.',
      'which the patient has complained of',
    ],
    [
      'Dental implants',
      'Periodontal disease is active.',
      'Implants are appropriate in a mouth free of periodontal disease, as here.',
      'as here',
    ],
    [
      'Ropinirole',
      'He has restless legs syndrome.',
      'The ODG does not support the drug except for restless legs syndrome, which is not a diagnosis of this patient.',
      'which is not a diagnosis of this patient',
    ],
    [
      'Lyrica',
      'No neuropathy was found.',
      'The drug is for diabetic neuropathy, as in this case.',
      'as in this case',
    ],
  ])('%s: "%s" against "%s"', (item, summary, rationale, words) => {
    expect(found({ item: `${item}: Upheld`, summary, rationale }).map((one) => one.split(' / ')[0])).toEqual([
      words,
    ]);
  });

  it.each<[string, string, string]>([
    // What stands behind is named first, and not meant.
    [
      'Epidural injection',
      'He had physical therapy.',
      'Epidural injections follow physical therapy. None has been tried.',
    ],
    // No thing is meant by "it".
    ['MRI of the knee', 'He has a splint.', 'A splint would do. It is not stated why he needs more.'],
    [
      'Aquatic therapy',
      'He had therapy on land.',
      'Therapy on land has been had and he cannot do it on his own.',
    ],
    // They agree.
    [
      'Colonoscopy',
      'He complains of rectal bleeding.',
      'The study is for rectal bleeding, which the patient has.',
    ],
    ['Lyrica', 'He has diabetic neuropathy.', 'The drug is for diabetic neuropathy, as in this case.'],
    // The clause is of what the guideline would have, not of the patient.
    [
      'Colonoscopy',
      'He denies rectal bleeding.',
      'The study is for rectal bleeding, which should be confirmed by a physician.',
    ],
    // "This medication" is the item's.
    ['Norco', 'She takes ibuprofen.', 'Ibuprofen comes first. The patient has not taken this medication.'],
  ])('and is silent: %s: "%s" beside "%s"', (item, summary, rationale) => {
    expect(found({ item: `${item}: Upheld`, summary, rationale })).toEqual([]);
  });
});
