import type { Letter, StructureNode } from '../letter/model';
import { letterAt, pathAt } from '../letter/navigate';
import type { Span } from '../text/span';
import { touches } from '../text/span';

/**
 * The stretches around an offset by which a selection grows, innermost first, each strictly larger than
 * the one before: word, sentence, citation, body of the part, part, item, section, letter, file.
 */
export function selections(text: string, letters: readonly Letter[], offset: number): readonly Span[] {
  const candidates: Span[] = [];
  const path = letters.length > 0 ? pathAt(letterAt(letters, offset), offset) : [];
  const innermost = path.at(-1);
  candidates.push(wordAt(text, offset));
  if (innermost !== undefined) {
    const prose = proseAt(innermost, offset);
    candidates.push(sentenceAt(text, prose, offset));
    for (const citation of citationsOf(innermost)) {
      if (touches(citation, offset)) candidates.push(citation);
    }
    candidates.push(prose);
  }
  for (const node of path.toReversed()) candidates.push(node.content, node.extent);
  candidates.push({ start: 0, end: text.length });
  return nested(candidates, offset);
}

/** Keeps those that hold the offset and enclose the one before, dropping repeats. */
function nested(candidates: readonly Span[], offset: number): readonly Span[] {
  const kept: Span[] = [];
  for (const next of candidates) {
    if (!touches(next, offset) || next.end <= next.start) continue;
    const last = kept.at(-1);
    const grows =
      last === undefined ||
      (next.start <= last.start && next.end >= last.end && next.end - next.start > last.end - last.start);
    if (grows) kept.push(next);
  }
  return kept.length > 0 ? kept : [{ start: offset, end: offset }];
}

/** The running text of a node around the offset: its body where it has one, else header or content. */
function proseAt(node: StructureNode, offset: number): Span {
  const body = 'body' in node ? (node.body as Span) : undefined;
  if (body !== undefined && touches(body, offset)) return body;
  return touches(node.header, offset) && node.header.end > node.header.start ? node.header : node.content;
}

function citationsOf(node: StructureNode): readonly Span[] {
  return 'citations' in node ? (node.citations as readonly { span: Span }[]).map((one) => one.span) : [];
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

function isWordPart(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (WORD.test(character)) return true;
  // "patient's", "non-steroidal", "7.5/325": inside a word, not at its border.
  return (
    character !== '' &&
    "'’-./".includes(character) &&
    at > 0 &&
    WORD.test(text.charAt(at - 1)) &&
    WORD.test(text.charAt(at + 1))
  );
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && isWordPart(text, start - 1)) start--;
  while (end < text.length && isWordPart(text, end)) end++;
  return { start, end };
}

/** A full stop after one of these, or after a single capital, ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'dr mr mrs ms vs no st etc e.g i.e approx p pp vol ed al inc cal reg fig dept'.split(' '),
);

/** The sentence of `within` that the offset is in, without the white space before it. */
function sentenceAt(text: string, within: Span, offset: number): Span {
  let start = within.start;
  let at = within.start;
  while (at < within.end) {
    if (endsSentence(text, at, within.end)) {
      let end = at + 1;
      while (end < within.end && `"'”’)]`.includes(text.charAt(end))) end++;
      if (offset <= end) return { start, end };
      while (end < within.end && isBlankAt(text, end)) end++;
      // A caret in the gap belongs to the sentence before it.
      if (offset < end) return { start, end: at + 1 };
      start = end;
      at = end;
      continue;
    }
    at++;
  }
  return { start, end: within.end };
}

function endsSentence(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  if (character === '?' || character === '!') return true;
  if (character !== '.') return false;
  let next = at + 1;
  while (next < end && `"'”’)]`.includes(text.charAt(next))) next++;
  if (next < end && !isBlankAt(text, next)) return false;
  let wordStart = at;
  while (wordStart > 0 && at - wordStart < 12 && /[\p{L}.]/u.test(text.charAt(wordStart - 1))) wordStart--;
  const word = text.slice(wordStart, at);
  return !ABBREVIATIONS.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}

function isBlankAt(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
