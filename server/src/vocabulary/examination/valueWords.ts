/**
 * Words by which the value of something examined is read, beside NORMAL and ABNORMAL of assertionWords.ts: what turns a
 * value round, what stands between it and the thing, and which things have grades.
 */
import { wordList } from '../../language/wordList';
import { ABNORMAL, NORMAL } from './assertionWords';

/** Of the normal values, those that tell nothing by themselves: "grossly", "physiologic". */
const TELLING_LITTLE = wordList('grossly physiologic');

/** The same of tendons, ligaments, arches and habits: "in continuity", "regular". */
const IN_PLACE = wordList(
  'continuity regular neutral untorn normally healthy sound fine nonfocal controlled goal nonantalgic unrestrained plantigrade preserved satisfactory',
);
const OUT_OF_PLACE = wordList(`
  torn ruptured lax collapsed infrequent dulled dull opens gaps frayed wasted clouded uncontrolled elevated
  abnormality abnormalities abnormally hurt hurts provoked provokes tilts flattens flattened fallen falls drops drop weaker
  gone unequal slowed prolonged delayed`);

/** Values that tell only as a predicate: "the reflexes were even", "gait is steady"; "even" is an adverb elsewhere. */
export const NORMAL_PREDICATES = wordList(`
  even alike matched steady clean quiet benign comfortable painless painfree ordinary supple free clear strong
  unrewarding stable smooth unhindered brisk firm pristine uneventful equivalent`);
export const ABNORMAL_PREDICATES = wordList(
  'perforated bulging inflamed stiff sluggish patchy short uneven halting labored wobbly spotty dampened',
);

/** What a predicate of such a value may stand behind, beside forms of "be". */
export const BEFORE_PREDICATE = wordList(`
  is was are were be been remain remains remained seem seems seemed appear appears appeared look looks looked felt feels
  stayed quite very entirely completely wholly otherwise both all perfectly fully quite reasonably well still also equally
  bilaterally grossly`);

/** What a value may be a part of, or below: "half of normal". */
export const NORMAL_MEASURES = wordList('normal full expected predicted');
export const PARTS_OF_NORMAL = wordList(
  'half third thirds quarter quarters fourth fourths percent short fraction most',
);
export const BELOW = wordList('below under than');

/** Behind "the same", the other side or another day: "the same on both sides". */
export const AFTER_THE_SAME = wordList('on in at as bilaterally for right left throughout from side');

/** Values that are as they should be, by themselves. */
export const NORMAL_VALUES: ReadonlySet<string> = new Set(
  [...NORMAL, ...IN_PLACE].filter((word) => !TELLING_LITTLE.has(word)),
);

/** Values that are not as they should be, by themselves. */
export const ABNORMAL_VALUES: ReadonlySet<string> = new Set([...ABNORMAL, ...OUT_OF_PLACE]);

/** Values with which the words of a finding end, grades aside. */
export const VALUES: ReadonlySet<string> = new Set([...NORMAL, ...ABNORMAL, ...IN_PLACE, ...OUT_OF_PLACE]);

/** Values of strength, motion and tests, which beside a tendon or ligament say nothing of its being torn: "rotator cuff weakness". */
export const NOT_OF_TISSUE = wordList(`
  weak weakness weakened weaker strength painful decreased diminished reduced limited restricted positive guarded slow loss`);

/** Values of a whole study: "the MRI was unremarkable". */
export const IN_ORDER = wordList('normal unremarkable negative');

/** What is graded from 0 to 5. */
export const GRADED = wordList('motor strength power grip');

/** What is graded from 0 to 4. */
export const REFLEXES = wordList('reflex reflexes dtr dtrs jerk');

/** Reflexes that are too weak. */
export const WEAK_REFLEX = wordList('0 1 1+ trace');

/** Reflexes as they should be. */
export const FULL_REFLEX = wordList('2 2+');

/** Grades of strength in words or figures, before "of five" or "/5". */
export const GRADES = wordList('0 1 2 3 4 5 0+ 1+ 2+ 3+ 4+ 5+ five four three');

/** The full grade. */
export const FULL_GRADE = wordList('5 five');

/** Words inside a grade: "four out of five". */
export const INSIDE_GRADE = wordList('out of');

/** Words that turn a value round: "no loss of motion". */
export const FLIPS = wordList("no not without never isn't wasn't weren't aren't");

/** Behind a value, with what it is of: "hurt on neither side". */
export const NEITHER = wordList('neither');

/** Verbs and links that end the reach of a word which turns a value round, "of" left out. */
export const ENDS_FLIP = wordList(`
  is was are were remains remained be been revealed reveals showed shows demonstrated demonstrates noted found to appeared
  appears and the a at with has had in rated graded tested`);

/** Words between a value and what was examined that give the value a subject of its own. */
export const OTHER_SUBJECTS = wordList('with revealed showed but has had is was are were');

/** Values with "at" right before them alone: "at goal", not "at half of the goal". */
export const ONLY_WITH_AT = wordList('goal');

/** Conjunctions between things examined that share a value. */
export const SHARING = wordList('and or');

/** Words behind a second value of the same thing: "positive on the left". */
export const AFTER_SECOND_VALUE = wordList('on at in for bilaterally');

/** Adverbs and copulas right before the value of a study. */
export const BEFORE_ORDER = wordList('was were is are essentially completely entirely');

/** Verbs of having a reflex: one that cannot be had is an abnormal one. */
export const ELICITED = wordList(
  'elicited brought obtained appreciated obtainable elicitable palpable palpated detectable',
);

/** Behind a reflex or a pulse: it is not there, which an examiner found. */
export const NOT_THERE_TO_EXAMINE = wordList('absent missing gone lost');

/** Participles of what is felt by hand: a pulse that is not is an abnormal one. */
export const FELT = wordList('palpable palpated felt appreciated obtained detected');

/** Verbs of examining: "straight leg raise was not performed" says not that it was negative. */
export const EXAMINING = wordList(`
  performed done tested checked assessed measured conducted examined evaluated attempted documented recorded reported
  mentioned described provided`);

/** Verbs of grading and taking a value. */
export const GRADING = wordList('graded taken retested repeated charted scored noted followed monitored');

/** The same in the active, and who does it. */
export const TESTING = wordList(
  'tested measured checked rechecked recorded examined assessed graded charted documented retested remeasured took',
);
export const EXAMINERS = wordList('i we he she therapist doctor physician surgeon and examiner nurse dr');

/** Nouns of a measure: "there is no grip strength measurement" says that none was taken. */
export const MEASURES = wordList(`
  measurement measurements testing test tests exam examination reading readings values score scores grading monitoring`);

/** Grades of a joint that gives, and the end that is felt. */
export const LAXITY_GRADES = wordList('1+ 2+ 3+ soft');

/** Participles that end what is said of a thing without a value. */
export const AFTER_ALL_DONE = wordList('done performed tested checked accomplished possible');

/** Nouns of examining with which the name of what is examined ends: "manual muscle testing". */
export const EXAMINATIONS = wordList(
  'testing test tests examination exam measurement measurements assessment evaluation',
);
