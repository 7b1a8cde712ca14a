import { type Concept, concept } from '../concepts/concept';

const symptom = (id: string, forms: string, isA = ''): Concept => concept('symptom', id, forms, isA);

/** What a patient complains of: pain, nerves, joints, and the body as a whole. */
export const BODY_SYMPTOMS: readonly Concept[] = [
  symptom(
    'pain',
    'pain|painful|ache|aching|soreness|discomfort|symptomatology|achy|sore|hurts|hurting|throbbing|painfulness|arthralgia|joint pain|pain syndrome|pain complaint|stabbing pain|throbs',
  ),
  symptom(
    'radiating-pain',
    'down to the foot|down to the toes|down to the calf|down to the hand|down to the fingers|down the back of the leg|down the back of the thigh|into the foot|into the toes|into the hand|into the fingers|into the calf|past the knee|below the knee|below the elbow|past the elbow|down both legs|down the left leg|down the right leg|down the left arm|down the right arm|down his leg|down her leg|down his arm|down her arm|radiating pain|radicular pain|radiates|radiating|radiated|radiate|radiation of pain|radiation|shooting pain|shoots|leg pain|arm pain|referred pain|radicular leg pain|sciatic pain|right leg pain|left leg pain|radicular|lancinating pain|lancinating|radiating symptoms down|pain down the leg|pain down the arm|pain into the leg|pain into the arm|pain shooting|travels down|radiating leg pain|radiating arm pain|radicular arm pain|electric shock sensation|electric like pain|pain in a radicular pattern|shooting down|runs down|shoots down|travels into|travels to the|spreads to|spreads down|spreading down|radiates to|radiates into|radiates down|goes down the leg|goes down the arm|running down|extending down',
    'radicular-complaints',
  ),
  symptom(
    'sciatica',
    'sciatica|sciatic symptom|sciatic neuralgia|sciatic nerve pain',
    'radicular-complaints radiculopathy',
  ),
  symptom(
    'burning-pain',
    'on fire|like fire|burns like fire|feet burn|foot burns|hand burns|burning in the foot|burning in the hand|burns at night|burning soles|hot poker|like an electric shock|burning pain|burning feet|burning in the feet|burning dysesthesia|burning type pain|electric pain|electrical pain|shock like pain|electric shock like pain|electric burning pain|burning electric pain|pain of a burning quality|searing pain',
    'pain',
  ),
  symptom(
    'numbness',
    'falls asleep in the hand|hand falls asleep|hands fall asleep|hand goes to sleep|fingers go to sleep|foot goes to sleep|no sensation in|numbs|prickles|buzzing in the|dead fingers|asleep feeling|numbness|numb|tingling|paresthesia|paraesthesia|pins and needles|numbness and tingling|tingling and numbness|burning sensation|numbness or tingling|tingle|tingly|numbness tingling|goes numb|go numb|going numb|prickling|prickly sensation|parasthesia|pins and needles sensation|numb feeling|tingling sensation|numbness sensation|numbness and paresthesia|no feeling in|dead feeling|asleep sensation|lost feeling',
    'radicular-complaints',
  ),
  symptom(
    'subjective-weakness',
    'subjective weakness|feeling of weakness|feels weak|sense of weakness|heaviness|leg heaviness|legs feel weak|heavy feeling',
  ),
  symptom(
    'headaches',
    'head aches|pain in the head|head hurts|headache|head pain|cephalgia|cervicogenic headache|cephalalgia|head ache|throbbing headache|posterior headache|occipital headache|vascular headache|muscle contraction headache',
  ),
  symptom(
    'migraine',
    'migraines occur|chronic migraine|migraine disorder|migraine attack|migraine with aura|migraine without aura|hemiplegic migraine|migraine|migraine headache|migrainous|migrainous headache',
    'headaches',
  ),
  symptom(
    'vertigo',
    'vertigo|spinning sensation|room spinning|vertiginous|vertigo attack|spells of spinning|the room spins|room spins|head spins|spinning',
    'dizziness',
  ),
  symptom(
    'dizziness',
    'dizziness|dizzy|lightheadedness|imbalance|light headed|lightheaded|light headedness|light headedness and dizziness|woozy|wooziness|disequilibrium|giddiness|dizzy spell|off kilter|swimming head|swimmy headed',
  ),
  symptom(
    'mechanical-symptoms',
    'gets stuck|got stuck|sticks in flexion|jams|jammed|hangs up|something moves inside|grinds and catches|gets hung up|clicks and locks|mechanical complaints|clunks|locking|catching|clicking|popping|mechanical symptom|locks|locks up|locked up|locking up|catches|clicks|clunking|clunk|snapping|pops|pseudolocking|popping sensation|clicking sensation|catching sensation|locking episode|mechanical complaint|locked knee',
  ),
  symptom('stiffness', 'stiffness|stiff|morning stiffness|stiffens|stiffening|rigidity|stiffened'),
  symptom(
    'night-pain',
    'night pain|night time pain|nighttime pain|nocturnal pain|pain at night|pain awakens|pain wakes|awakened by pain|awakens due to pain|awakens from pain|wakes from pain|wakes due to pain|nocturnal symptom|pain wakes him up|pain wakes her up|nighttime symptom|night symptom|awakening with pain|nocturnal paresthesia',
  ),
  symptom('rest-pain', 'pain at rest|rest pain'),
  symptom(
    'bowel-bladder',
    'numbness of the saddle region|numbness in the saddle region|numb saddle|bowel or bladder|bladder|bowel|urinary urgency|urinary frequency|bladder symptom|bladder dysfunction|saddle anesthesia|bowel and bladder|bladder control|bowel control|loss of bowel or bladder control|loss of bladder or bowel control|bowel or bladder control|bowel or bladder dysfunction|bowel or bladder incontinence|bowel or bladder changes|bowel and bladder dysfunction|bowel and bladder symptom|bowel and bladder incontinence|bowel bladder|bowel bladder dysfunction|bowel or bladder symptom|bowel dysfunction|saddle numbness|saddle paresthesia|neurogenic bladder|perineal numbness|groin numbness|urinary hesitancy|overactive bladder|bladder urgency|sphincter disturbance|loss of sphincter control|urinary dysfunction',
    'red-flags',
  ),
  symptom(
    'urinary-retention',
    'urinary retention|retention of urine|incomplete bladder emptying|incomplete emptying of the bladder|cannot empty the bladder|unable to void|unable to urinate|inability to void|inability to urinate|bladder cannot be emptied|unable to empty the bladder',
    'bowel-bladder',
  ),
  symptom(
    'urinary-incontinence',
    'urinary incontinence|incontinence|bladder incontinence|loss of bladder control|urge incontinence|stress incontinence|urinary leakage|leaks urine|leakage of urine|wets himself|wets herself|incontinent of urine|incontinent of bladder|leakage of the bladder|bladder leakage|leaking urine|leaks of urine|loses urine|wears pads|incontinence pads|pads daily|pads per day|pads a day|urgency and leakage|urgency with leakage|leakage with coughing|bladder accidents|dribbling of urine|wets the bed',
    'bowel-bladder',
  ),
  symptom(
    'fecal-incontinence',
    'bowel incontinence|fecal incontinence|loss of bowel control|incontinent of stool|incontinent of bowel',
    'bowel-bladder',
  ),
  symptom(
    'painful-urination',
    'dysuria|painful urination|nocturia|difficulty urinating|trouble urinating|weak stream|weak urinary stream|slow stream|dribbling|strains to void|straining to void|gets up to void|gets up to urinate|gets up four times at night|gets up three times at night|voids several times at night',
  ),
  symptom(
    'hematuria',
    'hematuria|blood in the urine|blood in urine|microhematuria|microscopic hematuria|gross hematuria|bloody urine|red cells in the urine|red blood cells in the urine|rbc in the urine|urinary blood|urine positive for blood',
  ),
  symptom(
    'loss-of-consciousness',
    'loss of consciousness|lost consciousness|syncope|fainted|fainting|blackout|unconscious|unconsciousness|passed out|passing out|blacked out|black out|knocked unconscious|knocked out|loc|syncopal|syncopal episode|presyncope|near syncope|passes out',
  ),
  symptom(
    'seizures',
    'seizure|seizure disorder|convulsion|seizure activity|epilepsy|epileptic|convulsive|seizure episode|seizure like episode|seizure like|shaking episode|tongue biting|generalized shaking|tonic clonic|convulsed|grand mal|staring spell|ictal event',
    'neurologic-deficit',
  ),
  symptom(
    'fatigue',
    'fatigue|fatigued|tiredness|tired|low energy|lack of energy|loss of energy|malaise|lethargic feeling|decreased energy|easily fatigued|tires easily|fatigability|feels exhausted',
  ),
  symptom(
    'fever',
    'fever|chills|febrile|night chill|fevers and chills|fever and chills|fever or chills|pyrexia|feverish',
  ),
  symptom('night-sweats', 'night sweat', 'red-flags'),
  symptom(
    'unexplained-weight-loss',
    'unexplained weight loss|unintentional weight loss|unintended weight loss|involuntary weight loss|unexplained loss of weight|weight loss without trying',
    'red-flags',
  ),
  symptom(
    'weight-gain',
    'weight gain|gained weight|weight increase|gaining weight|gained pounds|increased weight|weight has increased|put on weight|putting on weight|has gained weight|weight went up',
  ),
  symptom(
    'appetite-loss',
    'loss of appetite|poor appetite|decreased appetite|appetite loss|reduced appetite|anorexia',
  ),
  symptom(
    'falls',
    'fallen|fell twice|fell three times|fell several times|fell again|has had falls|had a fall|two falls|three falls|stumbled and fell|keeps falling|fall risk|history of falls|frequent falls|recurrent falls|risk of falling|falling risk|multiple falls|risk of falls|repeated falls|prone to falls|recent falls|falling episode|fear of falling|near falls|several falls|falls frequently',
  ),
  symptom(
    'hypersensitivity',
    'hypersensitivity|hypersensitive|hyperalgesia|hyperesthesia|hyperesthetic|hypersensitive to touch|sensitive to touch|hyperpathia|increased sensitivity|sensitivity to touch|hypersensitive skin|exaggerated sensitivity',
  ),
  symptom(
    'itching',
    'itches all over|makes him itch|makes her itch|made him itch|made her itch|itching|pruritus|itch|itches|itchy|itchiness|pruritic|itchy skin',
  ),
  symptom(
    'flare-up',
    'flare up|flareup|acute exacerbation|exacerbation|acute flare|acute flare up|flares|flare ups|flaring|flared up|exacerbated|aggravation|reinjury|re injury|symptom flare|pain flare|acute worsening',
  ),
  symptom(
    'complications',
    'complication|procedural complication|complication of the procedure|periprocedural complication|postoperative complication|surgical complication|untoward event|mishap',
  ),
  symptom(
    'side-effects',
    'trouble with the drug|trouble with the medication|trouble with the medicine|trouble from the drug|problem with the drug|problem with the medication|problem with the medicine|difficulty with the drug|ill effect of the drug|reaction|complaint about the drug|bad reaction|undesirable reaction|toxicity|trouble from the medication|problem from the medication|bothersome effect|drug related complaint|side effect|adverse effect|adverse reaction|intolerance|intolerant|side effects of medication|medication side effect|adverse drug reaction|adverse effects of medication|untoward effect|ill effect|adverse drug effect|medication intolerance|adverse event|intolerable side effect|untoward side effect|drug side effect|undesirable effect|untoward reaction|tolerability problem|undesired effect|unwanted effect|unpleasant effect|cannot tolerate oral|could not tolerate oral|unable to tolerate oral|cannot tolerate nsaids|unable to tolerate nsaids|could not tolerate nsaids|cannot tolerate opioids|drug intolerance|poor tolerability|poorly tolerated',
  ),
  symptom(
    'drowsiness',
    'foggy on|sleepy on|slowed down|knocks him out|knocks her out|doped|dopey|in a fog|zoned out|sleepy after|makes him sleepy|makes her sleepy|made him sleepy|made her sleepy|dulled senses|drowsiness|drowsy|sedation|sedated|somnolence|somnolent|grogginess|groggy|oversedation|over sedation|sleepiness|sleepy|excessive sedation|sedating effect|hard to wake|difficult to wake|difficult to arouse|hard to arouse|oversedated',
  ),
  symptom(
    'opioid-induced-constipation',
    'opioid induced constipation|opioid constipation|narcotic induced constipation|constipation due to opioids|constipation from opioids|drug induced constipation|medication induced constipation|constipation due to medication|oic|constipation secondary to opioids|opioid related constipation|constipation from narcotics',
    'constipation side-effects',
  ),
  symptom(
    'nsaid-gastritis',
    'nsaid gastritis|nsaid induced gastritis|nsaid gastropathy|nsaid induced gastropathy|medication induced gastritis|gastritis due to nsaids|gastritis from nsaids|gastritis secondary to nsaids|gi upset from nsaids|gi upset with nsaids|nsaid induced dyspepsia|nsaid induced gi upset|medication induced gastropathy|drug induced gastritis|nsaid intolerance',
    'gastritis side-effects',
  ),
  symptom(
    'medication-sedation',
    'medication induced drowsiness|medication induced sedation|drowsiness from medication|opioid induced sedation|drug induced sedation',
    'drowsiness side-effects',
  ),
  symptom('dry-mouth', 'dry mouth|xerostomia|mouth dryness|dryness of the mouth|oral dryness'),
  symptom(
    'withdrawal-symptoms',
    'withdrawal symptom|opioid withdrawal|withdrawal sign|withdrawal syndrome|withdrawals|narcotic withdrawal|signs of withdrawal|withdrawal effects',
  ),
  symptom(
    'sexual-complaint',
    'decreased libido|low libido|loss of libido|reduced libido|libido|sexual difficulty|sexual problem|dyspareunia|painful intercourse|loss of sex drive|sexual complaint|sexual symptom',
  ),
  symptom(
    'erectile-dysfunction',
    'keep an erection|keeping an erection|maintain an erection|maintaining an erection|erections|sexual function|get an erection|getting an erection|no erections|cannot perform sexually|loss of erections|erectile dysfunction|male erectile disorder|impotence|sexual dysfunction|impotent|erectile difficulty|difficulty with erections|difficulty maintaining an erection|erectile problem|inability to maintain an erection|erection problem',
    'sexual-complaint',
  ),
  symptom('menstrual-complaint', 'menorrhagia|amenorrhea|dysmenorrhea|irregular menses|pelvic pain in women'),
  symptom('sweating', 'sweating|diaphoresis|diaphoretic|hot flash'),
];
