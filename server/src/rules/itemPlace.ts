import type { Item } from '../letter/model';
import { type Span, span } from '../text/span';

/** Where a finding about an item as a whole points: its name, or the smallest thing that the item has. */
export function itemPlace(item: Item): Span {
  if (item.name.end > item.name.start) return item.name;
  if (item.header.end > item.header.start) return item.header;
  const first = item.children.find((part) => part.header.end > part.header.start);
  return first?.header ?? span(item.content.start, item.content.start);
}
