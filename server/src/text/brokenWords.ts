import { withoutBlanks } from './closedText';
import type { FlatText } from './flatText';

/** Words of the form that are put together again where extraction broke them: "Chro nic", "M TUS", "Guideline s". */
export interface BrokenWords {
  /** The same text with these words whole; `flat` itself where none is broken. */
  close(flat: FlatText): FlatText;
}

/** In how many pieces a word is looked for. */
const MOST_PIECES = 3;

/**
 * What closes these words.
 *
 * @param words in lower case; what is a word by itself at both sides of a blank ("pain management") must not be among
 *   them as one ("painmanagement")
 */
export function brokenWords(words: Iterable<string>): BrokenWords {
  const whole = new Set(words);
  const beginnings = new Set<string>();
  for (const word of whole) for (let i = 1; i < word.length; i++) beginnings.add(word.slice(0, i));
  const breaks = new Uint8Array(1 << 15);
  const pairs = new Uint8Array(1 << 10);
  for (const word of whole) {
    for (let i = 1; i < word.length; i++) {
      breaks[breakAt(word, 0, i, i)] = 1;
      pairs[pairAt(word, i, i)] = 1;
    }
  }
  let longest = 0;
  for (const word of whole) longest = Math.max(longest, word.length);
  return {
    close: (flat) => {
      const { text } = flat;
      const blanks: number[] = [];
      let at = 0;
      for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', at)) {
        const floor = at;
        at = blank + 1;
        if (pairs[pairAt(text, blank, at)] === 0) continue;
        const from = pieceStart(text, floor, blank);
        if (blank === from || blank - from >= longest) continue;
        if (breaks[breakAt(text, from, blank, at)] === 0) continue;
        let joined = text.slice(from, blank).toLowerCase();
        if (!beginnings.has(joined)) continue;
        const isWord = whole.has(joined);
        const between = [blank];
        for (let pieces = 1; pieces < MOST_PIECES; pieces++) {
          const next = between[between.length - 1]! + 1;
          const end = pieceEnd(text, next);
          if (end === next || joined.length + end - next > longest) break;
          const piece = text.slice(next, end).toLowerCase();
          joined += piece;
          // Two words of their own stay two.
          if (whole.has(joined) && !(isWord && whole.has(piece))) {
            blanks.push(...between);
            at = end;
            break;
          }
          if (text.charCodeAt(end) !== 32) break;
          between.push(end);
        }
      }
      return withoutBlanks(flat, blanks);
    },
  };
}

/**
 * Tells most blanks from breaks of the words by three letters: the piece's first and last, and what stands behind the blank.
 * Where these are no letters, it is the number of some other three.
 */
function breakAt(text: string, from: number, end: number, next: number): number {
  return ((text.charCodeAt(from) & 31) << 10) | pairAt(text, end, next);
}

/** The same by the two letters beside the blank, for which the piece's beginning need not be known. */
function pairAt(text: string, end: number, next: number): number {
  return ((text.charCodeAt(end - 1) & 31) << 5) | (text.charCodeAt(next) & 31);
}

function pieceStart(text: string, floor: number, end: number): number {
  let i = end;
  while (i > floor && isLetter(text.charCodeAt(i - 1))) i--;
  // Behind a digit or an apostrophe it is the rest of something else.
  return i > 0 && isJoining(text.charCodeAt(i - 1)) ? end : i;
}

function pieceEnd(text: string, from: number): number {
  let i = from;
  while (isLetter(text.charCodeAt(i))) i++;
  return isJoining(text.charCodeAt(i)) ? from : i;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isJoining(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 39;
}
