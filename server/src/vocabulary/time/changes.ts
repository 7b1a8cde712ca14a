/**
 * What can change for the better or the worse, which way is the better one, and what the change is then. "From 30 to 18" is
 * progress of a depression score and a loss of motion.
 */
import { wordList } from '../../language/wordList';

/** Which way is the better one, by the word for what changes; with the concept that the better change is. */
export interface ChangeRow {
  readonly words: ReadonlySet<string>;
  readonly better: 'up' | 'down';
  readonly concept: string;
}

/** Rows in order: the first that names a word near the numbers decides. */
export const CHANGE_ROWS: readonly ChangeRow[] = [
  {
    words: wordList('pain vas ache soreness'),
    better: 'down',
    concept: 'pain-relief',
  },
  {
    words: wordList(`
      bdi bai phq phq9 beck gad gad7 pcl hamilton depression anxiety inventory zung madrs`),
    better: 'down',
    concept: 'psychological-improvement',
  },
  {
    words: wordList('oswestry odi ndi dash quickdash womac disability rmdq spadi'),
    better: 'down',
    concept: 'functional-improvement',
  },
  {
    words: wordList(
      'tablet tablets pill pills capsule capsules opioid opioids dose doses medication medications norco',
    ),
    better: 'down',
    concept: 'medication-reduction',
  },
  {
    words: wordList(`
      headache headaches migraine migraines nocturia voids awakenings wakes seizure seizures episodes attacks flares reflux
      vomiting itching incontinence accidents spells`),
    better: 'down',
    concept: 'improvement',
  },
  {
    words: wordList('epworth isi psqi latency awakenings'),
    better: 'down',
    concept: 'sleep-improvement',
  },
  { words: wordList('sleep sleeps slept sleeping'), better: 'up', concept: 'sleep-improvement' },
  {
    words: wordList(`
      tolerance flexion extension abduction adduction rotation motion bending elevation walking sitting standing walk sit
      stand lifting lift distance grip walked walks sits stands lefs koos lysholm strength dorsiflexion reach endurance
      raise drives driving`),
    better: 'up',
    concept: 'functional-improvement',
  },
];

/** Nouns before "from 0 to 10": a scale, and nothing that changed. */
export const RANGES = wordList('scale scales range ranges ranging ranged ranks');

/** Words of the start, behind a first value: "17 at the start and 18 on 12/1". */
export const AT_START = wordList('start intake outset baseline beginning initially admission onset first');

/** Verbs that say a thing grew less, or more. */
export const LESSENED = wordList(`
  reduced reduces reducing cut cuts lowered lowers decreased decreases dropped drops fell falls eased eases halved halves
  lessened shrank diminished alleviated subsided`);
export const GREW = wordList(
  'improved improves increased increases doubled doubles rose rises raised gained climbed tripled',
);

/** Parts by which a thing grew less or more: "by half", "by 70 percent". */
export const PARTS_OF_IT = wordList('half percent third thirds quarter halved doubled');

/** What stays as it was. */
export const UNCHANGED = wordList('unchanged budged plateaued');

/** Things of which it is told that they stay as they were, so that a treatment did nothing. */
export const EFFECTS = wordList(`
  pain function functioning ability abilities activities activity motion flexion extension abduction rotation tolerance use
  count counts pill pills score scores symptoms complaints sleep mood strength headaches limits capacity endurance
  walking sitting standing intake consumption`);

/** Words behind "the same" that end it: "is the same whether or not". */
export const AFTER_SAME = wordList('as whether with and or on off before after despite either regardless if');

/** Verbs of being before "the same". */
export const BEFORE_SAME = wordList(`
  is are was were be been remains remained stays stayed about much exactly roughly essentially just`);

/** "Makes no difference", "had no effect on". */
export const MAKES = wordList('makes made make has had have');

/** Adjectives of what helps: denied, it did not. */
export const HELPFUL = wordList('effective helpful beneficial useful successful');

/** Words between the denial and such an adjective: "has not been very effective". */
export const BEFORE_HELPFUL = wordList('been proved proven very particularly at all found especially ever a');

/** What is eased. */
export const SUFFERED = wordList(
  'pain burning symptoms numbness tingling ache aching spasms discomfort headaches',
);

/** Auxiliaries right before a participle. */
export const HAS = wordList('has have had is was');

/** Care of which it is told whether it was a success. */
export const TRIED_CARE = wordList(`
  trial trials block blocks injection injections stimulator treatment treatments therapy procedure surgery branch ablation
  rhizotomy acupuncture unit program epidural esi`);

/** Whether it was. */
export const SUCCEEDED = wordList('successful positive favorable');
export const NOT_SUCCEEDED = wordList('negative nondiagnostic unsuccessful unhelpful');

/** Words between a value with a treatment and the one without it. */
export const COMPARED = wordList('compared versus vs against');

/** Words by which the second is without it. */
export const LEFT_OUT = wordList('without off before previously prior pre');

/** Words between two values. */
export const JOINS_VALUES = wordList('to and');

/** The unit of motion. */
export const DEGREES_OF_CHANGE = wordList('degree degrees');

/** What scores and grades are out of. */
export const OUT_OF = wordList('3 4 5 10 24 27 63 100');

/** What stands before what changes. */
export const WHOSE_CHANGE = wordList('his her their the');

/** Verbs before a participle of change. */
export const BEFORE_CHANGE = wordList('was were is are been');

/** The verb of progress. */
export const MADE_CHANGE = wordList('made makes making');

/** Words that deny a change. */
export const CHANGE_DENIED = wordList("not hasn't never barely hardly isn't wasn't didn't");

/** Words between a value and the earlier one, with the word behind each: "30 minutes instead of 10", "up from 10". */
export const CONTRASTING: ReadonlyMap<string, string> = new Map([
  ['instead', 'of'],
  ['rather', 'than'],
  ['up', 'from'],
  ['down', 'from'],
  ['opposed', 'to'],
]);

/** Words of an earlier time behind a value: "where before he could lift 10", "at the start it was 15". */
export const EARLIER = wordList(
  'before start outset beginning intake baseline first previously formerly earlier',
);

/** Right before them. */
export const BEFORE_EARLIER = wordList('where whereas while the at and');

/** What is done once more. */
export const AGAIN = 'again';

/** Verbs of going back to what one did. */
export const BACK_DOING = wordList('back returned resumed');

/** Between them and what is done. */
export const BETWEEN_BACK_AND_DONE = wordList('to doing his her their own the some light');

/** What is done for its own sake. */
export const LEISURE = wordList(`
  fish fishing hunt hunting bowl bowling golf golfing knit knitting sew sewing dance dancing hike hiking swim swimming church bike biking
  bicycling cycling jog jogging play plays playing sing singing coach coaching volunteer volunteering travel travels traveling`);
