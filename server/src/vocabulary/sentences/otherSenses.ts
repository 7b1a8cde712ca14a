/** Names of concepts that beside certain words mean something else: "well versed" is no drug, a "fracture boot" no fracture. */
import { wordList } from '../../language/wordList';

/** A name by the concept that it would be of. */
export interface OtherSense {
  readonly concept: string;
  /** The word with which the name ends; any where it does not say. */
  readonly last?: string;
  /** The same, where it may be one of several. */
  readonly lastWords?: ReadonlySet<string>;
  /** Words right before the name, or right behind it, with which it means something else. */
  readonly before?: ReadonlySet<string>;
  readonly behind?: ReadonlySet<string>;
}

export const OTHER_SENSES: readonly OtherSense[] = [
  { concept: 'benzodiazepine', last: 'versed', before: wordList('well be is are become fully') },
  // "A short course of therapy", of a drug.
  { concept: 'physical-therapy', last: 'therapy', before: wordList('short brief limited') },
  // "Extended release", of a tablet.
  {
    concept: 'surgery',
    last: 'release',
    before: wordList(
      'extended immediate sustained delayed controlled time timed modified slow prolonged continuous',
    ),
  },
  // Coagulation: "PT/PTT", "PT INR".
  { concept: 'physical-therapy', last: 'pt', behind: wordList('ptt aptt inr') },
  { concept: 'fracture', behind: wordList('boot boots brace walker orthosis clinic care') },
  { concept: 'pain', behind: wordList('treatment treatments program programs interference') },
  {
    concept: 'range-of-motion',
    lastWords: wordList('movement movements'),
    before: wordList('eye extraocular ocular fetal limb bowel air mucus'),
  },
  // A movement, a segment of a tracing.
  {
    concept: 'depression',
    last: 'depression',
    before: wordList('shoulder scapular mandibular jaw st respiratory marrow tongue'),
  },
  {
    concept: 'activity-modification',
    last: 'rests',
    behind: wordList('on upon against'),
  },
  { concept: 'stress', behind: wordList('thermography views view testing test fracture ulcer') },
  { concept: 'improvement', last: 'response', before: wordList('emergency immune inflammatory stress') },
];

/** Verbs and comparatives of ease, and the prepositions before what eases a pain while it is done. */
export const EASED_BY = wordList('with by when while during');

/** What a patient does or how he holds himself when a pain is less: no care, and no word on how he is getting on. */
export const POSTURES = wordList(`
  rest resting lying laying sitting standing walking leaning bending movement moving activity position positions positioning
  changing stretching elevation elevating sleeping sleep reclining flexion extension`);

/** Words of a pain that is less. */
export const EASING = wordList(
  'better relieved alleviated eased improved improves reduced lessened less decreased',
);
