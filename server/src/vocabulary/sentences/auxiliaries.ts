/** Forms of the verbs that carry others. */
import { wordList } from '../../language/wordList';

/** Forms of "to be" in a sentence that tells. */
export const BE = wordList('is are was were');

/** Forms of "to do" before "not". */
export const DO = wordList('do does did');

/** Verbs of what may be. */
export const MODALS = wordList('would could should can may might will');
