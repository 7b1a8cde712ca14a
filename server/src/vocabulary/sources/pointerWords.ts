/** Words that point at something cited, quoted or listed elsewhere: "the guidelines cited below". */
import { wordList } from '../../language/wordList';

/** What is pointed at. */
export const POINTED_AT = wordList(`
  guideline guidelines citation citations reference references literature source sources study studies evidence criteria table
  tables excerpt excerpts passage passages quotation quotations recommendations`);

/** Of these, what can stand only where it is shown; the others may be what was told in other words. */
export const SHOWN_ITSELF = wordList('table tables excerpt excerpts quotation quotations');

/** How it is there. */
export const CITED_THERE = wordList(
  'cited referenced quoted listed attached copied pasted reproduced shown outlined set out',
);
/** Of these, with what a source stands there; of the others the words do. */
export const BY_SOURCE = wordList('cited referenced');
export const BY_WORDS = wordList('cited referenced quoted');

/** Words between the thing and how it is there. */
export const LINKS = wordList('as that which is are');

export const POINTS_DOWN = wordList('below');
export const POINTS_UP = wordList('above');

/** Labels before what is listed: "References: …". */
export const LIST_LABELS = wordList('reference references citation citations guideline guidelines');
