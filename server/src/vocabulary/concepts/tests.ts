/** What tests show: what is found where they are out of order, and which are named for what they show. */

/** What a test finds where it is out of order: in order it rules that out. */
export const FOUND_BY_TEST: Readonly<Record<string, string>> = {
  'liver-test': 'liver-disease',
  'kidney-test': 'kidney-disease',
  'lipid-panel': 'high-cholesterol',
  'thyroid-test': 'thyroid-disease',
  'glucose-test': 'diabetes',
  'inflammatory-test': 'elevated-inflammatory-markers',
  'hormone-level': 'hypogonadism',
  'coagulation-test': 'bleeding-disorder',
  'vitamin-level': 'vitamin-d-deficiency',
  'sleep-study': 'sleep-apnea',
  'hearing-test': 'hearing-loss',
  'bone-density': 'osteoporosis',
  electrocardiogram: 'ekg-abnormality',
  'eye-pressure': 'glaucoma',
  'bladder-scan': 'urinary-retention',
  'tuberculosis-test': 'tuberculosis',
  'uric-acid-test': 'high-uric-acid',
};

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

/** Tests that are not named for what they show, and are done to provoke it all the same. */
const PROVOCATIONS: ReadonlySet<string> = new Set([
  'femoral-stretch',
  'provocative-tests',
  'impingement-test',
]);

/** Whether an attribute is a test that is done to provoke what it is for: it did so, or nothing. */
export function isProvocation(attribute: string): boolean {
  // The calf that is squeezed moves the foot where nothing is torn.
  return attribute !== 'thompson-test' && (isNamedForFinding(attribute) || PROVOCATIONS.has(attribute));
}

/** Attributes that are abnormal where they are absent. */
export const ABSENT_IS_ABNORMAL: ReadonlySet<string> = new Set(['reflexes', 'sensation', 'pulses']);

/** The study, by what is written of it: "MRI results are normal". */
export const STUDY_OF_REPORT: Readonly<Record<string, string>> = {
  'mri-report': 'mri',
  'imaging-report': 'imaging',
  'electrodiagnostic-report': 'electrodiagnostics',
  'laboratory-report': 'laboratory',
};

/** Studies that are made once, so that one which is asked for has not been made. */
export const STUDIES_MADE_ONCE: ReadonlySet<string> = new Set([
  'psychological-evaluation',
  'functional-capacity-evaluation',
]);

/** Each is found by parts: one muscle is weak and the next is not. */
export const BY_PARTS: ReadonlySet<string> = new Set([
  'strength',
  'range-of-motion',
  'reflexes',
  'sensation',
  'tenderness',
  'pain',
]);
