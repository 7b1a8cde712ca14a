import { sentenceRanges } from '../language/sentences';
import type { Letter, Part, Section, StructureNode } from '../letter/model';
import { letterAt, pathAt } from '../letter/navigate';
import { flatten } from '../text/flatText';
import type { Span } from '../text/span';
import { touches } from '../text/span';

/**
 * The stretches around an offset by which a selection grows, innermost first, each strictly larger than
 * the one before: word, citation or sentence, body of the part, part, item, section, letter, file.
 */
export function selections(text: string, letters: readonly Letter[], offset: number): readonly Span[] {
  const path = letters.length > 0 ? pathAt(letterAt(letters, offset), offset) : [];
  const innermost = path.at(-1);
  const candidates = [wordAt(text, offset)];
  if (innermost !== undefined) {
    const prose = proseAt(innermost, offset);
    candidates.push(...citationsAt(innermost, offset), sentenceAt(text, prose, offset), prose);
  }
  for (const node of path.toReversed()) candidates.push(node.content);
  candidates.push({ start: 0, end: text.length });
  return nested(candidates, offset);
}

/** Keeps those that hold the offset and are larger than the one before, which they enclose. */
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

/** The running text of a node around the offset: its body if the caret is there, else header or content. */
function proseAt(node: StructureNode, offset: number): Span {
  if (node.kind === 'part' || node.kind === 'section') {
    const { body } = node as Part | Section;
    if (touches(body, offset)) return body;
  }
  return touches(node.header, offset) && node.header.end > node.header.start ? node.header : node.content;
}

/** The citation under the caret, from the smallest part of it that is one thing to the whole. */
function citationsAt(node: StructureNode, offset: number): readonly Span[] {
  if (node.kind !== 'part') return [];
  const citation = (node as Part).citations.find((one) => touches(one.span, offset));
  if (citation === undefined) return [];
  const { document, chapter, topics, pages, tables } = citation;
  const parts = [...pages, ...tables, ...topics, chapter, document];
  const inner = parts.find((one) => one !== undefined && touches(one.span, offset));
  return inner === undefined ? [citation.span] : [inner.span, citation.span];
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

function sentenceAt(text: string, prose: Span, offset: number): Span {
  const flat = flatten(text, prose.start, prose.end);
  const at = flat.fromOriginal(offset);
  const sentence = sentenceRanges(flat.text).findLast((one) => one.from <= at);
  return sentence === undefined ? prose : flat.toSpan(sentence.from, sentence.to);
}
