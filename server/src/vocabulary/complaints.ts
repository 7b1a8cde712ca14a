import { type Concept, concept } from './concept';

const symptom = (id: string, forms: string, isA = ''): Concept => concept('symptom', id, forms, isA);

/** What a patient complains of. */
export const SYMPTOMS: readonly Concept[] = [
  symptom('pain', 'pain|painful|ache|aching|soreness|discomfort|symptomatology'),
  symptom(
    'radiating-pain',
    'radiating pain|radicular pain|radiates|radiating|radiated|radiate|radiation of pain|radiation|shooting pain|shoots|leg pain|arm pain|referred pain|radicular leg pain|sciatic pain|right leg pain|left leg pain|radicular',
    'radicular-complaints',
  ),
  symptom('sciatica', 'sciatica', 'radicular-complaints radiculopathy'),
  symptom(
    'numbness',
    'numbness|numb|tingling|paresthesia|paraesthesia|pins and needles|numbness and tingling|tingling and numbness|burning sensation|numbness or tingling',
    'radicular-complaints',
  ),
  symptom('headaches', 'headache|head pain|migraine|cephalgia|cervicogenic headache|migraine headache'),
  symptom('dizziness', 'dizziness|dizzy|vertigo|lightheadedness|imbalance'),
  symptom('nausea', 'nausea|nauseous|vomiting|emesis'),
  symptom(
    'gastrointestinal-complaints',
    'gi upset|gastrointestinal upset|stomach upset|upset stomach|gastritis|gerd|gastroesophageal reflux|acid reflux|reflux|heartburn|dyspepsia|peptic ulcer|ulcer|gi bleed|gi bleeding|gastrointestinal bleeding|stomach pain|gi symptom|gi distress|gastric upset|gastrointestinal symptom|gastrointestinal complaint|gi complaint|gastrointestinal distress|abdominal pain|gastrointestinal event|gastrointestinal risk|gi risk|epigastric pain|gastroesophageal reflux disease|gastrointestinal issue|gi issue|gi side effect',
  ),
  symptom(
    'insomnia',
    'insomnia|difficulty sleeping|sleep difficulty|trouble sleeping|sleeplessness|sleep disturbance|sleep disorder|sleep problem|poor sleep|difficulty falling asleep|difficulty staying asleep|sleep disruption|sleep issue|insomnia issue|problems sleeping|sleep complaint|interrupted sleep|impaired sleep|inability to sleep|unable to sleep|sleep difficulties|lack of sleep|trouble with sleep|problems with sleep|difficulty with sleep',
  ),
  symptom(
    'anxiety',
    'anxiety|anxious|panic|panic attack|anxiety disorder|nervousness',
    'psychological-symptoms',
  ),
  symptom(
    'depression',
    'depression|depressed|depressive|depressive disorder|major depression|major depressive disorder|depressive symptom|depressed mood',
    'psychological-symptoms',
  ),
  symptom(
    'stress',
    'stress|emotional distress|post traumatic stress|ptsd|posttraumatic stress disorder|post traumatic stress disorder|adjustment disorder',
    'psychological-symptoms',
  ),
  symptom(
    'suicidal-thoughts',
    'suicidal|suicidal ideation|suicidal thought|homicidal|thoughts of suicide',
    'psychological-symptoms',
  ),
  symptom(
    'memory-problems',
    'memory problem|memory loss|memory difficulty|short term memory|cognitive impairment|concentration difficulty|difficulty concentrating|cognitive difficulty',
  ),
  symptom('mechanical-symptoms', 'locking|catching|clicking|popping|mechanical symptom'),
  symptom('stiffness', 'stiffness|stiff'),
  symptom(
    'night-pain',
    'night pain|night time pain|nighttime pain|nocturnal pain|pain at night|pain awakens',
  ),
  symptom(
    'bowel-bladder',
    'bowel or bladder|bladder|bowel|urinary urgency|urinary frequency|urinary incontinence|urinary symptom|bladder symptom|bladder dysfunction|incontinence|saddle anesthesia|urinary retention|bowel and bladder',
    'red-flags',
  ),
  symptom(
    'loss-of-consciousness',
    'loss of consciousness|lost consciousness|syncope|fainted|fainting|blackout',
  ),
  symptom('itching', 'itching|pruritus|itch|itches|itchy|itchiness'),
  symptom('dry-mouth', 'dry mouth|xerostomia'),
  symptom('cough', 'cough|coughing', 'respiratory-symptoms'),
  symptom('wheezing', 'wheezing|wheeze|wheezes', 'respiratory-symptoms'),
  symptom(
    'shortness-of-breath',
    'shortness of breath|short of breath|dyspnea|breathlessness|difficulty breathing',
    'respiratory-symptoms',
  ),
  symptom(
    'respiratory-symptoms',
    'respiratory symptom|respiratory complaint|breathing problem|breathing complaint',
  ),
  symptom('chest-pain', 'chest pain|angina|chest tightness'),
  symptom(
    'tinnitus',
    'tinnitus|ringing in the ears|ringing in both ears|ringing of the ears|ringing in his ears|ringing in her ears',
  ),
  symptom('hearing-loss', 'hearing loss|hard of hearing|hearing impairment'),
  symptom('light-sensitivity', 'photophobia|light sensitivity|sensitivity to light'),
  symptom(
    'visual-disturbance',
    'blurred vision|blurry vision|double vision|diplopia|visual disturbance|visual complaint|visual symptom',
  ),
  symptom(
    'bleeding-of-bowel',
    'melena|hematochezia|blood in the stool|bloody stool|black stool|rectal bleeding',
  ),
  symptom('snoring', 'snoring|snores|snore|loud snoring'),
  symptom('daytime-sleepiness', 'daytime sleepiness|daytime somnolence|excessive sleepiness|hypersomnolence'),
  symptom('palpitations', 'palpitation|racing heart'),
  symptom('swallowing-difficulty', 'dysphagia|difficulty swallowing|trouble swallowing'),
  symptom('weight-gain', 'weight gain|gained weight'),
  symptom('hypersensitivity', 'hypersensitivity|hypersensitive|hyperalgesia'),
  symptom('fatigue', 'fatigue|fatigued|tiredness'),
  symptom('nightmares', 'nightmare|flashback|bad dream'),
  symptom('fever', 'fever|chills|febrile'),
  symptom('diarrhea', 'diarrhea|loose stool'),
  symptom('seizures', 'seizure|seizure disorder|convulsion', 'neurologic-deficit'),
  symptom('constipation', 'constipation|constipated'),
  symptom('side-effects', 'side effect|adverse effect|adverse reaction|intolerance|intolerant'),
  symptom('erectile-dysfunction', 'erectile dysfunction|male erectile disorder|impotence|sexual dysfunction'),
  symptom('flare-up', 'flare up|flareup|acute exacerbation|exacerbation|acute flare|acute flare up'),
];
