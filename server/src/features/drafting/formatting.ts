import type { Letter, StructureNode } from '../../letter/model';
import { parseLetters } from '../../letter/parse';
import type { Fix } from '../../rules/rule';
import { readLines } from '../../text/lineTable';
import type { Span } from '../../text/span';
import { skipBlanks } from '../../text/whiteSpace';
import { gapBefore, type LineForm, regionAt, shapeOf } from './paragraphGaps';
import { reflowable } from './reflowable';
import { Wrapper } from './wrapper';

/** How the lines of paragraphs are to be. */
export type LineFormat = 'paragraphs' | 'wrapped' | 'keep';

/** The edits of white space that format a letter, in the order of the text. */
export type Format = Fix['edits'];

/** A format settles in a round or two; one that does not is given up. */
const MOST_ROUNDS = 5;

/**
 * Formats letters: no blanks at line ends, one blank line between paragraphs, no double spacing, sentences that a page's
 * end has parted put together, paragraphs on one line or wrapped. White space only: every word stays, the letter says what it
 * said, and formatting it again changes nothing. Where that cannot be had, there are no edits.
 *
 * @param within only gaps that lie in it are changed; all, if left out
 */
export function format(text: string, letters: readonly Letter[], lines: LineFormat, within?: Span): Format {
  const first = formatOnce(text, letters, lines);
  let result = applied(text, first);
  let edits = first;
  for (let round = 1; ; round++) {
    const parsed = parseLetters(result);
    if (signature(parsed) !== signature(letters)) return [];
    const next = formatOnce(result, parsed, lines);
    if (next.length === 0) break;
    if (round === MOST_ROUNDS) return [];
    result = applied(result, next);
    edits = [];
  }
  const all = edits === first ? first : whiteSpaceEdits(text, result);
  return within === undefined
    ? all
    : all.filter(({ span }) => span.start >= within.start && span.end <= within.end);
}

function formatOnce(text: string, letters: readonly Letter[], format: LineFormat): Format {
  const lines = readLines(text);
  if (lines.count === 0) return [];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const form: LineForm = { lineEnd, format, regions: reflowable(letters), starts: startsOf(letters) };
  const shape = shapeOf(text, lines, form);
  const edits: Fix['edits'][number][] = [];
  const put = (start: number, end: number, newText: string): void => {
    const gap = text.slice(start, end);
    // Marks that take no room and control characters are no white space: where they stand, nothing is touched.
    const isBlank = gap.trim() === '';
    // Behind a hyphen a line end is read otherwise than a blank, or than the rarer line ends.
    const isKept = text[start - 1] === '-' && !/[\n\r\f]/.test(gap);
    if (gap !== newText && isBlank && !isKept) edits.push({ span: { start, end }, newText });
  };
  const wrapper = new Wrapper(text, lineEnd);
  for (let line = 0; line < lines.count; line++) {
    const [start, end] = [lines.contentStart(line), lines.contentEnd(line)];
    const gap = line === 0 ? '' : gapBefore(text, lines, shape, form, line);
    const isRunning = regionAt(form.regions, start) !== undefined;
    if (format !== 'wrapped' || !isRunning) {
      wrapper.skip();
      put(line === 0 ? 0 : lines.contentEnd(line - 1), start, gap);
      continue;
    }
    put(line === 0 ? 0 : lines.contentEnd(line - 1), start, wrapper.gap(gap, start, end));
    edits.push(...wrapper.inside(start, end));
  }
  const end = lines.contentEnd(lines.count - 1);
  put(end, text.length, text.length > end || lines.count > 1 ? lineEnd : '');
  return edits;
}

/** Where something of the structure begins: its header stands at the beginning of a paragraph. */
function startsOf(letters: readonly Letter[]): ReadonlySet<number> {
  const starts = new Set<number>();
  const visit = (node: StructureNode): void => {
    if (node.header.end > node.header.start) starts.add(node.header.start);
    for (const child of node.children) visit(child);
  };
  for (const letter of letters) {
    visit(letter);
    for (const { header } of [letter.headerBlock, ...letter.items].filter((node) => node !== undefined)) {
      starts.add(header.start);
    }
  }
  return starts;
}

/** What a letter says, as far as formatting could change how it is read. */
function signature(letters: readonly Letter[]): string {
  return JSON.stringify(
    letters.map(({ form, sections, items, summary, headerBlock, credentials }) => [
      form,
      sections.map(({ role }) => role),
      headerBlock?.fields.map(({ field, value }) => [field, value.end > value.start]),
      credentials?.style,
      summary?.flat.text,
      items.map((item) => [
        item.title,
        item.decision?.outcome,
        item.claimsGuideline?.flat.text,
        item.reviewerGuideline?.flat.text,
        item.rationale?.flat.text,
      ]),
    ]),
  );
}

/** The text with its edits made. */
export function applied(text: string, edits: Format): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** The edits from one text to another that has the same words. */
function whiteSpaceEdits(from: string, to: string): Format {
  const edits: Fix['edits'][number][] = [];
  let i = 0;
  let k = 0;
  while (i < from.length || k < to.length) {
    const iEnd = skipBlanks(from, i, from.length);
    const kEnd = skipBlanks(to, k, to.length);
    const newText = to.slice(k, kEnd);
    if (from.slice(i, iEnd) !== newText) edits.push({ span: { start: i, end: iEnd }, newText });
    if (iEnd >= from.length) break;
    i = nextBlank(from, iEnd);
    k = kEnd + (i - iEnd);
  }
  return edits;
}

function nextBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && skipBlanks(text, at, at + 1) === at) at++;
  return at;
}
