import type { Item, Letter } from '../letter/model';
import type { RuleFinding } from '../rules/check';
import { encloses, type Span } from '../text/span';

/** The findings of a letter, told apart by the item in which they begin. */
export interface FindingsByItem {
  /** Every item is there, if with no finding. */
  readonly ofItems: ReadonlyMap<Item, readonly RuleFinding[]>;
  /** Those that stand in no item. */
  readonly ofLetter: readonly RuleFinding[];
}

/** @param findings of the file that holds the letter; those of another letter are left out */
export function findingsByItem(letter: Letter, findings: readonly RuleFinding[]): FindingsByItem {
  const ofItems = new Map<Item, RuleFinding[]>(letter.items.map((item) => [item, []]));
  const ofLetter: RuleFinding[] = [];
  const itemOf = itemFinder(letter.items);
  for (const finding of findings) {
    if (!startsIn(letter.extent, finding.span)) continue;
    const item = itemOf(finding.span);
    (item === undefined ? ofLetter : ofItems.get(item)!).push(finding);
  }
  return { ofItems, ofLetter };
}

/**
 * Finds the item in which a span begins: in its own extent, or in one of its parts. Of two that meet there, the first. The
 * extents are looked through by halves, for a file may have as many items as findings.
 */
function itemFinder(items: readonly Item[]): (at: Span) => Item | undefined {
  const apart = items.filter((item) => placesOf(item).some((place) => !encloses(item.extent, place)));
  return (at) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle]!.extent.end < at.start) low = middle + 1;
      else high = middle;
    }
    const item = items[low];
    if (item !== undefined && item.extent.start <= at.start) return item;
    return apart.find((one) => placesOf(one).some((place) => startsIn(place, at)));
  };
}

/** An item's own extent, and its parts, which stand outside of it in the oldest form. */
export function placesOf({ extent, claimsGuideline, reviewerGuideline, rationale }: Item): readonly Span[] {
  const parts = [claimsGuideline, reviewerGuideline, rationale].filter((part) => part !== undefined);
  return [extent, ...parts.map((part) => part.extent)];
}

function startsIn(extent: Span, { start }: Span): boolean {
  return encloses(extent, { start, end: start });
}
