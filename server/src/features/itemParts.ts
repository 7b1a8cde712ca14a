import type { Citation, Item, Letter, Part } from '../letter/model';
import type { Span } from '../text/span';
import { touches } from '../text/span';

/** All parts that belong to an item; the oldest form has the rationale in a section of its own. */
export function partsOf(item: Item): readonly Part[] {
  const { claimsGuideline, reviewerGuideline, rationale } = item;
  const parts = [...item.children];
  for (const part of [claimsGuideline, reviewerGuideline, rationale]) {
    if (part !== undefined && !parts.includes(part)) parts.push(part);
  }
  return parts;
}

/** The part of an item at an offset, with its item, wherever in the letter the part stands. */
export function partAt(
  letter: Letter,
  offset: number,
): { readonly item: Item; readonly part: Part } | undefined {
  for (const item of letter.items) {
    for (const part of partsOf(item)) if (holds(part.extent, offset)) return { item, part };
  }
  return undefined;
}

/** The disputed item that an offset belongs to: inside its extent, or in a part of it that stands apart. */
export function itemAt(letter: Letter, offset: number): Item | undefined {
  return letter.items.find(({ extent }) => holds(extent, offset)) ?? partAt(letter, offset)?.item;
}

/** The item that a caret belongs to: also one right behind its last character, as at the end of the file. */
export function itemAtCaret(letter: Letter, offset: number): Item | undefined {
  return itemAt(letter, offset) ?? itemAt(letter, offset - 1);
}

/** The citation under the caret, in a guideline line or a rationale. */
export function citationIn(part: Part, offset: number): Citation | undefined {
  return part.citations.find(({ span }) => isOn(span, offset));
}

/** Whether the caret is on these words; on nothing it never is. */
export function isOn(at: Span, offset: number): boolean {
  return at.end > at.start && touches(at, offset);
}

function holds(extent: Span, offset: number): boolean {
  return offset >= extent.start && offset < extent.end;
}
