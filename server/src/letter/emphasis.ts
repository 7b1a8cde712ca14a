import type { Span } from '../text/span';
import { isBlank } from '../text/whiteSpace';

/** Whether a UTF-16 code unit is a mark by which a draft sets words in bold or italics ("**Upheld**", "_Upheld_"). */
export function isEmphasis(code: number): boolean {
  return code === 42 || code === 95;
}

/** The end of the text before `to` without the marks of emphasis that close it; not before `from`. */
export function skipEmphasisBack(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && isEmphasis(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The last offset before `from` that is neither white space nor a mark of emphasis; `limit - 1` where all are. */
export function lastInk(text: string, limit: number, from: number): number {
  let i = from - 1;
  while (i >= limit && (isBlank(text.charCodeAt(i)) || isEmphasis(text.charCodeAt(i)))) i--;
  return i;
}

/** A stretch without the marks of emphasis, and the white space, at its ends. */
export function withoutEmphasis(text: string, { start, end }: Span): Span {
  if (!isEmphasis(text.charCodeAt(start)) && !isEmphasis(text.charCodeAt(end - 1))) return { start, end };
  const to = lastInk(text, start, end) + 1;
  let from = start;
  while (from < to && (isBlank(text.charCodeAt(from)) || isEmphasis(text.charCodeAt(from)))) from++;
  return { start: from, end: to };
}
