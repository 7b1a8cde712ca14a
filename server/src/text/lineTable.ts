import { isBlank } from './whiteSpace';

/**
 * The lines of a letter that hold text, and what lies between them. Lines of white space only are not
 * kept: what matters of them is how they part the lines around them.
 */
export interface LineTable {
  /** How many lines hold text. */
  readonly count: number;
  /** Offset of the line's first character that is not white space. */
  contentStart(line: number): number;
  /** Offset after the line's last character that is not white space. */
  contentEnd(line: number): number;
  /** How many white-space-only lines stand before this one, after the line of text before it. */
  blankLinesBefore(line: number): number;
  /** Whether one of those holds a space or tab: in extracted text, the mark of a paragraph gap. */
  hasSpacedLineBefore(line: number): boolean;
  /** Whether a form feed stands between this line and the line of text before it. */
  hasPageEndBefore(line: number): boolean;
  /** The first line of text whose end lies after `offset`; `count` where there is none. */
  lineAfter(offset: number): number;
}

enum Column {
  contentStart,
  contentEnd,
  blanks,
  width,
}

/** Reads the line table of a text. LF, CRLF, CR, form feed and the Unicode line ends all end a line. */
export function readLines(text: string): LineTable {
  let rows = new Int32Array(Math.max(64, text.length >> 4));
  let count = 0;
  let blanks = 0;
  let spaced = false;
  let pageEnd = false;
  const length = text.length;
  // Most letters end their lines with LF or CRLF only, and the engine finds those fastest.
  const lineFeedsOnly = !hasOtherLineEnds(text);

  let i = 0;
  while (i < length) {
    const end = lineFeedsOnly ? nextLineFeed(text, i) : nextLineEnd(text, i);
    let first = i;
    while (first < end && isBlank(text.charCodeAt(first))) first++;
    const ending = text.charCodeAt(end);
    const next = ending === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    if (first === end) {
      blanks++;
      if (end > i && !(end === i + 1 && text.charCodeAt(i) === 13)) spaced = true;
      if (ending === 12) pageEnd = true;
      i = next;
      continue;
    }
    let last = end;
    while (isBlank(text.charCodeAt(last - 1))) last--;
    const base = count * Column.width;
    if (base + Column.width > rows.length) {
      const larger = new Int32Array(rows.length * 2);
      larger.set(rows);
      rows = larger;
    }
    rows[base + Column.contentStart] = first;
    rows[base + Column.contentEnd] = last;
    rows[base + Column.blanks] = blanks * 4 + (pageEnd ? 2 : 0) + (spaced ? 1 : 0);
    count++;
    blanks = 0;
    spaced = false;
    pageEnd = ending === 12;
    i = next;
  }

  const contentEnd = (line: number): number => rows[line * Column.width + Column.contentEnd]!;
  return {
    count,
    contentStart: (line) => rows[line * Column.width + Column.contentStart]!,
    contentEnd,
    blankLinesBefore: (line) => rows[line * Column.width + Column.blanks]! >> 2,
    hasSpacedLineBefore: (line) => (rows[line * Column.width + Column.blanks]! & 1) === 1,
    hasPageEndBefore: (line) => (rows[line * Column.width + Column.blanks]! & 2) === 2,
    lineAfter: (offset) => {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (contentEnd(middle) > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** Whether there is a form feed, a CR that no LF follows, or a Unicode line or paragraph separator. */
function hasOtherLineEnds(text: string): boolean {
  return (
    text.includes('\f') ||
    text.includes('\u2028') ||
    text.includes('\u2029') ||
    (text.includes('\r') && /\r(?!\n)/.test(text))
  );
}

function nextLineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function nextLineEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029) return i;
    i++;
  }
  return i;
}
