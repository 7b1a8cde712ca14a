import { wordList } from '../../language/wordList';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Words of a title that do not tell what is asked for: amounts, sides, body parts, manners, and words that
 * half of all treatments share ("physical", "therapy").
 */
export const genericWords: ReadonlySet<string> = new Set(
  list(`
    request requested original additional continued continuation initial repeat retrospective prospective associated surgical surgery
    service services treatment treatments therapy therapies session sessions visit visits time times week weeks weekly
    month months monthly day days daily hour hours year years per each every once twice three four five six seven
    eight nine ten eleven twelve two one total quantity count number refill refills supply duration frequency
    left right bilateral bilaterally both upper lower extremity extremities spine spinal lumbar lumbosacral cervical thoracic neck back shoulder
    shoulders knee knees wrist wrists hand hands elbow elbows ankle ankles foot feet hip hips finger fingers thumb leg legs arm arms head pelvis
    body part parts joint joints muscle level levels with without under over from into that this these those for and the using
    related provided date dates between portion remaining eligible authorized authorization
    tablet tablets capsule capsules oral suspension cream ointment tube bottle unit units device purchase rental home
    physical medical medicine medication medications drug drugs pain care plan management standard body general single only
    contrast post postoperative preoperative operative operation procedure program patient injection injections study studies test tests testing
    scan imaging diagnostic system kit complete support higher lower greater use used item items
  `),
);

/** Kinds of guidelines/subjects.ts. */
type Kinds = readonly string[];

const byWord = (groups: readonly (readonly [words: string, kinds: Kinds])[]): ReadonlyMap<string, Kinds> => {
  const found = new Map<string, Kinds>();
  for (const [words, kinds] of groups) {
    for (const word of list(words)) found.set(word, [...(found.get(word) ?? []), ...kinds]);
  }
  return found;
};

/** What ancillary services are, beside the operation itself. */
const aroundSurgery: Kinds = [
  'surgery',
  'injection',
  'visit',
  'test',
  'device',
  'therapy',
  'program',
  'other',
  'drug',
];

/** Words by which a rationale means its item without naming it, by what kind of thing they are. */
export const kindWords: ReadonlyMap<string, Kinds> = byWord([
  ['imaging image images study studies scan scans film films diagnostic diagnostics', ['imaging', 'test']],
  ['test tests testing screen screening laboratory lab labs monitoring', ['test']],
  ['injection injections block blocks procedure procedures injected', ['injection', 'surgery']],
  ['corticosteroid corticosteroids cortisone steroid steroids', ['injection']],
  ['surgery surgeries surgical operation operative surgeon intervention', ['surgery', 'injection']],
  ['postoperative preoperative perioperative ancillary postop preop', aroundSurgery],
  [
    'device devices unit units equipment orthosis orthotic support supports brace bracing immobilization',
    ['device'],
  ],
  [
    'therapy therapies therapist session sessions visit visits exercise rehabilitation modality modalities manual',
    ['therapy'],
  ],
  ['program programs aide caregiver homebound', ['program']],
  [
    'visit visits consultation consult consultant referral specialist evaluation evaluate evaluated reevaluation exam exams examine provider',
    ['visit', 'program'],
  ],
  [
    'medication medications drug drugs prescription medicine dose dosage dosing pharmacologic pharmacotherapy formulation compounded topical',
    ['drug', 'drug class'],
  ],
]);

/** Of these words, those that name the kind so plainly that nothing else can be meant. */
export const tellingKindWords: ReadonlyMap<string, Kinds> = byWord([
  ['imaging image images', ['imaging']],
  ['surgery surgeries surgical operation operative arthroscopy', ['surgery']],
  ['injection injections block blocks', ['injection']],
  ['brace braces bracing orthosis orthotic immobilization equipment', ['device']],
]);

/** Kinds of active or passive care that nobody calls by another's name, though guidelines treat them together. */
export const MODALITIES: readonly (readonly string[])[] = [
  ['gym', 'health club'],
  ['yoga', 'tai chi', 'pilates'],
  ['aqua', 'pool', 'water', 'hydro'],
  ['acupunct'],
  ['traction'],
];

/**
 * Treatments that guidelines take together, of which each is another request: a title that names one of a group is not decided
 * by a conclusion on another. Beginnings of words.
 */
export const TOLD_APART: readonly (readonly (readonly string[])[])[] = [
  [
    ['tens', 'transcutaneous'],
    ['h-wave', 'h wave'],
    ['interferential'],
    ['neuromuscular'],
    ['microcurrent'],
    ['percutaneous electric'],
  ],
  [
    ['carpal tunnel', 'median nerve'],
    ['cubital', 'ulnar nerve'],
    ['trigger finger', 'trigger thumb', 'trigger release'],
    ['de quervain', 'first dorsal'],
    ['tenolysis'],
    ['ganglion'],
    ['epicondyl'],
  ],
  [
    ['epidural'],
    ['facet', 'medial branch'],
    ['trigger point'],
    ['sacroiliac', 'si joint'],
    ['sympathetic', 'stellate'],
    ['occipital'],
  ],
  [['arthroplasty', 'replacement'], ['menisc'], ['cruciate', 'acl']],
];

/** In a sentence on what was tried before the request: "Splinting was not tried." */
export const TOLD_OF_CASE = wordList(`
  tried trial fail fails failed failing failure completed completing completion undergone received attended had has have was
  were did
`);
