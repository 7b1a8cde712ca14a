/** Words that stand for a thing named before: "he has not had it". */
import { wordList } from '../../language/wordList';

/** Pronouns as an object. */
export const STAND_INS = wordList('it them any one either these those this');

/** Words behind such an object, or behind a verb without one, with which nothing else is its object. */
export const AFTER_STAND_IN = wordList(`
  before yet since again up at so to until and but because as when although though while either anywhere elsewhere
  previously ever now filled`);

/** Forms of going without a thing. */
export const GOING_WITHOUT = wordList('gone went go goes going been does do did done');

/** Words by which a thing is had, before it. */
export const OWNING = wordList(
  'has have had owns got received given issued provided supplied fitted uses used takes took',
);

/** Modals by which a thing could not be had for a reason: it was tried, or is not meant. */
export const ABLE = wordList("could can cannot can't couldn't may might should will would must shall need");
