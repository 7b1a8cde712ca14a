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
    'electrodiagnostic studies',
    'an EMG',
    'nerve conduction studies',
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
    recorded: /\b\d{1,2}(?:-\d{1,2})?(?: ?\/ ?10| out of (?:10|ten))\b/i,
    mention: /\bscore|VAS|\/10|out of (?:10|ten)|pain (?:relief|control|level|rating|scale)/i,
    nouns: ['a pain score', 'VAS pain scores', 'numeric pain ratings', 'a VAS score', 'the level of pain'],
  },
  {
    id: 'current medication',
    kind: 'medication',
    recorded: /\b(?:current )?medications? (?:list |regimen )?(?:include[sd]?|consist\w*|were|are)\b/i,
    mention: /medication|drug/i,
    nouns: ['the current medications', 'a medication list', 'current medication'],
  },
];

/** Sentences that deny, by what is denied. `X` is the noun; `Xs` begins a sentence with it. */
const denials: Readonly<Record<ConceptKind, readonly string[]>> = {
  finding: [
    'There is no documentation of X on physical examination.',
    'There was no evidence of X upon examination.',
    'No X was noted on examination.',
    'The physical examination did not reveal X.',
    'The records fail to show X.',
    'In this case, there were no objective findings of X.',
    'There is a lack of documented X.',
    'Documentation of X was not provided.',
    'The clinical notes do not mention X.',
    'X is not documented in the records provided.',
    'The treating physician has not described X.',
    'The examination was negative for X.',
    'There was an absence of X on exam.',
    'The submitted records do not demonstrate X.',
  ],
  diagnosis: [
    'There is no indication that the injured worker has X.',
    'The records do not contain a diagnosis of X.',
    'The injured worker has not been diagnosed with X.',
    'There is no documentation of X.',
    'There is no indication in the documentation of X.',
    'The documentation does not establish that the patient suffers from X.',
    'There is no evidence of X in the records provided.',
    'X has not been diagnosed.',
    'The medical records do not support a diagnosis of X.',
  ],
  complaint: [
    'There are no complaints of X.',
    'The patient does not report X.',
    'There is no documentation of X.',
    'The records do not describe X.',
    'There is no mention of X in the notes.',
    'No complaint of X is recorded.',
    'There is no indication that the injured worker experiences X.',
  ],
  test: [
    'There is no documentation that X was performed.',
    'No report of X was submitted for review.',
    'The patient has not had X.',
    'There is no evidence that X has been obtained.',
    'The results of X were not provided.',
    'The records do not include X.',
    'X has not been done.',
  ],
  treatment: [
    'There is no documentation of X.',
    'There is no evidence that the patient has tried X.',
    'The records do not show that X has been attempted.',
    'The injured worker has not been treated with X.',
    'There is no mention of X in the records provided.',
    'X has not been tried.',
    'There is no indication that X was ever provided.',
    'There was no documentation that the injured worker received X.',
  ],
  document: [
    'There is no X in the medical records provided.',
    'The records do not contain X.',
    'X was not submitted for review.',
    'There was no documentation of X.',
    'The file does not include X.',
  ],
  score: [
    'There is no documentation of X.',
    'X is not documented in the records provided.',
    'The provider did not record X.',
    'The records do not contain X.',
    'There was a failure to document X.',
    'No documentation of X was found.',
  ],
  medication: [
    'There is no documentation of X.',
    'The records do not list X.',
    'The provider has not documented X.',
    'X is not documented.',
  ],
};

/** The sentences that deny a noun phrase of this kind. */
export function denialsOf(kind: ConceptKind, noun: string): readonly string[] {
  const bare = noun.replace(/^(?:an?|any|the) /, '');
  const capital = bare.charAt(0).toUpperCase() + bare.slice(1);
  return denials[kind].map((template) =>
    template
      .replace(/\bno X\b/g, `no ${bare}`)
      .replace(/^No X\b/, `No ${bare}`)
      .replace(/^X\b/, /^(?:an?|any) /.test(noun) ? capital : noun.charAt(0).toUpperCase() + noun.slice(1))
      .replace(
        /\b(?:a lack of documented|objective findings of|complaint of|diagnosis of|an absence of) X\b/g,
        (m) => m.replace('X', bare),
      )
      .replace(/\bX\b/, noun),
  );
}
