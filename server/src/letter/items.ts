import type { LineTable } from '../text/lineTable';
import { looseKey, matchLoosely } from '../text/looseMatch';
import { breakBefore, endsSentence, type TextShape } from '../text/paragraphs';
import type { Span } from '../text/span';
import { skipBlanks, skipBlanksBack, trim } from '../text/whiteSpace';
import { withGuidelineSentences } from './guidelineSentences';
import { paragraphStart } from './headerStart';
import { headerWords } from './headerWords';
import { headerless, type ItemHeader, readItemHeader } from './itemHeader';
import type { LabelMark, Mark } from './marks';
import type { Item, Part } from './model';
import { isNumberedHeader, readNecessityHeader, readRequestHeader } from './otherHeaders';
import { guidelineLine, proseOf, rationaleOf } from './parts';

/** What the items of an issues section are read from. */
export interface ItemSource {
  readonly text: string;
  readonly lines: LineTable;
  readonly shape: TextShape;
  /** The section after its heading and the template's sentence. */
  readonly from: number;
  readonly to: number;
  /** The marks that stand in it. */
  readonly marks: readonly Mark[];
}

/** An item before its extent is known. */
interface Sketch {
  readonly start: number;
  readonly header: ItemHeader;
  readonly labels: LabelMark[];
  /** Which parts the labels begin. */
  readonly parts: Set<LabelMark['label']['part']>;
}

/** The offset after "The Final Determination was based on decisions for … set forth below:", or `from`. */
export function skipTemplateSentence(text: string, from: number, to: number): number {
  const start = skipBlanks(text, from, to);
  const opening = matchLoosely(text, start, to, 'thefinaldeterminationwasbasedon');
  if (opening < 0) return from;
  const below = text.slice(opening, Math.min(to, opening + 400));
  const close = /\bbelow\s*[:.]?/.exec(below) ?? /:/.exec(below);
  return close ? opening + close.index + close[0].length : opening;
}

/** Reads the items of an issues section: at every outcome, every header and every label that asks for one. */
export function readItems(source: ItemSource): readonly Item[] {
  const sketches = sketchItems(source);
  return sketches.map((sketch, index) => {
    const end = sketches[index + 1]?.start ?? source.to;
    return finish(source.text, sketch, index + 1, end);
  });
}

function sketchItems(source: ItemSource): Sketch[] {
  const { text } = source;
  const sketches: Sketch[] = [];
  let current: Sketch | undefined;
  let floor = source.from;
  const open = (header: ItemHeader): Sketch => {
    current = { start: header.span.start, header, labels: [], parts: new Set() };
    sketches.push(current);
    return current;
  };

  for (const mark of source.marks) {
    if (mark.kind === 'outcome') {
      const words = headerWords(source, floor, mark.start);
      open(readItemHeader(text, { start: words.start, end: mark.start + 1 }, mark.word));
    } else if (mark.kind === 'request') {
      const { header } = open(readRequestHeader(text, mark, nextStop(source, mark.end)));
      // Its name runs on behind its mark, and no other header begins in it.
      floor = header.span.end;
      continue;
    } else if (mark.kind === 'label') {
      const isAlike = mayLackNumber(text, sketches);
      const header = headerBeforeLabel(source, floor, mark, current, isAlike, sketches.length + 1);
      if (!header && current && isOfReasons(source, current, mark)) continue;
      if (header) open(header);
      else if (!current || asksForNewItem(current, mark)) open(headerless(mark.start));
      current!.labels.push(mark);
      current!.parts.add(mark.label.part);
    } else {
      continue;
    }
    floor = mark.end;
  }
  // Behind the header under way: a request's name may run on after its mark.
  const draft = draftHeader(source, Math.max(floor, sketches.at(-1)?.header.span.end ?? 0), current);
  if (draft) open(draft);
  return sketches;
}

/** The header that stands without an outcome of the form between the last mark and a label. */
function headerBeforeLabel(
  source: ItemSource,
  floor: number,
  mark: LabelMark,
  current: Sketch | undefined,
  isAlike: boolean,
  number: number,
): ItemHeader | undefined {
  const { text, lines, shape } = source;
  const between = trim(text, floor, mark.start);
  if (between.start >= between.end) return undefined;
  // Right after a header with its outcome there is nothing left to name.
  if (current && current.labels.length === 0 && current.header.span.end > current.header.span.start)
    return undefined;
  // Only what opens an item can have a header before it; a reviewer's line follows a claims administrator's.
  if (current && mark.label.part !== 'claims administrator guideline' && !hasPart(current, 'rationale'))
    return undefined;
  const own = paragraphStart(text, lines, shape, between.end, floor);
  const start = mark.label.sentence === true ? numberedStart(source, own, between, number) : own;
  const words = trim(text, start, between.end);
  const standsAlone = !current || partsFrom(source, words.start);
  const necessity = readNecessityHeader(text, words, mark.label.sentence === true && isAlike && standsAlone);
  if (necessity) return necessity;
  const isFirst = !current;
  if (!isFirst) {
    const sameLine = !/[\n\r\f]/.test(text.slice(floor, words.start)) && floor > source.from;
    if (sameLine) return undefined;
    if (mark.label.part === 'rationale' && current.labels.length > 0) return undefined;
    if (!partsFrom(source, words.start)) return undefined;
  }
  // Form C's header may have lost its verdict, and not its full stop.
  const isForms =
    mark.label.sentence === true && isNumberedHeader(text, words) && words.end - words.start < 300;
  if (!isForms && !looksLikeHeader(text, words)) return undefined;
  return readItemHeader(text, isForms ? withoutStop(text, words) : words, undefined);
}

function withoutStop(text: string, { start, end }: Span): Span {
  return { start, end: text[end - 1] === '.' ? end - 1 : end };
}

/** Form C's header in pieces takes no more of what looks like paragraphs. */
const MOST_PIECES = 4;

/**
 * Where form C's header begins of which `own` is the last piece: a page may end in it, and its verb may begin a line ("1. Lumbar
 * brace⏎is not medically necessary"). The number that is due tells it; without it, it begins at `own`.
 */
function numberedStart({ text, lines, shape }: ItemSource, own: number, between: Span, due: number): number {
  let start = own;
  for (let piece = 0; piece < MOST_PIECES && start > between.start; piece++) {
    const words = { start, end: between.end };
    if (isNumberedHeader(text, words)) break;
    start = paragraphStart(text, lines, shape, start, between.start);
  }
  const isDue = Number(/\d{1,2}/.exec(text.slice(start, start + 40))?.[0]) === due;
  return isDue && readNecessityHeader(text, { start, end: between.end }) ? start : own;
}

/** Whether form C's headers are without numbers in this letter: its first one is. */
function mayLackNumber(text: string, sketches: readonly Sketch[]): boolean {
  const first = sketches[0]?.header;
  return !first || (first.decision !== undefined && !isNumberedHeader(text, first.span));
}

/** Whether a new paragraph begins at `offset`: the words before it do not run on into it. */
function partsFrom(source: ItemSource, offset: number): boolean {
  const { text, lines, shape } = source;
  const line = lines.lineAfter(offset);
  if (line === 0 || lines.contentStart(line) !== offset) return false;
  return (
    breakBefore(text, lines, shape, line) === 'paragraph' || endsSentence(text, lines.contentEnd(line - 1))
  );
}

/** A header has no full stop and decides nothing; a partial one says so. */
function looksLikeHeader(text: string, at: Span): boolean {
  if (at.end - at.start > 900) return false;
  const words = text.slice(at.start, at.end);
  if (/(?:was|were)theoriginalrequest/.test(looseKey(words))) return true;
  if (endsSentence(text, at.end) || at.end - at.start > 300) return false;
  if (!/^[A-Z0-9("'[]/.test(words)) return false;
  return !/\b(?:is|are|was|were|be|been|has|have|cannot|therefore)\b/i.test(words);
}

/**
 * Whether what reads like the form's own sentence is one of the reasons: "The Claims Administrator relied on the same report." The
 * form's is followed by the reviewer's.
 */
function isOfReasons(source: ItemSource, current: Sketch, mark: LabelMark): boolean {
  if (mark.label.sentence !== true || !hasPart(current, 'rationale')) return false;
  const next = source.marks.find(({ start }) => start > mark.start);
  return next?.kind !== 'label' || next.label.part === mark.label.part || next.label.part === 'rationale';
}

/** Whether a label that stands alone begins another item: its own kind has been there, or what follows it has. */
function asksForNewItem(current: Sketch, mark: LabelMark): boolean {
  const part = mark.label.part;
  if (part === 'rationale') return false;
  if (part === 'reviewer guideline') return hasPart(current, 'rationale') && hasPart(current, part);
  return hasPart(current, 'rationale') || (hasPart(current, part) && hasPart(current, 'reviewer guideline'));
}

function hasPart(sketch: Sketch, part: LabelMark['label']['part']): boolean {
  return sketch.parts.has(part);
}

/**
 * A header being typed at the end of the section: "Norco 10/325mg #60:", with no label after it yet. After
 * an item's rationale only what cannot be prose is taken for one.
 */
function draftHeader(source: ItemSource, floor: number, current: Sketch | undefined): ItemHeader | undefined {
  const { text, lines, shape } = source;
  const rest = trim(text, floor, source.to);
  if (rest.start >= rest.end || endsSentence(text, rest.end)) return undefined;
  const start = current ? paragraphStart(text, lines, shape, rest.end, floor) : rest.start;
  const words = trim(text, start, rest.end);
  if (words.end - words.start > 300) return undefined;
  if (current) {
    const own = lines.contentStart(lines.lineAfter(words.start)) === words.start;
    if (!own || !partsFrom(source, words.start)) return undefined;
    const header = readItemHeader(text, words, undefined);
    return text[words.end - 1] === ':' || header.decision ? header : undefined;
  }
  // Of several lines under the heading the first names the item.
  const line = lines.lineAfter(rest.start);
  const firstLine = trim(text, rest.start, Math.max(rest.start, Math.min(rest.end, lines.contentEnd(line))));
  return looksLikeHeader(text, firstLine) ? readItemHeader(text, firstLine, undefined) : undefined;
}

function nextStop(source: ItemSource, from: number): number {
  for (const mark of source.marks) if (mark.start >= from) return mark.start;
  return source.to;
}

/**
 * "The Expert Reviewer based his/her decision on the MTUS …. The Expert Reviewer based his/her decision on the Non-MTUS …": the
 * second sentence goes on with the line that the first began.
 */
function goesOn(before: LabelMark | undefined, { label }: LabelMark): boolean {
  return before?.label.sentence === true && label.sentence === true && before.label.part === label.part;
}

function finish(text: string, sketch: Sketch, number: number, end: number): Item {
  const { header } = sketch;
  const marks = sketch.parts.has('guidelines')
    ? withGuidelineSentences(text, sketch.labels, end)
    : sketch.labels;
  const labels = marks.filter((mark, index) => !goesOn(marks[index - 1], mark));
  const parts = labels.map((mark, index): Part | undefined => {
    const partEnd = labels[index + 1]?.start ?? end;
    switch (mark.label.part) {
      case 'rationale':
        return rationaleOf(text, mark, partEnd);
      case 'guidelines':
        // Form B's heading over the guideline sentences is no part; it ends the one that stands before it.
        return undefined;
      default:
        return guidelineLine(text, mark, partEnd, mark.label.part === 'reviewer guideline');
    }
  });
  const children = parts.includes(undefined) ? parts.filter((part) => part !== undefined) : (parts as Part[]);
  return {
    kind: 'item',
    number,
    extent: { start: sketch.start, end },
    header: header.span,
    name: header.name,
    content: { start: sketch.start, end: skipBlanksBack(text, sketch.start, end) },
    title: header.title,
    decision: header.decision,
    partial: header.partial,
    headerProse: proseOf(text, header.span.start, header.span.end),
    nameProse: proseOf(text, header.name.start, header.name.end),
    claimsGuideline: partOf(children, 'claims administrator guideline') as Item['claimsGuideline'],
    reviewerGuideline: partOf(children, 'reviewer guideline') as Item['reviewerGuideline'],
    rationale: partOf(children, 'rationale') as Item['rationale'],
    children,
  };
}

/** Of several parts of a kind the first that says something. */
function partOf(parts: readonly Part[], kind: Part['part']): Part | undefined {
  let first: Part | undefined;
  for (const part of parts) {
    if (part.part !== kind) continue;
    const { start, end } = part.body;
    if (end > start) return part;
    first ??= part;
  }
  return first;
}
