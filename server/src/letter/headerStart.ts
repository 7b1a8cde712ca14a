import { flatten } from '../text/flatText';
import type { LineTable } from '../text/lineTable';
import { looseKey } from '../text/looseMatch';
import { breakBefore, endsSentence, type TextShape } from '../text/paragraphs';
import type { Span } from '../text/span';
import { squeezed } from '../text/squeezed';
import { skipBlanks, skipBlanksBack, trim } from '../text/whiteSpace';

/** An item header takes no more lines than this, page breaks not counted. */
const LONGEST_HEADER = 30;

/**
 * Where the paragraph that ends at `end` begins, looking back no further than `floor`: the way from an
 * outcome word to the beginning of its header. A header may wrap, cross a page and hold full stops
 * ("… was the original request. …"); a text without gaps gives only the end of the sentence before.
 */
export function paragraphStart(
  text: string,
  lines: LineTable,
  shape: TextShape,
  end: number,
  floor: number,
): number {
  // ": Upheld" may stand on a line of its own, or behind an empty one.
  let line = lines.lineAfter(skipBlanksBack(text, floor, end) - 1);
  let pageStart: number | undefined;
  const lowest = Math.max(0, line - LONGEST_HEADER);
  while (line > lowest && lines.contentStart(line) > floor && lines.contentEnd(line - 1) > floor) {
    if (isNumberAlone(text, lines.contentStart(line - 1), lines.contentEnd(line - 1))) {
      line--;
      break;
    }
    const kind = breakBefore(text, lines, shape, line);
    const closed = endsSentence(text, lines.contentEnd(line - 1));
    if (kind === 'wrap' && !closed) {
      line--;
      continue;
    }
    const open = isPartialUnderWay(text.slice(lines.contentStart(line), end));
    if (kind === 'paragraph' && !(open && !closed)) break;
    if (closed && !open) break;
    if (kind === 'page' && !open) pageStart ??= lines.contentStart(line);
    line--;
  }
  const start = Math.max(skipBlanks(text, Math.min(floor, end), end), lines.contentStart(line));
  // A page ends between the rationale and the header, or within the header: the words before it tell.
  return pageStart !== undefined && !canBeginHeader(text.slice(start, pageStart)) ? pageStart : start;
}

/** "3." alone on its line, the page ending behind it: the number of what follows. */
function isNumberAlone(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (end - start > 4 || (last !== 46 /* . */ && last !== 41) /* ) */) return false;
  return /^\d{1,2}\s?[.)]$/.test(text.slice(start, end));
}

/** Whether words before a page break can be the first half of a header: short, no sentence, nothing decided. */
function canBeginHeader(words: string): boolean {
  if (partialFromItsBeginning.test(looseKey(words))) return true;
  const numbered = /^\s*\d{1,2}\s?[.)]\s+(?=\S)/.exec(words);
  const rest = numbered ? words.slice(numbered[0].length) : words;
  if (rest.length > 250 || /[.?!]["')\]]*\s+[A-Z]/.test(rest)) return false;
  // Form C's header is a sentence: "2. Hydrocodone 10/325 mg, #90 is not medically necessary and appropriate."
  if (numbered) return true;
  return !/\b(?:is|are|was|were|be|been|cannot|therefore)\b/i.test(words) && !/^[a-z]/.test(words.trim());
}

// Without white space: kerning breaks these words like any others.
const partialUnderWay =
  /imreligible|authorizedbytheclaims|theoriginalrequest,|portionoftheoriginalrequest|^(?:(?:the)?originalrequest|(?:was|were)theoriginal|administrator\.theremaining)/;

const partialFromItsBeginning = /(?:was|were)theoriginalrequest/;

/** Whether the words seen so far belong to a partial header whose beginning has not been reached. */
function isPartialUnderWay(words: string): boolean {
  const letters = looseKey(words);
  return partialUnderWay.test(letters) && !partialFromItsBeginning.test(letters);
}

/**
 * The last sentence-like piece of a stretch that has lost its line ends: "… not medically necessary.
 * Norco 10/325mg #60" gives the second. Full stops inside a partial header do not part it.
 */
export function lastPiece(text: string, stretch: Span): Span {
  const words = text.slice(stretch.start, stretch.end);
  const original = originalRequest(text, stretch) - stretch.start;
  const boundary = /[.?!]["')\]]*\s+(?=[A-Z0-9])/g;
  let start = 0;
  for (let found = boundary.exec(words); found; found = boundary.exec(words)) {
    if (original >= 0 && found.index > original) break;
    start = boundary.lastIndex;
  }
  return trim(text, stretch.start + start, stretch.end);
}

/** The offset where "… was the original request" last stands, however it is spaced; -1 where it does not. */
function originalRequest(text: string, { start, end }: Span): number {
  const flat = flatten(text, start, end);
  const header = squeezed(flat.text.toLowerCase());
  const at = Math.max(
    header.text.lastIndexOf('wastheoriginalrequest'),
    header.text.lastIndexOf('weretheoriginalrequest'),
  );
  return at < 0 ? -1 : flat.toOriginal(header.opened(at));
}
