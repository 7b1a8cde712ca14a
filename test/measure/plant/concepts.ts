/** What a case summary may record, and how a rationale could deny it: own words for planting. */

export type ConceptKind =
  | 'finding'
  | 'diagnosis'
  | 'complaint'
  | 'test'
  | 'treatment'
  | 'document'
  | 'score'
  | 'medication';

export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  /** How a summary records it. */
  readonly recorded: RegExp;
  /** What stands for it in a rationale that already speaks of it. */
  readonly mention?: RegExp;
  /** What is denied: noun phrases that fit after "no documentation of". */
  readonly nouns: readonly string[];
}

const finding = (id: string, recorded: RegExp, ...nouns: string[]): Concept => ({
  id,
  kind: 'finding',
  recorded,
  nouns,
});
const diagnosis = (id: string, recorded: RegExp, ...nouns: string[]): Concept => ({
  id,
  kind: 'diagnosis',
  recorded,
  nouns,
});
const complaint = (id: string, recorded: RegExp, ...nouns: string[]): Concept => ({
  id,
  kind: 'complaint',
  recorded,
  nouns,
});
const test = (id: string, recorded: RegExp, mention: RegExp, ...nouns: string[]): Concept => ({
  id,
  kind: 'test',
  recorded,
  mention,
  nouns,
});
const treatment = (id: string, recorded: RegExp, mention: RegExp, ...nouns: string[]): Concept => ({
  id,
  kind: 'treatment',
  recorded,
  mention,
  nouns,
});

const had =
  'treat\\w*|therap\\w*|includ\\w*|received|underwent|undergone|completed|attended|tried|has had|status post|prior|previous\\w*';
const done =
  'reveal\\w*|show\\w*|demonstrat\\w*|dated|performed|obtained|completed|impression|findings?|was read|on \\d';

export const concepts: readonly Concept[] = [
  finding(
    'spasm',
    /\bspasms?\b/i,
    'muscle spasm',
    'spasm',
    'palpable spasm',
    'paraspinal spasms',
    'muscle spasms',
  ),
  finding(
    'tenderness',
    /\btender(?:ness)?\b/i,
    'tenderness',
    'any tenderness to palpation',
    'tenderness on palpation',
  ),
  finding(
    'range of motion',
    /\b(?:decreased|limited|restricted|reduced|painful)[^.;]{0,30}(?:range of motion|ROM|movement)\b|\b(?:range of motion|ROM)\b[^.;]{0,25}\b(?:decreased|limited|restricted|reduced)\b/i,
    'restricted range of motion',
    'limited motion',
    'decreased range of motion',
    'a loss of motion',
  ),
  finding(
    'straight leg raise',
    /\bpositive (?:\w+ ){0,2}(?:straight leg rais\w*|SLR)|\b(?:straight leg rais\w*|SLR)\b[^.;]{0,25}\bpositive\b/i,
    'a positive straight leg raise',
    'positive straight leg raising',
    'a positive SLR test',
  ),
  finding(
    'sensation',
    /\b(?:decreased|diminished|reduced|altered|impaired) (?:\w+ ){0,2}sensation|\bsens(?:ation|ory)\b[^.;]{0,30}\b(?:decreased|diminished|reduced|deficits?|loss)\b|\bhyp(?:o|)esthesia\b/i,
    'sensory loss',
    'decreased sensation',
    'any sensory deficit',
    'diminished sensation',
  ),
  finding(
    'weakness',
    /\b(?:motor )?weakness\b|\bstrength\b[^.;]{0,30}\b(?:decreased|diminished|reduced|[34][+-]?(?:\/| of | out of )5)\b|\b(?:decreased|diminished|reduced) (?:\w+ ){0,2}strength\b/i,
    'motor weakness',
    'weakness',
    'loss of strength',
    'any motor deficit',
  ),
  finding('swelling', /\b(?:swelling|swollen|edema)\b/i, 'swelling', 'edema', 'any swelling'),
  finding(
    'gait',
    /\bantalgic (?:gait|limp|lean)|\bgait\b[^.;]{0,20}\bantalgic|\babnormal gait\b|\blimp(?:s|ing)?\b/i,
    'an antalgic gait',
    'an abnormal gait',
    'a gait disturbance',
  ),
  finding('guarding', /\bguarding\b/i, 'guarding', 'muscle guarding'),
  finding('crepitus', /\bcrepitus\b/i, 'crepitus', 'crepitation'),
  finding(
    'Tinel',
    /\bpositive tinel'?s?|\btinel'?s?\b[^.;]{0,20}\bpositive\b/i,
    "a positive Tinel's sign",
    "Tinel's sign",
  ),
  finding(
    'Phalen',
    /\bpositive phalen'?s?|\bphalen'?s?\b[^.;]{0,20}\bpositive\b/i,
    "a positive Phalen's test",
  ),
  finding(
    'Spurling',
    /\bpositive (?:\w+ )?spurling'?s?|\bspurling'?s?\b[^.;]{0,20}\bpositive\b/i,
    "a positive Spurling's test",
    "Spurling's sign",
  ),
  finding(
    'McMurray',
    /\bpositive (?:\w+ )?mcmurray'?s?|\bmcmurray'?s?\b[^.;]{0,20}\bpositive\b/i,
    "a positive McMurray's test",
    'a positive McMurray sign',
  ),
  finding(
    'impingement sign',
    /\bpositive (?:\w+ ){0,2}(?:impingement|neer'?s?|hawkins)|\b(?:neer'?s?|hawkins|impingement)\b[^.;]{0,25}\bpositive\b/i,
    'positive impingement signs',
    'signs of impingement',
  ),
  finding('effusion', /\beffusion\b/i, 'an effusion', 'joint effusion'),
  finding('trigger point', /\btrigger points?\b(?! inj)/i, 'trigger points', 'myofascial trigger points'),
  diagnosis('obesity', /\bobes(?:e|ity)\b/i, 'obesity'),
  diagnosis('diabetes', /\bdiabet(?:es|ic)\b/i, 'diabetes', 'diabetes mellitus'),
  diagnosis('hypertension', /\bhypertension\b/i, 'hypertension', 'high blood pressure'),
  diagnosis('depression', /\bdepress(?:ion|ed|ive)\b/i, 'depression', 'a depressive disorder'),
  diagnosis('anxiety', /\banxiety\b/i, 'anxiety', 'an anxiety disorder'),
  diagnosis(
    'radiculopathy',
    /\b(?:radiculopathy|radiculitis)\b/i,
    'radiculopathy',
    'radiculitis',
    'a radiculopathy',
  ),
  diagnosis(
    'carpal tunnel',
    /\bcarpal tunnel syndrome\b/i,
    'carpal tunnel syndrome',
    'median neuropathy at the wrist',
  ),
  diagnosis('fracture', /\bfractur(?:e|ed|es)\b/i, 'a fracture', 'any fracture'),
  diagnosis(
    'osteoarthritis',
    /\b(?:osteo)?arthritis\b/i,
    'osteoarthritis',
    'arthritis',
    'degenerative arthritis',
  ),
  diagnosis('tendinitis', /\btend[io]n(?:itis|osis|opathy)\b/i, 'tendinitis', 'tendinopathy'),
  diagnosis('bursitis', /\bbursitis\b/i, 'bursitis'),
  diagnosis('meniscal tear', /\bmenisc\w+ tear\w*\b/i, 'a meniscal tear', 'a torn meniscus'),
  diagnosis('rotator cuff tear', /\brotator cuff tear\w*\b/i, 'a rotator cuff tear'),
  diagnosis('stenosis', /\bstenosis\b/i, 'stenosis', 'spinal stenosis'),
  diagnosis(
    'disc',
    /\bdis[ck] (?:herniation|protrusion|bulg\w+|displacement)|\bherniated (?:\w+ )?dis[ck]\b/i,
    'a disc herniation',
    'disc pathology',
    'a disc bulge',
  ),
  complaint('headache', /\bheadaches?\b/i, 'headaches', 'headache'),
  complaint(
    'insomnia',
    /\b(?:insomnia|difficulty sleeping|sleep (?:disturbance|difficult\w+))\b/i,
    'insomnia',
    'sleep disturbance',
    'trouble sleeping',
  ),
  complaint('numbness', /\bnumbness\b/i, 'numbness', 'numbness in the extremities'),
  complaint('tingling', /\b(?:tingling|paresthesias?)\b/i, 'tingling', 'paresthesia'),
  complaint(
    'radiating pain',
    /\b(?:pain (?:that |which )?radiat\w+|radiat(?:es|ing|ion)\b|radicular (?:pain|symptoms))/i,
    'radiating pain',
    'radicular pain',
    'radicular symptoms',
  ),
  complaint('stiffness', /\bstiffness\b/i, 'stiffness'),
  complaint(
    'locking',
    /\b(?:locking|buckling|giving way|catching|clicking|popping)\b/i,
    'mechanical symptoms',
  ),
  test(
    'MRI',
    new RegExp(`\\b(?:MRI|magnetic resonance imaging)\\b[^.;]{0,60}\\b(?:${done})`, 'i'),
    /\bMRI|magnetic/i,
    'an MRI',
    'magnetic resonance imaging',
    'an MRI report',
  ),
  test(
    'x-ray',
    new RegExp(`\\b(?:x-? ?rays?|radiographs?)\\b[^.;]{0,60}\\b(?:${done})`, 'i'),
    /x-? ?ray|radiogra|film/i,
    'x-rays',
    'plain radiographs',
    'any x-ray',
  ),
  test(
    'EMG',
    new RegExp(`\\b(?:EMG|NCV|NCS|electrodiagnostic)\\b[^.;]{0,60}\\b(?:${done})`, 'i'),
    /EMG|NCV|NCS|electro/i,
    'electrodiagnostic testing',
    'an EMG',
    'a nerve conduction study',
  ),
  test(
    'CT',
    new RegExp(`\\bCT\\b[^.;]{0,60}\\b(?:${done})`),
    /\bCT\b|tomograph/i,
    'a CT scan',
    'computed tomography',
  ),
  test(
    'urine test',
    new RegExp(`\\b(?:urine|UDS|toxicology)\\b[^.;]{0,60}\\b(?:consistent|inconsistent|${done})`, 'i'),
    /urine|UDS|toxicol|drug screen/i,
    'a urine drug screen',
    'urine toxicology',
  ),
  treatment(
    'physical therapy',
    new RegExp(`\\b(?:${had})\\b[^.]{0,140}\\b(?:physical therapy|physiotherapy)\\b`, 'i'),
    /therap|\bPT\b|conservative/i,
    'physical therapy',
    'a course of physical therapy',
    'supervised physical therapy',
  ),
  treatment(
    'acupuncture',
    new RegExp(`\\b(?:${had})\\b[^.]{0,140}\\bacupuncture\\b`, 'i'),
    /acupunct/i,
    'acupuncture',
    'acupuncture treatment',
  ),
  treatment(
    'chiropractic',
    new RegExp(`\\b(?:${had})\\b[^.]{0,140}\\bchiropractic\\b`, 'i'),
    /chiro|manip|conservative/i,
    'chiropractic care',
    'chiropractic treatment',
  ),
  treatment(
    'home exercise',
    new RegExp(`\\b(?:${had})\\b[^.]{0,140}\\bhome exercis\\w+\\b`, 'i'),
    /home exerc|conservative/i,
    'a home exercise program',
    'home exercise',
  ),
  treatment(
    'epidural injection',
    /\b(?:status post|underwent|received|had|included?)\b[^.]{0,90}\bepidural (?:steroid )?injections?\b/i,
    /epidural|ESI|injection/i,
    'epidural steroid injections',
    'a prior epidural injection',
  ),
  treatment(
    'NSAID',
    /\b(?:medications?|regimen|takes|taking|utiliz\w+|prescribed|includ\w+)\b[^.]{0,120}\b(?:ibuprofen|naproxen|naprosyn|motrin|anaprox|meloxicam|diclofenac|NSAIDs?)\b/i,
    /NSAID|ibuprofen|naproxen|inflammator|first-line|motrin|medication/i,
    'NSAIDs',
    'anti-inflammatory medication',
    'an NSAID',
  ),
  treatment(
    'surgery',
    /\b(?:status post|underwent|surgical history|had)\b[^.]{0,60}\b(?:surgery|arthroscop\w+|laminectomy|discectomy|fusion|repair|neurotomy)\b/i,
    /surg|operat/i,
    'prior surgery',
    'a previous operation',
  ),
  treatment(
    'bracing',
    /\b(?:brace|splint|boot|sling|cast)s?\b/i,
    /brac|splint|sling|boot/i,
    'bracing',
    'immobilization with a brace',
  ),
  {
    id: 'request for authorization',
    kind: 'document',
    recorded:
      /\b(?:Request for Authorization|RFA)\b[^.]{0,60}\b(?:submitted|dated|signed|form|on \d|included)/i,
    mention: /\bRFA\b|request for authorization/i,
    nouns: ['a Request for Authorization', 'an RFA', 'a signed RFA form', 'a Request for Authorization form'],
  },
  {
    id: 'pain score',
    kind: 'score',
    recorded: /(?<![\d/])\b\d{1,2}(?:-\d{1,2})?(?: ?\/ ?10(?! ?\/)| out of (?:10|ten))\b/i,
    mention: /\bscore|VAS|\/10|out of (?:10|ten)|pain (?:relief|control|level|rating|scale)/i,
    nouns: ['a pain score', 'VAS pain scores', 'numeric pain ratings', 'a VAS score', 'the level of pain'],
  },
  {
    id: 'current medication',
    kind: 'medication',
    recorded: /\b(?:current )?medications? (?:list |regimen )?(?:include[sd]?|consist\w*|were|are)\b/i,
    mention: /medication|drug/i,
    nouns: ['a medication list', 'current medication', 'the current medication regimen'],
  },
];
