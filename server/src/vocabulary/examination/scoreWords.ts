/** Words around a score or a laboratory value. */
import { wordList } from '../../language/wordList';

/** Words before a bound that is not reached. */
export const NOT_OVER = wordList('below under');

/** The verb and noun of a score. */
export const SCORED = wordList('scored scores score scoring rated');

/** Units of time, care and other things: their numbers are no values. */
export const OTHER_UNITS = wordList(`
  week weeks month months day days hour hours minute minutes year years visit visits session sessions tablet tablets mg mcg
  time times pounds inches feet`);

/** Words with which another thing is compared or wished for: "a goal of less than 30". */
export const NOT_MEASURED = wordList('above over goal target least if should must when');

/** Volumes in which a concentration is told. */
export const VOLUMES = wordList('dl l ml');
