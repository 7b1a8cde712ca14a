import { type Concept, concept } from './concept';

const study = (id: string, forms: string, isA = ''): Concept => concept('study', id, forms, isA);

/** Tests and images. */
export const STUDIES: readonly Concept[] = [
  study(
    'mri',
    'mri|magnetic resonance imaging|magnetic resonance|mri scan|mri study|mris|magnetic resonance image|mr imaging',
    'imaging',
  ),
  study(
    'mr-arthrogram',
    'mr arthrogram|mr arthrography|mra|arthrogram|mri arthrogram|magnetic resonance arthrogram|ct arthrogram',
    'imaging',
  ),
  study(
    'ct',
    'ct|ct scan|computed tomography|cat scan|ct myelogram|computed tomography scan|computer tomography|myelogram|cta',
    'imaging',
  ),
  study(
    'x-ray',
    'x ray|xray|radiograph|plain film|film|plain radiograph|radiographic imaging|plain film x ray|plain x ray|plain film radiograph|radiographic study',
    'imaging',
  ),
  study('ultrasound', 'ultrasound|ultrasonography|sonogram|diagnostic ultrasound', 'imaging'),
  study(
    'bone-scan',
    'bone scan|triple phase bone scan|three phase bone scan|dexa|dexa scan|bone density',
    'imaging',
  ),
  study('discography', 'discogram|discography', 'imaging'),
  study('emg', 'emg|electromyography|electromyogram|electromyographic', 'electrodiagnostics'),
  study(
    'ncs',
    'ncs|ncv|nerve conduction study|nerve conduction velocity|nerve conduction|nerve conduction studies|nerve conduction velocity study|ncvs',
    'electrodiagnostics',
  ),
  study(
    'electrodiagnostics',
    'electrodiagnostic|electrodiagnostic study|electrodiagnostic testing|electrodiagnostic test|electrodiagnostics|edx|emg ncs|emg ncv|ncs emg|ncv emg|emg and ncs|emg and ncv|electrodiagnostic finding',
    'diagnostic-studies',
  ),
  study(
    'imaging',
    'imaging|imaging study|imaging test|neuroimaging|advanced imaging|imaging finding|diagnostic imaging',
    'diagnostic-studies',
  ),
  study(
    'urine-drug-test',
    'urine drug screen|urine drug test|urine drug testing|uds|udt|urine toxicology|toxicology screen|urine drug toxicology|urine drug screening|drug screen|drug testing|toxicology report|toxicology testing|toxicology test|urine toxicology screen|urine drug toxicology report|urine screen|drug test',
  ),
  study(
    'cures',
    'cures|cures report|cures database|pdmp|prescription monitoring|prescription monitoring program|prescription drug monitoring program|prescription monitoring database',
  ),
  study(
    'laboratory',
    'lab|laboratory|blood test|cbc|laboratory test|blood work|metabolic panel|liver function test|laboratory study|lab test|lab monitoring|blood tests|labs|liver function|renal function|kidney function|liver and kidney function|liver and renal function|creatinine|liver enzymes|lft',
  ),
  study('sleep-study', 'sleep study|polysomnography|polysomnogram|sleep studies'),
  study(
    'pulmonary-function',
    'pulmonary function test|pulmonary function testing|pulmonary function study|spirometry',
    'diagnostic-studies',
  ),
  study('chest-x-ray', 'chest x ray|chest radiograph|chest film', 'imaging'),
  study(
    'dental-x-ray',
    'dental x ray|dental radiograph|dental film|periapical film|periapical radiograph|panoramic film|panoramic x ray|panoramic radiograph',
    'imaging',
  ),
  study('hearing-test', 'audiogram|audiometry|hearing test|audiological evaluation|audiologic evaluation'),
  study('balance-test', 'videonystagmography|electronystagmography|vestibular testing'),
  study('eeg', 'eeg|electroencephalogram|electroencephalography'),
  study(
    'vascular-study',
    'doppler|venous doppler|venous duplex|duplex scan|arterial doppler|doppler ultrasound|doppler study|ankle brachial index',
    'diagnostic-studies',
  ),
  study('stress-test', 'stress test|cardiac stress test|treadmill test|nuclear stress test'),
  study('endoscopy', 'endoscopy|upper endoscopy|colonoscopy|esophagogastroduodenoscopy'),
  study('biopsy', 'biopsy|skin biopsy'),
  study(
    'eye-test',
    'visual acuity|visual field|visual field test|slit lamp|slit lamp examination|slit lamp exam',
  ),
  study(
    'mood-score',
    'phq|phq 9|beck inventory|bai|beck depression inventory|beck anxiety inventory|bdi|gad 7|depression inventory|depression scale|psychometric test|psychometric testing|psychometric measure|pcl 5|hamilton depression scale',
  ),
  study(
    'cognitive-screen',
    'moca|montreal cognitive assessment|mini mental status examination|cognitive screen|cognitive screening|cognitive test|cognitive testing',
  ),
  study(
    'opioid-risk-screen',
    'opioid risk tool|ort|risk assessment|opioid risk|soapp|opioid risk assessment|soapp r|opioid risk screening',
  ),
  study(
    'function-questionnaire',
    'oswestry|oswestry disability index|oswestry score|oswestry questionnaire|odi|neck disability index|ndi|dash score|womac|functional questionnaire|outcome measure|outcome measures',
  ),
  study('sleepiness-scale', 'epworth|epworth sleepiness scale|epworth score'),
  study(
    'psychological-evaluation',
    'psychological evaluation|psych evaluation|psychiatric evaluation|psychological testing|psychological screening|psychological clearance',
  ),
  study('functional-capacity-evaluation', 'functional capacity evaluation|fce'),
  study('electrocardiogram', 'ekg|ecg|electrocardiogram|echocardiogram'),
  study(
    'diagnostic-studies',
    'diagnostic study|diagnostic test|diagnostics|diagnostic testing|special study|diagnostic',
  ),
];
