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
  for (const finding of findings) {
    if (!startsIn(letter.extent, finding.span)) continue;
    const item = letter.items.find((one) => placesOf(one).some((at) => startsIn(at, finding.span)));
    (item === undefined ? ofLetter : ofItems.get(item)!).push(finding);
  }
  return { ofItems, ofLetter };
}

/** An item's own extent, and its parts, which stand outside of it in the oldest form. */
export function placesOf({ extent, claimsGuideline, reviewerGuideline, rationale }: Item): readonly Span[] {
  const parts = [claimsGuideline, reviewerGuideline, rationale].filter((part) => part !== undefined);
  return [extent, ...parts.map((part) => part.extent)];
}

function startsIn(extent: Span, { start }: Span): boolean {
  return encloses(extent, { start, end: start });
}
