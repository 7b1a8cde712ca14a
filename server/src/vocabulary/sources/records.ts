import { type Concept, concept } from '../concepts/concept';

const doc = (id: string, forms: string, isA = ''): Concept => concept('document', id, forms, isA);

/** Papers of the file. */
export const DOCUMENTS: readonly Concept[] = [
  doc(
    'request-for-authorization',
    'request for authorization|rfa|authorization request|request for authorization form|requests for authorization|rfa form|authorization form|dwc form rfa|form rfa|authorization request form|dwc rfa|rfa request|prescription request form',
  ),
  doc(
    'progress-note',
    'progress note|progress report|office note|clinical note|visit note|pr 2|pr2|treatment note|chart note|office visit note|follow up note|physician report|medical report|clinic note|sick note|physician note|physician progress report|treating physician progress report|primary treating physician report|primary treating physician progress report|ptp report|follow up report|soap note|doctor note|narrative report|treatment record|treatment report|visit report|medical note|pr 2 report|pr 2 form|treating physician report|attending physician report|clinical report|office visit report|secondary physician report|pain management report|orthopedic report',
  ),
  doc(
    'therapy-notes',
    'report from the therapist|therapist report|note from the therapist|reports from the therapist|physical therapy note|therapy note|physical therapy report|physical therapy progress note|chiropractic note|chiropractic therapy note|acupuncture note|pt note|therapy progress note|chiropractic progress note|therapy record|physical therapy record|physical therapy progress report|physical therapy discharge summary|therapist note|physical therapist note|occupational therapy note|occupational therapy report|chiropractic report|chiropractic record|acupuncture report|acupuncture record|acupuncture progress note|pt report|pt progress note|physical therapy evaluation report|chiropractic treatment note|acupuncture treatment note|physical therapy documentation|therapy documentation|physical therapy daily note|therapy session note|pt progress report|daily treatment note|acupuncture treatment record|physical therapy treatment note|rehabilitation note|hand therapy note',
    'progress-note',
  ),
  doc(
    'psychotherapy-notes',
    'psychotherapy note|psychological report|psychological progress note|psychologist note|psychologist report|psychiatric report|psychiatric note|psychology report|psychological treatment note|psychotherapy progress note|psychology note|psychiatric progress note',
    'therapy-notes',
  ),
  doc(
    'mri-report',
    'mri report|mri result|official mri report|mri interpretation|mri scan report',
    'imaging-report',
  ),
  doc(
    'imaging-report',
    'radiology report|imaging report|x ray report|official report|imaging result|radiologist report|x ray result|ct report|diagnostic imaging report|radiology reading|formal imaging report|radiologist reading|radiologist interpretation|formal radiology report|ultrasound report|imaging interpretation|radiographic report|official radiology report|arthrogram report|x ray reading',
  ),
  doc(
    'electrodiagnostic-report',
    'emg report|electrodiagnostic report|emg ncs report|emg result|nerve conduction report|emg ncv report|ncs report|electrodiagnostic result|emg ncs result|nerve conduction result|electrodiagnostic study report',
  ),
  doc(
    'laboratory-report',
    'lab report|laboratory report|lab result|laboratory result|blood test result|toxicology result',
  ),
  doc(
    'operative-report',
    'operative report|operative note|op report|operative record|surgical report|operation report|op note|operation note|surgery report|surgical note|intraoperative report|procedure note|procedure report',
  ),
  doc(
    'consultation-report',
    'consultation report|consult report|consultation note|specialist report|consult note|surgical consultation report|orthopedic consultation report|neurology report|neurologist report|cardiologist report|orthopedist report|surgeon report|rheumatologist report|psychiatrist consultation report|urologist report|dermatologist report|ophthalmologist report|consultant report',
  ),
  doc(
    'initial-evaluation-report',
    'initial report|initial evaluation report|initial consultation report|initial consultation|initial evaluation|comprehensive evaluation|comprehensive initial report|initial orthopedic evaluation|initial exam report|initial comprehensive report',
  ),
  doc(
    'medical-legal-report',
    'qme|qme report|qme evaluation|ame|ame report|ame evaluation|agreed medical examination|agreed medical evaluation|agreed medical evaluator|agreed medical examiner|qualified medical evaluation|qualified medical evaluator|qualified medical examination|qualified medical examiner|panel qme|pqme|panel qualified medical evaluation|panel qualified medical evaluator|medical legal report|med legal report|medical legal evaluation|medicolegal report|medico legal report|medical legal examination|pqme report|panel qme report|panel qme evaluation|ime|ime report|independent medical examination|independent medical evaluation|supplemental qme report|qualified medical evaluator report|qme reevaluation|medicolegal evaluation|comprehensive medical legal evaluation',
  ),
  doc(
    'permanent-and-stationary-report',
    'permanent and stationary report|p s report|pr 4|pr4|pr 4 report|maximum medical improvement report|p and s report',
  ),
  doc(
    'emergency-report',
    'emergency room report|er report|emergency department record|emergency room record|er record|er note|emergency room note|emergency department note|emergency department report|hospital record|hospital report|urgent care note|urgent care record|hospital note',
  ),
  doc('discharge-summary', 'discharge summary|discharge report|discharge note|hospital discharge summary'),
  doc(
    'opioid-agreement',
    'treatment agreement|contract for opioids|contract for narcotics|written agreement|pain contract|opioid agreement|pain agreement|opioid contract|narcotic agreement|signed opioid agreement|pain management agreement|opioid pain agreement|opioid treatment agreement|narcotic contract|opioid treatment contract|controlled substance agreement|controlled substance contract|narcotics agreement|narcotics contract|narcotic treatment agreement|medication agreement|signed pain contract|signed opioid contract|signed pain agreement|pain management contract|signed opioid treatment agreement|opiate agreement|opiate contract|medication contract|pain medication agreement|pain medication contract|signed narcotic agreement|signed agreement|opioid pain contract|opioid medication agreement|narcotic pain contract|opioid therapy agreement|signed pain management agreement|pain treatment agreement|controlled substances agreement|signed contract',
  ),
  doc(
    'informed-consent',
    'informed consent|consent form|signed consent|opioid consent|opioid informed consent|signed consent form|written consent',
  ),
  doc(
    'first-report',
    'first report|first report of injury|first report of occupational injury|first report of illness|doctor first report|doctors first report|doctor first report of injury|doctor first report of occupational injury|doctors first report of injury|dfr|form 5021|doctor first report of occupational injury or illness|doctors first report of occupational injury|doctors first report of occupational injury or illness|physician first report|physicians first report',
  ),
  doc(
    'pain-diary',
    'pain diary|pain log|headache diary|headache log|sleep diary|sleep log|headache calendar|symptom diary|food diary|food log|exercise log|pain journal',
  ),
  doc(
    'medical-necessity-letter',
    'letter of medical necessity|letter of necessity|letter of appeal|appeal letter|letter of justification',
  ),
  doc(
    'job-description',
    'job description|job analysis|job duties|essential functions of the job|description of job duties|job demands|job requirement|ru 91',
  ),
  doc(
    'nursing-notes',
    'nursing note|nurse note|home health note|case manager report|nurse case manager report|home health report|nursing report|nursing assessment|home health assessment',
  ),
  doc(
    'prior-records',
    'prior record|previous record|outside record|old record|earlier record|prior chart|earlier chart|previous chart|pages of records|pages of prior records|records of prior treatment',
  ),
  doc('medical-records', 'medical record|clinical record'),
  doc(
    'treatment-plan',
    'treatment plan|plan of care|treatment goals|long term goals|short term goals|functional goals|treatment goal|surgical plan|therapy plan|rehabilitation plan|functional goal|goals of treatment|goals of therapy|specific functional goal|plan for treatment|plan of treatment|treatment objective|therapy goal|measurable goal|care plan|measurable functional goal',
  ),
];
