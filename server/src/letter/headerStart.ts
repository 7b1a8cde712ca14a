import type { LineTable } from '../text/lineTable';
import { breakBefore, endsSentence, type TextShape } from '../text/paragraphs';
import type { Span } from '../text/span';
import { skipBlanks, trim } from '../text/whiteSpace';

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
  let line = lines.lineAfter(end - 1);
  const lowest = Math.max(0, line - LONGEST_HEADER);
  while (line > lowest && lines.contentStart(line) > floor) {
    if (lines.contentEnd(line - 1) <= floor) break;
    const kind = breakBefore(text, lines, shape, line);
    const closed = endsSentence(text, lines.contentEnd(line - 1));
    const open = isPartialUnderWay(text.slice(lines.contentStart(line), end));
    if (kind === 'paragraph' && !(open && !closed)) break;
    if (closed && !open) break;
    // A page break parts a header from a rationale that has lost its full stop only where a header can stand alone.
    if (kind === 'page' && !open && startsHeader(text, lines, line)) break;
    line--;
  }
  return Math.max(skipBlanks(text, Math.min(floor, end), end), lines.contentStart(line));
}

/** Whether the words seen so far belong to a partial header whose beginning has not been reached. */
function isPartialUnderWay(words: string): boolean {
  const folded = words.toLowerCase().replace(/\s+/g, ' ');
  if (folded.includes('was the original request')) return false;
  return (
    folded.includes('imr eligible') ||
    folded.includes('authorized by the claims') ||
    /\bthe original request,/.test(folded) ||
    /portion of the\s+original request/.test(folded) ||
    /^(?:original request|the original request|was the original|administrator\. the remaining)/.test(folded)
  );
}

/** After a page break: a line that begins with a capital or digit while the one before does not ask for more. */
function startsHeader(text: string, lines: LineTable, line: number): boolean {
  const first = text[lines.contentStart(line)]!;
  if (first !== first.toUpperCase()) return false;
  const before = text.slice(Math.max(0, lines.contentEnd(line - 1) - 12), lines.contentEnd(line - 1));
  return !/(?:[,;:(/-]|\b(?:the|of|a|an|for|and|to|in|with|is|was|by))$/i.test(before);
}

/**
 * The last sentence-like piece of a stretch that has lost its line ends: "… not medically necessary.
 * Norco 10/325mg #60" gives the second. Full stops inside a partial header do not part it.
 */
export function lastPiece(text: string, stretch: Span): Span {
  const words = text.slice(stretch.start, stretch.end);
  const original = words.toLowerCase().lastIndexOf('was the original request');
  const boundary = /[.?!]["')\]]*\s+(?=[A-Z0-9])/g;
  let start = 0;
  for (let found = boundary.exec(words); found; found = boundary.exec(words)) {
    if (original >= 0 && found.index > original) break;
    start = boundary.lastIndex;
  }
  return trim(text, stretch.start + start, stretch.end);
}
