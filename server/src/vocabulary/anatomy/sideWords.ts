/** Words for the sides of the body, and those around them that tell whose side it is. */
import { wordList } from '../../language/wordList';

/** A side of the body. */
export type Side = 'left' | 'right' | 'both';

/** Words for a side, written in full: by themselves, without a part of the body, they may stand for a place. */
export const SIDES_IN_FULL: ReadonlyMap<string, Side> = new Map([
  ['left', 'left'],
  ['right', 'right'],
  ['bilateral', 'both'],
  ['bilaterally', 'both'],
]);

/** These and what else is a side beside a part. */
export const SIDES: ReadonlyMap<string, Side> = new Map([
  ...SIDES_IN_FULL,
  ['lt', 'left'],
  ['rt', 'right'],
  ['both', 'both'],
  ['bil', 'both'],
]);

/** "R knee", "shoulder (L)". */
export const INITIALS: ReadonlyMap<string, Side> = new Map([
  ['r', 'right'],
  ['l', 'left'],
]);

/** "RUE" and the like hold their side. */
export const SIDED_ABBREVIATIONS: ReadonlyMap<string, Side> = new Map([
  ['rue', 'right'],
  ['lue', 'left'],
  ['bue', 'both'],
  ['rle', 'right'],
  ['lle', 'left'],
  ['ble', 'both'],
]);

/** Words between a side and a part that take the side from it: "left in the knee". */
export const ENDS_SIDE = wordList('and or of the to with in for than versus is was over at into down');

/** Words behind a side with which it ends: "the knee, left, was". */
export const AFTER_SIDE = wordList('is was and revealed showed x');

/** Words behind a part with which none is meant: "right hand dominant". */
export const NOT_A_PART_BEFORE = wordList('dominant dominance delivered compartment');

/** Muscles that are trained for the joint beside them, and what they are trained by: "a quadriceps program". */
export const TRAINED = wordList('quadriceps hamstring hamstrings');
export const TRAINING = wordList(
  'program programs exercise exercises strengthening stretching stretches sets setting training',
);

/** Prepositions behind a finding with which its part follows: "swelling of the ankle". */
export const BEFORE_PART = wordList(
  'of in over to at on along across throughout with about into down from overlying',
);

/** Words before the side with which another one is compared: "than the left". */
export const COMPARING = wordList('than versus vs');

/** Sayings that name a part and mean none: "once the films are in hand", "he is on his feet", "on the other hand". */
export const SAYINGS: readonly (readonly string[])[] = [
  'is|are|was|were|be|been|has|have in|at hand',
  'on the one|other hand',
  'at hand',
  'come|comes|came|coming|go|goes|going|went|gone|sent|dates|dating|cut back',
  'is|are|was|were|be|up|back|day|hours|time|stays|stay on his|her|their feet',
  'on its face',
  'at face',
].map((saying) => saying.split(' '));

/** The same where only "of" behind them tells: "in the face of the evidence". */
export const SAYINGS_WITH_OF: readonly (readonly string[])[] = [
  'in the face',
  'in|at the hands|hand',
  'at the foot',
  'on the heels|heel',
].map((saying) => saying.split(' '));

/** What may go on behind a bare side: "20/100 right, with glasses". */
export const BEHIND_SIDE = wordList('with and without versus');

/** Sides that stand inside a name: "frozen right shoulder", "torn left meniscus". */
export const SIDES_INSIDE = wordList('left right bilateral');
