import { type Concept, concept } from '../concepts/concept';

const diagnosis = (id: string, forms: string, isA = ''): Concept => concept('diagnosis', id, forms, isA);

/** Illnesses of eyes, ears, nose and mouth, habits, and illnesses of the mind. */
export const DIAGNOSES_OF_SENSES_AND_MIND: readonly Concept[] = [
  diagnosis(
    'dry-eye',
    'dry eye|dry eye syndrome|keratoconjunctivitis sicca|keratitis sicca|meibomian gland dysfunction|ocular dryness|tear film insufficiency',
  ),
  diagnosis(
    'eye-injury',
    'corneal abrasion|corneal scar|corneal scarring|corneal ulcer|corneal laceration|corneal injury|corneal foreign body|eye foreign body|foreign body in the eye|chemical eye injury|eye burn|ruptured globe|eye trauma|ocular trauma|ocular injury|corneal erosion|recurrent corneal erosion|corneal opacity|hyphema',
  ),
  diagnosis(
    'eye-inflammation',
    'conjunctivitis|keratitis|uveitis|iritis|blepharitis|scleritis|episcleritis|pterygium|pink eye|allergic conjunctivitis',
  ),
  diagnosis(
    'retinal-disease',
    'retinal detachment|retinal tear|macular degeneration|diabetic retinopathy|retinopathy|vitreous detachment|posterior vitreous detachment|macular edema|retinal hole|flashes and floaters|detached retina|macular hole|epiretinal membrane|macular scar',
  ),
  diagnosis('eye-bleeding', 'vitreous hemorrhage|retinal hemorrhage|subconjunctival hemorrhage'),
  diagnosis(
    'refractive-error',
    'refractive error|presbyopia|myopia|astigmatism|hyperopia|nearsighted|farsighted',
  ),
  diagnosis('cataract', 'cataract|lens opacity|posterior capsular opacity'),
  diagnosis('glaucoma', 'glaucoma|elevated intraocular pressure|ocular hypertension|glaucomatous'),
  diagnosis(
    'ear-disease',
    'otitis media|otitis externa|cerumen impaction|ear infection|impacted with cerumen|impacted cerumen|ear wax impaction|impacted ear wax',
  ),
  diagnosis('meniere-disease', 'meniere disease|menieres disease', 'vestibular-disorder'),
  diagnosis(
    'positional-vertigo',
    'benign paroxysmal positional vertigo|benign positional vertigo|bppv|positional vertigo',
    'dizziness vestibular-disorder',
  ),
  diagnosis(
    'nasal-disease',
    'deviated septum|deviated nasal septum|nasal septal deviation|septal deviation|turbinate hypertrophy|nasal polyp|septal perforation',
  ),
  diagnosis(
    'vocal-cord-disease',
    'vocal cord dysfunction|vocal cord paralysis|vocal cord nodule|laryngitis|laryngopharyngeal reflux|vocal fold paralysis|vocal fold nodule|vocal cord polyp|vocal fold polyp|vocal cord paresis|vocal fold paresis|paralyzed vocal cord|immobile vocal cord|vocal cord lesion',
  ),
  diagnosis(
    'bruxism',
    'grinds his teeth|grinds her teeth|grinds the teeth|clenches his teeth|clenches her teeth|clenches his jaw|clenches her jaw|bruxism|teeth grinding|tooth grinding|jaw clenching|clenching of the teeth|clenches teeth|grinds teeth|clenching and grinding|grinding of the teeth|bruxing|bruxes',
  ),
  diagnosis(
    'jaw-joint-disorder',
    'temporomandibular joint dysfunction|temporomandibular joint disorder|temporomandibular dysfunction|temporomandibular disorder|tmj dysfunction|tmj disorder|tmj syndrome|tmd|tmj derangement|tmj arthralgia|temporomandibular joint syndrome|temporomandibular syndrome|temporomandibular joint derangement|tmj internal derangement',
  ),
  diagnosis(
    'tooth-damage',
    'fractured tooth|fractured teeth|tooth fracture|broken tooth|broken teeth|chipped tooth|chipped teeth|cracked tooth|cracked teeth|loose tooth|loose teeth|lost teeth|tooth wear|nonrestorable tooth|failing tooth',
  ),
  diagnosis(
    'dental-caries',
    'caries|dental caries|tooth decay|dental decay|carious lesion|carious tooth|recurrent decay',
  ),
  diagnosis(
    'tooth-infection',
    'pulpitis|irreversible pulpitis|periapical abscess|periapical pathology|periapical lesion|periapical radiolucency|apical abscess|apical periodontitis|dental abscess|dental infection|pulp necrosis|necrotic pulp|pulpal necrosis|tooth abscess|abscessed tooth|nonvital tooth|periapical disease|apical radiolucency|apical lesion|apical pathology',
  ),
  diagnosis(
    'gum-disease',
    'periodontal disease|periodontitis|gingivitis|gum disease|gingival inflammation|periodontal pocket|gum bleeding|gingival recession|bone loss around the teeth|pocket depth|bleeding on probing|inflamed gums|gum inflammation',
  ),
  diagnosis(
    'alcohol-use',
    'alcohol abuse|alcohol dependence|alcoholism|alcohol use disorder|alcohol misuse|heavy drinking|heavy alcohol use|alcoholic|excessive alcohol|excessive drinking|binge drinking|ethanol abuse|etoh abuse|alcohol addiction|problem drinking|alcohol dependency|drinks heavily|drink heavily|continues to drink|heavy drinker|drinking heavily|drinks daily',
    'drinking',
  ),
  diagnosis(
    'drinking',
    'alcohol|drinks alcohol|alcohol use|alcohol consumption|alcohol intake|etoh|etoh use|social drinker|social drinking|drinks socially|drinks beer|drinks wine|uses alcohol|consumes alcohol|occasional drinker|alcoholic beverage|beer|drinks occasionally',
  ),
  diagnosis(
    'smoking',
    'cigarettes a day|cigarettes daily|packs a day|half a pack|smokes daily|still smokes|continues to smoke|smokes cigarettes|chews tobacco|smokes a pack|cigarettes per day|smoking|smoker|smokes|smoke|tobacco use|tobacco|cigarettes|nicotine use|smoked|cigarette|packs per day|pack per day|pack a day|pack year|cigarette smoking|tobacco abuse|tobacco dependence|tobacco smoking|nicotine dependence|nicotine|chewing tobacco|smokeless tobacco|vaping|vapes|e cigarette|tobacco user|smoking history|tobacco smoker|heavy smoker|uses tobacco|cigar|current smoker|active smoker',
  ),
  diagnosis(
    'nonsmoking',
    'gave up cigarettes|given up cigarettes|gave up tobacco|quit tobacco|no longer smokes|stopped tobacco|off cigarettes|quit cigarettes|stopped cigarettes|does not use tobacco|has not smoked since|has stopped smoking|has quit smoking|has given up smoking|stopped using tobacco|no tobacco use|no tobacco|nonsmoker|non smoker|former smoker|ex smoker|quit smoking|stopped smoking|gave up smoking|does not smoke|never smoker|never smoked|non smoking|nonsmoking|lifelong nonsmoker|tobacco free|smoke free|nicotine free|nonsmoking status|non tobacco user|life long nonsmoker',
  ),
  diagnosis(
    'drug-use',
    'illicit drug use|illicit drug|illicit substance|recreational drug|recreational drug use|street drug|cocaine|cocaine use|heroin|heroin use|methamphetamine|methamphetamine use|marijuana use|cannabis use|iv drug use|intravenous drug use|smokes marijuana|uses marijuana|drug use|amphetamine use|crack cocaine|illicit',
  ),
  diagnosis(
    'substance-abuse',
    'substance abuse|substance use disorder|opioid use disorder|opioid dependence|opioid addiction|chemical dependency|addiction|addicted|opiate dependence|opiate addiction|drug addiction|drug dependence|narcotic dependence|narcotic addiction|polysubstance abuse|substance use|substance misuse|substance dependence|addictive disorder|addict|drug abuse history|history of drug abuse|chemical dependence|prescription drug abuse|psychological dependence|heroin abuse|cocaine abuse|methamphetamine abuse|amphetamine abuse|heroin addiction|cocaine addiction|methamphetamine addiction|polysubstance dependence|intravenous drug abuse|iv drug abuse|heroin use disorder',
  ),
  diagnosis(
    'bipolar-disorder',
    'bipolar disorder|bipolar|bipolar affective disorder|manic depression|mania|manic episode|hypomania',
    'psychological-symptoms',
  ),
  diagnosis(
    'psychosis',
    'psychosis|psychotic|schizophrenia|hallucination|delusion|delusional|paranoia|psychotic disorder|schizoaffective disorder|auditory hallucination|hears voices|hearing voices|psychotic feature|psychotic symptom|paranoid|command hallucination|paranoid ideation',
    'psychological-symptoms',
  ),
  diagnosis(
    'personality-disorder',
    'personality disorder|borderline personality|borderline personality disorder',
    'psychological-symptoms',
  ),
  diagnosis(
    'somatic-symptom-disorder',
    'somatic symptom disorder|somatization|somatization disorder|somatoform disorder|conversion disorder|pain disorder|somatoform pain disorder',
    'psychological-symptoms',
  ),
  diagnosis(
    'attention-disorder',
    'adhd|attention deficit disorder|attention deficit hyperactivity disorder|attention deficit',
  ),
  diagnosis(
    'eating-disorder',
    'eating disorder|bulimia|anorexia nervosa|binge eating',
    'psychological-symptoms',
  ),
  diagnosis(
    'allergy',
    'allergy|allergic|allergic reaction|drug allergy|anaphylaxis|hypersensitivity reaction',
  ),
  diagnosis(
    'opioid-tolerance',
    'opioid tolerance|drug tolerance|tolerance to opioids|physical dependence|opioid tolerant',
  ),
  diagnosis('opioid-hyperalgesia', 'opioid induced hyperalgesia|opioid hyperalgesia', 'side-effects'),
  diagnosis(
    'overdose',
    'overdose|accidental overdose|opioid overdose|overdosed|found unresponsive|narcan was given|given narcan|naloxone was given|naloxone was administered',
  ),
];
