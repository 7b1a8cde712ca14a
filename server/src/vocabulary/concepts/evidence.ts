/** What on record shows another concept without being a kind of it. */
export interface EvidenceRow {
  /** The concept on record; its kinds count as well. */
  readonly record: string;
  readonly of: string;
  /** Whether it shows the other by itself; otherwise it makes it probable. */
  readonly sure: boolean;
}

const shows = (record: string, of: string): EvidenceRow => ({ record, of, sure: true });
const suggests = (record: string, of: string): EvidenceRow => ({ record, of, sure: false });

/** Nerves: signs and complaints of roots, entrapments and the cord. */
const NERVES: readonly EvidenceRow[] = [
  suggests('nerve-root-tension', 'radiculopathy'), // a stretched root hurts
  suggests('motor-weakness', 'radiculopathy'), // a root moves its muscles
  suggests('sensory-loss', 'radiculopathy'), // a root feels its dermatome
  suggests('reflex-loss', 'radiculopathy'), // a reflex runs through its root
  suggests('nerve-compression-on-imaging', 'radiculopathy'), // a pressed root may be ill
  suggests('disc-herniation', 'nerve-compression-on-imaging'), // a herniation often touches a root
  suggests('upper-motor-signs', 'myelopathy'), // the cord itself is pressed
  suggests('fasciculations', 'motor-weakness'), // denervated muscles twitch and weaken
  suggests('atrophy', 'motor-weakness'), // a wasted muscle is weak
  suggests('subjective-weakness', 'motor-weakness'), // felt weakness may be found
  suggests('gripping-difficulty', 'motor-weakness'), // a weak grip drops things
  suggests('numbness', 'sensory-loss'), // felt numbness may be found
  suggests('hypersensitivity', 'sensory-loss'), // changed feeling is changed sensation
  shows('radiculopathy', 'neuropathic-pain'), // root pain is nerve pain
  suggests('nerve-entrapment', 'neuropathic-pain'), // a pressed nerve may hurt
  suggests('nerve-injury', 'neuropathic-pain'), // an injured nerve may hurt
  suggests('radiating-pain', 'neuropathic-pain'), // radiating pain follows a nerve
  suggests('sciatica', 'neuropathic-pain'), // sciatic pain is a nerve’s
  suggests('numbness', 'neuropathic-pain'), // tingling is felt by nerves
  suggests('burning-pain', 'neuropathic-pain'), // burning is a nerve’s pain
  suggests('skin-changes', 'neuropathic-pain'), // nerves govern the skin’s vessels
  suggests('hypersensitivity', 'neuropathic-pain'), // sensitized nerves overreact
  suggests('post-laminectomy-syndrome', 'neuropathic-pain'), // its leg pain is neuropathic
  suggests('positive-phalen', 'carpal-tunnel-syndrome'), // the test provokes the median nerve
  suggests('positive-tinel', 'carpal-tunnel-syndrome'), // tapping a pressed nerve tingles
  suggests('positive-tinel', 'cubital-tunnel-syndrome'), // tapping a pressed nerve tingles
  suggests('positive-ulnar-test', 'cubital-tunnel-syndrome'), // the ulnar nerve’s muscles fail
  suggests('positive-thoracic-outlet-test', 'thoracic-outlet-syndrome'), // the test narrows the outlet
  suggests('crps-signs', 'crps'), // its diagnosis rests on them
  suggests('hypersensitivity', 'crps-signs'), // allodynia is one of them
];

/** Joints, muscles and bones: provocation tests, and what images imply. */
const JOINTS: readonly EvidenceRow[] = [
  suggests('positive-impingement-test', 'impingement-syndrome'), // the test provokes the cuff
  suggests('positive-labral-test', 'labral-tear'), // the test provokes the labrum
  suggests('positive-meniscal-test', 'meniscal-tear'), // the test pinches the meniscus
  suggests('mechanical-symptoms', 'internal-derangement'), // something inside catches
  suggests('positive-ligament-test', 'ligament-tear'), // a torn ligament gives
  suggests('positive-sacroiliac-test', 'sacroiliac-dysfunction'), // the test stresses that joint
  suggests('positive-facet-test', 'facet-arthropathy'), // loading hurts worn facets
  suggests('positive-finkelstein', 'de-quervain'), // the test stretches its tendons
  suggests('positive-epicondyle-test', 'epicondylitis'), // the test loads its tendon
  suggests('positive-grind-test', 'thumb-arthritis'), // a worn thumb joint grinds
  suggests('positive-hip-test', 'hip-impingement'), // the test pinches the hip
  suggests('positive-patellar-test', 'chondromalacia'), // the test grinds its cartilage
  suggests('positive-neuroma-test', 'morton-neuroma'), // the test clicks the neuroma
  suggests('positive-wrist-test', 'wrist-ligament-tear'), // the test loads its ligaments
  suggests('positive-syndesmosis-test', 'ankle-ligament-tear'), // the test parts the bones
  suggests('positive-thompson', 'achilles-rupture'), // a torn tendon moves nothing
  suggests('joint-space-narrowing', 'osteoarthritis'), // cartilage is lost
  suggests('osteophytes', 'osteoarthritis'), // worn joints grow spurs
  suggests('crepitus', 'degenerative-changes'), // worn joints grate
  suggests('flat-foot', 'deformity'), // a fallen arch is one
  suggests('trigger-points', 'myofascial-pain'), // its diagnosis rests on them
  suggests('adhesive-capsulitis', 'reduced-range-of-motion'), // a frozen joint is stiff
  suggests('contracture', 'reduced-range-of-motion'), // a contracted joint is short
  suggests('stiffness', 'reduced-range-of-motion'), // a stiff joint moves less
  suggests('painful-motion', 'reduced-range-of-motion'), // painful motion is often cut short
  suggests('synovitis', 'swelling'), // an inflamed joint swells
  suggests('drainage', 'infection'), // what festers drains
  suggests('tenderness', 'pain'), // what is tender hurts
  suggests('pain-score', 'pain'), // what is rated is felt
  shows('nonunion', 'fracture'), // only what broke unites not
  shows('fracture-fixation', 'fracture'), // only what broke is fixed
];

/** Head, inner organs, sleep and mind. */
const ORGANS: readonly EvidenceRow[] = [
  suggests('positive-dix-hallpike', 'positional-vertigo'), // the test provokes it
  suggests('balance-disturbance', 'dizziness'), // dizzy people sway
  suggests('balance-disturbance', 'falls'), // who sways may fall
  suggests('falls', 'balance-disturbance'), // who falls may sway
  suggests('intracranial-bleeding', 'concussion'), // bleeding tells of head trauma
  suggests('loss-of-consciousness', 'concussion'), // a blow took consciousness
  suggests('night-pain', 'insomnia'), // pain at night wakes
  suggests('nightmares', 'insomnia'), // nightmares wake
  suggests('restless-legs', 'insomnia'), // restless legs keep awake
  suggests('sleep-apnea', 'insomnia'), // apnea breaks sleep
  suggests('snoring', 'sleep-apnea'), // apnea snores
  suggests('daytime-sleepiness', 'sleep-apnea'), // apnea makes sleepy days
  suggests('cpap', 'sleep-apnea'), // the machine treats apnea
  suggests('abnormal-affect', 'depression'), // mood shows in affect
  suggests('nightmares', 'ptsd'), // trauma comes back at night
  suggests('cognitive-behavioral-therapy', 'psychological-symptoms'), // it treats such symptoms
  suggests('psychiatric-treatment', 'psychological-symptoms'), // it treats such symptoms
  suggests('mood-score', 'psychological-evaluation'), // such scores screen the mind
  suggests('gastrointestinal-complaints', 'gi-risk'), // a sick stomach bleeds sooner
  shows('older-age', 'gi-risk'), // the MTUS names age over 65
  suggests('anticoagulant', 'gi-risk'), // thin blood bleeds sooner
  suggests('corticosteroid', 'gi-risk'), // steroids with NSAIDs raise it
  suggests('asthma', 'respiratory-symptoms'), // asthma is felt in breathing
  suggests('lung-disease', 'respiratory-symptoms'), // sick lungs breathe badly
  suggests('hearing-aid', 'hearing-loss'), // it is worn for it
  suggests('oral-appliance', 'bruxism'), // it guards against grinding
  suggests('smoking-cessation', 'smoking'), // only smokers stop
  suggests('antihypertensive', 'hypertension'), // the drug is for it
  suggests('antidiabetic', 'diabetes'), // the drug is for it
  suggests('statin', 'high-cholesterol'), // the drug is for it
  suggests('bronchodilator', 'asthma'), // the drug is for it
  suggests('triptan', 'migraine'), // the drug is for it
  suggests('bisphosphonate', 'osteoporosis'), // the drug is for it
  suggests('weight-loss-drug', 'obesity'), // the drug is for it
  shows('diabetes', 'comorbidity'), // another illness at the time
  shows('hypertension', 'comorbidity'), // another illness at the time
  shows('obesity', 'comorbidity'), // another illness at the time
  shows('cardiovascular-disease', 'comorbidity'), // another illness at the time
  shows('lung-disease', 'comorbidity'), // another illness at the time
  shows('kidney-disease', 'comorbidity'), // another illness at the time
  shows('liver-disease', 'comorbidity'), // another illness at the time
  shows('thyroid-disease', 'comorbidity'), // another illness at the time
  shows('sleep-apnea', 'comorbidity'), // another illness at the time
  shows('stroke', 'comorbidity'), // another illness at the time
  shows('anemia', 'comorbidity'), // another illness at the time
  shows('bleeding-disorder', 'comorbidity'), // another illness at the time
  suggests('fever', 'red-flags'), // fever points to infection
  suggests('fracture', 'red-flags'), // a fracture is looked for
  suggests('myelopathy', 'red-flags'), // a pressed cord is urgent
];

/** Care: what papers, results and traces tell of it. */
const CARE: readonly EvidenceRow[] = [
  shows('operative-report', 'surgery'), // it tells of an operation
  shows('post-laminectomy-syndrome', 'spinal-surgery'), // it follows an operation
  suggests('adjacent-segment-disease', 'spinal-fusion'), // it adjoins a fusion
  suggests('epidural-fibrosis', 'spinal-surgery'), // operations leave such scars
  suggests('hardware-failure', 'surgery'), // an operation put it there
  suggests('surgical-scar', 'surgery'), // the knife left it
  shows('mri', 'mri-report'), // what was read has a report
  shows('imaging', 'imaging-report'), // what was read has a report
  suggests('imaging-report', 'imaging'), // it tells of images
  suggests('electrodiagnostic-report', 'electrodiagnostics'), // it tells of the study
  suggests('laboratory-report', 'laboratory'), // it tells of the test
  suggests('consultation-report', 'specialist-consultation'), // it tells of the visit
  suggests('emergency-report', 'emergency-care'), // it tells of the visit
  suggests('discharge-summary', 'hospitalization'), // only inpatients are discharged
  suggests('therapy-notes', 'conservative-care'), // they tell of therapy
  suggests('psychotherapy-notes', 'cognitive-behavioral-therapy'), // they tell of sessions
  suggests('exercise', 'home-exercise'), // exercise is mostly done at home
  suggests('gym-membership', 'exercise'), // a gym is for exercise
  suggests('nsaid', 'conservative-care'), // drugs are tried before knives
  suggests('muscle-relaxant', 'conservative-care'), // drugs are tried before knives
  suggests('orthotics', 'conservative-care'), // inserts are tried before knives
  suggests('injections', 'conservative-care'), // needles are tried before knives
  suggests('joint-injection', 'steroid-injection'), // joints are mostly given steroids
  suggests('nerve-root-block', 'epidural-injection'), // it goes through the same foramen
  suggests('iv-therapy', 'antibiotic'), // most lines are for antibiotics
  suggests('compound', 'topical'), // most compounds are creams
  suggests('over-the-counter', 'first-line-medication'), // such drugs come first
];

/** Function, work, and what is watched while opioids are taken. */
const FUNCTION: readonly EvidenceRow[] = [
  suggests('reduced-range-of-motion', 'functional-limitation'), // what moves less does less
  suggests('gait-disturbance', 'functional-limitation'), // who limps walks less
  suggests('walking-aid', 'functional-limitation'), // who needs it walks badly
  suggests('walking-aid', 'gait-disturbance'), // who needs it walks badly
  suggests('off-work', 'functional-limitation'), // who cannot work is limited
  suggests('medication-reduction', 'weaning'), // a lower dose is one
  shows('relief', 'pain-relief'), // relief is mostly of pain
  suggests('at-work', 'functional-improvement'), // who works does more
  suggests('sleep-improvement', 'functional-improvement'), // better sleep is a gain
  shows('adl-difficulty', 'activities-of-daily-living'), // it tells of daily life
  shows('independence', 'activities-of-daily-living'), // it tells of daily life
  suggests('walking-tolerance', 'activities-of-daily-living'), // walking is part of it
  suggests('lifting-capacity', 'activities-of-daily-living'), // lifting is part of it
  suggests('functional-limitation', 'functional-status'), // a limit tells the level
  suggests('function-questionnaire', 'functional-status'), // its score is the level
  suggests('functional-capacity-evaluation', 'functional-status'), // it measures the level
  suggests('pain-inventory', 'pain-score'), // it rates pain
  suggests('urine-drug-test', 'opioid-monitoring'), // tests watch what is taken
  suggests('cures', 'opioid-monitoring'), // the database watches prescribers
  suggests('opioid-agreement', 'opioid-monitoring'), // the agreement sets the rules
  suggests('opioid-risk-screen', 'opioid-monitoring'), // risk is screened before
  suggests('urine-test-inconsistent', 'aberrant-behavior'), // other drugs than prescribed were found
  suggests('substance-abuse', 'aberrant-behavior'), // addiction shows in behavior
  suggests('drug-use', 'aberrant-behavior'), // illicit drugs are aberrant
  suggests('overdose', 'aberrant-behavior'), // too much was taken
  suggests('drowsiness', 'side-effects'), // drugs make drowsy
  suggests('daytime-sleepiness', 'drowsiness'), // sleepy by day is drowsy
];

/** Illnesses of single organs, by what shows them. */
const SINGLE: readonly EvidenceRow[] = [
  suggests('bowel-bladder', 'cauda-equina'), // its roots govern bladder and saddle
  suggests('positive-dix-hallpike', 'vestibular-disorder'), // the test provokes the labyrinth
  suggests('balance-disturbance', 'vestibular-disorder'), // a sick labyrinth sways
  suggests('arrhythmia', 'cardiac-complaints'), // an uneven pulse is felt
  suggests('urinary-catheter', 'urinary-retention'), // who voids needs none
  suggests('drainage', 'wound'), // what drains is open
  suggests('infection', 'wound'), // what festers has not healed
  suggests('redness', 'rash'), // an inflamed skin is red
  suggests('side-effects', 'oral-intolerance'), // what is not borne stays untaken
  shows('autoimmune-antibodies', 'rheumatoid-serology'), // both are antibodies against oneself
  shows('wheezing', 'abnormal-breath-sounds'), // it is heard over the lungs
  shows('dermatitis', 'rash'), // inflamed skin shows
  suggests('blistering', 'rash'), // blistered skin shows
  suggests('aed', 'headache-preventive'), // some of them prevent migraine
  suggests('antidepressant', 'headache-preventive'), // some of them prevent migraine
  suggests('antihypertensive', 'headache-preventive'), // some of them prevent migraine
  suggests('slowed-conduction', 'carpal-tunnel-syndrome'), // a pressed nerve conducts slowly
  suggests('slowed-conduction', 'cubital-tunnel-syndrome'), // a pressed nerve conducts slowly
  suggests('denervation', 'radiculopathy'), // a sick root loses its muscles
  suggests('slowed-conduction', 'nerve-entrapment'), // a pressed nerve conducts slowly
  suggests('slowed-conduction', 'peripheral-neuropathy'), // a sick nerve conducts slowly
  suggests('leukocytosis', 'infection'), // white cells fight it
  suggests('rheumatoid-serology', 'rheumatoid-arthritis'), // the illness makes those antibodies
  suggests('joint-clicking-of-jaw', 'jaw-joint-disorder'), // a sick jaw joint clicks
  suggests('ekg-abnormality', 'cardiovascular-disease'), // the tracing shows a sick heart
  suggests('glucometer', 'glucose-monitoring'), // it is for that
  suggests('drug-use', 'substance-abuse'), // illicit drugs are abused
  suggests('alcohol-use', 'substance-abuse'), // alcohol is a substance
  suggests('reducible-mass', 'hernia'), // it came through a gap
  shows('eye-injury', 'eye-finding'), // it is seen in the eye
  suggests('weight-lost', 'unexplained-weight-loss'), // it may not have been meant
  shows('sleep-improvement', 'sleep-quality'), // it tells how sleep changed
  suggests('high-uric-acid', 'gout'), // its crystals are urate
  suggests('wheelchair', 'walking-difficulty'), // who needs it cannot walk far
];

/** Single things, by what else tells of them. */
const TRACES: readonly EvidenceRow[] = [
  shows('bruxism', 'dental-complaints'), // it wears the teeth
  suggests('dislocation', 'instability'), // what slips out is not held
  suggests('dislocation', 'patellar-instability'), // what slips out is not held
  suggests('dislocation', 'shoulder-instability'), // what slips out is not held
  suggests('positive-patellar-test', 'patellar-instability'), // apprehension tells of it
  suggests('positive-labral-test', 'shoulder-instability'), // apprehension tells of it
  suggests('urine-test-inconsistent', 'drug-use'), // what is not prescribed was taken
  suggests('cannabinoid', 'drug-use'), // it is one, prescribed or not
  suggests('wheezing', 'asthma'), // it is heard in asthma
  suggests('positive-ligament-test', 'acl-tear'), // a torn ligament gives
  shows('opioid-tolerance', 'opioid'), // only who takes it is
  suggests('positive-dix-hallpike', 'balance-complaints'), // the test provokes the labyrinth
  shows('vertigo', 'balance-complaints'), // it is of balance
];

/** What a system of the body is summed up by. */
const SYSTEMS: readonly EvidenceRow[] = [
  shows('nausea', 'gastrointestinal-complaints'), // the gut feels it
  shows('diarrhea', 'gastrointestinal-complaints'), // the gut feels it
  shows('constipation', 'gastrointestinal-complaints'), // the gut feels it
  shows('neuropsychological-testing', 'cognitive-screen'), // it tests the same and more
  shows('hoarseness', 'voice-complaints'), // what is heard in the voice
  shows('vocal-cord-disease', 'voice-complaints'), // what is heard in the voice
  shows('nasal-obstruction', 'sinus-complaints'), // nose and sinuses feel it
  shows('sinusitis', 'sinus-complaints'), // nose and sinuses feel it
  shows('nasal-disease', 'sinus-complaints'), // nose and sinuses feel it
  shows('nosebleed', 'sinus-complaints'), // nose and sinuses feel it
  shows('loss-of-smell', 'sinus-complaints'), // nose and sinuses feel it
  shows('rash', 'skin-complaints'), // it is seen on the skin
  shows('dermatitis', 'skin-complaints'), // it is seen on the skin
  shows('itching', 'skin-complaints'), // it is seen on the skin
  shows('skin-ulcer', 'skin-complaints'), // it is seen on the skin
  shows('blistering', 'skin-complaints'), // it is seen on the skin
  shows('psoriasis', 'skin-complaints'), // it is seen on the skin
  shows('burn', 'skin-complaints'), // it is seen on the skin
  shows('wound', 'skin-complaints'), // it is seen on the skin
  shows('eye-irritation', 'eye-complaints'), // it is of the eye
  shows('visual-disturbance', 'eye-complaints'), // it is of the eye
  shows('dry-eye', 'eye-complaints'), // it is of the eye
  shows('eye-injury', 'eye-complaints'), // it is of the eye
  shows('eye-inflammation', 'eye-complaints'), // it is of the eye
  shows('retinal-disease', 'eye-complaints'), // it is of the eye
  shows('cataract', 'eye-complaints'), // it is of the eye
  shows('glaucoma', 'eye-complaints'), // it is of the eye
  shows('light-sensitivity', 'eye-complaints'), // it is of the eye
  shows('hearing-loss', 'ear-complaints'), // it is of the ear
  shows('tinnitus', 'ear-complaints'), // it is of the ear
  shows('ear-pain', 'ear-complaints'), // it is of the ear
  shows('ear-disease', 'ear-complaints'), // it is of the ear
  shows('bowel-bladder', 'urinary-complaints'), // it is felt in passing water
  shows('painful-urination', 'urinary-complaints'), // it is felt in passing water
  shows('hematuria', 'urinary-complaints'), // it is felt in passing water
  shows('prostate-disease', 'urinary-complaints'), // it is felt in passing water
  shows('urinary-infection', 'urinary-complaints'), // it is felt in passing water
  shows('tooth-pain', 'dental-complaints'), // it is of the teeth
  shows('tooth-damage', 'dental-complaints'), // it is of the teeth
  shows('dental-caries', 'dental-complaints'), // it is of the teeth
  shows('gum-disease', 'dental-complaints'), // it is of the teeth
  shows('jaw-pain', 'jaw-complaints'), // it is of the jaw
  shows('jaw-joint-disorder', 'jaw-complaints'), // it is of the jaw
  shows('joint-clicking-of-jaw', 'jaw-complaints'), // it is of the jaw
  shows('limited-jaw-opening', 'jaw-complaints'), // it is of the jaw
  shows('bruxism', 'jaw-complaints'), // it is of the jaw
  shows('reduced-pulses', 'vascular-complaints'), // it is of the vessels
  shows('vascular-claudication', 'vascular-complaints'), // it is of the vessels
  shows('venous-insufficiency', 'vascular-complaints'), // it is of the vessels
  shows('thrombosis', 'vascular-complaints'), // it is of the vessels
  shows('thyroid-disease', 'endocrine-complaints'), // it is of a gland
  shows('diabetes', 'endocrine-complaints'), // it is of a gland
  shows('hypogonadism', 'endocrine-complaints'), // it is of a gland
  shows('dizziness', 'balance-complaints'), // it is of balance
  shows('balance-disturbance', 'balance-complaints'), // it is of balance
  shows('vestibular-disorder', 'balance-complaints'), // it is of balance
  shows('sore-throat', 'throat-complaints'), // it is felt in the throat
  shows('swallowing-difficulty', 'throat-complaints'), // it is felt in the throat
  shows('urinary-retention', 'urinary-complaints'), // it is felt in passing water
  shows('tooth-infection', 'dental-complaints'), // it is of the teeth
  shows('kidney-disease', 'kidney-complaints'), // it is of the kidney
  shows('kidney-stone', 'kidney-complaints'), // it is of the kidney
  shows('liver-disease', 'liver-complaints'), // it is of the liver
  shows('anemia', 'blood-complaints'), // it is of the blood
  shows('bleeding-disorder', 'blood-complaints'), // it is of the blood
];

/** What on record shows or suggests another concept without being a kind of it. */
export const EVIDENCE: readonly EvidenceRow[] = [
  ...NERVES,
  ...JOINTS,
  ...ORGANS,
  ...CARE,
  ...FUNCTION,
  ...SINGLE,
  ...TRACES,
  ...SYSTEMS,
];
