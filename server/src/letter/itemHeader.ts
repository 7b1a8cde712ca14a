import { flatten } from '../text/flatText';
import type { Span } from '../text/span';
import { trim } from '../text/whiteSpace';
import { lastInk, withoutEmphasis } from './emphasis';
import type { Decision, Outcome, PartialRequest } from './model';
import { findOutcomeWord, isMistakenOutcome, outcomeOf } from './outcomes';

/** An item header taken apart. */
export interface ItemHeader {
  /** The whole header, the outcome word or last colon included. */
  readonly span: Span;
  /** The treatment in dispute: of a partial header, the portion that is decided. */
  readonly name: Span;
  readonly title: string;
  readonly decision: Decision | undefined;
  readonly partial: PartialRequest | undefined;
}

/** The span that stands for "no header": an item that begins with a label. */
export function headerless(at: number): ItemHeader {
  const empty = { start: at, end: at };
  return { span: empty, name: empty, title: '', decision: undefined, partial: undefined };
}

/**
 * Reads the header of an item of form D or E.
 *
 * @param words the stretch before the outcome word, its colon included or not
 * @param outcomeWord the outcome word where one ends the line
 */
export function readItemHeader(text: string, words: Span, outcomeWord: Span | undefined): ItemHeader {
  const decided = outcomeWord ?? findOutcomeWord(text, words.start, words.end) ?? mistakenWord(text, words);
  const bare = trim(text, words.start, decided ? lastInk(text, words.start, decided.start) + 1 : words.end);
  // A dash in the colon's place is no part of the name.
  const beforeColon = ':-–—'.includes(text[bare.end - 1] ?? ' ')
    ? trim(text, bare.start, bare.end - 1)
    : bare;
  const named = withoutNumber(text, withoutEmphasis(text, beforeColon));
  const flat = flatten(text, named.start, named.end);
  const partial = readPartial(flat.text, (from, to) => flat.toSpan(from, to));
  const name = partial ? partial.remaining : named;
  return {
    span: { start: words.start, end: Math.max(bare.end, decided?.end ?? 0) },
    name,
    title: partial ? flatten(text, name.start, name.end).text : flat.text,
    decision: decided && { span: decided, outcome: outcomeAt(text, decided) },
    partial,
  };
}

function outcomeAt(text: string, at: Span): Outcome | undefined {
  return outcomeOf(text.slice(at.start, at.end)) ?? outcomeOf(flatten(text, at.start, at.end).text);
}

/** "1) Norco" and "2. Norco" are numbered, "• Norco" is one of a list; "1 office visit" and "8 sessions" are amounts. */
function withoutNumber(text: string, at: Span): Span {
  const number = /^(?:\d{1,2}[.)]|[•‣▪■●◦·*-])\s+(?=\S)/.exec(
    text.slice(at.start, Math.min(at.end, at.start + 40)),
  );
  return number ? { start: at.start + number[0].length, end: at.end } : at;
}

/** The words after the last colon where they are no outcome but stand in its place. */
function mistakenWord(text: string, at: Span): Span | undefined {
  const colon = text.lastIndexOf(':', at.end - 1);
  if (colon < at.start) return undefined;
  const word = withoutEmphasis(text, trim(text, colon + 1, at.end));
  if (word.start >= word.end || word.end - word.start > 24) return undefined;
  const bare = text[word.end - 1] === '.' ? { start: word.start, end: word.end - 1 } : word;
  return isMistakenOutcome(text.slice(bare.start, bare.end)) ? bare : undefined;
}

/**
 * Takes a partial header apart: "X was the original request. Y was authorized by the Claims Administrator.
 * The remaining IMR eligible portion of the original request, Z is", or "… authorized …, leaving the
 * original request IMR eligible. The original request, Z is". Positions are into the folded text.
 */
export function readPartial(
  flat: string,
  spanOf: (from: number, to: number) => Span,
): PartialRequest | undefined {
  const lower = flat.toLowerCase();
  // Nearly every header asks for all of it.
  if (!lower.includes('original request')) return undefined;
  const originalEnd = /\s(?:was|were|is|are) the original request/.exec(lower)?.index ?? -1;
  const remainder = /(?:portion of the original request|the original request),? (?=\S)/g;
  remainder.lastIndex = Math.max(0, originalEnd + 20);
  let remainingStart = -1;
  for (let found = remainder.exec(lower); found; found = remainder.exec(lower)) {
    if (lower.startsWith('imr eligible', remainder.lastIndex)) continue;
    remainingStart = remainder.lastIndex;
  }
  if (remainingStart < 0 || (originalEnd < 0 && !lower.includes('eligible'))) return undefined;
  const tail = /\s(?:is|are)$/.exec(lower.slice(-8));
  const remainingEnd = flat.length - (tail ? tail[0].length : 0);
  if (remainingEnd <= remainingStart) return undefined;
  return {
    original: originalEnd < 0 ? spanOf(0, 0) : spanOf(0, originalEnd),
    authorized: authorizedPortion(lower, originalEnd, spanOf),
    remaining: spanOf(remainingStart, remainingEnd),
  };
}

function authorizedPortion(
  lower: string,
  originalEnd: number,
  spanOf: (from: number, to: number) => Span,
): Span | undefined {
  const from = originalEnd < 0 ? 0 : lower.indexOf('request', originalEnd) + 'request'.length;
  let start = from;
  while (start < lower.length && ' .,;'.includes(lower[start]!)) start++;
  const passive = /\s(?:was|were) (?:authorized|approved|certified|granted|allowed) by/.exec(
    lower.slice(start),
  );
  if (passive) return passive.index > 0 ? spanOf(start, start + passive.index) : undefined;
  const active = /claims administrator (?:authorized|approved|certified) /.exec(lower.slice(start));
  if (!active) return undefined;
  const begin = start + active.index + active[0].length;
  const end = /,? leaving |\. (?:the )/.exec(lower.slice(begin));
  return end ? spanOf(begin, begin + end.index) : undefined;
}
