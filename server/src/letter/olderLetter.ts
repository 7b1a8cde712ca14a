import type { LineTable } from '../text/lineTable';
import type { TextShape } from '../text/paragraphs';
import { encloses, type Span } from '../text/span';
import type { Mark } from './marks';
import type { Decision, Form, Item, Section } from './model';
import { proseOf } from './parts';

/** What the items of forms A and B are read from. */
export interface OlderLetter {
  readonly text: string;
  readonly lines: LineTable;
  readonly shape: TextShape;
  readonly form: Form;
  readonly sections: readonly Section[];
  readonly marks: readonly Mark[];
  /** Where the letter begins, and where its first heading stands. */
  readonly start: number;
  readonly opening: number;
}

/** The letter's sections with the items in them, and the items by their numbers. */
export interface OlderItems {
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
}

/** An item that the letter lists and says nothing of: where it is listed is all there is of it. */
export function listedItem(
  text: string,
  number: number,
  extent: Span,
  name: Span,
  decision: Decision | undefined,
): Item {
  const words = proseOf(text, name.start, name.end);
  return {
    kind: 'item',
    number,
    extent,
    header: extent,
    name,
    content: extent,
    title: words.flat.text,
    decision,
    partial: undefined,
    headerProse: words,
    nameProse: words,
    claimsGuideline: undefined,
    reviewerGuideline: undefined,
    rationale: undefined,
    children: [],
  };
}

/** Whether the item is one of forms A and B that is listed, with no reasons anywhere in the letter and no heading of its own. */
export function isOnlyListed({ header, decision, children, rationale }: Item, form: Form): boolean {
  if (children.length > 0 || rationale !== undefined) return false;
  // Form B's list decides its items; one that has a heading of its own is decided elsewhere.
  return form === 'A' || (form === 'B' && decision !== undefined && encloses(header, decision.span));
}

/** The items in the order of their numbers, which may leave some out or give one twice: counted anew. */
export function numbered(items: readonly Item[]): readonly Item[] {
  const sorted = [...items].sort((a, b) => a.number - b.number);
  return sorted.map((item, index) => (item.number === index + 1 ? item : { ...item, number: index + 1 }));
}
