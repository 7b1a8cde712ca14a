/** Words around a part of the body that tell whether an argument is about it. */
import { wordList } from '../../language/wordList';

/** Turns to a history, a comparison or a second complaint. */
export const PART_ASIDE = wordList(`
  history prior previous previously status also past unrelated additional additionally other compensatory compared
  besides secondary addition including multiple approved authorized certified separate
`);

/** Judgements of a request ("does not meet the criteria for"), not what was done. */
export const PART_JUDGED = wordList(`
  criteria request requested requests discussion necessary necessity warrant warranted support supported indicated
  meet rationale need required justify justified recommended
`);

/** Near a part: something was done for it, or it is named beside another. */
export const PART_DONE = wordList(`
  underwent revealed showed demonstrated dated performed completed approved authorized certified obtained had received
  prior previous previously also and or other well both
`);

/** Before "hand": no hand is meant. */
export const BEFORE_FIGURE = wordList(`
  other one at on second first
`);

/** Behind a part with which it is none that is treated: "knee jerk". */
export const AFTER_FIGURE = wordList(`
  jerk jerks reflex reflexes flexor flexors extensor extensors walk walking raise shrug straight bent flexed extended
`);

/** Before a part: nothing is the matter with it, "‹no› complaint of the wrist". */
export const WELL_BEFORE = wordList('no denies denied without');
/** Joined to a part by a hyphen, behind it or before: "hands-on", "off-hand", "head-on". */
export const HYPHENED_FIGURE = wordList(
  'on off up over down held free book out in long made short second first',
);

/** In a sentence on what nerves carry elsewhere. */
export const NERVE_WORDS = wordList(`
  dermatom dermatomes dermatomal referred emg ncs ncv myotome myotomes myotomal shooting shoots travels travel runs spreads spurling
  spurlings
`);

/** In the name of a test or an injection of nerves. */
export const NERVE_ITEM_WORDS = wordList(`
  stimulator neurostimulator neuromodulation neurostimulation leads intrathecal
  emg ncs ncv epidural esi tfesi transforaminal sympathetic stellate
`);

/** The same by how words begin. */
export const NERVE_BEGINNINGS = ['radi', 'numb', 'tingl', 'paresth', 'nerve', 'electro', 'reflex'] as const;
export const NERVE_ITEM_BEGINNINGS = ['electrodiag', 'electromyo', 'radicul'] as const;

/** Nouns of a part of a part of the body, and words before them that point at one: "this area of the back". */
export const AREAS = wordList('area region part portion section segment level');
export const POINTING_AT_AREA = wordList('this that the same these');
