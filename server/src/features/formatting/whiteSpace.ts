import type { Edit } from '../../text/edit';

/**
 * White space that may be changed. Marks that take no room (soft hyphens, zero-width blanks, a byte order mark) are
 * kept as if they were letters.
 */
export function isChangeable(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/**
 * The edits that make one text of another where they differ in white space only, each as small as one stretch of it;
 * `undefined` where they differ in more.
 */
export function whiteSpaceEdits(before: string, after: string): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  let at = 0;
  let other = 0;
  while (at < before.length || other < after.length) {
    const end = endOfBlanks(before, at);
    const otherEnd = endOfBlanks(after, other);
    const newText = after.slice(other, otherEnd);
    if (before.slice(at, end) !== newText) edits.push({ span: { start: at, end }, newText });
    at = end;
    other = otherEnd;
    if (at < before.length || other < after.length) {
      if (before.charCodeAt(at) !== after.charCodeAt(other)) return undefined;
      at++;
      other++;
    }
  }
  return edits;
}

function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isChangeable(text.charCodeAt(at))) at++;
  return at;
}
