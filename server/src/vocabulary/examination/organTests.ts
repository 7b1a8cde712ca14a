import { type Concept, concept } from '../concepts/concept';

const study = (id: string, forms: string, isA = ''): Concept => concept('study', id, forms, isA);

/** Tests of one organ or ability: sleep, lungs, hearing, heart and vessels, bowel, eyes, mind. */
export const ORGAN_TESTS: readonly Concept[] = [
  study(
    'sleep-study',
    'sleep study|polysomnography|polysomnogram|sleep studies|sleep test|sleep testing|home sleep test|home sleep study|home sleep apnea test|overnight polysomnogram|overnight polysomnography|psg|cpap titration|cpap titration study|overnight oximetry|overnight sleep study|polysomnographic study|multiple sleep latency test|nocturnal polysomnogram|sleep lab study|sleep evaluation|pulse oximetry overnight|titration study|ahi|apnea hypopnea index',
  ),
  study(
    'pulmonary-function',
    'pulmonary function test|pulmonary function testing|pulmonary function study|spirometry|pft|methacholine challenge|peak flow|pulmonary stress test|lung function test|methacholine challenge test|peak flow measurement|spirometric testing|pulmonary testing|lung function testing|fev1|pulmonary function|breathing test|lung test|lung function',
    'diagnostic-studies',
  ),
  study(
    'hearing-test',
    'audiogram|audiometry|hearing test|audiological evaluation|audiologic evaluation|audiometric testing|audiology evaluation|tympanometry|audiology testing|audiometric evaluation|audiologic testing|hearing evaluation|otoacoustic emission|audiology exam|auditory testing|pure tone audiometry',
  ),
  study(
    'balance-test',
    'videonystagmography|electronystagmography|vestibular testing|vng|eng testing|vestibular test|vestibular evaluation|balance study|posturography|vng testing|rotary chair testing|vestibular function testing|vestibular study|caloric testing',
  ),
  study(
    'eeg',
    'eeg|electroencephalogram|electroencephalography|quantitative eeg|qeeg|ambulatory eeg|sleep deprived eeg',
  ),
  study(
    'venous-study',
    'venous doppler|venous duplex|duplex of the leg veins|duplex of the veins|doppler of the veins|doppler of the leg veins|vein scan|venous scan|venous mapping|duplex of the deep veins|venous study|venous ultrasound|venous doppler study|venous duplex ultrasound|venogram',
    'vascular-study',
  ),
  study(
    'arterial-study',
    'arterial doppler|ankle brachial index|angiogram|angiography|mr angiography|arterial study|ct angiography|arterial duplex|ct angiogram|abi testing|abi|toe brachial index',
    'vascular-study',
  ),
  study(
    'vascular-study',
    'doppler|duplex|duplex scan|duplex study|doppler ultrasound|doppler study|vascular study|vascular ultrasound|duplex ultrasound|carotid ultrasound|carotid doppler|vascular testing|lower extremity doppler',
    'diagnostic-studies',
  ),
  study(
    'stress-test',
    'stress test|cardiac stress test|treadmill test|treadmill testing|treadmill study|exercise treadmill|exercise ekg|nuclear perfusion study|perfusion scan|stress ekg|stress testing|pharmacologic stress test|nuclear stress test|exercise stress test|stress echocardiogram|treadmill stress test|cardiac stress testing|myocardial perfusion scan|exercise tolerance test|nuclear stress|dobutamine stress test',
  ),
  study(
    'upper-endoscopy',
    'upper endoscopy|esophagogastroduodenoscopy|egd|esophagogastroduodenoscopic exam|upper gi endoscopy|gastroscopy',
    'endoscopy',
  ),
  study('colonoscopy', 'colonoscopy|sigmoidoscopy', 'endoscopy'),
  study(
    'endoscopy',
    'endoscopy|endoscopic evaluation|endoscopic examination|upper gi tract visualized|scoped',
  ),
  study('bronchoscopy', 'bronchoscopy', 'diagnostic-studies'),
  study(
    'laryngoscopy',
    'laryngoscopy|videostroboscopy|nasal endoscopy|flexible laryngoscopy|fiberoptic laryngoscopy|stroboscopy|visualization of the larynx|visualization of the vocal cords|laryngeal examination|larynx examination|fiberoptic examination of the larynx|nasopharyngoscopy|flexible fiberoptic examination',
  ),
  study(
    'urodynamics',
    'urodynamics|urodynamic study|urodynamic testing|urodynamic evaluation',
    'diagnostic-studies',
  ),
  study('cystoscopy', 'cystoscopy|cystourethroscopy'),
  study('bladder-scan', 'post void residual|postvoid residual|bladder scan|residual urine|pvr'),
  study('uric-acid-test', 'uric acid|serum uric acid|uric acid level|serum urate', 'laboratory'),
  study('prostate-test', 'psa|prostate specific antigen|psa level|psa test', 'laboratory'),
  study('muscle-enzyme-test', 'cpk|creatine kinase|ck level', 'laboratory'),
  study(
    'oximetry',
    'oximetry|pulse oximetry|oxygen saturation|o2 saturation|spo2|room air saturation|o2 sat',
  ),
  study(
    'hla-test',
    'hla b27|hla b27 antigen|hla typing|hla b27 test|hla b27 testing|hla b27 status',
    'laboratory',
  ),
  study(
    'tuberculosis-test',
    'ppd|tuberculin skin test|tuberculin skin testing|tuberculin test|tb skin test|tb test|tb testing|mantoux|mantoux test|quantiferon|quantiferon test|interferon gamma release assay|t spot|tuberculosis screening|tuberculosis test|tuberculosis testing',
    'laboratory',
  ),
  study(
    'viral-test',
    'viral testing|viral test|viral serology|viral serologies|viral panel|viral load|hepatitis panel|hepatitis testing|hepatitis test|hepatitis serology|hepatitis serologies|hepatitis c antibody|hepatitis c rna|hepatitis b surface antigen|hcv antibody|hcv rna|hiv test|hiv testing|hiv antibody|hiv serology|bloodborne pathogen testing|source testing|exposure testing',
    'laboratory',
  ),
  study('biopsy', 'biopsy|skin biopsy|punch biopsy|excisional biopsy|needle biopsy|biopsied|bone biopsy'),
  study(
    'culture-test',
    'wound culture|blood culture|urine culture|tissue culture|culture and sensitivity|culture|culture result|bone culture|sputum culture|nail culture|fungal culture|koh|koh test|koh prep|koh preparation|gram stain|mycology',
    'laboratory',
  ),
  study(
    'visual-field-test',
    'visual field|visual field test|visual field testing|humphrey visual field|visual fields|field test|perimetry',
    'eye-test',
  ),
  study(
    'fundus-exam',
    'fundus examination|dilated eye exam|dilated fundus exam|dilated fundus examination|dilated exam|dilated examination|funduscopic exam|funduscopy|fundus|fundi|funduscopic examination|retinal exam|retinal examination',
    'eye-test',
  ),
  study(
    'eye-pressure',
    'intraocular pressure|iop|iops|eye pressure|tonometry|applanation tonometry',
    'eye-test',
  ),
  study(
    'eye-test',
    'visual acuity|slit lamp|slit lamp examination|slit lamp exam|eye exam|eye examination|optical coherence tomography|ophthalmologic examination|ophthalmology exam|ophthalmology evaluation|vision test|refraction test|schirmer test|corneal topography|comprehensive eye exam|vision testing|fluorescein staining|tear break up time|tear film break up time|eye evaluation|ophthalmologic evaluation|ophthalmic examination|optometric evaluation|optometry evaluation|cup to disc ratio|corrected vision|best corrected vision|best corrected visual acuity',
  ),
  study(
    'dental-exam',
    'dental examination|dental exam|periodontal charting|dental evaluation|oral examination|intraoral examination|periodontal probing|tmj examination',
  ),
  study(
    'dental-x-ray',
    'dental x ray|dental radiograph|dental film|periapical film|periapical radiograph|panoramic film|panoramic x ray|panoramic radiograph|dental ct|panorex|bitewing|bitewing x ray|cone beam ct|full mouth x ray|full mouth series|dental imaging|bitewing radiograph|panorex film|periapical x ray|full mouth radiograph|cone beam|cbct|cbct scan|cone beam scan|cone beam computed tomography|occlusal film',
    'imaging',
  ),
  study(
    'echocardiogram',
    'echocardiogram|echo cardiogram|echocardiography|2d echo|2d echocardiogram|transthoracic echocardiogram|ejection fraction|lvef|echo|left ventricular function|ventricular function|systolic function|cardiac function|lv function|pumping function',
    'diagnostic-studies',
  ),
  study(
    'heart-monitor',
    'holter monitor|holter|event monitor|cardiac monitor|ecg monitoring',
    'diagnostic-studies',
  ),
  study(
    'electrocardiogram',
    'ekg|ecg|electrocardiogram|12 lead ekg|ekg testing|qtc|qtc interval|electrocardiographic study|electrocardiography|twelve lead|12 lead|twelve lead tracing|12 lead tracing|twelve lead ekg|twelve lead ecg|12 lead ecg|cardiac tracing|heart tracing|rhythm strip|ekg tracing|ecg tracing|electrocardiographic tracing|cardiac rhythm strip|tracing of the heart',
  ),
  study(
    'cardiac-catheterization',
    'cardiac catheterization|coronary angiogram|coronary angiography|heart catheterization',
  ),
  study(
    'psychological-evaluation',
    'psychological evaluation|psych evaluation|seen by a psychologist|tested by a psychologist|evaluated by a psychologist|interviewed by a psychologist|psychologist saw|saw a psychologist|behavioral health assessment|behavioral health evaluation|psychiatric evaluation|psychological testing|psychological screening|psychological clearance|psychological consultation|psychological assessment|psychosocial evaluation|psychosocial assessment|psychosocial screening|psych clearance|presurgical psychological evaluation|pre surgical psychological evaluation|psych consult|behavioral evaluation|psychiatric consultation|psychiatric assessment|psychological consult|psych eval|psychological screen|psychology evaluation|psychology consultation|psychologic evaluation|mental health evaluation|psychodiagnostic testing|psychiatric clearance|psychological pre screening|psychodiagnostic evaluation|psychiatric eval|psychological test|psychiatry evaluation|psychiatry consultation|psychological pretreatment evaluation|psych assessment|psychosocial clearance|behavioral assessment|mental health assessment|pain psychologist|screened by a psychologist|mental health clearance|clearance by a psychologist|clearance by a mental health professional|interviewed and tested by a psychologist|psychologist evaluated|psychologist interviewed|evaluation by a psychologist|psychologist evaluation|psychologist screening',
  ),
  study(
    'neuropsychological-testing',
    'neuropsychological testing|neuropsychological evaluation|neuropsychological test|neuropsych testing|neuropsychological assessment|neurocognitive testing|neuropsych evaluation|neuropsychologic testing|neuropsychology evaluation|neuropsychological battery',
  ),
  study(
    'functional-capacity-evaluation',
    'functional capacity evaluation|fce|functional capacity assessment|functional capacity exam|functional capacity test|functional capacity testing|work capacity evaluation|physical capacity evaluation|baseline functional capacity evaluation|qualified functional capacity evaluation|fce evaluation',
  ),
  study(
    'range-of-motion-test',
    'computerized range of motion|computerized range of motion testing|computerized muscle testing|computerized strength testing|inclinometer testing|goniometer measurement|range of motion testing|inclinometry|range of motion and muscle testing',
  ),
  study(
    'diagnostic-studies',
    'diagnostic study|diagnostic test|diagnostics|diagnostic testing|special study|diagnostic|diagnostic procedure|diagnostic workup|workup|work up|special test|diagnostic evaluation|diagnostic work up|special testing|diagnostic modality|diagnostic report|medical test',
  ),
  study('mammogram', 'mammogram|mammography|breast imaging', 'imaging'),
  study('pap-smear', 'pap smear|pap test|cervical cytology'),
];
