/**
 * Where the sentences of a letter's prose begin and end, and what of them is quoted. What a sentence is
 * *about* is in sentenceKinds.ts.
 */
import { nextOf } from '../text/nextOf';
import { rangeHolding } from './ordered';
import { wordList } from './wordList';

const BLANK = / /g;

/** A stretch of a flat text: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words that end in a full stop in the middle of a sentence, whatever follows. */
const ABBREVIATIONS = wordList(`
  dr drs mr mrs ms prof vs e.g i.e eg ie cf viz p pp pg pgs approx fig figs sec ch vol eds ref refs dept
  st jan feb mar apr jun jul aug sep sept oct nov dec cal lab reg subd incl resp esp
`);

/** Abbreviations that may also end a sentence: they do where a capital follows. */
const ABBREVIATIONS_BEFORE_SMALL = wordList(`
  etc al inc jr ed mg ml cm mm kg lb lbs oz gm gms g mcg tab tabs cap caps hr hrs min mins wk wks mo mos
  yr yrs max dx hx tx rx sx fx pt a.m p.m m.d d.o d.c ph.d q.d b.i.d t.i.d q.i.d p.r.n h.s p.o u.s subq
  temp lt rt bil ft ave no nos
`);

/** Abbreviations that stand before a number ("No. 3"). */
const BEFORE_NUMBER = wordList('no nos sec ch vol art par sect ccr c.c.r cfr c.f.r u.s.c');

/** "vitamin D." ends a sentence; "Robert D. Ward" does not. */
const BEFORE_LETTER = wordList(`
  vitamin hepatitis type grade class form group part plan schedule appendix table level influenza stage
  and or to
`);

/**
 * No sentence of a letter is longer, in UTF-16 code units. What reads sentences may compare the words of one with
 * each other; with a bound on sentences that stays linear in the text.
 */
const LONGEST = 4000;

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => isLower(code) || isUpper(code) || (code >= 0xc0 && code < 0x2000);

/** The word right before `position`, with the full stops inside it ("e.g"), lower case. */
function wordBefore(text: string, position: number): string {
  let start = position;
  while (start > 0 && position - start < 12) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !isDigit(code) && code !== 46) break;
    start--;
  }
  return text.slice(start, position).toLowerCase();
}

const STOP_OR_BULLET = /[.?!\u2022\xb7\u25cf]/g;

function endsSentence(text: string, at: number, begin: number): boolean {
  const next = text.charCodeAt(at + 1);
  // "decision.The UR", "(right elbow).The": the blank was lost.
  const glued = !Number.isNaN(next) && next !== 32;
  if (glued) {
    const previous = text.charCodeAt(at - 1);
    const shape = isUpper(next) && isLower(text.charCodeAt(at + 2)) && (isLower(previous) || previous === 41);
    if (!shape) return false;
  }
  let following = at + 1;
  while (
    following < text.length &&
    (text.charCodeAt(following) === 32 || isOpening(text.charCodeAt(following)))
  ) {
    following++;
  }
  if (following >= text.length) return true;
  const first = text.charCodeAt(following);
  const word = wordBefore(text, at);
  const digitFollows = isDigit(first) || first === 35;
  if (digitFollows && BEFORE_NUMBER.has(word)) return false;
  // "C.C.R . 9792": kerning has put a blank before the stop.
  if (digitFollows && word === '' && BEFORE_NUMBER.has(wordBefore(text, at - 1))) return false;
  if (ABBREVIATIONS.has(word)) return false;
  if (ABBREVIATIONS_BEFORE_SMALL.has(word)) return isUpper(first) || (word === 'no' && !digitFollows);
  // "1. Frequency": the number of a list's point, not the end of one.
  if (word.length <= 2 && /^\d+$/.test(word)) {
    const start = at - word.length;
    if (start <= begin + 1 || text.charCodeAt(start - 1) === 40) return false;
  }
  // An initial ("Robert D. Ward"), not the end of "Tinel's.".
  if (word.length === 1 && isUpper(text.charCodeAt(at - 1)) && text.charCodeAt(at - 2) !== 39) {
    const previous = wordBefore(text, at - 2);
    // "H. pylori", "Dr. K. on Monday": a small letter goes on.
    if (isLower(first)) return BEFORE_LETTER.has(previous);
    return (
      BEFORE_LETTER.has(previous) || !isUpper(first) || !isUpper(text.charCodeAt(at - 2 - previous.length))
    );
  }
  // A small letter begins a sentence only where nothing else can be meant.
  return !isLower(first) || word.length >= 4 || glued;
}

const isOpening = (code: number): boolean => code === 34 || code === 39 || code === 40 || code === 91;

/**
 * The sentences of a flat text, in order, without the blanks between them. Abbreviations, decimals, doses,
 * levels ("L4-5."), initials and the numbers of lists do not end one. Linear.
 */
export function sentenceRanges(text: string): readonly Range[] {
  const found: Range[] = [];
  let begin = 0;
  let i = 0;
  // The first blank from a place on; kept, for in a text without blanks it is far.
  let blankAt = -1;
  const blankFrom = (at: number): number => {
    if (blankAt < at) blankAt = nextOf(BLANK, text, at);
    return blankAt;
  };
  for (;;) {
    STOP_OR_BULLET.lastIndex = i;
    const next = STOP_OR_BULLET.test(text) ? STOP_OR_BULLET.lastIndex - 1 : text.length;
    const blank = next - begin > LONGEST ? blankFrom(Math.max(i, begin + LONGEST + 1)) : next;
    if (blank < next) {
      push(found, text, begin, blank);
      begin = blank;
      i = blank + 1;
      continue;
    }
    if (next >= text.length) break;
    i = next + 1;
    const code = text.charCodeAt(next);
    if (code !== 46 && code !== 63 && code !== 33) {
      if (next > begin) {
        push(found, text, begin, next);
        begin = next + 1;
      }
      continue;
    }
    let after = next;
    while (after + 1 < text.length && isClosing(text, after + 1)) after++;
    if (!(after === next ? endsSentence(text, next, begin) : endsAfterClosing(text, after))) {
      // The marks in between would be asked the same question again, a run of dots as often as it is long.
      i = Math.max(i, after);
      continue;
    }
    push(found, text, begin, after + 1);
    begin = after + 1;
    i = after + 1;
  }
  push(found, text, begin, text.length);
  return found;
}

/** More stops, a closing parenthesis, or a quotation mark with a blank or the end after it. */
function isClosing(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 46 || code === 33 || code === 63 || code === 41 || code === 93) return true;
  if (code !== 34 && code !== 39) return false;
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || next === 32 || next === 41 || next === 46 || next === 34 || next === 39;
}

function endsAfterClosing(text: string, at: number): boolean {
  let following = at + 1;
  if (following >= text.length) return true;
  if (text.charCodeAt(following) !== 32) return isUpper(text.charCodeAt(following));
  while (
    following < text.length &&
    (text.charCodeAt(following) === 32 || isOpening(text.charCodeAt(following)))
  ) {
    following++;
  }
  return following >= text.length || !isLower(text.charCodeAt(following));
}

function push(found: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) === 32) start++;
  while (end > start && text.charCodeAt(end - 1) === 32) end--;
  if (end > start) found.push({ from: start, to: end });
}

/**
 * The quoted stretches of a flat text, outermost only, marks included. Nested straight quotes are followed; a
 * quotation that never closes is taken to end with the sentence in which it opens.
 *
 * @param sentences of the same text, for quotations that never close
 */
export function quotations(text: string, sentences: readonly Range[]): readonly Range[] {
  const open: number[] = [];
  const closed: Range[] = [];
  for (let i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
    const before = i === 0 ? 32 : text.charCodeAt(i - 1);
    const after = i + 1 >= text.length ? 32 : text.charCodeAt(i + 1);
    const opens = (before === 32 || before === 40 || before === 91 || before === 47) && after !== 32;
    const closes = !opens || open.length > 0;
    if (opens && !(after === 46 || after === 44 || after === 59)) open.push(i);
    else if (closes && open.length > 0) closed.push({ from: open.pop()!, to: i + 1 });
  }
  for (const at of open) {
    const sentence = rangeHolding(sentences, at);
    if (sentence !== undefined) closed.push({ from: at, to: sentence.to });
  }
  closed.sort((a, b) => a.from - b.from || b.to - a.to);
  const outermost: Range[] = [];
  for (const range of closed) {
    const last = outermost.at(-1);
    if (last === undefined || range.from >= last.to) outermost.push(range);
  }
  return outermost;
}
