/** Words by which a letter points at the treatment that it decides on: "the bone scan in question". */
import { wordList } from '../../language/wordList';

/** Behind the treatment, by their first word: "in question", "at issue", "under review". */
export const POINTED_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', wordList('question dispute')],
  ['at', wordList('issue hand')],
  ['under', wordList('review dispute consideration appeal')],
  ['being', wordList('requested reviewed disputed appealed sought decided considered')],
]);

/** Before the treatment: "the disputed bone scan". */
export const POINTED_BEFORE = wordList('disputed contested appealed instant');

/** Before the treatment: it is asked for, by somebody, at some time. */
export const ASKED_BEFORE = wordList('requested proposed');

/** Before "request": the one that is decided. */
export const THIS = wordList('this present current instant');

/** Where the name of a treatment begins: behind one of these. */
export const OPENS_NAME = wordList('the this that these those a an such any his her their');

/** Before what is judged: "the request for ‹the brace› is not necessary". */
export const REQUESTED = wordList('request requests requested');

/** With these begins what is said of what is judged. */
export const JUDGING_VERBS = wordList('does do is are was were has have cannot can meets');

/** Words that end the name of a treatment. */
export const ENDS_NAME = wordList(`
  is are was were has have had would will could can may might does do did should must which who that because since as but
  and/or however for when if while although to by from with without not
`);
