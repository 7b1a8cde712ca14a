/**
 * A stretch of the letter's own text: `start` inclusive, `end` exclusive, in UTF-16 code units from the
 * beginning of the file. Every position in the project is one of these until the protocol's edge.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of the given ends. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** The text that a span covers. */
export function textOf(text: string, at: Span): string {
  return text.slice(at.start, at.end);
}

/** Whether `offset` is inside the span or at either end of it (a caret right after the last letter counts). */
export function touches(at: Span, offset: number): boolean {
  return offset >= at.start && offset <= at.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
