/** Words by which an item is said to depend on another one. */
import { wordList } from '../../language/wordList';

/** Words for the operation that ancillary services go with. */
export const SURGICAL_WORDS = wordList(`
  surgery surgeries surgical operation operative procedure procedures intervention arthroscopy arthroscopic fusion repair laminectomy discectomy decompression arthroplasty replacement reconstruction release
`);

/** Words for what goes with an operation, and for the operation that it goes with. */
export const EITHER_WORDS = wordList(`
  associated related
`);

/** "Post-operative care", "surgical service": the ancillary item itself, not the operation. */
export const ANCILLARY_WORDS = wordList(`
  ancillary post postoperative postop pre preoperative preop perioperative assistant clearance adjunct adjunctive dependent service services item items none
`);

/** With these a sentence draws a conclusion from what was said before it. */
export const DRAWING = wordList(`
  therefore thus hence consequently accordingly so likewise
`);

/** Between a reason and what follows from it. */
export const SO_WORDS = wordList('therefore thus hence so consequently');

/** Words before a reason that comes after, where they can be nothing else. */
export const PLAIN_REASON_WORDS = wordList('because since as');

/** With these opens "with the denial of the surgery". */
export const OPENING_REASONS = wordList('with given considering due following');

/** What a review did to the operation. */
export const DENIAL_NOUNS = wordList('denial noncertification');

/** Before what "which" stands for. */
export const BEFORE_ANTECEDENT = wordList('on upon to with for of by after');

/** Behind "the medical necessity of the surgery". */
export const ENDS_NECESSITY = wordList('is are was were has have had cannot can could');

/** In "there is no record that the surgery was approved". */
export const NO_PLAIN_FACT = wordList('no not if whether that');

/** Before a premise. */
export const BEFORE_PREMISE = wordList('as since because given that');

/** Words for an operation outright. */
export const OPERATION_WORDS = wordList('surgery surgeries operation operations operative');

/** With these opens a reason whose verb comes after it. */
export const DENIED_FIRST = wordList('as since because given seeing considering');
