/** Words of what is measured at an examination, and of what makes two measures differ rightly. */
import { wordList } from '../../language/wordList';

/** In a sentence of another time, of another way to measure, or of lifting. */
export const OTHER_MEASURE = wordList(`
  passive passively before after previously improved prior initial initially versus vs compared from than now then later gained lost loss
  gain preinjury postoperatively preoperatively follow later earlier formerly last first second third opposite contralateral lift lifting lifts carry
  flexion/extension ago since normal
`);
/** What makes one movement another. */
export const MOVEMENT_QUALITIES = wordList(
  'forward horizontal internal external lateral palmar radial ulnar plantar cross',
);

export const WEIGHING = wordList('weight weighs weighed');
export const BEFORE_WEIGHT = wordList('was is of at about approximately measured');
export const WEIGHT_UNITS = wordList('pounds pound lbs lb kg kilograms');

/** "Otherwise intact": what was found before is left out. */
export const ALL_BUT = wordList('otherwise elsewhere except remaining rest remainder other');
