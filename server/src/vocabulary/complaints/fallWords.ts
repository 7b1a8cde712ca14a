/** Words before "falls" with which the noun is meant. */
import { wordList } from '../../language/wordList';

/** Determiners, numbers and adjectives of falls. */
export const BEFORE_FALLS = wordList(`
  no any of without recent more further two three four five several many these such reported had additional actual new
  occasional subsequent witnessed about regarding or and with near`);

/** Of these, the ones with which a single fall is none of the injury. */
export const AFTER_FALLS = wordList('no any recent further another subsequent new');

/** Words at which a patient's falls may be told of. */
export const FALL_WORDS: ReadonlySet<string> = new Set(['fall', 'falls']);
