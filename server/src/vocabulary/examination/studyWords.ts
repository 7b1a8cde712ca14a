/** Words that tell what a study found. */
import { wordList } from '../../language/wordList';
import { IN_ORDER } from './valueWords';

/** Values of a study that found nothing. */
export const NOTHING_FOUND: ReadonlySet<string> = new Set([
  ...IN_ORDER,
  ...wordList(
    'clear benign clean ordinary noncontributory reassuring nonrevealing unrevealing nonreactive sterile undetectable uninformative uneventful preserved controlled full',
  ),
]);

/** Words right before such a value: "was read as normal", "came back negative". */
export const BEFORE_RESULT = wordList(
  `was were is are essentially completely entirely as be been back out totally quite perfectly remain remains remained stayed
  fell falls lie lies tested came well reportedly basically grossly again also both all interpreted recorded reported found returned measured tested`,
);

/** Words that may go on behind it: "was normal with an intact cuff"; "for" narrows it. */
export const AFTER_RESULT = wordList(
  'with and without in on at bilaterally throughout to except study results',
);

/** What a study may be normal for as a whole, behind "for". */
export const NORMAL_FOR = wordList(
  'nerve nerves age extremity extremities limb limbs leg legs arm arms side sides',
);

/** Values by which a study found something, whatever it is. */
export const SOMETHING_FOUND = wordList(`
  slowed slowing delayed prolonged abnormal abnormalities abnormality increased elevated decreased reduced diminished
  denervation fibrillation fibrillations uptake retention depression inversion stenosis tear torn rupture fracture
  herniation protrusion extrusion effusion edema narrowing lesion lesions positive absent loss hemorrhage microhemorrhages
  infarct obstruction reflux ulcer ulceration esophagitis gastritis hypertrophy ischemia impairment impaired deficits
  nodule nodules mass opacity infiltrate consolidation cyst stone stones calculus polyp gallstones pauses conduction-block axonal demyelination rbc protein casts grew grown reactive detected elevated block fibrillation tachycardia bradycardia thrombus clot occlusion paralysis
  perforation detachment cataract aneurysm plaque opacification thickening atrophy enlarged cardiomegaly defect hemianopsia scotoma fibrosis emphysema nonunion`);

/** What denies such a value before it. */
export const BEFORE_NOTHING = wordList(
  'no not without negative never nor neither resolved free absence lack',
);

/** Verbs of showing, and general nouns of what a study may show: "did not show any abnormality". */
export const SHOWING = wordList(
  'show shown showed reveal revealed demonstrate demonstrated disclose disclosed find found',
);
export const ANYTHING_SHOWN = wordList(
  'anything epileptiform blood lesion lesions abnormality abnormalities pathology abnormal changes findings finding damage concern concerns barrier barriers contraindication contraindications involvement anomaly anomalies irregularity irregularities disease',
);

/** Words between a study and its value in a sentence without a verb. */
export const PLACING = wordList('of the from dated on for in both');

/** What a study that is in order shows: "revealed normal findings". */
export const NORMAL_SHOWN = wordList('findings finding');

/** What a study is called behind its value: "a normal study". */
export const STUDY_NOUNS = wordList('study examination exam scan test result results report tracing');

/** Between "on" and a study. */
export const ARTICLES_OF_STUDY = wordList('the his her this that any recent latest prior previous');

/** Before a study on which nothing was seen. */
export const ON_STUDY = wordList('on by in');

/** "Within normal limits", "in the normal range". */
export const RANGES = wordList('limits range ranges limit parameters');

/** Values of a test that is out of order, whatever it tests. */
export const OUT_OF_RANGE = wordList(
  'elevated increased raised high abnormal decreased reduced low diminished impaired poor',
);
/** Verbs of a study that shows something: "grew staphylococci", "was positive for dust mite". */
export const TELLING_FINDING = wordList(`
  showed shows showing revealed reveals demonstrated demonstrates disclosed found identified confirmed grew yielded detected noted
  positive`);
/** Words by which nothing that a study showed is told: it is to be made, or unchanged, or says where and by whom it was. */
export const NOT_A_FINDING = wordList(`
  requested ordered recommended scheduled planned pending denied authorized approved awaited will would should needed
  unchanged stable maintained preserved intact fair good satisfactory adequate appropriate healing healed solid improved
  normal available reviewed performed obtained done completed dated by dr doctor see report results result as above
  mild minimal slight early old degenerative awaiting good well symmetric consistent expected age physiologic incidental
  tolerated acceptable ago submitted attached resolved`);
