import type { Item, Part } from '../letter/model';
import { type Span, span } from '../text/span';

/** Where a finding about an item as a whole points: its name, or the smallest thing that the item has. */
export function itemPlace(item: Item): Span {
  if (item.name.end > item.name.start) return item.name;
  if (item.header.end > item.header.start) return item.header;
  const first = item.children.find((part) => part.header.end > part.header.start);
  return first?.header ?? span(item.content.start, item.content.start);
}

/**
 * Whether a part has a label and nothing after it ("MAXIMUS guideline: ."). What is left to fill in ("____")
 * is something: `placeholder` speaks of it.
 */
export function saysNothing(part: Part): boolean {
  return !/[\p{L}\p{N}_[<{?]/u.test(part.flat.text);
}
