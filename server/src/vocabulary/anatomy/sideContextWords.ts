/** Words around a side of the body that tell whether it is the one that was hurt, asked for or examined. */
import { wordList } from '../../language/wordList';

/** The sentence compares with a healthy limb, or tells of one that no claim is made for. */
export const COMPARED = wordList(`
  contralateral compared comparison compare uninvolved unaffected uninjured opposite asymptomatic unlike
  compensatory compensation overuse overcompensation whereas unrelated nonindustrial shifting limping
  benign childhood
`);

/** Behind "not": what did not befall a limb. */
export const BEFALLEN = wordList(`
  affected involved injured hurt harmed troubled symptomatic painful bothered touched struck included claimed part implicated damaged complained
  question issue dispute tender sore swollen`);

/** As the first word of a sentence: nothing is the matter with what it names. */
export const EMPTY_SUBJECTS = wordList('nothing none neither');

/** Near a part: it is well, or was hurt before. */
export const HEALTHY = wordList(`
  healthy than versus prior previous previously dominant favoring favors other also normal unrestricted
  intact symmetric old past new now no denies denied full unremarkable stable painless free without negative benign quiet only
  untouched unharmed nontender equal alike nothing none neither never
`);

/** In the sentence: the other side may well be meant. */
export const ASIDE = wordList(`
  contralateral compared comparison compare uninvolved unaffected uninjured opposite healthy
  asymptomatic than versus unlike compensatory compensation overuse prior previous previously history
  dominant favoring favors other also both bilateral bilaterally unrelated nonindustrial normal
  unrestricted intact symmetric respectively old past whereas additionally too dispute disputed involved
`);

/** In the sentence: that limb is well, or is only feared for. */
export const SPARED = wordList(`
  no not never nor none neither without negative strong good well spared free full 5/5 will would may might could
  can fears feared
`);

/** In the sentence: another limb begins to hurt, or the complaint wanders. */
export const STARTS_ANEW = wordList(`
  began begun started starting developed develops developing new onset later subsequently second recently spread
  spreads spreading moved another radiating radiates radiate radiated relying bearing
`);

/** Near a part: what is asked for is no healthy limb. */
export const REQUESTS = wordList(`
  request requested requests requesting certified noncertified utilization ur authorization rfa
`);

/** "A 51 year old packer": units before "old" with which it is an age. */
export const AGE_UNITS = wordList('week weeks day days year years yr yrs month months');

/** Before a year that stands alone, as histories are told. */
export const BEFORE_YEAR = wordList('in since of from until around circa a an his her the early late');

/** Units in which both limbs are measured. */
export const LIMB_UNITS = wordList('degrees degree kg pounds cm');

/** What may stand between the beginning of a subject and its side: "Therefore, the requested ‹left› nerve block". */
export const LEADING = wordList(`
  the a an this that these those requested proposed request requests for of therefore thus hence so as such
  accordingly consequently and additional treatment with procedure planned medical necessity reasons reason given above in light
  view based on all record records facts grounds account basis whole sum conclusion summary
`);

/** Before a side that ends what it belongs to: "the nerve block ‹on the› left". */
export const BEFORE_LAST_SIDE = wordList('on to for of the side');

/** Where another clause or a circumstance begins. */
export const APART = wordList(
  'who whose whom which that after before since because given whereas while than in by from',
);

/** Behind a side, or a part: it is the hand that writes. */
export const HANDED = wordList('handed hand-dominant dominant dominance hander');

/** Before a side that is told without its part: "on the right", "to his left". */
export const BEFORE_BARE_SIDE = {
  prepositions: wordList('on at to toward towards from of'),
  articles: wordList('the his her their'),
};

/** Behind a side that is told without its part. */
export const BEHIND_BARE_SIDE = wordList(`
  is was are were has have had may might could would will can did does do at with in and or but that which who as when
  where than since after before for to by from only alone also again now here there still shows showed speaks spoke
  points pointed reproduces reproduced provokes provoked seems seemed suggests suggested makes made means meant needs
  remains remained persists persisted came comes gave gives found seen noted described recorded measured
`);

/** Before a side: what may come, and is not there. */
export const TO_COME = wordList('if should will would until unless');

/** Behind "no": what is said to be wanting is a ground, and not what was found: "the wasting on the right is ‹no reason›". */
export const GROUNDS = wordList(`
  reason reasons ground grounds cause indication argument basis justification case call doubt proof need bar obstacle
  question use help surprise longer
`);

/** Words for what is measured on either side, by what they mean. */
export const SIDED_MEASURES: ReadonlyMap<string, string> = new Map(
  [
    ['reflex', 'reflex reflexes jerk jerks dtr dtrs'],
    ['grip', 'grip jamar'],
    ['pinch', 'pinch'],
    ['strength', 'strength motor'],
    ['flexion', 'flexion'],
    ['extension', 'extension'],
    ['abduction', 'abduction'],
    ['adduction', 'adduction'],
    ['rotation', 'rotation'],
    ['bending', 'bending'],
    ['dorsiflexion', 'dorsiflexion'],
    ['supination', 'supination'],
    ['pronation', 'pronation'],
    ['girth', 'girth circumference'],
    ['pain', 'pain'],
    ['straight leg raise', 'raise raising'],
  ].flatMap(([meaning, words]) => words!.split(' ').map((word): [string, string] => [word, meaning!])),
);

/** Tests that are done on one side at a time; attributes of examinations.ts. */
export const SIDED_TESTS = wordList(`
  straight-leg-raise spurling tinel phalen finkelstein facet-test sacroiliac-test dix-hallpike femoral-stretch
  ulnar-test impingement-test labral-test meniscal-test patellar-test ligament-test hip-test thompson-test
`);

/** Behind a side that is one of the body: "the right ‹side›". */
export const SIDED_PLACES = wordList('side sided');

/** In the sentence: care that was had, which may have been on either side. */
export const CARE_HAD = wordList(`
  had has have having was were been received underwent undergone performed given gave tried earlier first last
  repeat repeated again
`);

/** What is done at a level of the spine, on one side of it. */
export const LEVEL_CARE = wordList(`
  injection injections epidural esi tfesi steroid block blocks ablation ablations neurotomy rhizotomy radiofrequency
  fusion decompression laminectomy laminotomy discectomy microdiscectomy foraminotomy hemilaminectomy surgery procedure
`);

/** Before "the" and a side that is the place of a treatment: "‹on› the right". */
export const BEFORE_SIDE_OF_LEVEL = wordList('on at to of');
