/** Which concepts have a place in the body, and where that is if nothing says. */
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
  visual-field-test fundus-exam eye-pressure tuberculosis-test viral-test tuberculosis complications osteopenia cognitive-deficit
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

/** Of these, names that say by themselves where it is: "cervicalgia and pain in the knee". */
export const NAMED_FOR_PLACE: ReadonlySet<string> = wordList(`
  neck-pain back-pain sciatica coccydynia carpal-tunnel-syndrome cubital-tunnel-syndrome radial-tunnel-syndrome
  tarsal-tunnel-syndrome meralgia-paresthetica thoracic-outlet-syndrome epicondylitis de-quervain trigger-finger mallet-finger
  plantar-fasciitis heel-spur flat-foot morton-neuroma bunion adhesive-capsulitis rotator-cuff-tear meniscal-tear
  medial-meniscal-tear lateral-meniscal-tear acl-tear pcl-tear mcl-tear lcl-tear chondromalacia baker-cyst
  acromioclavicular-arthritis piriformis-syndrome costochondritis achilles-rupture`);

/** Classes of findings that are looked for in the part that the item is about. */
export const LOCAL: ReadonlySet<string> = new Set([
  'neurologic-deficit',
  'nerve-compromise',
  'radicular-complaints',
  'physical-findings',
  'physical-examination',
  'subjective-complaints',
]);

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

/** What is of one tooth among others. */
export const OF_TEETH: ReadonlySet<string> = new Set([
  'tooth-infection',
  'dental-caries',
  'root-canal',
  'dental-crown',
  'tooth-pain',
]);

/** What other findings are found on. */
export const ON_SKIN: ReadonlySet<string> = new Set(['surgical-scar', 'scar', 'wound']);
