import type { Span } from './span';

/**
 * Whether a UTF-16 code unit counts as white space in a letter: blanks of all widths, line and page ends,
 * control characters, and the marks that take no room (soft hyphen, zero-width blanks, byte order mark).
 */
export function isBlank(code: number): boolean {
  if (code <= 0x7f) return code <= 32 || code === 0x7f;
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x85 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000
  );
}

/** The first offset at or after `from` that is not white space, or `to`. */
export function skipBlanks(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The end of the text before `to` without trailing white space; not before `from`. */
export function skipBlanksBack(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The stretch without leading and trailing white space; empty at `from` where there is nothing else. */
export function trim(text: string, from: number, to: number): { start: number; end: number } {
  const start = skipBlanks(text, from, to);
  if (start === to) return { start: from, end: from };
  return { start, end: skipBlanksBack(text, start, to) };
}

/** A text without the colon or full stop at its end. */
export function withoutLastMark(text: string): string {
  return text.endsWith(':') || text.endsWith('.') ? text.slice(0, -1).trimEnd() : text;
}

/** A text with each stretch of white space as one blank. */
export function foldedText(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whether a text has a letter or a digit in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The words at a span of a file, white space folded: for messages. */
export function wordsAt(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return foldedText(text.slice(start, end));
}

/** The line that begins at `start`, without the blanks at its end; not beyond `limit`. */
export function lineAt(text: string, start: number, limit: number): Span {
  let end = start;
  while (end < limit && !LINE_ENDS.has(text.charCodeAt(end))) end++;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** LF, CR and form feed. */
const LINE_ENDS: ReadonlySet<number> = new Set([10, 13, 12]);
