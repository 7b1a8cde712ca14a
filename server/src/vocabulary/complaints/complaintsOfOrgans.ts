import { type Concept, concept } from '../concepts/concept';

const symptom = (id: string, forms: string, isA = ''): Concept => concept('symptom', id, forms, isA);

/** What a patient complains of: stomach, breath, heart, eyes, ears, mouth, sleep and mind. */
export const ORGAN_SYMPTOMS: readonly Concept[] = [
  symptom('vomiting', 'vomits|throws up|threw up|vomiting|emesis|vomit|vomited|throwing up', 'nausea'),
  symptom(
    'nausea',
    'sick to his stomach|sick to her stomach|nausea|nauseous|nauseated|queasy|queasiness|nausea and vomiting|nausea or vomiting',
  ),
  symptom(
    'gastrointestinal-complaints',
    'gi symptom|gi distress|gastrointestinal symptom|gastrointestinal complaint|gi complaint|gastrointestinal distress|gastrointestinal issue|gi issue|gi side effect|gi problem|gastrointestinal problem|gastrointestinal disturbance|gi disturbance|gi intolerance|gastrointestinal intolerance|gastrointestinal side effect|stomach problem|stomach issue|stomach irritation|gastric irritation|gi irritation|digestive problem|digestive complaint|gi discomfort|gastrointestinal discomfort|gastrointestinal irritation|gi symptomatology|gi disorder|gastrointestinal disorder|gi condition|gi disease|gastrointestinal disease|gastropathy|gi tract symptom',
  ),
  symptom(
    'stomach-upset',
    'upsets his stomach|upsets her stomach|upset his stomach|upset her stomach|stomach pain with|stomach burns|hard on his stomach|hard on her stomach|gi upset|gastrointestinal upset|stomach upset|upset stomach|stomach pain|gastric upset|epigastric pain|abdominal discomfort|stomach discomfort|epigastric discomfort|stomach ache|stomachache|bellyache|indigestion|dyspepsia|dyspeptic|bloating|stomach cramp|gi pain|stomach burning|burning in the stomach|burning stomach|epigastric burning|sour stomach|epigastric distress|gastric pain|abdominal cramping|abdominal cramp|gnawing stomach pain|queasy stomach|stomach trouble|burning in his stomach|burning in her stomach|burns in the stomach|tummy ache|upset of the stomach',
    'gastrointestinal-complaints',
  ),
  symptom('abdominal-pain', 'abdominal pain|belly pain|pain in the abdomen', 'gastrointestinal-complaints'),
  symptom(
    'reflux',
    'gerd|gastroesophageal reflux|gastroesophageal reflux disease|acid reflux|reflux|heartburn|heart burn|reflux esophagitis|esophagitis|reflux symptom|reflux disease|regurgitation|pyrosis|acid regurgitation|gastro esophageal reflux|gastro esophageal reflux disease|gastric reflux|gord|acid indigestion|esophageal reflux|barrett esophagus|acid taste|burning behind the breastbone|burning behind the sternum|acid in the throat|acid coming up',
    'gastrointestinal-complaints',
  ),
  symptom(
    'gastritis',
    'gastritis|gastritides|gastric inflammation|duodenitis|erosive gastritis|chronic gastritis|stress gastritis|gastroenteritis',
    'gastrointestinal-complaints',
  ),
  symptom(
    'peptic-ulcer',
    'peptic ulcer|ulcer|peptic ulcer disease|gastric ulcer|duodenal ulcer|stomach ulcer|pud|ulcer disease|bleeding ulcer|perforated ulcer|gastrointestinal ulcer|gi ulcer',
    'gastrointestinal-complaints gi-risk',
  ),
  symptom(
    'gi-bleeding',
    'upper gi hemorrhage|bleeding from the stomach|vomited blood|bled from an ulcer|gastric bleed|duodenal bleed|gi bleed|gi bleeding|gastrointestinal bleeding|gastrointestinal bleed|gastrointestinal hemorrhage|gi hemorrhage|hematemesis|vomiting blood|stomach bleeding|gi perforation|gastric bleeding|gastrointestinal perforation|upper gi bleed|occult blood|heme positive|guaiac positive|positive guaiac|blood in his stool|blood in her stool|coffee ground emesis|hemoccult positive',
    'gastrointestinal-complaints gi-risk',
  ),
  symptom(
    'bleeding-of-bowel',
    'melena|hematochezia|blood in the stool|bloody stool|black stool|rectal bleeding|blood in stool|tarry stool|black tarry stool|bright red blood per rectum|blood per rectum',
    'gi-bleeding',
  ),
  symptom('diarrhea', 'diarrhea|loose stool|watery stool|frequent stools|loose bowels'),
  symptom(
    'constipation',
    'days without a bowel movement|no bowel movement for|has not moved his bowels|has not moved her bowels|hard to move his bowels|constipating|cannot move his bowels|cannot move her bowels|bowels are sluggish|sluggish bowels|bound up|constipation|constipated|hard stool|infrequent bowel movements|difficulty with bowel movements|straining with bowel movements|obstipation|straining at stool|strains at stool|straining to pass stool|no bowel movement for days|blocked bowels|sluggish bowel',
  ),
  symptom(
    'swallowing-difficulty',
    'dysphagia|difficulty swallowing|trouble swallowing|dysphagic|painful swallowing|odynophagia|difficulty with swallowing|swallowing problem|choking episode|swallowing difficulty|problems swallowing',
  ),
  symptom(
    'hemoptysis',
    'hemoptysis|coughed up blood|coughing up blood|coughs up blood|bloody sputum',
    'red-flags',
  ),
  symptom(
    'cough',
    'cough|coughing|productive cough|dry cough|chronic cough|nonproductive cough',
    'respiratory-symptoms',
  ),
  symptom('wheezing', 'wheezing|wheeze|wheezes|wheezed|wheezy', 'respiratory-symptoms'),
  symptom(
    'shortness-of-breath',
    'shortness of breath|short of breath|dyspnea|breathlessness|difficulty breathing|sob|dyspneic|breathing difficulty|trouble breathing|winded|exertional dyspnea|dyspnea on exertion|difficulty in breathing|labored breathing|orthopnea',
    'respiratory-symptoms',
  ),
  symptom(
    'respiratory-symptoms',
    'respiratory symptom|respiratory complaint|breathing problem|breathing complaint|respiratory problem|respiratory difficulty|pulmonary symptom|pulmonary complaint|respiratory distress|respiratory issue|lung problem|breathing issue',
  ),
  symptom(
    'respiratory-depression',
    'respiratory depression|respiratory failure|hypoventilation|hypoxia|hypoxemia|low oxygen saturation|oxygen desaturation|hypoxic|hypoxemic|desaturates|oxygen dependent',
    'respiratory-symptoms',
  ),
  symptom(
    'cardiac-complaints',
    'cardiac complaint|cardiac symptom|heart complaint|heart symptom|cardiovascular symptom|cardiovascular complaint|symptoms of the heart',
  ),
  symptom(
    'chest-pain',
    'chest pain|angina|chest tightness|chest pressure|chest discomfort|anginal|anginal pain|anginal symptom|tightness in the chest|pressure in the chest|substernal pain|pain in the chest',
    'cardiac-complaints',
  ),
  symptom(
    'palpitations',
    'palpitation|racing heart|heart racing|irregular heartbeat|skipped beat|heart fluttering|rapid heartbeat|heart pounding|fluttering in the chest',
    'cardiac-complaints',
  ),
  symptom(
    'tinnitus',
    'tinnitus|ringing in the ears|ringing in both ears|ringing of the ears|ringing in his ears|ringing in her ears|ringing in the ear|ringing in ear|ear ringing|ears ringing|buzzing in the ears|ringing of ears|ringing in the left ear|ringing in the right ear',
  ),
  symptom(
    'hearing-loss',
    'hearing loss|hard of hearing|hearing impairment|decreased hearing|diminished hearing|sensorineural hearing loss|hearing difficulty|difficulty hearing|trouble hearing|deafness|deaf|hearing impaired|loss of hearing|reduced hearing|hearing problem|hearing deficit|conductive hearing loss|impaired hearing|hearing complaint',
  ),
  symptom(
    'ear-pain',
    'otalgia|earache|ear pain|ear fullness|aural fullness|ear discharge|otorrhea|ear pressure',
  ),
  symptom(
    'light-sensitivity',
    'photophobia|light sensitivity|sensitivity to light|sensitive to light|photosensitivity|photophobic|light intolerance',
  ),
  symptom(
    'noise-sensitivity',
    'phonophobia|noise sensitivity|sensitivity to noise|hyperacusis|sensitive to noise|sound sensitivity',
  ),
  symptom(
    'visual-disturbance',
    'blurred vision|blurry vision|double vision|diplopia|visual disturbance|visual complaint|visual symptom|vision change|visual change|vision problem|floater|flashes of light|blurring of vision|visual blurring|visual problem|visual difficulty|vision difficulty|vision impairment|trouble seeing|difficulty seeing|difficulty reading|vision disturbance|blurriness|vision blurriness|blindness|cloudy vision|visual deficit|convergence insufficiency',
  ),
  symptom(
    'eye-irritation',
    'eye irritation|eye pain|red eye|eye redness|redness of the eye|tearing of the eyes|watery eyes|watering eyes|foreign body sensation|gritty sensation|gritty eyes|burning eyes|eye burning|itchy eyes|eye discomfort|ocular pain|ocular irritation|epiphora|eye strain|eye fatigue|eye dryness|sandy feeling',
  ),
  symptom(
    'tooth-pain',
    'tooth pain|toothache|dental pain|tooth sensitivity|sensitive teeth|teeth pain|painful tooth|painful teeth|gum pain|pain with chewing|difficulty chewing|trouble chewing|sensitivity to cold of teeth',
  ),
  symptom(
    'jaw-pain',
    'jaw pain|tmj pain|pain in the jaw|jaw soreness|facial pain|temporomandibular pain|temporomandibular joint pain|jaw locking|jaw tightness|jaw fatigue|masticatory muscle pain|masseter pain|jaw discomfort',
  ),
  symptom(
    'nasal-obstruction',
    'nasal congestion|nasal obstruction|nasal blockage|stuffy nose|runny nose|rhinorrhea|sinus pressure|sinus congestion|postnasal drip|nasal airway obstruction|difficulty breathing through the nose|sinus pain',
  ),
  symptom('nosebleed', 'nosebleed|nose bleed|epistaxis'),
  symptom(
    'loss-of-smell',
    'loss of smell|anosmia|decreased smell|loss of taste|altered taste|decreased sense of smell|dysgeusia|loss of taste and smell',
  ),
  symptom('hoarseness', 'hoarseness|hoarse|hoarse voice|voice change|dysphonia|loss of voice'),
  symptom('sore-throat', 'sore throat|throat pain|throat irritation'),
  symptom(
    'snoring',
    'snoring|snores|snore|loud snoring|snored|heavy snoring|loud snores|hears him snore|hears her snore',
  ),
  symptom(
    'daytime-sleepiness',
    'falls asleep at|falling asleep at|fell asleep at|sleepy by day|tired all day|drowsy by day|drowsy during the day|dozes during the day|cannot stay awake|struggles to stay awake|asleep at the wheel|naps every day|daytime sleepiness|daytime somnolence|excessive sleepiness|hypersomnolence|sleepy during the day|daytime fatigue|excessive daytime sleepiness|excessive daytime somnolence|hypersomnia|daytime drowsiness|falls asleep during the day|nods off|dozes off|sleepiness during the day|nodded off|nodding off|nods off at the wheel|falls asleep at work|falls asleep while driving|dozed off|dozing off|daytime impairment|daytime dysfunction|daytime symptom|naps at work',
  ),
  symptom(
    'insomnia',
    "insomnia|to fall asleep|cannot fall asleep|unable to fall asleep|waking several times|wakes four times|waking four times|wakes three times|bad sleep|sleeps badly|sleeps only|sleeps three hours|sleeps four hours|restless nights|kept awake|early waking|nights are bad|sleep is poor|sleep is broken|sleep is disturbed|difficulty sleeping|sleep difficulty|trouble sleeping|sleeplessness|sleep disturbance|sleep disorder|sleep problem|poor sleep|difficulty falling asleep|difficulty staying asleep|sleep disruption|sleep issue|insomnia issue|problems sleeping|sleep complaint|interrupted sleep|impaired sleep|inability to sleep|unable to sleep|sleep difficulties|lack of sleep|trouble with sleep|problems with sleep|difficulty with sleep|can't sleep|cannot sleep|can not sleep|sleeps poorly|poor sleep quality|poor quality of sleep|awakens at night|wakes at night|wakes up at night|waking at night|awakening at night|nocturnal awakening|nighttime awakening|night time awakening|frequent awakening|sleep deprivation|sleep impairment|restless sleep|nonrestorative sleep|non restorative sleep|sleep dysfunction|disturbed sleep|sleep loss|sleep onset insomnia|early morning awakening|early awakening|trouble falling asleep|trouble staying asleep|sleeping difficulty|problem sleeping|sleeping problem|fragmented sleep|difficulty initiating sleep|difficulty maintaining sleep|sleep interruption|disrupted sleep|loss of sleep|wakes frequently|awakens frequently|sleep deficit|sleep deprived|insomniac|sleep maintenance insomnia|broken sleep|reduced sleep|decreased sleep|sleeping poorly|sleeplessness at night|primary insomnia|difficulty getting to sleep|trouble getting to sleep|difficulty in sleeping|difficulty in sleep|trouble in sleeping|problems with sleeping|difficulty with sleeping|sleep fragmentation|sleep latency|sleep trouble|trouble sleeping at night|not sleeping|not sleeping well|lies awake|lie awake|lying awake|awake until|awake at night|unrefreshed|unrefreshing sleep|tosses and turns|wakes several times|wakes up several times|difficulty falling or staying asleep|trouble falling or staying asleep|falling or staying asleep|difficulty falling and staying asleep|trouble falling asleep or staying asleep|up most of the night|wakes unrefreshed|sleeps only a few hours|wakes repeatedly|wakes every hour",
  ),
  symptom(
    'panic',
    'panics|panic|panic attack|panic disorder|panicky|agoraphobia',
    'anxiety psychological-symptoms',
  ),
  symptom(
    'anxiety-disorder',
    'anxiety disorder|generalized anxiety disorder|social anxiety|phobia|obsessive compulsive disorder',
    'anxiety psychological-symptoms',
  ),
  symptom(
    'anxiety',
    'afraid|scared|terrified|frightened|terror|feels tense|unable to relax|cannot relax|difficulty relaxing|nervous|worries constantly|worried all the time|on edge|apprehensive|tension and worry|anxiety|anxious|nervousness|anxiousness|worried|worrying|excessive worry|generalized anxiety|fearful|fearfulness|anxiety symptom|anxiety attack|feelings of anxiety|excessive anxiety|worry|hypervigilance|hypervigilant',
    'psychological-symptoms',
  ),
  symptom(
    'major-depression',
    'major depression|major depressive disorder|major depressive episode',
    'depression psychological-symptoms',
  ),
  symptom(
    'depression',
    'sad|saddened|lonely|loneliness|feels helpless|helpless|feels guilty|feelings of guilt|pessimistic|pessimism|self critical|lost confidence|loss of confidence|low self esteem|despair|cries daily|cries often|cries easily|cries a lot|lost interest|no interest in|feels hopeless|feels worthless|lowered mood|low spirits|down in the dumps|depressive feature|gloomy|withdrawn and sad|dysphoria|dysphoric|depression|depressed|depressive|depressive disorder|depressive symptom|depressed mood|sadness|tearful|tearfulness|crying spell|hopelessness|hopeless|anhedonia|low mood|dysthymia|dysthymic disorder|depressive episode|mdd|loss of interest|helplessness|worthlessness|feels down|feeling down|depressive mood|depressive illness|crying episode|clinical depression|feelings of sadness|feelings of hopelessness|despondent|melancholy|depressive complaint|sad mood',
    'psychological-symptoms',
  ),
  symptom(
    'stress',
    'stress|emotional distress|stressed|stressful|stressor|emotional stress|work stress|psychological stress|work related stress|acute stress|stress disorder|stress related disorder|mental stress|stress reaction to injury|occupational stress',
    'psychological-symptoms',
  ),
  symptom(
    'ptsd',
    'flashbacks|relives the|reliving the|symptom of trauma|trauma symptom|posttraumatic symptom|startles easily|startle response|avoids the scene|intrusive memories|ptsd|post traumatic stress|posttraumatic stress|posttraumatic stress disorder|post traumatic stress disorder|acute stress disorder|posttraumatic stress symptom|post traumatic stress symptom',
    'stress',
  ),
  symptom('adjustment-disorder', 'adjustment disorder|adjustment reaction', 'stress'),
  symptom(
    'suicidal-thoughts',
    'thought of ending her life|thought of ending his life|thoughts of ending her life|thoughts of ending his life|wishes to die|wants to die|wanted to die|wished to be dead|better off dead|ending his life|ending her life|take her own life|take his own life|suicidal|suicidal ideation|suicidal thought|homicidal|thoughts of suicide|suicidality|suicide attempt|self harm|passive death wish|suicidal intent|suicidal plan|suicidal or homicidal ideation|homicidal ideation|suicide|thoughts of death|attempted suicide|suicide risk|suicidal feelings|wish to die|self injury|plan to overdose|plan to kill himself|plan to kill herself|plan to hang|plan to shoot|suicide plan|killing himself|killing herself|kill himself|kill herself|cut his wrists|cut her wrists|hanging himself|hanging herself|shoot himself|shoot herself|harming himself|harming herself|harm himself|harm herself|hurt himself on purpose|hurt herself on purpose',
    'psychological-symptoms',
  ),
  symptom(
    'irritability',
    'irritability|irritable|irritable mood|anger|angry outburst|angry|mood swing|agitation|agitated|frustration|short temper|mood change|emotional lability|mood lability|frustrated|outbursts of anger',
    'psychological-symptoms',
  ),
  symptom(
    'social-withdrawal',
    'social withdrawal|socially withdrawn|social isolation|isolates himself|isolates herself|isolation from others',
    'psychological-symptoms',
  ),
  symptom(
    'cognitive-deficit',
    'cognitive impairment|cognitive deficit|memory impairment|memory deficit|cognitive dysfunction|cognitive decline|neurocognitive deficit|objective cognitive deficit',
    'memory-problems psychological-symptoms',
  ),
  symptom(
    'memory-problems',
    'forgets|memory lapse|word finding trouble|cannot concentrate|slow thinking|cannot remember|does not remember|loses her way|loses his way|gets lost|forgets conversations|forgets names|memory problem|memory loss|memory difficulty|short term memory|concentration difficulty|difficulty concentrating|cognitive difficulty|forgetful|forgetfulness|poor concentration|trouble concentrating|brain fog|mental fog|foggy|fogginess|poor memory|impaired memory|impaired concentration|concentration problem|inattention|loss of memory|amnesia|word finding difficulty|cognitive complaint|cognitive symptom|cognitive slowing|memory issue|memory complaint|memory disturbance|decreased concentration|decreased memory|problems with memory|problems concentrating|difficulty with memory|difficulty with concentration|trouble with memory|short term memory loss|lack of concentration|cognitive problem|mental clouding|cognitive disturbance|cognitive changes|difficulty remembering|trouble remembering|poor short term memory|lapse of memory|concentration deficit|difficulty focusing|trouble focusing|retrograde amnesia|loses track|forgets things|forgets appointments|misplaces things|absent minded|loses his train of thought|loses her train of thought',
  ),
  symptom(
    'nightmares',
    'nightmare|flashback|bad dream|disturbing dream|night terror|intrusive thought|intrusive memory|intrusive recollection|re experiencing|recurrent dream',
  ),
];
