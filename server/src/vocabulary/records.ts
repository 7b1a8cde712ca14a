import { type Concept, concept } from './concept';

const doc = (id: string, forms: string, isA = ''): Concept => concept('document', id, forms, isA);
const func = (id: string, forms: string, isA = ''): Concept => concept('function', id, forms, isA);
const detail = (id: string, forms: string, isA = ''): Concept => concept('request', id, forms, isA);

/** Papers of the file. */
export const DOCUMENTS: readonly Concept[] = [
  doc(
    'request-for-authorization',
    'request for authorization|rfa|authorization request|request for authorization form|requests for authorization|rfa form|authorization form',
  ),
  doc(
    'progress-note',
    'progress note|progress report|office note|clinical note|visit note|pr 2|pr2|treatment note|chart note|office visit note|follow up note|physician report|medical report|clinic note|sick note',
  ),
  doc(
    'therapy-notes',
    'physical therapy note|therapy note|physical therapy report|physical therapy progress note|chiropractic note|chiropractic therapy note|acupuncture note|pt note|therapy progress note|chiropractic progress note',
    'progress-note',
  ),
  doc(
    'imaging-report',
    'mri report|radiology report|imaging report|x ray report|official report|imaging result|mri result',
  ),
  doc('operative-report', 'operative report|operative note'),
  doc(
    'opioid-agreement',
    'pain contract|opioid agreement|pain agreement|opioid contract|narcotic agreement|signed opioid agreement|pain management agreement|opioid pain agreement|opioid treatment agreement|narcotic contract',
  ),
  doc(
    'first-report',
    'first report|first report of injury|first report of occupational injury|first report of illness',
  ),
  doc(
    'treatment-plan',
    'treatment plan|plan of care|treatment goals|long term goals|short term goals|functional goals|treatment goal|plan for surgery|surgical plan|surgical candidate|candidate for surgery',
  ),
];

/** Function, work, and what treatment did. */
export const FUNCTIONS: readonly Concept[] = [
  func(
    'functional-improvement',
    'functional improvement|functional benefit|functional gain|improvement in function|increased function|functional restoration achieved|functional response|functional progress|improved function|objective improvement|objective functional improvement|objective functional gain|functional gains|increase in function|functional outcome|functional benefits|clinical progression|functional objective measure|objective functional measure',
    'improvement',
  ),
  func(
    'pain-relief',
    'pain relief|pain reduction|decreased pain|reduction in pain|decrease in pain|pain control|improvement in pain|analgesia|relief of pain|analgesic response|analgesic benefit|reduced pain|less pain|pain outcome|symptom relief|symptomatic relief',
    'improvement',
  ),
  func(
    'improvement',
    'improvement|improved|improving|benefit|efficacy|relief|progress|effectiveness|better|helpful|beneficial|response to treatment|positive response|improves|helping|helped|response',
  ),
  func(
    'no-improvement',
    'no improvement|lack of improvement|not improved|without improvement|no relief|no benefit|worsening|failed to improve|no better|not improving|without relief|minimal improvement|persistent pain|unresponsive',
  ),
  func(
    'pain-score',
    'pain score|vas|vas score|visual analog scale|visual analogue scale|numeric rating scale|pain rating|pain level|nrs|pain scale|vas pain score|pain intensity|pain scores with and without medication|numerical pain score|pain assessment|numeric pain score|numerical rating|numerical pain relief|level of pain|severity of pain|pain severity|intensity of pain|degree of pain|numeric pain rating|pain scores',
  ),
  func(
    'activities-of-daily-living',
    'activities of daily living|adl|daily activities|activities|adls|activity of daily living|daily living|self care',
  ),
  func(
    'work-status',
    'work status|off work|off of work|modified duty|modified work|regular work|full duty|temporary total disability|ttd|total temporary disability|return to work|returned to work|light duty|work capacity|temporarily totally disabled|regular duty|permanent and stationary|working full time|full time work|modified duties|regular job duties|sedentary duty|work restrictions status|not working|temporary partial disability|working full duty|totally temporarily disabled|working with restrictions|working modified duty|works full time|works full duty|working part time|works part time|part time work|gainfully employed|unemployed|totally disabled|totally disabled from work|disabled from work|currently working|still working|continues to work|continues working|does not work|returned to light duty|returned to full duty|returned to modified duty|working on modified duty|working light duty|working with modifications',
  ),
  func(
    'functional-limitation',
    'functional limitation|functional deficit|functional impairment|activity limitation|functional loss|remaining deficit|residual deficit|minimal deficit|functional deficits',
  ),
  func(
    'functional-status',
    'functional status|level of function|functional level|functional assessment|function',
  ),
  func(
    'aberrant-behavior',
    'aberrant behavior|aberrant drug behavior|drug seeking|aberrant drug related behavior|diversion|misuse|drug abuse|illegal drug|noncompliance',
  ),
];

/** What a request says or leaves out. */
export const REQUEST_DETAILS: readonly Concept[] = [
  detail(
    'quantity',
    'quantity|amount|number of tablets|number of pills|number of sessions|how many sessions|number of visits|how many visits|specific quantity|how many|number of treatments|quantities|total number|specific amount|specified quantity',
  ),
  detail('frequency', 'frequency|dosing frequency|how often|frequency of use|frequencies'),
  detail('duration', 'duration|length of treatment|length of use|how long|time frame|timeframe'),
  detail('dosage', 'dosage|dose|dosing|strength of the medication|dosing instructions|directions for use'),
  detail(
    'body-part',
    'body part|body region|site of injection|site of application|location of application|body part for treatment|area of treatment|anatomical location|specific level|laterality|specific body part',
  ),
  detail(
    'rationale',
    'rationale|reason|reasoning|explanation|justification|clinical indication|medical rationale|explain|intent|purpose|clinical rationale|compelling rationale|rational',
  ),
  detail('rental-purchase', 'rental or purchase|rental|purchase'),
];
