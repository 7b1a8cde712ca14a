import type { LineTable } from '../../text/lineTable';
import { breakBefore, endsSentence, type TextShape } from '../../text/paragraphs';
import type { Span } from '../../text/span';
import type { LineFormat } from './formatting';

/** What a letter's lines are to become, and what they are part of. */
export interface LineForm {
  readonly lineEnd: string;
  readonly format: LineFormat;
  /** Running text, in order. */
  readonly regions: readonly Span[];
  /** Where headers, items and labels begin. */
  readonly starts: ReadonlySet<number>;
}

/** Wrapped lines have at most so many characters. */
export const WRAP_WIDTH = 100;
/** Fewer lines than this that go on below an empty line are no double spacing. */
const FEW = 3;

/** The shape of the running text: how wide its lines are, and whether an empty line stands between them. */
export function shapeOf(text: string, lines: LineTable, form: LineForm): TextShape {
  const lengths: number[] = [];
  let single = 0;
  let double = 0;
  for (let line = 1; line < lines.count; line++) {
    if (!isSameRegion(lines, form, line)) continue;
    lengths.push(lines.contentEnd(line - 1) - lines.contentStart(line - 1));
    const blanks = lines.blankLinesBefore(line);
    if (blanks === 0) single++;
    else if (blanks === 1 && goesOn(text, lines, line)) double++;
  }
  lengths.sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.92)] ?? 0;
  return {
    doubleSpaced: double >= FEW && double > single,
    unwrapped: false,
    gapless: false,
    width: form.format === 'wrapped' ? Math.min(widest, WRAP_WIDTH) : widest,
  };
}

/** The white space that is to stand before a line. */
export function gapBefore(
  text: string,
  lines: LineTable,
  shape: TextShape,
  form: LineForm,
  line: number,
): string {
  const { lineEnd, starts } = form;
  const start = lines.contentStart(line);
  const isClose = lines.blankLinesBefore(line) === 0 && !lines.hasPageEndBefore(line);
  const asItIs = isClose ? lineEnd : lineEnd + lineEnd;
  if (starts.has(start)) return lineEnd + lineEnd;
  if (!isSameRegion(lines, form, line) || form.format === 'keep') return asItIs;
  return isWrapped(text, lines, shape, line) ? ' ' : asItIs;
}

/** Whether a line goes on where the one above it stopped, and may stand behind it. */
function isWrapped(text: string, lines: LineTable, shape: TextShape, line: number): boolean {
  const start = lines.contentStart(line);
  const end = lines.contentEnd(line - 1);
  // A word parted at its hyphen is whole only across a line end; a list has a line for each point.
  if (text[end - 1] === '-' || LIST_MARK.test(text.slice(start, start + 6))) return false;
  const blanks = lines.blankLinesBefore(line);
  const isPage = lines.hasPageEndBefore(line) || blanks > 1;
  if (isPage || blanks <= Number(shape.doubleSpaced)) {
    if (goesOn(text, lines, line)) return true;
    // A line that no page could hold is a paragraph of its own.
    if (isPage || end - lines.contentStart(line - 1) > LONGEST_WRAPPED_LINE) return false;
  }
  if (blanks > 0 && text[end - 1] === ':') return false;
  return breakBefore(text, lines, shape, line) === 'wrap';
}

const LONGEST_WRAPPED_LINE = 160;
const LIST_MARK = /^(?:[-*•▪·o–—]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)/;

/** Whether the line above stopped in the middle of a sentence: no full stop, and no capital after it. */
function goesOn(text: string, lines: LineTable, line: number): boolean {
  return (
    !endsSentence(text, lines.contentEnd(line - 1)) && /^[a-z0-9(,;]/.test(text[lines.contentStart(line)]!)
  );
}

function isSameRegion(lines: LineTable, { regions }: LineForm, line: number): boolean {
  const region = regionAt(regions, lines.contentStart(line));
  return region !== undefined && lines.contentStart(line - 1) >= region.start;
}

/** The region that holds an offset; regions follow each other without overlap. */
export function regionAt(regions: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  const region = regions[low];
  return region !== undefined && offset >= region.start ? region : undefined;
}
