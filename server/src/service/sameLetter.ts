import type { Item, Letter, StructureNode } from '../letter/model';
import { type Span, textOf } from '../text/span';

/**
 * Whether a letter of a new version of a file says what the letter at its place said: the same words, wherever they stand now,
 * in which the parser sees the same. A rule finds the same in it then.
 */
export function isSameLetter(then: Letter, now: Letter): boolean {
  const distance = now.extent.start - then.extent.start;
  return (
    then.form === now.form &&
    isSame(then.extent, now.extent, distance) &&
    textOf(then.text, then.extent) === textOf(now.text, now.extent) &&
    then.items.length === now.items.length &&
    then.items.every((item, i) => isSameItem(item, now.items[i]!, distance)) &&
    then.sections.length === now.sections.length &&
    then.sections.every((section, i) => {
      const other = now.sections[i]!;
      return section.role === other.role && isSameNode(section, other, distance);
    }) &&
    then.headerBlock?.fields.length === now.headerBlock?.fields.length &&
    (then.summary === undefined) === (now.summary === undefined)
  );
}

/** An item that was carried over from the version before is the same object, and has moved already. */
function isSameItem(then: Item, now: Item, distance: number): boolean {
  if (then === now) return true;
  return (
    then.number === now.number &&
    then.decision?.outcome === now.decision?.outcome &&
    isSameNode(then, now, distance) &&
    then.children.length === now.children.length &&
    then.children.every((part, i) => isSame(part.extent, now.children[i]!.extent, distance))
  );
}

function isSameNode(then: StructureNode, now: StructureNode, distance: number): boolean {
  return isSame(then.extent, now.extent, distance) && isSame(then.header, now.header, distance);
}

function isSame(then: Span, now: Span, distance: number): boolean {
  return then.start + distance === now.start && then.end + distance === now.end;
}
