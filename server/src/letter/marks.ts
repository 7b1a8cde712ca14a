import type { LineTable } from '../text/lineTable';
import { matchLoosely } from '../text/looseMatch';
import type { Span } from '../text/span';
import { isBlank, skipBlanks, skipBlanksBack } from '../text/whiteSpace';
import { type Heading, headings, headingsByLetter } from './headings';
import { type Label, labelsByLetter } from './labels';
import { findOutcomeWord } from './outcomes';

/** A place where the letter's structure shows: all of it is built from these. */
export type Mark = HeadingMark | LabelMark | OutcomeMark | RequestMark | CaseNumberMark;

interface MarkBase {
  readonly start: number;
  /** After the heading, label or word, its colon included. */
  readonly end: number;
}

export interface HeadingMark extends MarkBase {
  readonly kind: 'heading';
  readonly heading: Heading;
  /** The title without its colon. */
  readonly title: Span;
}

export interface LabelMark extends MarkBase {
  readonly kind: 'label';
  readonly label: Label;
}

/** "…: Upheld" at the end of a line: the last words of an item header. */
export interface OutcomeMark extends MarkBase {
  readonly kind: 'outcome';
  /** The outcome word; `start` is the colon's. */
  readonly word: Span;
}

/** Form B's "1) Regarding the request for …:"; `end` is after the phrase. */
export interface RequestMark extends MarkBase {
  readonly kind: 'request';
}

/** "Case Number:" at the beginning of a line: in a file of several letters, where the next one begins. */
export interface CaseNumberMark extends MarkBase {
  readonly kind: 'case number';
}

/** The longest stretch a heading or label may take with its wrapping, page breaks and kerning. */
const LONGEST_HEADING = 600;

/** Finds all marks of a text, in order, without overlap. Linear in the text. */
export function findMarks(text: string, lines: LineTable): readonly Mark[] {
  const marks: Mark[] = [];
  let floor = 0;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.contentStart(line);
    if (start < floor) continue;
    const end = lines.contentEnd(line);
    const mark = markAtLineStart(text, start, end) ?? outcomeAtLineEnd(text, lines, line);
    if (!mark) continue;
    marks.push(mark);
    floor = mark.end;
    // A label or heading whose text follows on the same line may still end in an outcome; the text after
    // a whole-line mark cannot.
    if (mark.kind === 'label' && mark.end < end) {
      const outcome = outcomeAtLineEnd(text, lines, line);
      if (outcome && outcome.start >= mark.end) {
        marks.push(outcome);
        floor = outcome.end;
      }
    }
  }
  return merge(marks, marksInsideLines(text, marks));
}

/** The first two letters of all headings and labels: nearly every line of prose is told by them. */
const beginnings: ReadonlySet<number> = new Set(
  [
    ...headingsByLetter.flatMap((entries) => entries?.map(({ key }) => key) ?? []),
    ...labelsByLetter.flatMap((entries) => entries?.map(({ key }) => key) ?? []),
    'casenumber',
    'imrcasenumber',
    'regarding',
  ].map((key) => pair(key.charCodeAt(0), key.charCodeAt(1))),
);

function pair(first: number, second: number): number {
  return first * 256 + second;
}

function canBegin(first: number, second: number): boolean {
  if (first >= 48 && first <= 57) return true;
  // Kerning can part the first two letters.
  return isBlank(second) || beginnings.has(pair(first, second | 32));
}

function markAtLineStart(text: string, start: number, lineEnd: number): Mark | undefined {
  const first = text.charCodeAt(start) | 32;
  if (!canBegin(first, text.charCodeAt(start + 1))) return undefined;
  const limit = Math.min(text.length, start + LONGEST_HEADING);
  const candidates = first < 128 ? headingsByLetter[first] : undefined;
  if (candidates) {
    for (const { key, heading } of candidates) {
      const end = matchLoosely(text, start, limit, key);
      if (end >= 0) {
        const mark = headingMark(text, start, end, limit, heading);
        if (mark) return mark;
      }
    }
  }
  const labels = first < 128 ? labelsByLetter[first] : undefined;
  if (labels && canOpenSentence(text, start, limit)) {
    for (const label of labels) {
      // A sentence begins with its capital; a label is found in any case.
      if (label.sentence && text.charCodeAt(start) !== first - 32) continue;
      const end = matchLoosely(text, start, limit, label.key);
      if (end >= 0) {
        const mark = labelMark(text, start, end, limit, label);
        if (mark) return mark;
      }
    }
  }
  if (first === 99 /* c */) {
    const end = matchLoosely(text, start, limit, 'casenumber:');
    if (end >= 0) return { kind: 'case number', start, end };
  }
  return first === 114 /* r */ || (first >= 48 && first <= 57)
    ? requestMark(text, start, lineEnd, limit)
    : undefined;
}

/**
 * "The" begins many lines: only before the words for the two reviewers does it begin a part. Other first
 * letters are no matter.
 */
function canOpenSentence(text: string, start: number, limit: number): boolean {
  const code = text.charCodeAt(start);
  if ((code | 32) !== 116 /* t */) return true;
  const the = code === 84 /* T */ ? matchLoosely(text, start, limit, 'the') : -1;
  if (the < 0) return false;
  const next = text.charCodeAt(skipBlanks(text, the, limit)) | 32;
  return next === 99 /* c */ || next === 101 /* e */ || next === 112 /* p */;
}

function headingMark(
  text: string,
  start: number,
  end: number,
  limit: number,
  heading: Heading,
): HeadingMark | undefined {
  const title = { start, end };
  const colon = skipBlanks(text, end, limit);
  if (text[colon] === ':' && colon - end < 4)
    return { kind: 'heading', heading, title, start, end: colon + 1 };
  const rest = text.charCodeAt(end);
  if (isLetter(rest) || text[end] === "'" || text[end] === '’') return undefined;
  // "Clinical case summary was …" is prose; "CLINICAL CASE SUMMARY The expert …" has lost its line end.
  const written = text.slice(start, end);
  if (endsLine(text, end, limit) || written === written.toUpperCase())
    return { kind: 'heading', heading, title, start, end };
  return undefined;
}

function labelMark(
  text: string,
  start: number,
  end: number,
  limit: number,
  label: Label,
): LabelMark | undefined {
  if (label.sentence)
    return isLetter(text.charCodeAt(end)) ? undefined : { kind: 'label', label, start, end };
  const colon = skipBlanks(text, end, limit);
  if (text[colon] === ':' || text[colon] === ';') {
    // A colon that stands at the head of another line belongs to nothing else.
    return { kind: 'label', label, start, end: colon + 1 };
  }
  if (isLetter(text.charCodeAt(end))) return undefined;
  if (label.part === 'guidelines' || endsLine(text, end, limit)) return { kind: 'label', label, start, end };
  // The colon was forgotten: "Decision rationale The guidelines …" with capitals as the form has them.
  const capital = text.charCodeAt(colon);
  const asPrinted = text[start] === text[start]?.toUpperCase();
  return asPrinted && capital >= 65 && capital <= 90 && label.part !== 'rationale'
    ? { kind: 'label', label, start, end }
    : undefined;
}

function outcomeAtLineEnd(text: string, lines: LineTable, line: number): OutcomeMark | undefined {
  const start = lines.contentStart(line);
  const end = lines.contentEnd(line);
  const word = findOutcomeWord(text, start, end);
  if (!word) return undefined;
  let colon = word.start - 1;
  while (colon >= start && isBlank(text.charCodeAt(colon))) colon--;
  if (colon >= start)
    return text[colon] === ':' ? { kind: 'outcome', start: colon, end: word.end, word } : undefined;
  // The word stands alone on its line: "… of the right elbow:⏎Upheld".
  if (line === 0) return undefined;
  const before = lines.contentEnd(line - 1) - 1;
  return text[before] === ':' ? { kind: 'outcome', start: before, end: word.end, word } : undefined;
}

function requestMark(text: string, start: number, lineEnd: number, limit: number): RequestMark | undefined {
  const code = text.charCodeAt(start);
  let at = start;
  if (code >= 48 && code <= 57) {
    while (at < lineEnd && at - start < 3 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    if (text[at] !== ')' && text[at] !== '.') return undefined;
    at = skipBlanks(text, at + 1, limit);
  }
  const end = matchLoosely(text, at, limit, 'regardingtherequestfor');
  return end < 0 ? undefined : { kind: 'request', start, end };
}

/** What a text without line ends shows: the exact labels and headings, wherever they stand. */
function marksInsideLines(text: string, atLineStarts: readonly Mark[]): Mark[] {
  const known = new Set(atLineStarts.map((mark) => mark.start));
  const found: Mark[] = [];
  for (const [tail, openings] of insideLabels) {
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + tail.length)) {
      for (const { words, label } of openings) {
        const start = at - words.length;
        if (
          start < 0 ||
          known.has(start) ||
          !text.startsWith(words, start) ||
          isLetter(text.charCodeAt(start - 1))
        )
          continue;
        found.push({ kind: 'label', label, start, end: at + tail.length });
        break;
      }
    }
  }
  for (const heading of headings) {
    if (!heading.forms.includes('D')) continue;
    for (let at = text.indexOf(heading.title); at >= 0; at = text.indexOf(heading.title, at + 1)) {
      const end = at + heading.title.length;
      if (known.has(at)) continue;
      if (isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(end))) continue;
      found.push({ kind: 'heading', heading, title: { start: at, end }, start: at, end });
    }
  }
  // Only forms B and C open a part with a sentence.
  const older = atLineStarts.some(
    (mark) => mark.kind === 'request' || (mark.kind === 'heading' && !mark.heading.forms.includes('D')),
  );
  return found.concat(outcomesBeforeLabels(text, found), older ? openingsInsideLines(text) : []);
}

/** Form B's second guideline sentence, behind the first on the same line: "… MTUS. The Expert Reviewer relied on …" */
function openingsInsideLines(text: string): LabelMark[] {
  const found: LabelMark[] = [];
  const openings = (labelsByLetter[116] ?? []).filter((label) => label.sentence);
  for (const words of ['The Expert', 'The Physician']) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const before = skipBlanksBack(text, 0, at);
      if (before === 0 || text[before - 1] !== '.') continue;
      const limit = Math.min(text.length, at + LONGEST_HEADING);
      for (const label of openings) {
        const end = matchLoosely(text, at, limit, label.key);
        if (end >= 0) {
          found.push({ kind: 'label', label, start: at, end });
          break;
        }
      }
    }
  }
  return found;
}

/** "…: Upheld Claims Administrator guideline: …" on one line. */
function outcomesBeforeLabels(text: string, found: readonly Mark[]): Mark[] {
  const outcomes: Mark[] = [];
  for (const mark of found) {
    if (mark.kind !== 'label') continue;
    const end = skipBlanksBack(text, 0, mark.start);
    const word = findOutcomeWord(text, Math.max(0, end - 40), end);
    if (!word) continue;
    let colon = word.start - 1;
    while (colon >= 0 && isBlank(text.charCodeAt(colon))) colon--;
    if (text[colon] === ':') outcomes.push({ kind: 'outcome', start: colon, end: word.end, word });
  }
  return outcomes;
}

const insideLabels: readonly (readonly [string, readonly { words: string; label: Label }[]])[] = [
  [
    'guideline:',
    [
      { words: 'Claims Administrator ', label: { part: 'claims administrator guideline', key: '' } },
      { words: 'MAXIMUS ', label: { part: 'reviewer guideline', key: '' } },
    ],
  ],
  ['rationale:', [{ words: 'Decision ', label: { part: 'rationale', key: '' } }]],
];

function merge(lineMarks: readonly Mark[], inside: readonly Mark[]): readonly Mark[] {
  if (inside.length === 0) return lineMarks;
  const all = [...lineMarks, ...inside].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of all) {
    const last = kept[kept.length - 1];
    if (!last || mark.start >= last.end) kept.push(mark);
  }
  return kept;
}

function endsLine(text: string, at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12) return true;
    if (code > 32 && code !== 0xa0) return false;
  }
  return true;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
