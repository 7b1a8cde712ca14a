import { nextOf } from './nextOf';
import { isBlank } from './whiteSpace';

/** What a row of the table holds of its line; `gap` is the {@link Gap} before it. */
enum Column {
  contentStart,
  contentEnd,
  gap,
  width,
}

/** What lies between two lines of text: two marks, and above these two bits how many white-space-only lines. */
enum Gap {
  spaced = 1,
  pageEnd = 2,
  blankLine = 4,
}

const BITS_BELOW_BLANK_LINES = 2;

/**
 * The lines of a text that hold something, and what lies between them. Lines of white space only are not
 * kept: what matters of them is how they part the lines around them. LF, CRLF, CR, form feed and the Unicode line
 * ends all end a line.
 *
 * The table is filled line by line ({@link readNext}), so that a long file is worked through while what was just
 * read is still at hand; all lines of a file share one array of numbers.
 */
export class LineTable {
  /** How many lines that hold text have been read. */
  count = 0;
  private rows: Int32Array;
  private next: number;
  /**
   * Where the next line ends by other means than LF or CRLF; beyond the text where none does. Hardly any line does, and
   * the engine finds line feeds fastest.
   */
  private nextOtherEnd: number;
  /** Where the next line feed is; kept, for in a text whose lines end otherwise it is far. */
  private nextFeed = -1;
  readonly hasRareLineEnds: boolean;
  /** A page has ended behind the last line that was read. */
  private isPageEnded = false;

  /**
   * @param from where a line of the text begins: those before it are left out
   * @param hasRare whether lines end by more than LF, CRLF and form feeds: whoever knows saves looking for it
   */
  constructor(
    private readonly text: string,
    from = 0,
    hasRare = hasRareLineEnds(text),
  ) {
    this.rows = new Int32Array(Math.max(64, (text.length - from) >> 4));
    this.hasRareLineEnds = hasRare;
    this.next = from;
    this.nextOtherEnd = this.otherLineEnd(from);
  }

  /** Reads on to the end of the next line that holds text; says whether there is one. */
  readNext(): boolean {
    const { text } = this;
    const length = text.length;
    let gap = this.isPageEnded ? Gap.pageEnd : 0;
    let i = this.next;
    while (i < length) {
      if (this.nextOtherEnd < i) this.nextOtherEnd = this.otherLineEnd(i);
      if (this.nextFeed < i) this.nextFeed = nextOf(LINE_FEED, text, i);
      const end = Math.min(this.nextFeed, this.nextOtherEnd);
      let first = i;
      while (first < end && isBlank(text.charCodeAt(first))) first++;
      const ending = text.charCodeAt(end);
      let next = ending === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
      // A page that ends many times, as where a line of its furniture stood, ends once.
      if (ending === 12) while (text.charCodeAt(next) === 12) next++;
      if (first < end) {
        let last = end;
        while (isBlank(text.charCodeAt(last - 1))) last--;
        this.add(first, last, gap);
        this.isPageEnded = ending === 12;
        this.next = next;
        return true;
      }
      gap += Gap.blankLine;
      if (end > i && !(end === i + 1 && text.charCodeAt(i) === 13)) gap |= Gap.spaced;
      if (ending === 12) gap |= Gap.pageEnd;
      i = next;
    }
    this.next = length;
    return false;
  }

  /** Offset of the line's first character that is not white space. */
  contentStart(line: number): number {
    return this.rows[line * Column.width + Column.contentStart]!;
  }

  /** Offset after the line's last character that is not white space. */
  contentEnd(line: number): number {
    return this.rows[line * Column.width + Column.contentEnd]!;
  }

  /** How many white-space-only lines stand before this one, after the line of text before it. */
  blankLinesBefore(line: number): number {
    return this.rows[line * Column.width + Column.gap]! >> BITS_BELOW_BLANK_LINES;
  }

  /** Whether one of those holds a space or tab: in extracted text, the mark of a paragraph gap. */
  hasSpacedLineBefore(line: number): boolean {
    return (this.rows[line * Column.width + Column.gap]! & Gap.spaced) !== 0;
  }

  /** Whether a form feed stands between this line and the line of text before it. */
  hasPageEndBefore(line: number): boolean {
    return (this.rows[line * Column.width + Column.gap]! & Gap.pageEnd) !== 0;
  }

  /** The first line read whose end lies after `offset`; `count` where there is none. */
  lineAfter(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.contentEnd(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The next form feed, CR that no LF follows, or Unicode line or paragraph separator; beyond the text where none is. */
  private otherLineEnd(from: number): number {
    return nextOf(this.hasRareLineEnds ? OTHER_LINE_END : FORM_FEED, this.text, from);
  }

  private add(contentStart: number, contentEnd: number, gap: number): void {
    const base = this.count * Column.width;
    if (base + Column.width > this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[base + Column.contentStart] = contentStart;
    this.rows[base + Column.contentEnd] = contentEnd;
    this.rows[base + Column.gap] = gap;
    this.count++;
  }
}

/** The line table of a whole text. */
export function readLines(text: string): LineTable {
  const lines = new LineTable(text);
  while (lines.readNext());
  return lines;
}

const LINE_FEED = /\n/g;
const FORM_FEED = /\f/g;
const OTHER_LINE_END = /[\f\u2028\u2029]|\r(?!\n)/g;

/** Whether lines end by more than LF, CRLF and form feeds. */
export function hasRareLineEnds(text: string): boolean {
  return text.includes('\u2028') || text.includes('\u2029') || (text.includes('\r') && /\r(?!\n)/.test(text));
}
