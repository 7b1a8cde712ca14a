import { flatten } from '../text/flatText';
import { type Span, textOf } from '../text/span';
import { type Squeezed, squeezed } from '../text/squeezed';
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
    decision: decided && {
      span: decided,
      written: textOf(text, decided),
      outcome: outcomeAt(text, decided),
    },
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
  const header = squeezed(flat.toLowerCase());
  const { text } = header;
  // Nearly every header asks for all of it.
  if (!text.includes('originalrequest')) return undefined;
  const spanIn = (from: number, to: number): Span =>
    to > from ? spanOf(header.opened(from), header.opened(to - 1) + 1) : spanOf(0, 0);
  const originalEnd = wordsAt(header, /(?:was|were|is|are)theoriginalrequest/g, 0)?.from ?? -1;
  const remainder = /(?:portionoftheoriginalrequest|theoriginalrequest),?(?=.)/g;
  remainder.lastIndex = Math.max(0, originalEnd + 20);
  let remainingStart = -1;
  for (let found = remainder.exec(text); found; found = remainder.exec(text)) {
    if (text.startsWith('imreligible', remainder.lastIndex)) continue;
    if (header.beginsWord(remainder.lastIndex)) remainingStart = remainder.lastIndex;
  }
  if (remainingStart < 0 || (originalEnd < 0 && !text.includes('eligible'))) return undefined;
  const verb = text.length - (text.endsWith('is') ? 2 : text.endsWith('are') ? 3 : 0);
  const remainingEnd = header.beginsWord(verb) ? verb : text.length;
  if (remainingEnd <= remainingStart) return undefined;
  return {
    original: spanIn(0, Math.max(0, originalEnd)),
    authorized: authorizedPortion(header, originalEnd, spanIn),
    remaining: spanIn(remainingStart, remainingEnd),
  };
}

function authorizedPortion(
  header: Squeezed,
  originalEnd: number,
  spanIn: (from: number, to: number) => Span,
): Span | undefined {
  const { text } = header;
  let start = originalEnd < 0 ? 0 : text.indexOf('request', originalEnd) + 'request'.length;
  while (start < text.length && '.,;'.includes(text[start]!)) start++;
  const passive = wordsAt(header, /(?:was|were)(?:authorized|approved|certified|granted|allowed)by/g, start);
  if (passive) return passive.from > start ? spanIn(start, passive.from) : undefined;
  const active = wordsAt(header, /claimsadministrator(?:authorized|approved|certified)/g, start);
  if (!active) return undefined;
  const end = wordsAt(header, /leaving|(?<=\.)the/g, active.to);
  if (!end) return undefined;
  let last = end.from;
  while (last > active.to && '.,;'.includes(text[last - 1]!)) last--;
  return last > active.to ? spanIn(active.to, last) : undefined;
}

/** The first place from `from` on where the words stand, beginning with a whole word. */
function wordsAt(
  header: Squeezed,
  words: RegExp,
  from: number,
): { readonly from: number; readonly to: number } | undefined {
  words.lastIndex = from;
  for (let found = words.exec(header.text); found; found = words.exec(header.text)) {
    if (header.beginsWord(found.index)) return { from: found.index, to: words.lastIndex };
  }
  return undefined;
}
