/** How classes of drugs (ids of drugClasses.json) stand to each other, beside those that a drug itself is of. */

/** The wider classes that a class is a kind of. Kinds of one wider class are sisters: what is said of one is not said of the other. */
export const KIND_OF: Readonly<Record<string, readonly string[]>> = {
  opioid: ['analgesic'],
  nsaid: ['analgesic'],
  ppi: ['gi-protectant'],
  'h2-blocker': ['gi-protectant'],
  tca: ['antidepressant'],
  snri: ['antidepressant'],
  ssri: ['antidepressant'],
  benzodiazepine: ['anxiolytic', 'hypnotic'],
  'topical-nsaid': ['topical', 'nsaid'],
  salicylate: ['topical'],
  'local-anesthetic': ['topical'],
  compound: ['topical'],
  cannabinoid: ['analgesic'],
  barbiturate: ['analgesic'],
  triptan: ['migraine'],
  diuretic: ['antihypertensive'],
  'alpha-blocker': ['antihypertensive'],
  'medical-food': ['supplement'],
  'joint-supplement': ['supplement'],
  intrathecal: ['analgesic'],
};

/** Classes that are argued by the drugs that they go with: what helps against an opioid's effects, by the opioid. */
export const ARGUED_BY: Readonly<Record<string, readonly string[]>> = {
  laxative: ['opioid'],
  'opioid-antagonist': ['opioid'],
  antiemetic: ['opioid'],
};

/** Classes of drugs of which the first line is one of their own. */
export const OWN_LINES: ReadonlySet<string> = new Set([
  'laxative',
  'antidepressant',
  'ssri',
  'snri',
  'antihypertensive',
  'antidiabetic',
  'hypnotic',
  'antiemetic',
  'ppi',
  'triptan',
  'antibiotic',
  'antipsychotic',
  'bronchodilator',
  'statin',
  'dmard',
]);
