import type { LineTable } from '../text/lineTable';
import type { Span } from '../text/span';
import { lastInk } from './emphasis';
import type { Heading } from './headings';
import type { Label } from './labels';
import { markAtLineStart } from './marksAtLineStarts';
import { MarksInsideLines } from './marksInsideLines';
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

/**
 * Finds all marks of a text, in order, without overlap. Linear in the text.
 *
 * Goes line by line, and reads the lines into `lines` as it goes: whoever asks for the marks of a long file can work
 * on a letter's while its text is still at hand.
 */
export function* findMarks(
  text: string,
  lines: LineTable,
  inside = new MarksInsideLines(text),
): Generator<Mark, void> {
  // Where the last mark ends: none begins before there.
  let floor = inside.from;
  while (lines.readNext()) {
    const line = lines.count - 1;
    const start = lines.contentStart(line);
    const end = lines.contentEnd(line);
    const first = start < floor ? undefined : markAtLineStart(text, start, end);
    if (first) {
      floor = first.end;
      inside.noteForm(first);
      yield first;
    }
    // A label whose text follows on the same line may still end in an outcome; a heading or request cannot.
    const mayEndInOutcome = start >= floor || (first?.kind === 'label' && floor < end);
    const outcome = mayEndInOutcome ? outcomeAtLineEnd(text, lines, line) : undefined;
    const others = inside.next < end ? inside.read(floor, end) : nothing;
    if (others.length === 0) {
      if (outcome && outcome.start >= floor) {
        floor = outcome.end;
        yield outcome;
      }
      continue;
    }
    for (const mark of inOrder(outcome, others)) {
      if (mark.start < floor) continue;
      floor = mark.end;
      yield mark;
    }
  }
}

const nothing: readonly Mark[] = [];

/** By where they begin, the longer first. */
function inOrder(outcome: Mark | undefined, others: readonly Mark[]): readonly Mark[] {
  const all = outcome ? [outcome, ...others] : [...others];
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

function outcomeAtLineEnd(text: string, lines: LineTable, line: number): OutcomeMark | undefined {
  const start = lines.contentStart(line);
  const end = lines.contentEnd(line);
  const word = findOutcomeWord(text, start, end);
  if (!word) return undefined;
  const colon = lastInk(text, start, word.start);
  if (colon >= start)
    return text[colon] === ':' ? { kind: 'outcome', start: colon, end: word.end, word } : undefined;
  // The word stands alone on its line: "… of the right elbow:⏎Upheld".
  if (line === 0) return undefined;
  const before = lastInk(text, lines.contentStart(line - 1), lines.contentEnd(line - 1));
  return text[before] === ':' ? { kind: 'outcome', start: before, end: word.end, word } : undefined;
}
