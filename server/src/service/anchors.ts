import type { Letter, StructureNode } from '../letter/model';
import type { Span } from '../text/span';
import { encloses, textOf } from '../text/span';

/**
 * A part of the letter that a finding of an item points into ("the summary says otherwise, here"). The
 * finding may be kept while this part reads the same, wherever it has moved.
 */
export interface Anchor {
  /** Which part: its kind and its number among the parts of that kind. */
  readonly kind: StructureNode['kind'];
  readonly index: number;
  readonly extent: Span;
  readonly text: string;
}

/**
 * The smallest parts of the letter that hold these places; `undefined` where one lies outside the letter,
 * so that nothing can be kept.
 */
export function anchorsOf(letter: Letter, places: readonly Span[]): readonly Anchor[] | undefined {
  const anchors: Anchor[] = [];
  for (const place of places) {
    if (anchors.some((anchor) => encloses(anchor.extent, place))) continue;
    const anchor = smallestAround(letter, place);
    if (anchor === undefined) return undefined;
    anchors.push(anchor);
  }
  return anchors;
}

/** Where an anchor's part stands in a later version of the letter; `undefined` where it reads differently. */
export function findAgain(anchor: Anchor, letter: Letter): Span | undefined {
  const extent = partsOf(letter, anchor.kind)[anchor.index]?.extent;
  if (extent === undefined || extent.end - extent.start !== anchor.text.length) return undefined;
  return textOf(letter.text, extent) === anchor.text ? extent : undefined;
}

function smallestAround(letter: Letter, place: Span): Anchor | undefined {
  let best: Anchor | undefined;
  for (const kind of ['item', 'header block', 'section', 'letter'] as const) {
    const parts = partsOf(letter, kind);
    const index = parts.findIndex((part) => encloses(part.extent, place));
    if (index < 0) continue;
    const { extent } = parts[index]!;
    if (best !== undefined && best.extent.end - best.extent.start <= extent.end - extent.start) continue;
    best = { kind, index, extent, text: textOf(letter.text, extent) };
  }
  return best;
}

function partsOf(letter: Letter, kind: StructureNode['kind']): readonly StructureNode[] {
  switch (kind) {
    case 'item':
      return letter.items;
    case 'header block':
      return letter.headerBlock ? [letter.headerBlock] : [];
    case 'section':
      return letter.sections;
    case 'letter':
      return [letter];
    case 'part':
      return [];
  }
}
