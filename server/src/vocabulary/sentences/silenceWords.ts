/** Words by which a sentence says of a question that nothing answers it: "whether he has tried one is not mentioned". */
import { wordList } from '../../language/wordList';

/** Words that ask, at the head of a sentence. */
export const QUESTION_WORDS = wordList('how whether what which');

/** Adjectives and participles of silence, right behind "is". */
export const BARE_SILENCE = wordList(`
  unclear unknown uncertain undetermined unstated undocumented unrecorded unreported unspecified unmentioned undescribed unexplained
  unaddressed untold unanswered missing anyone's anybody's`);

/** Behind "left". */
export const LEFT_UNTOLD = wordList(
  'open unsaid unanswered unstated out blank untold unexplained unclear unaddressed',
);

/** Adverbs that deny the telling. */
export const NEVER_TOLD = wordList('not never nowhere hardly');

/** Those who did not tell: "is something no one has checked". */
export const NOBODY = wordList('no nobody none');

/** Between them and the participle. */
export const BEFORE_TOLD = wordList(
  'one doctor physician provider note report be been being anywhere to yet even so much as',
);

/** Participles and adjectives of what is told or known, beside those of records. */
export const OF_TELLING = wordList(`
  told said known put made clear certain addressed answered explained spelled gathered determined established ascertained verified
  learned checked asked measured quantified brought given set apparent evident obvious inferred judged found seen read`);

/** Behind them: "put down in numbers", "spelled out". */
export const TOLD_PARTICLES = wordList('down out up');
export const TOLD_IN = wordList('numbers figures writing words terms percent');
