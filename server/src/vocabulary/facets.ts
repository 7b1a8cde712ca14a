/** Concepts that have no place in the body which letters tell apart. */
export const PLACELESS: ReadonlySet<string> = new Set(
  `obesity diabetes hypertension sleep-apnea fibromyalgia chronic-pain crps insomnia anxiety depression stress
  suicidal-thoughts memory-problems headaches headache-disorder concussion dizziness nausea gastrointestinal-complaints
  constipation seizures loss-of-consciousness abnormal-mental-status gait-disturbance cardiovascular-disease osteoporosis
  psychological-symptoms bowel-bladder erectile-dysfunction itching dry-mouth cough wheezing shortness-of-breath
  respiratory-symptoms chest-pain tinnitus hearing-loss light-sensitivity visual-disturbance fatigue nightmares fever
  diarrhea gout rheumatoid-arthritis asthma copd high-cholesterol kidney-disease liver-disease thyroid-disease anemia stroke
  smoking nonsmoking alcohol-use substance-abuse bipolar-disorder bruxism jaw-joint-disorder balance-disturbance
  positive-dix-hallpike side-effects red-flags urine-drug-test cures laboratory sleep-study mood-score cognitive-screen
  opioid-risk-screen function-questionnaire sleepiness-scale psychological-evaluation functional-capacity-evaluation
  electrocardiogram eeg endoscopy pulmonary-function`.split(/\s+/),
);

/** Where a test is done, wherever the sentence does not say. */
export const IMPLIED_PLACE: Readonly<Record<string, string>> = {
  'positive-straight-leg-raise': 'lumbar',
  'positive-spurling': 'cervical',
  'positive-tinel': 'upper-extremity',
  'positive-phalen': 'wrist',
  'positive-finkelstein': 'wrist',
  'positive-impingement-test': 'shoulder',
  'positive-labral-test': 'shoulder',
  'positive-meniscal-test': 'knee',
  'gait-disturbance': 'lower-extremity',
  'positive-sacroiliac-test': 'sacroiliac',
};

/** Two of which one being so means that the other is not. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['at-work', 'off-work'],
  ['smoking', 'nonsmoking'],
  ['improvement', 'no-improvement'],
];

/** Concepts that are only the frame of what follows with "of": "complaints of numbness", "findings of weakness". */
export const FRAMES: ReadonlySet<string> = new Set([
  'subjective-complaints',
  'physical-findings',
  'diagnostic-studies',
  'physical-examination',
  'prior-treatment',
]);

/** Concepts that name care only in general: "such treatment" is what was named before. */
export const GENERAL_NAMES: ReadonlySet<string> = new Set([
  'medication',
  'prior-treatment',
  'conservative-care',
  'diagnostic-studies',
  'imaging',
]);

/** Tests that are named for what they show, beside those whose id ends so: "no Tinel's sign" is a negative one. */
const NAMED_FOR_FINDING: ReadonlySet<string> = new Set([
  'straight-leg-raise',
  'spurling',
  'tinel',
  'phalen',
  'finkelstein',
  'dix-hallpike',
]);

/** Whether an attribute is a test that is named for what it shows. */
export function isNamedForFinding(attribute: string): boolean {
  return NAMED_FOR_FINDING.has(attribute) || attribute.endsWith('-test');
}

/** Attributes that are abnormal where they are absent. */
export const ABSENT_IS_ABNORMAL: ReadonlySet<string> = new Set(['reflexes', 'sensation']);

/** Concepts that letters deny as an argument, not as a fact that a record could show. */
export const ARGUED: ReadonlySet<string> = new Set([
  'rationale',
  'flare-up',
  'treatment-plan',
  'red-flags',
  'functional-status',
]);

/** What is looked for again and again, and on record also where there is none. */
export const MONITORED: ReadonlySet<string> = new Set([
  'side-effects',
  'aberrant-behavior',
  'suicidal-thoughts',
]);

/** Care in general, which is told without a place. */
export const GENERAL_CARE: ReadonlySet<string> = new Set(['conservative-care', 'prior-treatment']);

/** Classes of findings that are looked for in the part that the item is about. */
export const LOCAL: ReadonlySet<string> = new Set([
  'neurologic-deficit',
  'nerve-compromise',
  'radicular-complaints',
  'physical-findings',
  'physical-examination',
  'subjective-complaints',
]);

/** What is found of too many things, or in too many ways, for its denial to tell. */
export const LOOSE: ReadonlySet<string> = new Set([
  'pain',
  'subjective-complaints',
  'physical-findings',
  'physical-examination',
  'chronic-pain',
  'tear',
  'degenerative-changes',
  'infection',
  'stress',
  'flare-up',
  'reduced-range-of-motion',
]);

/** First-line drugs against nerve pain: these are meant where the reasons speak of one, else whatever comes before an opioid. */
export const NERVE_DRUGS = ['aed', 'antidepressant'] as const;
