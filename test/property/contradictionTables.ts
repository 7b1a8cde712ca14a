/**
 * The plain sentences out of which letters are made that contradict themselves: what a summary records of a thing, and what
 * the reasons deny or assert of it. `X` is the thing. Every pair of a kind contradicts.
 */

/** What a thing is: sentences of one kind of thing fit each other. */
export type Kind = 'treatment' | 'drug' | 'study' | 'sign' | 'complaint' | 'diagnosis';

export const THINGS: Readonly<Record<Kind, readonly string[]>> = {
  treatment: [
    'physical therapy',
    'acupuncture',
    'chiropractic treatment',
    'cognitive behavioral therapy',
    'massage',
  ],
  drug: ['gabapentin', 'Naproxen', 'Cymbalta', 'Norco', 'amitriptyline'],
  study: ['MRI of the lumbar spine', 'EMG', 'urine drug screen', 'psychological evaluation', 'CT scan'],
  sign: ['muscle spasm', 'weakness', 'a positive straight leg raise', 'joint effusion', 'atrophy'],
  complaint: ['numbness', 'headaches', 'insomnia', 'depression', 'heartburn'],
  diagnosis: ['hypertension', 'diabetes', 'a meniscal tear', 'carpal tunnel syndrome', 'sleep apnea'],
};

/** What a summary records. */
export const RECORDED: Readonly<Record<Kind, readonly string[]>> = {
  treatment: [
    'He has completed 12 sessions of X.',
    'Treatment to date has included medication, X and rest.',
    'X was tried without benefit.',
    'The patient received X last year.',
    'X in 2013 gave no lasting relief.',
    'She attended X from March to May 2014.',
    'Conservative care consisting of X and medication has failed.',
  ],
  drug: [
    'He was prescribed X in 2013.',
    'Current medications: aspirin, X and Flexeril.',
    'She failed X.',
    'He stopped X because of nausea.',
    'He has tried X and tramadol in the past.',
    'She has been on X since 2013.',
    'X did not help.',
    'She could not tolerate X.',
  ],
  study: [
    'X was performed on 3/4/14.',
    'X dated 3/4/14 was normal.',
    'X of 3/4/14 showed mild changes.',
    'Diagnostic studies: X (3/4/14) was unremarkable.',
    'The results of X were reviewed.',
    'X was negative.',
  ],
  sign: [
    'Examination reveals X.',
    'Objective findings: X and tenderness.',
    'There was X on the exam of 3/4/14.',
    'Physical exam showed X.',
    'Exam: X.',
  ],
  complaint: [
    'He complains of X.',
    'Subjective complaints: X and fatigue.',
    'The patient has had X since the injury.',
    'The patient presents with neck pain and X.',
    'Chief complaint: X.',
  ],
  diagnosis: [
    'Diagnoses: X.',
    'The patient was diagnosed with X.',
    'He has X.',
    'Diagnosis: strain; X.',
    'He is being treated for X.',
  ],
};

/** How reasons deny it. */
export const DENIED: Readonly<Record<Kind, readonly string[]>> = {
  treatment: [
    'There is no evidence that the patient has had X.',
    'There is no documentation of a trial of X.',
    'The patient has not tried X.',
    'The records provided do not document any prior X.',
    'X has not been attempted.',
    'The medical records fail to show that X was done.',
  ],
  drug: [
    'There is no documentation of a trial of X.',
    'The patient has not tried X.',
    'There is no evidence of prior use of X.',
    'The patient has never taken X.',
    'The patient has not been prescribed X.',
    'It is not documented that the patient has tried X.',
  ],
  study: [
    'There is no X in the records.',
    'No X has been done.',
    'The results of X were not provided.',
    'There is no evidence that X was performed.',
    'No X was available for review.',
  ],
  sign: [
    'There is no documentation of X.',
    'The physical examination does not show X.',
    'No X was noted.',
    'There is no evidence of X on physical examination.',
    'There are no objective findings of X.',
  ],
  complaint: [
    'The patient does not have X.',
    'There is no mention of X in the records.',
    'There is no complaint of X.',
    'No X was reported.',
    'There is no indication that the patient has X.',
  ],
  diagnosis: [
    'There is no diagnosis of X.',
    'The patient has not been diagnosed with X.',
    'There is no documentation of X.',
    'The records do not establish X.',
    'There is no history of X.',
  ],
};

/** How a summary has it that there is none. */
export const RULED_OUT: Readonly<Record<Kind, readonly string[]>> = {
  treatment: ['The patient has not had X.', 'No X to date.', 'X has not been started.', 'He declined X.'],
  drug: ['He has never taken X.', 'No X has been prescribed.', 'X was never started.', 'He has not tried X.'],
  study: ['No X has been done.', 'X was not performed.'],
  sign: ['There was no X.', 'Examination showed no X.', 'X was absent.', 'On exam: no X.'],
  complaint: ['He denies X.', 'There is no X.', 'Negative for X.', 'She does not have X.'],
  diagnosis: ['He has no X.', 'Negative for X.', 'X was ruled out.', 'There was no evidence of X.'],
};

/** How reasons assert it. */
export const ASSERTED: Readonly<Record<Kind, readonly string[]>> = {
  treatment: [
    'The patient has completed X.',
    'The patient has had X without benefit.',
    'X was tried and failed.',
    'The patient has undergone X.',
  ],
  drug: [
    'The patient has failed X.',
    'X has been tried without benefit.',
    'The patient is taking X.',
    'There is documentation of failure of X.',
  ],
  study: [],
  sign: ['The patient has X.', 'Examination showed X.', 'X was noted.', 'Objective findings include X.'],
  complaint: ['The patient has X.', 'The patient complains of X.', 'The patient presents with X.'],
  diagnosis: ['The patient has X.', 'The patient was diagnosed with X.', 'There is documentation of X.'],
};

/** What a summary records of a treatment's effect, and how reasons deny or assert it; `X` is the treatment. */
export const RELIEF: readonly string[] = [
  'X gave 60% relief.',
  'He reports decreased pain with X.',
  'With X the pain falls from 8/10 to 4/10.',
  'X helped his pain.',
  'X reduces the pain by half.',
];

export const RELIEF_DENIED: readonly string[] = [
  'There is no documentation of pain relief with X.',
  'There is no evidence that X has reduced the pain.',
  'X has not been helpful.',
  'The patient did not benefit from X.',
];

/** A sentence of a summary, and one of the reasons that it does not contradict, of the drug and treatment in brackets. */
export const AGREEING: readonly (readonly [summary: string, reasons: string])[] = [
  ['He was prescribed gabapentin in 2013.', 'The patient is not taking gabapentin.'],
  ['He stopped gabapentin in 2013.', 'The patient is not on gabapentin.'],
  ['She is not taking gabapentin.', 'The patient has failed gabapentin.'],
  ['He has not tried Lyrica.', 'The patient has failed gabapentin.'],
  ['Physical therapy has been requested.', 'The patient has not had physical therapy.'],
  ['An EMG is pending.', 'There is no EMG in the records.'],
  ['The MRI of the knee was normal.', 'There is no MRI of the lumbar spine.'],
  ['Heartburn is denied today.', 'The drug may bring heartburn.'],
  ['He complains of weakness of the legs.', 'No weakness was found on examination.'],
  ['There is a family history of diabetes.', 'The patient has not been diagnosed with diabetes.'],
  ['There is no history of hypertension in the family.', 'The patient has hypertension.'],
];
