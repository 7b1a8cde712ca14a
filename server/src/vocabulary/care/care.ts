import { type Concept, concept } from '../concepts/concept';

const treatment = (id: string, forms: string, isA = ''): Concept => concept('treatment', id, forms, isA);

/** Care that several treatments are kinds of, and care without a field of its own. */
export const GENERAL_CARE: readonly Concept[] = [
  treatment(
    'conservative-care',
    'conservative care|conservative treatment|conservative therapy|conservative management|conservative measure|conservative modality|conservative modalities|nonoperative treatment|non operative treatment|non surgical treatment|conservative treatment measure|conservative intervention|lower levels of care|conservative methods|conservative treatments|conservatively|nonsurgical treatment|nonoperative care|non operative care|nonoperative management|nonoperative treatment measure|nonsurgical care|non surgical care|nonsurgical management|non surgical management|non surgical intervention|nonsurgical intervention|conservative option|less invasive treatment|less invasive measure|conservatively treated|conservative rehabilitation|non invasive treatment|noninvasive treatment|nonsurgical therapy|conservative approach|conservative treatment modality|conservative modality trial|first line conservative care',
  ),
  // What a rationale calls by its item: "this modality has not been tried".
  treatment(
    'this-item',
    'the unit|this unit|the device|this device|the machine|such test|such study|such a study|such a test|such an injection|such injection|such a procedure|such procedure|this modality|this treatment|this therapy|this medication|this drug|this procedure|this medicine|this agent|the requested treatment|the requested therapy|the requested medication|the requested device|the modality|the drug|the medication|such therapy|such treatment|this compound|this cream|this class|this intervention|this injection|this test|this study|such testing|such evaluation|such an evaluation|such assessment|such an assessment|such studies|such tests|such imaging|such medication|such medications|such a medication|such a device|such injections|such a unit|such drug|such a drug|this evaluation|this machine|this testing|such exercise|such counseling|such a trial|such a program|such program|such visits|such sessions|the program|this program|the course of treatment|the requested program|the cream|the ointment|the gel|the patch|the patches|the drops|the inhaler|the spray',
  ),
  treatment(
    'prior-treatment',
    'prior treatment|previous treatment|treatment to date|past treatment|treatment history|prior therapy|previous therapy|treatment rendered|treatment provided|treatment given|treatment received|past therapy|previous care|prior care|past care|treatments to date|care to date|previous course of treatment',
  ),
  treatment(
    'specialist-consultation',
    'orthopedic consultation|orthopedic consult|pain management consultation|pain management consult|surgical consultation|surgical consult|neurosurgical consultation|neurosurgical consult|specialist consultation|specialist evaluation|specialist referral|second opinion|orthopedic evaluation|orthopedic referral|pain management evaluation|pain management referral|neurology consultation|neurology consult|neurological consultation|spine surgery consultation|spine surgeon consultation|podiatry consultation|internal medicine consultation|dental consultation|ent consultation|ophthalmology consultation|rheumatology consultation|dermatology consultation|urology consultation|gastroenterology consultation|physiatry consultation|physiatrist consultation|orthopedic surgery consultation|surgical evaluation|consultation with a specialist|under specialist care|care of a specialist|specialist care|seen in consultation|rheumatology|rheumatology evaluation|surgical opinion|specialist opinion|surgeon opinion|expert opinion of a surgeon',
  ),
  treatment(
    'case-management',
    'nurse case manager|nurse case management|case management|case manager|medical case management',
  ),
  treatment(
    'interpreter',
    'interpreter|interpreting service|interpreter service|translator|translation service',
  ),
  treatment(
    'home-health',
    'home health|home health care|home health aide|home health service|home health nurse|home care|home care assistance|home assistance|home health assistance|in home care|home aide|home caregiver|home attendant|attendant care|homemaker service|housekeeping service|home nursing|skilled nursing|skilled nursing care|visiting nurse|caregiver service|in home assistance|home help|housekeeper|housekeeping assistance|home maker service|personal care attendant',
  ),
  treatment(
    'transportation',
    'transportation|medical transportation|transportation to appointments|transport to appointments|non emergency transportation|ride service|transportation service',
  ),
  treatment(
    'hospitalization',
    'hospitalization|hospitalized|psychiatric hospitalization|inpatient admission|hospital stay|inpatient stay|inpatient hospitalization|hospital admission|admitted to the hospital|inpatient care|inpatient psychiatric care|hospital course|psychiatric admission|inpatient psychiatric admission|psychiatric hospital|admitted overnight|was admitted|admitted for|admitted to a|hospitalised|inpatient unit',
  ),
  treatment(
    'emergency-care',
    'ambulance|emergency room|emergency department|emergency room visit|emergency department visit|er visit|emergency care|urgent care visit|emergency treatment|ed visit|seen in the emergency room|emergency room treatment',
  ),
  treatment(
    'anesthesia',
    'iv sedation|conscious sedation|monitored anesthesia care|intravenous sedation|moderate sedation|under sedation|general anesthesia|local anesthesia|monitored anesthesia|regional anesthesia',
  ),
  treatment(
    'preoperative-clearance',
    'preoperative clearance|pre operative clearance|preop clearance|medical clearance|surgical clearance|cardiac clearance|preoperative evaluation|pre operative evaluation|preoperative medical clearance|pre operative medical clearance|preoperative testing|preoperative workup|clearance for surgery',
  ),
  treatment('cancer-treatment', 'radiation therapy|radiation treatment|radiotherapy|chemotherapy'),
  treatment(
    'weaning',
    'wean|weaning|taper|tapering|opioid taper|opioid weaning|weaned|tapered|detoxified|opioid tapering|tapering off|weaning schedule|weaning process|weaning off|weaning program|opioid reduction|opioid detoxification|tapered off|taper schedule|tapering schedule|weaned down|weaned off|gradual taper|titrated down',
  ),
  treatment(
    'detoxification',
    'detoxification|detox|detox program|detoxification program|inpatient detoxification|inpatient detox',
    'weaning',
  ),
  treatment(
    'smoking-cessation',
    'smoking cessation|tobacco cessation|smoking cessation program|smoking cessation counseling|quit smoking program|nicotine replacement|nicotine replacement therapy',
  ),
  treatment(
    'weight-loss',
    'lose weight|losing weight|attempts to lose weight|weight loss program|weight loss|diet and exercise|weight reduction|weight management|weight management program|medically supervised weight loss|weight loss attempt|calorie restriction|weight loss clinic|weight loss effort|lindora|weight watchers|jenny craig|supervised weight loss|dieting|caloric restriction|lifestyle modification|low calorie diet|diet or exercise|diets|dieted|attempted diet|diet program|diet and walking|calorie counting|counted calories|counting calories|low carbohydrate diet|reduced calorie diet|self directed diet|diet on his own|diet on her own|attempts at dieting|tried to lose weight|portion control|dietary weight loss|supervised diet|medically supervised diet|diet and lifestyle change',
  ),
  treatment(
    'nutrition-counseling',
    'nutrition counseling|nutritional counseling|nutritionist|dietician|dietitian|dietary counseling|nutrition consultation|nutritional consultation|dietary consultation|nutrition counselling|dietary education|nutritional consult',
  ),
  treatment(
    'sleep-hygiene',
    'sleep hygiene|sleep hygiene technique|behavioral sleep|sleep hygiene education|good sleep hygiene|sleep hygiene measure|behavioral sleep intervention|cbt i|sleep education|sleep counseling|sleep habit|sleep hygiene counseling|stimulus control|sleep restriction|set bedtime|regular bedtime|bedtime habit|bedtime routine|sleep restriction therapy|habits at bedtime|behavioral measure for sleep|bedtime routine reviewed|measures of sleep hygiene|caffeine restriction',
  ),
  treatment(
    'patient-education',
    'patient education|education on body mechanics|back school|body mechanics training|body mechanics education|ergonomic education|pain education|pain neuroscience education|education program',
  ),
  treatment(
    'ergonomic-evaluation',
    'ergonomic evaluation|ergonomic assessment|workstation evaluation|workstation assessment|ergonomic study|ergonomic workstation evaluation|ergonomic work station evaluation|worksite evaluation',
  ),
  treatment(
    'wound-care',
    'wound care|dressing change|wound vac|negative pressure wound therapy|local wound care|wound dressing|wet to dry dressing|wound treatment|unna boot|silver sulfadiazine dressing|standard wound care|offloading|off loading|total contact cast|serial debridement|bedside debridement|dressings',
  ),
  treatment(
    'hyperbaric-oxygen',
    'hyperbaric oxygen|hyperbaric oxygen therapy|hyperbaric treatment|hyperbaric therapy|hbot',
  ),
  treatment(
    'oxygen-therapy',
    'home oxygen|supplemental oxygen|oxygen therapy|oxygen concentrator|portable oxygen',
  ),
  treatment(
    'dental-care',
    'dental treatment|dental care|dental cleaning|dental prophylaxis|scaling and root planing|periodontal scaling|deep cleaning of teeth|dental hygiene treatment|prophylaxis of teeth|dental work|dental restoration|dental filling|fluoride treatment|dental visit|periodontal treatment|periodontal maintenance|oral hygiene',
  ),
  treatment(
    'root-canal',
    'root canal|root canal treatment|root canal therapy|endodontic treatment|endodontic therapy',
    'dental-care',
  ),
  treatment(
    'dental-crown',
    'dental crown|porcelain crown|dental bridge|dental veneer|permanent crown|crown placement|crowns and bridges|fixed bridge',
    'dental-care',
  ),
  treatment(
    'dentures',
    'denture|partial denture|upper denture|removable partial denture|full denture',
    'dental-care',
  ),
  treatment(
    'laser-eye-treatment',
    'punctal plug|punctal occlusion|laser photocoagulation|intravitreal injection|laser iridotomy|laser trabeculoplasty',
  ),
  treatment('allergy-shots', 'immunotherapy|allergy shot|allergy immunotherapy|desensitization shots'),
  treatment('light-therapy', 'phototherapy|light therapy|bright light therapy'),
  treatment(
    'transcranial-stimulation',
    'transcranial magnetic stimulation|tms|rtms|electroconvulsive therapy',
  ),
  treatment('vacuum-device', 'vacuum erection device|vacuum device|vacuum constriction device|penile pump'),
  treatment(
    'penile-injection',
    'intracavernosal injection|intracavernosal|penile injection|intracavernous injection',
  ),
  treatment(
    'glucose-monitoring',
    'glucose monitoring|blood sugar monitoring|monitors his blood sugar|monitors her blood sugar|monitoring his blood sugar|monitoring her blood sugar|checks his sugar|checks her sugar|checks his blood sugar|checks her blood sugar|checking his blood sugar|checking her blood sugar|fingerstick|finger stick|checks his glucose|checks her glucose|monitors his glucose|monitors her glucose|tests his blood sugar|tests her blood sugar|home glucose|self monitoring of blood glucose|glucose log|blood sugar log|fingerstick glucose',
  ),
  treatment('vision-therapy', 'vision therapy|orthoptics|visual rehabilitation|vision rehabilitation'),
  treatment('hearing-aid', 'hearing aid|cochlear implant|hearing amplification'),
];
