/**
 * What sets concepts apart besides their classes: whether they have a place in the body, where a test is done, and
 * which stand beside each other without either being evidence of the other.
 */
import { wordList } from '../../language/wordList';

/**
 * Concepts that have no place in the body which letters tell apart. Drugs, papers, function and requests have none by
 * their kind, and of treatments only injections and operations have one.
 */
export const PLACELESS: ReadonlySet<string> = wordList(`
  obesity diabetes prediabetes hyperglycemia hypoglycemia hypertension hypotension sleep-apnea restless-legs
  older-age high-opioid-dose frequent-headaches hemoptysis
  fibromyalgia chronic-pain central-sensitization crps ankylosing-spondylitis gout rheumatoid-arthritis psoriasis
  osteoporosis cardiovascular-disease venous-insufficiency stroke asthma copd lung-disease pneumonia sinusitis
  valley-fever high-cholesterol kidney-disease kidney-stone liver-disease thyroid-disease anemia bleeding-disorder
  hypogonadism vitamin-d-deficiency prostate-disease urinary-infection pregnancy hiv covid gallbladder-disease
  irritable-bowel inflammatory-bowel-disease diverticulitis bowel-obstruction hemorrhoids pancreatitis hiatal-hernia
  migraine multiple-sclerosis parkinson-disease dementia concussion intracranial-bleeding headache-disorder
  meniere-disease positional-vertigo nasal-disease vocal-cord-disease
  bruxism jaw-joint-disorder tooth-damage dental-caries gum-disease
  alcohol-use drinking smoking nonsmoking drug-use substance-abuse opioid-tolerance opioid-hyperalgesia overdose allergy
  bipolar-disorder psychosis personality-disorder somatic-symptom-disorder attention-disorder eating-disorder
  psychological-symptoms psychosocial-factors comorbidity gi-risk red-flags respiratory-symptoms
  insomnia daytime-sleepiness snoring nightmares anxiety depression major-depression stress ptsd adjustment-disorder
  suicidal-thoughts irritability social-withdrawal memory-problems
  headaches migraine dizziness loss-of-consciousness seizures fatigue fever night-sweats unexplained-weight-loss weight-gain
  appetite-loss falls sweating side-effects drowsiness medication-sedation withdrawal-symptoms dry-mouth itching
  voice-complaints sinus-complaints skin-complaints eye-complaints ear-complaints urinary-complaints dental-complaints jaw-complaints vascular-complaints endocrine-complaints balance-complaints throat-complaints kidney-complaints liver-complaints blood-complaints
  nausea panic anxiety-disorder vomiting vertigo hepatitis cirrhosis coronary-disease heart-failure valve-disease
  peripheral-artery-disease gastroparesis narcolepsy shift-work-disorder uncontrolled-diabetes vitamin-b12-deficiency rhabdomyolysis arrhythmia
  vestibular-disorder eardrum-perforation missing-tooth
  tooth-infection bradycardia supratherapeutic-inr visual-field-loss skin-cancer malocclusion bladder-stone high-uric-acid elevated-inflammatory-markers elevated-psa leukocytosis h-pylori-infection urinary-retention
  urinary-incontinence fecal-incontinence uric-acid-test prostate-test muscle-enzyme-test oximetry hla-test bladder-scan cardiac-complaints hematuria abnormal-breath-sounds
  gastrointestinal-complaints stomach-upset abdominal-pain reflux gastritis nsaid-gastritis peptic-ulcer
  gi-bleeding bleeding-of-bowel diarrhea constipation opioid-induced-constipation swallowing-difficulty bowel-habit
  bowel-bladder painful-urination erectile-dysfunction sexual-complaint menstrual-complaint
  cough wheezing shortness-of-breath respiratory-depression chest-pain palpitations
  tinnitus hearing-loss light-sensitivity noise-sensitivity visual-disturbance
  heart-murmur abnormal-breath-sounds jugular-distension papilledema chest-film-finding deconditioning
  tooth-pain jaw-pain limited-jaw-opening joint-clicking-of-jaw nasal-obstruction nosebleed loss-of-smell hoarseness
  sore-throat
  abnormal-mental-status abnormal-affect speech-disturbance coordination-disturbance cranial-nerve-deficit
  balance-disturbance gait-disturbance positive-dix-hallpike nonorganic-signs
  urine-drug-test urine-test-consistent urine-test-inconsistent cures laboratory genetic-test allergy-test
  h-pylori-test culture-test sleep-study pulmonary-function hearing-test balance-test eeg stress-test endoscopy
  echocardiogram heart-monitor liver-test kidney-test blood-count lipid-panel thyroid-test glucose-test inflammatory-test
  hormone-level coagulation-test vitamin-level urinalysis-test upper-endoscopy colonoscopy urodynamics bronchoscopy
  visual-field-test fundus-exam osteopenia cognitive-deficit
  laryngoscopy cystoscopy electrocardiogram cardiac-catheterization barium-study chest-x-ray bone-density eye-test
  dental-exam dental-x-ray psychological-evaluation neuropsychological-testing functional-capacity-evaluation
  mood-score personality-test cognitive-screen coma-scale opioid-risk-screen alcohol-screen function-questionnaire
  pain-inventory neuropathic-screen sleepiness-scale insomnia-scale sleep-apnea-screen
  ketorolac-injection vitamin-injection
`);

/** Where a test or an operation is done, or a complaint is felt, wherever the sentence does not say. */
export const IMPLIED_PLACE: Readonly<Record<string, string>> = {
  'positive-straight-leg-raise': 'lumbar',
  'positive-femoral-stretch': 'lumbar',
  'positive-spurling': 'cervical',
  'positive-tinel': 'upper-extremity',
  'positive-phalen': 'wrist',
  'positive-ulnar-test': 'upper-extremity',
  'positive-finkelstein': 'wrist',
  'positive-epicondyle-test': 'elbow',
  'positive-grind-test': 'thumb',
  'positive-thoracic-outlet-test': 'shoulder',
  'positive-impingement-test': 'shoulder',
  'positive-labral-test': 'shoulder',
  'positive-meniscal-test': 'knee',
  'positive-patellar-test': 'knee',
  'positive-hip-test': 'hip',
  'positive-thompson': 'ankle',
  'positive-neuroma-test': 'foot',
  'positive-wrist-test': 'wrist',
  'positive-syndesmosis-test': 'ankle',
  'upper-motor-signs': 'spine',
  'positive-sacroiliac-test': 'sacroiliac',
  'gait-disturbance': 'lower-extremity',
  'positive-facet-test': 'spine',
  sciatica: 'lumbar',
  'neurogenic-claudication': 'lumbar',
  'neck-pain': 'cervical',
  'back-pain': 'back',
  coccydynia: 'sacroiliac',
  'sacroiliac-dysfunction': 'sacroiliac',
  'piriformis-syndrome': 'buttock',
  'cauda-equina': 'lumbar',
  'carpal-tunnel-syndrome': 'wrist',
  'cubital-tunnel-syndrome': 'elbow',
  'radial-tunnel-syndrome': 'forearm',
  'tarsal-tunnel-syndrome': 'ankle',
  'meralgia-paresthetica': 'thigh',
  'thoracic-outlet-syndrome': 'shoulder',
  epicondylitis: 'elbow',
  'de-quervain': 'wrist',
  'trigger-finger': 'finger',
  'mallet-finger': 'finger',
  dupuytren: 'hand',
  'thumb-arthritis': 'thumb',
  'wrist-ligament-tear': 'wrist',
  'full-thickness-tear': 'shoulder',
  'partial-thickness-tear': 'shoulder',
  'acl-tear': 'knee',
  'pcl-tear': 'knee',
  'mcl-tear': 'knee',
  'lcl-tear': 'knee',
  'medial-meniscal-tear': 'knee',
  'lateral-meniscal-tear': 'knee',
  'rotator-cuff-tear': 'shoulder',
  'impingement-syndrome': 'shoulder',
  'labral-tear': 'shoulder',
  'adhesive-capsulitis': 'shoulder',
  'acromioclavicular-arthritis': 'shoulder',
  'shoulder-instability': 'shoulder',
  'meniscal-tear': 'knee',
  'knee-ligament-tear': 'knee',
  chondromalacia: 'knee',
  'baker-cyst': 'knee',
  'patellar-instability': 'knee',
  'hip-impingement': 'hip',
  'hip-labral-tear': 'hip',
  'plantar-fasciitis': 'foot',
  'heel-spur': 'foot',
  'flat-foot': 'foot',
  'morton-neuroma': 'foot',
  bunion: 'toe',
  'achilles-rupture': 'ankle',
  'ankle-ligament-tear': 'ankle',
  'ankle-instability': 'ankle',
  costochondritis: 'chest',
  'chest-wall-pain': 'chest',
  'sacroiliac-injection': 'sacroiliac',
  'occipital-block': 'head',
  'lumbar-fusion': 'lumbar',
  'cervical-fusion': 'cervical',
  'sacroiliac-fusion': 'sacroiliac',
  'spinal-surgery': 'spine',
  'spinal-fusion': 'spine',
  laminectomy: 'spine',
  discectomy: 'spine',
  'disc-replacement': 'spine',
  'vertebral-augmentation': 'spine',
  'shoulder-surgery': 'shoulder',
  'rotator-cuff-repair': 'shoulder',
  'shoulder-decompression': 'shoulder',
  'labral-repair': 'shoulder',
  'shoulder-replacement': 'shoulder',
  'biceps-surgery': 'upper-extremity',
  'knee-surgery': 'knee',
  meniscectomy: 'knee',
  'cruciate-reconstruction': 'knee',
  'knee-replacement': 'knee',
  'hip-surgery': 'hip',
  'hip-replacement': 'hip',
  'carpal-tunnel-release': 'wrist',
  'cubital-tunnel-release': 'elbow',
  'trigger-finger-release': 'finger',
  'de-quervain-release': 'wrist',
  'thumb-arthroplasty': 'thumb',
  'hand-surgery': 'upper-extremity',
  'foot-surgery': 'ankle-and-foot',
  'hernia-repair': 'abdomen',
  'abdominal-surgery': 'abdomen',
  'bariatric-surgery': 'abdomen',
  'eye-surgery': 'eye',
  'nasal-surgery': 'face',
  'jaw-surgery': 'face',
  'oral-surgery': 'face',
  'ear-surgery': 'ear',
  'heart-surgery': 'chest',
  'brain-surgery': 'head',
};

/** Siblings of which one is never evidence of another. */
export const DISJOINT: readonly (readonly string[])[] = [
  ['psychological-evaluation', 'cognitive-behavioral-therapy', 'psychiatric-treatment'],
  ['functional-capacity-evaluation', 'functional-restoration'],
  ['sleep-study', 'cpap'],
  ['hearing-test', 'hearing-aid'],
  ['vestibular-therapy', 'balance-test'],
  ['dental-exam', 'dental-care'],
  ['ergonomic-evaluation', 'ergonomic-equipment'],
  [
    'physical-therapy',
    'chiropractic',
    'acupuncture',
    'massage',
    'occupational-therapy',
    'osteopathic-manipulation',
  ],
  ['traction', 'chiropractic', 'inversion-table'],
  ['cupping', 'dry-needling', 'acupuncture', 'trigger-point-injection'],
  ['tens', 'h-wave', 'interferential', 'nmes', 'pens', 'spinal-cord-stimulator', 'bone-stimulator'],
  ['ultrasound', 'ultrasound-therapy'],
  ['discography', 'intradiscal-procedure'],
  ['laser-therapy', 'laser-eye-treatment', 'eye-surgery'],
  ['home-health', 'home-exercise', 'home-modification'],
  ['weight-loss', 'weight-gain', 'unexplained-weight-loss'],
  ['cold-heat', 'cpap', 'continuous-passive-motion', 'compression-garments', 'dvt-device'],
  ['bracing', 'orthotics', 'walking-aid', 'mattress', 'pillow'],
  ['cane', 'crutches', 'walker', 'wheelchair', 'power-scooter'],
  ['epidural-injection', 'facet-injection', 'sacroiliac-injection', 'trigger-point-injection'],
  ['facet-injection', 'radiofrequency'],
  [
    'steroid-injection',
    'viscosupplementation',
    'platelet-rich-plasma',
    'ketorolac-injection',
    'stem-cell-therapy',
  ],
  ['spinal-cord-stimulator', 'intrathecal-pump', 'peripheral-nerve-stimulator'],
  ['lumbar-fusion', 'cervical-fusion', 'sacroiliac-fusion', 'joint-fusion'],
  ['spinal-surgery', 'shoulder-surgery', 'knee-surgery', 'hip-surgery', 'hand-surgery', 'foot-surgery'],
  ['meniscectomy', 'knee-replacement', 'cruciate-reconstruction'],
  ['rotator-cuff-repair', 'shoulder-replacement', 'labral-repair'],
  ['carpal-tunnel-release', 'cubital-tunnel-release', 'trigger-finger-release', 'de-quervain-release'],
  ['ppi', 'h2-blocker', 'gi-protectant'],
  ['opioid', 'opioid-antagonist', 'nsaid', 'muscle-relaxant', 'aed', 'antidepressant', 'benzodiazepine'],
  ['hypnotic', 'anxiolytic', 'stimulant'],
  ['mri', 'ct', 'x-ray', 'ultrasound', 'bone-scan', 'bone-density', 'discography'],
  ['emg', 'ncs', 'eeg', 'electrocardiogram'],
  ['urine-drug-test', 'laboratory', 'genetic-test', 'cures'],
  ['urine-test-consistent', 'urine-test-inconsistent'],
  ['mood-score', 'cognitive-screen', 'function-questionnaire', 'opioid-risk-screen', 'sleepiness-scale'],
  ['insomnia', 'daytime-sleepiness', 'fatigue'],
  ['obesity', 'weight-loss'],
  ['hypertension', 'hypotension'],
  ['hyperglycemia', 'hypoglycemia'],
  ['smoking', 'nonsmoking', 'drinking', 'drug-use'],
  ['disc-herniation', 'disc-bulge', 'annular-tear', 'disc-degeneration'],
  ['hernia', 'disc-herniation', 'hiatal-hernia'],
  ['rotator-cuff-tear', 'labral-tear', 'meniscal-tear', 'ligament-tear'],
  ['carpal-tunnel-syndrome', 'cubital-tunnel-syndrome', 'radial-tunnel-syndrome', 'tarsal-tunnel-syndrome'],
  ['lumbar-fusion', 'cervical-fusion', 'disc-replacement'],
  ['full-thickness-tear', 'partial-thickness-tear'],
  ['complete-tear', 'partial-thickness-tear'],
  ['electrocardiogram', 'echocardiogram', 'heart-monitor', 'stress-test'],
  ['upper-endoscopy', 'colonoscopy'],
  ['venous-study', 'arterial-study'],
  ['osteoporosis', 'osteopenia'],
  ['acl-tear', 'pcl-tear', 'mcl-tear', 'lcl-tear'],
  ['medial-meniscal-tear', 'lateral-meniscal-tear'],
  ['foraminal-stenosis', 'central-stenosis'],
  ['tca', 'snri', 'ssri'],
  ['long-acting-opioid', 'short-acting-opioid'],
  ['coronary-disease', 'heart-failure', 'valve-disease', 'arrhythmia'],
  ['at-work', 'off-work'],
  ['walking-tolerance', 'sitting-tolerance', 'standing-tolerance', 'lifting-capacity', 'driving-tolerance'],
  ['operative-report', 'imaging-report', 'laboratory-report', 'therapy-notes', 'medical-legal-report'],
];

/** Two of which one being so means that the other is not. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['full-thickness-tear', 'partial-thickness-tear'],
  ['at-work', 'off-work'],
  ['smoking', 'nonsmoking'],
  ['improvement', 'no-improvement'],
  ['homebound', 'at-work'],
  ['homebound', 'driving-tolerance'],
  ['homebound', 'outings'],
  ['acute-stage', 'chronic-stage'],
  ['acute-stage', 'chronic-pain'],
  ['homebound', 'walking-independence'],
  ['driving-difficulty', 'driving-tolerance'],
  ['walking-inability', 'walking-tolerance'],
  ['self-care-dependence', 'self-care-independence'],
  ['self-care-dependence', 'independence'],
  ['household-dependence', 'household-independence'],
  ['transfer-dependence', 'transfer-independence'],
  ['transfer-dependence', 'walking-independence'],
  ['transfer-dependence', 'stairs-ability'],
  ['urine-test-consistent', 'urine-test-inconsistent'],
  ['compliance', 'aberrant-behavior'],
  ['non-weight-bearing', 'full-weight-bearing'],
  ['self-care', 'self-care-difficulty'],
  ['independence', 'self-care-difficulty'],
];

/** Words by which a treatment helped a little, or for a while: neither that it did nor that it did not contradicts. */
export const MODEST_RESULTS: ReadonlySet<string> = wordList(`
  lasting sustained long minimal little limited some slight mild temporary partial short brief transient somewhat modest
  only significant further additional`);

/** Of these, the ones that are strong where help is affirmed. */
export const STRONG_RESULTS: ReadonlySet<string> = wordList(
  'lasting sustained long significant further additional',
);

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
};

/** What a patient can do, whose household is whose: told otherwise, it is ruled out. */
export const RULED_OUT: ReadonlySet<string> = wordList(
  'family-help side-effects compliance surgical-candidacy language-barrier motivation oral-intolerance opioid-misuse-risk',
);

/** Concepts that are only the frame of what follows with "of": "complaints of numbness", "findings of weakness". */
export const FRAMES: ReadonlySet<string> = new Set([
  'subjective-complaints',
  'physical-findings',
  'diagnostic-studies',
  'physical-examination',
  'prior-treatment',
  'red-flags',
]);

/** The concept of what was named before: "none was done", "such testing", "this medication". */
export const NAMED_BEFORE = 'this-item';

/** Gain without what is better: "improvement", "relief". */
export function isGeneralGain(id: string | undefined): boolean {
  return id === 'improvement' || id === 'relief';
}

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

/** Concepts that letters deny as an argument, not as a fact that a record could show. */
export const ARGUED: ReadonlySet<string> = new Set([
  'rationale',
  'flare-up',
  'treatment-plan',
  'functional-status',
]);

/** What is looked for again and again, and on record also where there is none. */
export const MONITORED: ReadonlySet<string> = new Set([
  'side-effects',
  'aberrant-behavior',
  'suicidal-thoughts',
]);

/** Complaints that letters count among diagnoses. */
export const ILLNESSES_FELT = ['psychological-symptoms', 'headaches', 'insomnia', 'vertigo'] as const;

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
  'stress',
  'flare-up',
  'reduced-range-of-motion',
]);

/** First-line drugs against nerve pain: these are meant where the reasons speak of one, else whatever comes before an opioid. */
export const NERVE_DRUGS = ['aed', 'antidepressant'] as const;

/** Symptoms that a drug may cause. */
export const ADVERSE: readonly string[] = [
  'gastrointestinal-complaints',
  'nausea',
  'constipation',
  'dizziness',
  'drowsiness',
  'fatigue',
  'itching',
  'dry-mouth',
  'weight-gain',
  'diarrhea',
  'swelling',
  'erectile-dysfunction',
  'memory-problems',
  'balance-disturbance',
  'daytime-sleepiness',
  'abnormal-mental-status',
  'rash',
  'sweating',
];

/** Words before the effect for which a drug was stopped. */
export const FOR_A_REASON: ReadonlySet<string> = wordList(
  'because due secondary for as since after with from over when caused causing developed',
);

/** Prepositions between an effect and its drug. */
export const EFFECT_OF: ReadonlySet<string> = wordList('on from with due after secondary');

/** Verbs by which a drug brings about what it should not. */
export const BROUGHT_ABOUT: ReadonlySet<string> = wordList(
  'caused causing causes developed provoked triggered induced',
);

/** Risks and habits that what is long past is evidence of as well. */
export const LIFELONG: ReadonlySet<string> = wordList(
  'gi-risk comorbidity allergy substance-abuse aberrant-behavior cardiovascular-disease gi-bleeding peptic-ulcer',
);

/** Habits and illnesses that last: who is told to have none of them, of all times, cannot have one on the same page. */
export const LASTING_STATES: ReadonlySet<string> = wordList(
  'smoking alcohol-use substance-abuse diabetes hypertension asthma kidney-disease sleep-apnea gi-bleeding peptic-ulcer copd seizures cancer stroke cardiovascular-disease osteoporosis gout',
);

/** Words by which a thing is told by the patient, not found by an examiner. */
export const COMPLAINED: ReadonlySet<string> = wordList(
  'complaint complaints complained subjective reported',
);

/** Words of work without limits. */
export const FULL_DUTY: ReadonlySet<string> = wordList(
  'full usual regular customary unrestricted normal overtime',
);

/** Verbs of taking a drug. */
export const USING: ReadonlySet<string> = wordList(
  'used use taken take taking tried try on prescribed received',
);

/** All drugs that a patient takes. */
export const ALL_DRUGS: ReadonlySet<string> = wordList('medications medicines drugs');

/** Where equipment is used. */
export const AT_HOME: ReadonlySet<string> = wordList('home house household apartment residence');
export const ELSEWHERE: ReadonlySet<string> = wordList(
  'clinic gym facility office hospital therapy session sessions visit',
);

/** Equipment that is worn on one part of the body. */
export const WORN: ReadonlySet<string> = new Set(['bracing', 'orthotics', 'compression-garments']);

/** Where a thing is examined, by a word of its name: a grip is of the hand, an ankle jerk of the leg. */
export const PLACE_OF_WORD: Readonly<Record<string, string>> = {
  grip: 'hand',
  pinch: 'hand',
  jamar: 'hand',
  dynamometer: 'hand',
  ehl: 'foot',
  heel: 'foot',
  quadriceps: 'thigh',
  lachman: 'knee',
  lachmans: 'knee',
  pivot: 'knee',
  talar: 'ankle',
};

/** Nerves that are tested by themselves, and the one that is pressed in a tunnel. */
export const NERVES: ReadonlySet<string> = wordList(
  'median ulnar radial peroneal tibial sural femoral axillary',
);
export const NERVE_OF: Readonly<Record<string, string>> = {
  'carpal-tunnel-syndrome': 'median',
  'cubital-tunnel-syndrome': 'ulnar',
  'radial-tunnel-syndrome': 'radial',
  'tarsal-tunnel-syndrome': 'tibial',
};

/** The study, by what is written of it: "MRI results are normal". */
export const STUDY_OF_REPORT: Readonly<Record<string, string>> = {
  'mri-report': 'mri',
  'imaging-report': 'imaging',
  'electrodiagnostic-report': 'electrodiagnostics',
  'laboratory-report': 'laboratory',
};

/** Words of a record that tell of a trial. */
export const TRIED_OUT: ReadonlySet<string> = wordList(
  'trial trials trialed trialled tried home day days week weeks month',
);

/** What the motion of a joint is called as a whole. */
export const OF_ALL_MOTION: ReadonlySet<string> = wordList('motion rom range mobility ranges');

/** Words by which a drug was begun again. */
export const BEGUN_AGAIN: ReadonlySet<string> = wordList(
  'restarted resumed reinstated reintroduced again until',
);

/** Adjectives of what is not found, with which lesser things may be there. */
export const WEIGHED: ReadonlySet<string> = wordList('significant acute major gross serious surgical');
export const MILD: ReadonlySet<string> = wordList('mild minimal slight minor small early');

/** Words of hardware that is felt, and not broken. */
export const FELT_ONLY: ReadonlySet<string> = wordList(
  'painful tender prominent symptomatic irritation retained',
);
