import type { LineTable } from './lineTable';

/** How two following lines of text hang together. */
export type LineBreak =
  /** The second line goes on where the first stopped. */
  | 'wrap'
  /** A new paragraph begins. */
  | 'paragraph'
  /** A page ends: the paragraph may go on or not; only the words can tell. */
  | 'page';

/** The shape of a text: how its extraction or its author spaced it. Decides what an empty line means. */
export interface TextShape {
  readonly doubleSpaced: boolean;
  /** One line per paragraph: nothing wraps. */
  readonly unwrapped: boolean;
  /** No gaps between paragraphs: an empty line is what a page's end has left. */
  readonly gapless: boolean;
  /** The length that wrapped lines fill, in UTF-16 code units. */
  readonly width: number;
}

/** A line this long was not wrapped by a word processor's page. */
const LONGEST_WRAPPED_LINE = 160;

/** A line that ends this far before the wrapping width, with room for the next word, ends its paragraph. */
const ROOM_LEFT = 0.8;

/** Reads the shape of a text from its lines (of the range of lines given, where several letters follow). */
export function readShape(text: string, lines: LineTable, from = 0, to = lines.count): TextShape {
  let single = 0;
  let double = 0;
  let gaps = 0;
  let continuing = 0;
  // How many lines have each length; the longest lines share the last place.
  const lengths = new Uint16Array(LONGEST_WRAPPED_LINE + 2);
  // A sample is enough: the shape of a file does not change after some hundred lines.
  const end = Math.min(to, from + 600);
  for (let line = from; line < end; line++) {
    const place = Math.min(lines.contentEnd(line) - lines.contentStart(line), LONGEST_WRAPPED_LINE + 1);
    lengths[place] = lengths[place]! + 1;
    if (line === from) continue;
    const blanks = lines.blankLinesBefore(line);
    if (blanks > 0 || lines.hasSpacedLineBefore(line)) gaps++;
    if (blanks === 0) {
      single++;
      if (goesOn(text, lines, line)) continuing++;
    }
    if (blanks === 1 && !lines.hasSpacedLineBefore(line) && !endsSentence(text, lines.contentEnd(line - 1)))
      double++;
  }
  const longest = percentile(lengths, Math.floor((end - from) * 0.92));
  // Some extractions run a page's lines together here and there; where sentences go on from line to line, lines wrap.
  const unwrapped = longest > LONGEST_WRAPPED_LINE && continuing < (end - from) / 12;
  const wrapped = end - from - lengths[LONGEST_WRAPPED_LINE + 1]!;
  const width = unwrapped ? longest : Math.min(longest, percentile(lengths, Math.floor(wrapped * 0.92)));
  const doubleSpaced = !unwrapped && double > single;
  const gapless = !unwrapped && !doubleSpaced && gaps < (end - from) / 12;
  return { doubleSpaced, unwrapped, gapless, width };
}

/** Whether a line goes on in the middle of a sentence that the line before it began. */
function goesOn(text: string, lines: LineTable, line: number): boolean {
  const first = text.charCodeAt(lines.contentStart(line));
  return first >= 97 && first <= 122 && !'.?!:;'.includes(text[lines.contentEnd(line - 1) - 1]!);
}

/** The length that the `rank`-th shortest line has. */
function percentile(counts: Uint16Array, rank: number): number {
  let seen = 0;
  for (let length = 0; length < counts.length; length++) {
    seen += counts[length]!;
    if (seen > rank) return length;
  }
  return 0;
}

/** Whether the text before `end` closes a sentence, with or without quotes and brackets after the full stop. */
export function endsSentence(text: string, end: number): boolean {
  let i = end - 1;
  while (i >= 0 && '"\')]”’'.includes(text[i]!)) i--;
  return i >= 0 && '.?!'.includes(text[i]!);
}

/** How `line` hangs together with the line before it. */
export function breakBefore(text: string, lines: LineTable, shape: TextShape, line: number): LineBreak {
  const blanks = lines.blankLinesBefore(line);
  if (shape.unwrapped) return 'paragraph';
  if (lines.hasSpacedLineBefore(line) && !shape.gapless) return 'paragraph';
  if (lines.hasPageEndBefore(line)) return 'page';
  if (shape.doubleSpaced) {
    if (blanks >= 2) return 'page';
  } else if (shape.gapless) {
    if (blanks >= 1) return 'page';
  } else {
    if (blanks === 1) return 'paragraph';
    if (blanks >= 2) return 'page';
  }
  const previous = lines.contentEnd(line - 1) - lines.contentStart(line - 1);
  const wordEnd = firstWordEnd(text, lines.contentStart(line), lines.contentEnd(line));
  const room = shape.width * ROOM_LEFT - previous - 1;
  return room > wordEnd - lines.contentStart(line) ? 'paragraph' : 'wrap';
}

function firstWordEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && text.charCodeAt(i) > 32) i++;
  return i;
}
