import * as l10n from '@vscode/l10n';
/**
 * How the subjects that guidelines speak of stand to each other. Ids are those of the topic tables, which drugs, classes
 * of drugs and services carry as well: the first that a service carries is what it is, the others speak of it too.
 */

/** Conditions and plans of treatment: what is given for them has a topic of its own elsewhere. */
export const GOES_WITH_MANY: ReadonlySet<string> = new Set([
  'crps',
  'crps-family',
  'crps-treatment',
  'crps-meds',
  'diabetic-neuropathy',
  'fibromyalgia',
  'weaning',
  'detox',
  'substance',
  'meds-acute',
  'meds-cp',
  'p1-introduction',
]);

/** A topic that letters rightly cite for another subject, though it speaks of it only in passing. */
export interface SpeaksInPassing {
  readonly topic: string;
  readonly of: readonly string[];
  readonly because: string;
}

export const SPEAKS_IN_PASSING: readonly SpeaksInPassing[] = [
  {
    topic: 'nsaids',
    of: ['ppi', 'h2-blockers', 'nsaids-gi'],
    because: 'they protect the stomach from NSAIDs',
  },
  { topic: 'nsaids', of: ['labs'], because: 'blood tests look after the drug' },
  { topic: 'acetaminophen', of: ['labs'], because: 'blood tests look after the drug' },
  { topic: 'aeds', of: ['labs'], because: 'blood tests look after the drug' },
  {
    topic: 'opioids',
    of: ['opioid-constipation', 'naloxone', 'drug-testing', 'labs', 'genetic-testing'],
    because: 'they go with opioids, or look after them',
  },
  { topic: 'drug-testing', of: ['opioids'], because: 'opioids are what is tested for' },
  { topic: 'antiemetics', of: ['opioids'], because: 'opioids are what makes sick' },
  { topic: 'scs', of: ['psych-eval'], because: 'an evaluation comes before the implant' },
  { topic: 'idds', of: ['psych-eval'], because: 'an evaluation comes before the implant' },
  { topic: 'anxiety-medications', of: ['antihistamines', 'benzodiazepines'], because: 'they calm' },
  { topic: 'pmd', of: ['dme'], because: 'a power chair is equipment' },
  {
    topic: 'physical-medicine',
    of: ['manual', 'massage', 'postsurgical'],
    because: 'therapists treat with their hands',
  },
  { topic: 'manual', of: ['physical-medicine', 'massage'], because: 'chiropractors give physical medicine' },
  { topic: 'exercise', of: ['physical-medicine'], because: 'therapy is exercise' },
  { topic: 'frp', of: ['psych-treatment', 'psych-eval'], because: 'programs have psychologists' },
  {
    topic: 'chronic-pain-programs',
    of: ['psych-treatment', 'psych-eval'],
    because: 'programs have psychologists',
  },
  {
    topic: 'insomnia-treatment',
    of: ['benzodiazepines', 'antidepressants'],
    because: 'they are given for sleep',
  },
  { topic: 'muscle-relaxants', of: ['benzodiazepines'], because: 'benzodiazepines relax muscles' },
  {
    topic: 'benzodiazepines',
    of: ['muscle-relaxants', 'insomnia-treatment', 'anxiety-medications'],
    because: 'they are given for sleep, anxiety and spasm',
  },
  { topic: 'topicals', of: ['compound-drugs'], because: 'compounds are creams' },
  { topic: 'compound-drugs', of: ['topicals'], because: 'compounds are creams' },
  { topic: 'supplements', of: ['medical-food'], because: 'medical foods are supplements' },
  { topic: 'medical-food', of: ['supplements'], because: 'medical foods are supplements' },
  { topic: 'herbal', of: ['supplements'], because: 'herbs are supplements' },
];

/** Care that has visits of its own: an office visit is not for it. */
export const HAS_OWN_VISITS: ReadonlySet<string> = new Set([
  'physical-medicine',
  'manual',
  'massage',
  'aquatic',
  'exercise',
  'acupuncture-cp',
  'work-conditioning',
  'yoga',
]);

/** Heat, currents and the like: given in sessions of therapy they are physical medicine, at home they are devices. */
export const MODALITIES: ReadonlySet<string> = new Set([
  'tens',
  'ics',
  'nmes',
  'hwave',
  'tens-family',
  'heat-cold',
  'infrared',
  'ultrasound',
  'lllt',
  'traction',
  'massage',
]);

/** What those who give them in sessions are cited under. */
export const PHYSICAL_MEDICINE = 'physical-medicine';

/** Topics on what is put on the skin: a brand that is a cream as well as a tablet may be cited under them. */
export const SKIN_TOPICS: readonly string[] = ['topicals', 'compound-drugs', 'topicals-compounded'];

/** What creams of an anti-inflammatory are rightly cited under, beside the topics on creams. */
export const TABLETS_OF: Readonly<Record<string, readonly string[]>> = { 'topical-nsaid': ['nsaids'] };

/**
 * Subjects that stand beside each other under one heading, of which one is not the other: a topic on the one does not
 * speak of the other, though it is printed on the same pages.
 */
export const DISJOINT_SUBJECTS: readonly (readonly string[])[] = [
  ['psych-eval', 'psych-treatment'],
  ['manual', 'traction'],
  ['ppi', 'h2-blockers'],
  ['tens', 'ics', 'nmes', 'hwave', 'mens', 'pens'],
  ['thermography', 'infrared'],
  ['rom-testing', 'strength-testing', 'fce'],
  ['ultrasound', 'ultrasound-imaging'],
];

/** A guideline on one sort of care: what it says of other sorts it says of nobody's item. */
export interface OneCare {
  readonly document: string;
  /** "the opioids guidelines", as a message names it. */
  readonly name: string;
  /** The kinds of subjects that are judged; others may be for anything. */
  readonly judges: ReadonlySet<string>;
  /** Subjects for which it is rightly cited. */
  readonly serves: ReadonlySet<string>;
}

export const OF_ONE_CARE: readonly OneCare[] = [
  {
    document: 'acupuncture',
    name: l10n.t('the acupuncture guidelines'),
    judges: new Set([
      'drug',
      'drug class',
      'therapy',
      'device',
      'imaging',
      'test',
      'injection',
      'surgery',
      'program',
    ]),
    serves: new Set(['acupuncture-cp', 'dme']),
  },
  {
    document: 'opioids',
    name: l10n.t('the opioids guidelines'),
    judges: new Set(['drug', 'drug class', 'imaging', 'therapy']),
    serves: new Set([
      'opioids',
      'naloxone',
      'drug-testing',
      'weaning',
      'detox',
      'benzodiazepines',
      'opioid-constipation',
      'testosterone-replacement',
      'psych-eval',
      'psych-treatment',
    ]),
  },
  {
    document: 'postsurgical',
    name: l10n.t('the postsurgical guidelines (therapy after an operation)'),
    judges: new Set(['drug', 'drug class', 'imaging']),
    serves: new Set(),
  },
];

/** The section on imaging and tests of each region's chapter of ACOEM 2004. */
export const SPECIAL_STUDIES = 'Special Studies';

/**
 * Sections that each region's chapter of ACOEM 2004 has, and the kinds of care of which they say nothing. Sections that
 * may speak of any care (initial care, summary, recommendations) are not among them.
 */
export const SECTIONS_WITHOUT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Physical Methods', new Set(['imaging', 'test', 'surgery'])],
  [SPECIAL_STUDIES, new Set(['therapy', 'drug', 'drug class'])],
]);

/** Services (ids of services.json) that the Official Disability Guidelines have in the chapter of each region. */
export const IN_EACH_REGION: ReadonlySet<string> = new Set([
  'mri',
  'ct',
  'x-ray',
  'mr-arthrogram',
  'physical-therapy',
  'acupuncture',
]);

/** Services that look for a nerve, or numb it, wherever it may be pressed. */
export const OF_NERVES: ReadonlySet<string> = new Set([
  'emg',
  'sensory-testing',
  'nerve-block',
  'sympathetic-block',
]);

/** Services that treat a part of the body and never the mind. */
export const OF_THE_BODY: ReadonlySet<string> = new Set(['physical-therapy', 'chiropractic']);

/** Subjects so wide that a chapter may have one thing of them and not another: a wheelchair, a mattress. */
export const CATCH_ALL: ReadonlySet<string> = new Set(['dme']);

/** Services (ids of services.json) of which every region's chapter of ACOEM 2004 speaks. */
export const IN_EVERY_CHAPTER: ReadonlySet<string> = new Set([
  'mri',
  'ct',
  'x-ray',
  'emg',
  'brace',
  'heat-cold',
]);

/** How the titles of sections on initial care begin, in lower case. */
export const INITIAL_CARE: readonly string[] = ['initial approaches', 'initial care', 'general approach'];

/** Of what they speak: ids of services, or of topics. */
export const OF_INITIAL_CARE: ReadonlySet<string> = new Set([
  'nsaids',
  'acetaminophen',
  'opioids',
  'muscle-relaxants',
  'physical-medicine',
  'manual',
  'brace',
  'heat-cold',
]);
