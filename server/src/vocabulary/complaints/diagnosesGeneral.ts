import { type Concept, concept } from '../concepts/concept';

const diagnosis = (id: string, forms: string, isA = ''): Concept => concept('diagnosis', id, forms, isA);

/** Other illnesses: those a patient brings along, and those of the head, senses, inner organs and mind. */
export const GENERAL_DIAGNOSES: readonly Concept[] = [
  diagnosis(
    'older-age',
    'over 65|older than 65|over the age of 65|over 65 years of age|elderly|advanced age|age over 65|age greater than 65',
  ),
  diagnosis(
    'high-opioid-dose',
    'high dose opioid|high dose opioids|high opioid dose|high dose opiates|excessive opioid dose|opioid dose is high',
  ),
  diagnosis(
    'frequent-headaches',
    'frequent headache|frequent headaches|daily headache|daily headaches|headaches daily|headaches every day|near daily headaches',
    'headaches',
  ),
  diagnosis(
    'obesity',
    'obesity|obese|morbid obesity|morbidly obese|overweight|bmi over 30|overweight status|class ii obesity|severe obesity|excess weight|body habitus',
  ),
  diagnosis(
    'diabetes',
    'diabetes|diabetes mellitus|diabetic|type 2 diabetes|dm|dm2|dm ii|iddm|niddm|type ii diabetes|type 1 diabetes|type i diabetes|diabetes type 2|diabetes type ii|diabetes type 1|type 2 diabetes mellitus|type ii diabetes mellitus|insulin dependent diabetes|insulin dependent|adult onset diabetes',
  ),
  diagnosis(
    'prediabetes',
    'prediabetes|pre diabetes|prediabetic|pre diabetic|metabolic syndrome|insulin resistance|borderline diabetic|borderline diabetes|impaired fasting glucose|impaired glucose tolerance',
  ),
  diagnosis(
    'hyperglycemia',
    'hyperglycemia|elevated blood sugar|high blood sugar|elevated glucose|elevated hemoglobin a1c',
  ),
  diagnosis('hypoglycemia', 'hypoglycemia|low blood sugar'),
  diagnosis(
    'hypertension',
    'hypertension|high blood pressure|hypertensive|htn|elevated blood pressure|high bp|raised blood pressure|hypertensive disease|essential hypertension|hypertensive cardiovascular disease|hypertensive heart disease',
  ),
  diagnosis('hypotension', 'hypotension|low blood pressure|orthostatic hypotension'),
  diagnosis(
    'sleep-apnea',
    'gasps at night|gasping at night|gasps in his sleep|gasps in her sleep|stops breathing in his sleep|stops breathing in her sleep|apneic spells|sleep apnea|obstructive sleep apnea|osa|sleep disordered breathing|central sleep apnea|apneic episode|apnea|witnessed apnea|sleep related breathing disorder|stops breathing|stop breathing|stops breathing at night|stop breathing in his sleep|stop breathing in her sleep|pauses in breathing|breathing pauses',
  ),
  diagnosis(
    'restless-legs',
    'restless legs syndrome|restless leg syndrome|restless legs|periodic limb movement|periodic limb movement disorder|urge to move the legs|restless leg',
  ),
  diagnosis(
    'concussion',
    'concussion|postconcussion|post concussion|postconcussional|post concussive|postconcussive|traumatic brain injury|tbi|mtbi|head trauma|closed head injury|head injury|postconcussive syndrome|post concussive syndrome|postconcussion syndrome|post concussion syndrome|mild traumatic brain injury|brain injury|concussed|concussive injury|blunt head trauma|closed head trauma|acquired brain injury',
  ),
  diagnosis(
    'intracranial-bleeding',
    'hemorrhage|intracranial hemorrhage|subdural hematoma|intracranial bleed|subarachnoid hemorrhage|intracerebral hemorrhage|epidural hematoma|brain bleed|intracranial bleeding|brain hemorrhage|subdural|diffuse axonal injury|microhemorrhage|microhemorrhages|traumatic lesion|traumatic brain lesion|cerebral contusion|brain contusion|encephalomalacia|intracranial lesion|intraparenchymal hemorrhage|shear injury',
  ),
  diagnosis('narcolepsy', 'narcolepsy|cataplexy|narcoleptic'),
  diagnosis('shift-work-disorder', 'shift work sleep disorder|shift work disorder|shift work'),
  diagnosis(
    'dystonia',
    'cervical dystonia|dystonia|spasmodic torticollis|torticollis|dystonic|blepharospasm|writer cramp',
  ),
  diagnosis(
    'spinal-cord-injury',
    'spinal cord injury|paraplegia|paraplegic|tetraplegia|tetraplegic|quadriplegia|quadriplegic|cord transection',
    'neurologic-deficit myelopathy',
  ),
  diagnosis(
    'vestibular-disorder',
    'vestibular finding|vestibular abnormality|vestibular deficit|vestibular dysfunction|vestibular hypofunction|vestibular disorder|vestibular loss|vestibulopathy|labyrinthine disorder|vestibular symptom|vestibular neuritis|labyrinthitis|vestibular sign|signs of vestibular dysfunction',
  ),
  diagnosis(
    'uncontrolled-diabetes',
    'uncontrolled diabetes|poorly controlled diabetes|poor glycemic control|poor diabetic control|diabetes is poorly controlled|diabetes is uncontrolled|brittle diabetes|diabetes out of control|inadequate glycemic control|poor control of diabetes',
    'diabetes',
  ),
  diagnosis(
    'vitamin-b12-deficiency',
    'vitamin b12 deficiency|b12 deficiency|pernicious anemia|low b12|cobalamin deficiency|low vitamin b12',
  ),
  diagnosis(
    'gastroparesis',
    'gastroparesis|delayed gastric emptying|delayed emptying|slow gastric emptying|slowed gastric emptying|delayed emptying of the stomach',
    'gastrointestinal-complaints',
  ),
  diagnosis('rhabdomyolysis', 'rhabdomyolysis|statin myopathy|myopathy|muscle breakdown'),
  diagnosis(
    'arrhythmia',
    'arrhythmia|atrial fibrillation|atrial flutter|heart block|ventricular tachycardia|tachycardia',
    'cardiovascular-disease',
  ),
  diagnosis(
    'eardrum-perforation',
    'tympanic membrane perforation|perforated eardrum|perforated tympanic membrane|perforation of the eardrum|perforation of the tympanic membrane|drum perforation|eardrum perforation|ruptured eardrum|hole in the eardrum|ruptured tympanic membrane',
    'ear-disease',
  ),
  diagnosis(
    'missing-tooth',
    'missing tooth|missing teeth|edentulous|tooth was extracted|teeth were extracted|tooth has been extracted|avulsed tooth|lost tooth|tooth loss|extracted tooth',
    'tooth-damage',
  ),
  diagnosis(
    'headache-disorder',
    'occipital neuralgia|tension headache|cluster headache|posttraumatic headache|post traumatic headache|medication overuse headache|rebound headache|analgesic rebound headache',
    'headaches',
  ),
  diagnosis(
    'hernia',
    'inguinal hernia|umbilical hernia|ventral hernia|hernia|incisional hernia|bilateral inguinal hernia|femoral hernia|sports hernia|abdominal hernia|herniorrhaphy site|recurrent hernia|abdominal wall hernia',
  ),
  diagnosis('hiatal-hernia', 'hiatal hernia'),
  diagnosis(
    'coronary-disease',
    'coronary artery disease|coronary stent|cad|myocardial infarction|heart attack|ischemic heart disease|coronary bypass|cabg|cardiac stent|unstable angina|coronary disease',
    'cardiovascular-disease',
  ),
  diagnosis(
    'heart-failure',
    'heart failure|chf|congestive heart failure|cardiomyopathy',
    'cardiovascular-disease',
  ),
  diagnosis(
    'valve-disease',
    'valvular heart disease|valvular disease|valve disease|aortic stenosis|mitral regurgitation',
    'cardiovascular-disease',
  ),
  diagnosis(
    'peripheral-artery-disease',
    'peripheral vascular disease|peripheral arterial disease|peripheral artery disease',
    'cardiovascular-disease',
  ),
  diagnosis(
    'cardiovascular-disease',
    'heart disease|disease of the heart|cardiovascular disease|cardiac disease|supraventricular tachycardia|cardiac arrhythmia|heart condition|cardiac condition|pacemaker|heart murmur|a fib|afib|cardiac history|atherosclerosis|left ventricular hypertrophy',
  ),
  diagnosis(
    'venous-insufficiency',
    'venous insufficiency|varicose vein|varicosity|venous stasis|venous disease|venous stasis disease|chronic venous disease|venous incompetence|venous hypertension',
  ),
  diagnosis(
    'thrombosis',
    'thromboembolic event|thromboembolic disease|deep vein thrombosis|deep venous thrombosis|dvt|blood clot|pulmonary embolism|thrombosis|venous thrombosis|thromboembolism|venous thromboembolism|clot|superficial thrombophlebitis|thrombophlebitis|pulmonary emboli|thrombus|thrombi|occlusive thrombus|acute thrombus|venous clot|noncompressible vein',
  ),
  diagnosis(
    'stroke',
    'stroke|cerebrovascular accident|transient ischemic attack|cva|tia|cerebral infarction|cerebrovascular disease|cerebral ischemia|mini stroke|transient aphasia|cerebral infarct|amaurosis fugax',
  ),
  diagnosis('osteopenia', 'osteopenia|low bone density|low bone mass|decreased bone density|osteopenic'),
  diagnosis('osteoporosis', 'osteoporosis|osteoporotic|bone loss'),
  diagnosis(
    'asthma',
    'asthma|reactive airway disease|reactive airway dysfunction|asthmatic|asthmatic bronchitis|rads|occupational asthma|bronchospasm|reactive airways disease|hyperreactive airways|reactive airways dysfunction syndrome|reactive airway|reactive airways|reactive airways dysfunction',
    'lung-disease',
  ),
  diagnosis(
    'copd',
    'copd|chronic obstructive pulmonary disease|emphysema|chronic bronchitis|chronic obstructive lung disease|chronic obstructive airway disease|obstructive airway disease|obstructive lung disease',
    'lung-disease',
  ),
  diagnosis(
    'lung-disease',
    'lung disease|interstitial lung disease|pulmonary fibrosis|silicosis|asbestosis|pneumoconiosis|pulmonary disease|pulmonary hypertension|restrictive lung disease|airflow obstruction|obstructive defect|airway obstruction|airflow limitation|obstructive ventilatory defect|obstructive pattern|interstitial fibrosis|bronchiectasis|lung fibrosis|ground glass opacities|honeycombing|pulmonary nodules|lung nodule|pulmonary nodule',
  ),
  diagnosis('pneumonia', 'pneumonia|pneumonitis'),
  diagnosis('sinusitis', 'sinusitis|chronic sinusitis|rhinosinusitis|rhinitis|allergic rhinitis'),
  diagnosis('valley-fever', 'valley fever|coccidioidomycosis|cocci infection'),
  diagnosis(
    'high-cholesterol',
    'hyperlipidemia|high cholesterol|hypercholesterolemia|dyslipidemia|hyperlipidaemia|elevated cholesterol|hypertriglyceridemia|elevated triglycerides|elevated lipids|high triglycerides|lipid disorder|lipid abnormality|abnormal lipids',
  ),
  diagnosis(
    'kidney-disease',
    'kidney disease|chronic kidney disease|renal disease|renal insufficiency|renal failure|renal impairment|ckd|renal dysfunction|kidney failure|nephropathy|end stage renal disease|esrd|elevated creatinine|kidney impairment|kidney injury|impaired renal function|nephrotic syndrome|renal toxicity|nephrotoxicity|kidney damage|impaired kidney function',
  ),
  diagnosis('kidney-stone', 'kidney stone|nephrolithiasis|renal stone|renal calculus|urolithiasis'),
  diagnosis('hepatitis', 'hepatitis|hepatitis c|hepatitis b', 'liver-disease'),
  diagnosis('cirrhosis', 'cirrhosis|liver failure', 'liver-disease'),
  diagnosis(
    'liver-disease',
    'liver disease|fatty liver|hepatic disease|elevated liver enzymes|elevated liver function tests|hepatic impairment|steatohepatitis|hepatic steatosis|liver damage|hepatotoxicity|liver dysfunction|impaired liver function|elevated lfts|fatty liver disease|liver impairment|elevated transaminases',
  ),
  diagnosis(
    'thyroid-disease',
    'hypothyroidism|hyperthyroidism|thyroid disease|hypothyroid|thyroid disorder|hyperthyroid|thyroiditis|thyroid nodule|goiter|thyroid condition',
  ),
  diagnosis('anemia', 'anemia|anemic|iron deficiency|low hemoglobin|iron deficiency anemia'),
  diagnosis(
    'bleeding-disorder',
    'bleeding disorder|coagulopathy|thrombocytopenia|hemophilia|bleeding diathesis|low platelets',
  ),
  diagnosis(
    'hypogonadism',
    'hypogonadism|low testosterone|testosterone deficiency|low t|opioid induced hypogonadism',
  ),
  diagnosis('vitamin-d-deficiency', 'vitamin d deficiency|vitamin deficiency|low vitamin d'),
  diagnosis(
    'prostate-disease',
    'benign prostatic hyperplasia|benign prostatic hypertrophy|bph|enlarged prostate|prostatitis|prostate enlargement|prostatic enlargement|enlargement of the prostate',
  ),
  diagnosis('urinary-infection', 'urinary tract infection|uti|bladder infection'),
  diagnosis('pregnancy', 'pregnant|pregnancy'),
  diagnosis(
    'tuberculosis',
    'tuberculosis|latent tuberculosis|ltbi|tb infection|latent tb|positive ppd|ppd positive|tuberculin reactor|positive tuberculin test|tuberculin conversion',
    'infection',
  ),
  diagnosis('hiv', 'hiv|human immunodeficiency virus|hiv positive|hiv exposure|bloodborne exposure'),
  diagnosis('covid', 'covid|covid 19|coronavirus'),
  diagnosis('gallbladder-disease', 'gallbladder disease|cholecystitis|gallstone|cholelithiasis'),
  diagnosis('irritable-bowel', 'irritable bowel syndrome|irritable bowel|ibs'),
  diagnosis(
    'inflammatory-bowel-disease',
    'inflammatory bowel disease|crohn disease|crohns disease|ulcerative colitis|colitis',
  ),
  diagnosis('diverticulitis', 'diverticulitis|diverticulosis'),
  diagnosis('bowel-obstruction', 'bowel obstruction|ileus|fecal impaction'),
  diagnosis(
    'hemorrhoids',
    'hemorrhoid|anal fissure|rectal prolapse|thrombosed hemorrhoid|external hemorrhoid|internal hemorrhoid|piles',
  ),
  diagnosis('pancreatitis', 'pancreatitis'),
  diagnosis('multiple-sclerosis', 'multiple sclerosis|ms diagnosis'),
  diagnosis('parkinson-disease', 'parkinson disease|parkinsons disease|parkinsonism'),
  diagnosis('dementia', 'dementia|alzheimer disease|neurocognitive disorder', 'memory-problems'),
];
