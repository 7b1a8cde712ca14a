import type { Letter, StructureNode } from '../letter/model';
import type { Span } from '../text/span';

/**
 * What can be folded: each section, item and part, and each letter where the file holds several. `start`
 * is in the last line of the header, so that a header of three lines stays readable when its item is
 * folded; `end` is the last character that is not white space, so that the gap to the next stays.
 */
export function folds(letters: readonly Letter[]): readonly Span[] {
  const found: Span[] = [];
  const visit = (node: StructureNode): void => {
    if (node.kind !== 'letter' || letters.length > 1) {
      const start = node.header.end > node.header.start ? node.header.end : node.content.start;
      if (node.content.end > start) found.push({ start, end: node.content.end });
    }
    for (const child of node.children) visit(child);
  };
  for (const letter of letters) visit(letter);
  return found;
}
