import { type Concept, concept } from '../concepts/concept';

const study = (id: string, forms: string, isA = ''): Concept => concept('study', id, forms, isA);

/** Tests and images. */
export const TESTS: readonly Concept[] = [
  study(
    'mri',
    'mri|magnetic resonance imaging|magnetic resonance|mri scan|mri study|mris|magnetic resonance image|mr imaging|mri imaging|mri of spine|magnetic resonance scan|mri examination|open mri|mri exam|repeat mri|mri without contrast|mri with contrast|mri with and without contrast|mri testing|magnetic resonance imaging study|magnetic resonance imaging scan',
    'advanced-imaging imaging',
  ),
  study(
    'mr-arthrogram',
    'mr arthrogram|mr arthrography|mra|arthrogram|mri arthrogram|magnetic resonance arthrogram|ct arthrogram|arthrography|mri arthrography|mri with arthrogram|magnetic resonance arthrography|mr arthrogram study|arthrographic study|arthrographic imaging|arthrographic examination',
    'advanced-imaging imaging',
  ),
  study('myelogram', 'ct myelogram|myelogram|myelography|ct myelography|post myelogram ct', 'ct'),
  study(
    'ct',
    'ct|ct scan|computed tomography|cat scan|computed tomography scan|computer tomography|cta|ct imaging|ct study|computerized tomography|computed axial tomography|computed tomographic scan|computerized axial tomography|high resolution ct',
    'advanced-imaging imaging',
  ),
  study(
    'x-ray',
    'x ray|xray|radiograph|radiographed|x rayed|plain film|film|plain radiograph|radiographic imaging|plain film x ray|plain x ray|plain film radiograph|radiographic study|radiographic evaluation|radiographic examination|plain radiography|radiography|radiographic film|radiographic finding|x ray study|x ray examination|x ray imaging|roentgenogram|x ray film|x ray series|standing x ray|weight bearing x ray|ap and lateral view|x ray view|x ray report of the spine',
    'imaging',
  ),
  study(
    'flexion-extension-x-ray',
    'flexion extension x ray|flexion extension film|flexion extension radiograph|dynamic x ray|dynamic film|dynamic study|dynamic view|dynamic imaging|stress x ray|stress film|flexion and extension x ray|flexion extension view|flexion and extension view|flexion and extension film|dynamic radiograph|flexion extension study|flexion extension imaging|stress view|stress radiograph|flexion and extension radiograph|flexion extension x ray study|motion film',
    'x-ray',
  ),
  study('chest-x-ray', 'chest x ray|chest radiograph|chest film|cxr|chest x ray film', 'imaging'),
  study(
    'ultrasound',
    'ultrasound|ultrasonography|sonogram|diagnostic ultrasound|diagnostic ultrasonography|musculoskeletal ultrasound|ultrasound imaging|ultrasound study|ultrasound scan|ultrasound examination|ultrasonic imaging|pelvic ultrasound|abdominal ultrasound|scrotal ultrasound|sonography|ultrasound evaluation|renal ultrasound',
    'imaging',
  ),
  study(
    'bone-scan',
    'bone scan|scintigraphy|scintigram|three phase scintigraphy|triple phase scintigraphy|triple phase bone scan|three phase bone scan|nuclear bone scan|three phase bone scintigraphy|bone scintigraphy|triple phase scan|technetium bone scan',
    'imaging',
  ),
  study(
    'bone-density',
    'dexa|dexa scan|densitometry|bone mineral density|bmd|absorptiometry|dual energy x ray absorptiometry|bone mass measurement|bone density|bone density test|bone densitometry|bone density scan|dxa|t score|lowest t score|bone density study|bone density testing',
  ),
  study(
    'nuclear-scan',
    'spect|spect scan|pet scan|spect ct|nuclear scan|white blood cell scan|tagged white cell scan|indium scan|nuclear imaging|positron emission tomography',
    'imaging',
  ),
  study(
    'discography',
    'discogram|discography|provocative discography|discographic|provocation discography|lumbar discogram|ct discogram',
    'imaging',
  ),
  study('thermography', 'thermography|thermogram|infrared thermography'),
  study(
    'barium-study',
    'barium swallow|upper gi series|esophagram|barium enema|gastric emptying study|small bowel series',
    'imaging',
  ),
  study('advanced-imaging', 'advanced imaging|cross sectional imaging|advanced imaging study', 'imaging'),
  study(
    'emg',
    'emg|electromyography|electromyogram|electromyographic|electromyographic study|electromyographic testing|needle emg|electromyography study|emg study|emg test|emg testing|needle electromyography',
    'electrodiagnostics',
  ),
  study(
    'ncs',
    'ncs|ncv|nerve conduction study|nerve conduction velocity|nerve conduction|nerve conduction studies|nerve conduction velocity study|ncvs|nerve conduction test|nerve conduction testing|nerve conduction velocity testing|nerve conduction velocity test|nerve velocity study|ncs study|ncv study|nerve study|nerve testing',
    'electrodiagnostics',
  ),
  study(
    'electrodiagnostics',
    'electrodiagnostic|electrodiagnostic study|electrodiagnostic testing|electrodiagnostic test|electrodiagnostics|edx|emg ncs|emg ncv|ncs emg|ncv emg|emg and ncs|emg and ncv|electrodiagnostic finding|electrodiagnosis|electrophysiologic study|electrophysiological study|electrophysiologic testing|electrodiagnostic examination|electrodiagnostic evaluation|emg and nerve conduction study|emg nerve conduction study|emg nerve conduction|emg ncs study|emg ncv study|emg ncs testing|emg ncv testing|electrodiagnostic consultation|neurodiagnostic study|neurodiagnostic testing|edx study|electrical studies|electrodiagnostically|nerve conduction and emg|electromyography and nerve conduction study|electromyography nerve conduction|electromyography nerve conduction study|electromyography and nerve conduction velocity|electromyography nerve conduction velocity|ssep|somatosensory evoked potential|evoked potential',
    'diagnostic-studies',
  ),
  study(
    'autonomic-test',
    'qsart|autonomic testing|quantitative sensory testing|autonomic nervous system testing|sudomotor testing|autonomic function testing|sudoscan|autonomic test|current perception threshold testing',
  ),
  study(
    'imaging',
    'imaging|imaging study|imaging test|neuroimaging|diagnostic imaging|radiological imaging|diagnostic image|image study|imaging examination|radiology|radiologic imaging|radiologic|radiological|radiologic study|radiological study|radiology study|radiologic test|radiological test|imaging work up|imaging workup',
    'diagnostic-studies',
  ),
  study(
    'urine-drug-test',
    'urine drug screen|urine drug test|urine drug testing|uds|udt|urine toxicology|toxicology screen|urine drug toxicology|urine drug screening|drug screen|drug testing|toxicology report|toxicology testing|toxicology test|urine toxicology screen|urine drug toxicology report|urine screen|drug test|urine drug analysis|urine toxicology test|urine toxicology testing|urine toxicology report|urine test|urine testing|uds report|urinary drug screen|urinalysis drug screen|urine analysis for drugs|urine specimen|urine sample|toxicology|random drug testing|drug toxicology screen|urine toxicology screening|random urine drug screen|point of care urine test|quantitative urine drug testing|confirmatory testing|confirmation drug testing|drug screening|tox screen|urine tox|urine tox screen|oral fluid drug testing|urine immunoassay|confirmatory urine drug test|blood toxicology|urine drug monitoring|urine confirmation testing|utox|in office urine drug screen|urine drug',
  ),
  study(
    'urine-test-consistent',
    'consistent urine drug screen|consistent uds|consistent urine drug test|consistent with prescribed medication|consistent with prescriptions|consistent with medications prescribed|consistent with the medications prescribed|consistent with the prescribed medication|consistent with current medications|consistent with prescribed therapy|appropriate urine drug screen|consistent with medication|consistent with the medication|compliant urine drug screen|screens consistent|consistent screen|consistent urine screen|consistent drug screen|screens were consistent|all consistent',
    'urine-drug-test',
  ),
  study(
    'urine-test-inconsistent',
    'inconsistent urine drug screen|inconsistent uds|inconsistent result|inconsistent with prescribed medication|inconsistent with the prescribed medications|inconsistent with prescriptions|inconsistent with medications prescribed|inconsistent urine drug test|aberrant urine drug screen|inconsistent urine toxicology|inconsistent urine drug testing|inconsistent with medication|abnormal urine drug screen|inconsistent with the medications prescribed|inconsistent screen|screens inconsistent|inconsistent urine screen|inconsistent drug screen|inconsistent urine test',
    'urine-drug-test',
  ),
  study(
    'cures',
    'state database|state prescription database|prescription monitoring report|cures|cures report|cures database|pdmp|prescription monitoring|prescription monitoring program|prescription drug monitoring program|prescription monitoring database|cures check|cures monitoring|prescription drug monitoring|pdmp report|pdmp check|cures query|cures review|cures activity report|prescription database|cures pdmp|drug monitoring database|controlled substance database|cures search|controlled substance utilization review',
  ),
  study(
    'liver-test',
    'liver function test|liver function|liver enzymes|lft|hepatic panel|liver panel|hepatic function|liver function panel|hepatic function panel|liver enzyme|ast|alt|sgot|sgpt|ast and alt|transaminases|ggt|alkaline phosphatase|alt and ast',
    'laboratory',
  ),
  study(
    'kidney-test',
    'renal function|kidney function|creatinine|renal panel|bun|bun and creatinine|kidney function test|renal function test|serum creatinine|egfr|gfr|glomerular filtration rate|creatinine level',
    'laboratory',
  ),
  study(
    'blood-count',
    'cbc|complete blood count|blood count|hemoglobin|hgb|hematocrit|hct|ferritin|iron level|iron studies|platelet count|white blood cell count|white count',
    'laboratory',
  ),
  study(
    'lipid-panel',
    'lipid panel|cholesterol panel|lipid profile|fasting lipids|ldl|ldl cholesterol|total cholesterol|triglycerides|cholesterol level|lipids',
    'laboratory',
  ),
  study(
    'thyroid-test',
    'tsh|thyroid panel|thyroid function test|tsh level|thyroid function|thyroid function study',
    'laboratory',
  ),
  study(
    'glucose-test',
    'hemoglobin a1c|hba1c|a1c|blood glucose|fasting glucose|glucose level|hgba1c|fasting blood sugar|fasting blood glucose|blood sugar|glycated hemoglobin|random glucose|glucose tolerance test|fingerstick reading|glucose reading|glucometer reading',
    'laboratory',
  ),
  study(
    'metabolic-panel',
    'cmp|bmp|comprehensive metabolic panel|basic metabolic panel|metabolic panel|chem panel|chemistry panel|chem 8|chem 12|chem 14|liver and kidney function|liver and renal function|hepatic and renal function|renal and hepatic function|kidney and liver function|liver and kidney function test|liver and kidney function panel',
    'kidney-test liver-test laboratory',
  ),
  study(
    'inflammatory-test',
    'esr|sedimentation rate|sed rate|c reactive protein|inflammatory marker|rheumatoid factor|ana titer|arthritis panel|crp|ana|antinuclear antibody|anti ccp|anti ccp antibody|rheumatologic panel|rheumatology panel|rheumatoid panel|autoimmune panel|lyme titer',
    'laboratory',
  ),
  study(
    'hormone-level',
    'testosterone level|hormone level|total testosterone|free testosterone|testosterone|serum testosterone',
    'laboratory',
  ),
  study('coagulation-test', 'inr|pt inr|prothrombin time|coagulation study|coagulation panel', 'laboratory'),
  study(
    'vitamin-level',
    'vitamin d level|vitamin level|b12 level|vitamin b12 level|serum b12|25 oh vitamin d|25 hydroxyvitamin d|25 hydroxy vitamin d|serum vitamin d|oh vitamin d',
    'laboratory',
  ),
  study('urinalysis-test', 'urinalysis|urine analysis', 'laboratory'),
  study(
    'laboratory',
    'lab|laboratory|blood test|laboratory test|blood work|laboratory study|lab test|lab monitoring|blood tests|labs|lab work|lab value|blood draw|blood panel|laboratory evaluation|laboratory finding|laboratory work|laboratory workup|blood chemistry|cbc and cmp|serum level|bloodwork|blood tests and urinalysis|lab monitoring tests|laboratory monitoring|lab panel|serology|genetic panel',
  ),
  study(
    'genetic-test',
    'genetic test|genetic testing|pharmacogenetic testing|pharmacogenomic testing|dna test|dna testing|cytochrome testing|cytokine dna testing|cytochrome p450 testing|genetic metabolism test|proove test|genotyping|pharmacogenetic test|cytochrome p450|cytochrome p450 panel|cyp450|cyp2d6|cyp2c19|pharmacogenomics|pharmacogenomic test|drug metabolism test|metabolizer|poor metabolizer|gene test|genomic testing|drug metabolism testing',
  ),
  study('allergy-test', 'allergy test|allergy testing|patch test|skin prick test|patch testing'),
  study(
    'h-pylori-test',
    'h pylori|h pylori test|h pylori testing|helicobacter pylori|h pylori breath test|stool antigen|urea breath test|h pylori antibody|h pylori stool antigen|h pylori serology|h pylori biopsy',
  ),
  study(
    'sleep-study',
    'sleep study|polysomnography|polysomnogram|sleep studies|sleep test|sleep testing|home sleep test|home sleep study|home sleep apnea test|overnight polysomnogram|overnight polysomnography|psg|cpap titration|cpap titration study|overnight oximetry|overnight sleep study|polysomnographic study|multiple sleep latency test|nocturnal polysomnogram|sleep lab study|sleep evaluation|pulse oximetry overnight|titration study|ahi|apnea hypopnea index',
  ),
  study(
    'pulmonary-function',
    'pulmonary function test|pulmonary function testing|pulmonary function study|spirometry|pft|methacholine challenge|peak flow|pulmonary stress test|lung function test|methacholine challenge test|peak flow measurement|spirometric testing|pulmonary testing|lung function testing|fev1|pulmonary function',
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
    'laryngoscopy|videostroboscopy|nasal endoscopy|flexible laryngoscopy|fiberoptic laryngoscopy|stroboscopy',
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
  study('biopsy', 'biopsy|skin biopsy|punch biopsy|excisional biopsy|needle biopsy|biopsied|bone biopsy'),
  study('culture-test', 'wound culture|blood culture|urine culture|tissue culture|culture and sensitivity'),
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
    'eye-test',
    'visual acuity|slit lamp|slit lamp examination|slit lamp exam|eye exam|eye examination|tonometry|optical coherence tomography|ophthalmologic examination|ophthalmology exam|ophthalmology evaluation|vision test|refraction test|schirmer test|intraocular pressure|corneal topography|comprehensive eye exam|vision testing|fluorescein staining|tear break up time|tear film break up time|eye evaluation|ophthalmologic evaluation|ophthalmic examination|optometric evaluation|optometry evaluation|iop|cup to disc ratio|vision|corrected vision|best corrected vision|best corrected visual acuity',
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
    'echocardiogram|echo cardiogram|echocardiography|2d echo|2d echocardiogram|transthoracic echocardiogram|ejection fraction|lvef|echo',
    'diagnostic-studies',
  ),
  study(
    'heart-monitor',
    'holter monitor|holter|event monitor|cardiac monitor|ecg monitoring',
    'diagnostic-studies',
  ),
  study(
    'electrocardiogram',
    'ekg|ecg|electrocardiogram|12 lead ekg|ekg testing|qtc|qtc interval|electrocardiographic study|electrocardiography|twelve lead|12 lead|twelve lead tracing|12 lead tracing|twelve lead ekg|twelve lead ecg|12 lead ecg|cardiac tracing|heart tracing|rhythm strip|ekg tracing|ecg tracing|electrocardiographic tracing',
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
