/**
 * Where rules are told that the parts of a letter stand. Each part has a slot of its own in a row of numbers that is far
 * longer than any text, and the positions in it count from the slot's beginning. So what is worked out of a part stays true
 * wherever the part moves; where it stands in the file is added last (`Slots.placeOf`). Later parts have later slots, as
 * they have in the file.
 */
import type { Letter } from '../../letter/model';
import type { Span } from '../../text/span';

/** Longer than any string can be. */
const LENGTH = 2 ** 30;

/** How many slots an item has: one for its header, the others for its parts. */
const OF_ITEM = 64;
/** One is for a decision in the reasons, as the oldest form has it. */
const DECISION_INSIDE = 59;
/** The last of them are for what the oldest forms have outside of the item. */
const OUTSIDE = { decision: 60, claims: 61, reviewer: 62, rationale: 63 } as const;

const HEADER_BLOCK = 0;
const SUMMARY = 1;
const FIRST_OF_REVIEWER = 2;
const FIRST_OF_ITEMS = OF_ITEM;

/** Where numbers no longer tell two positions apart. */
const MOST_SLOTS = Number.MAX_SAFE_INTEGER / LENGTH;

/** The most items of a letter whose parts have slots. */
export const MOST_ITEMS = Math.floor((MOST_SLOTS - FIRST_OF_ITEMS) / OF_ITEM);

/** A part outside of its item, by what it is. */
export type OutsidePart = keyof typeof OUTSIDE;

/** Where the slots begin. */
export const slots = {
  headerBlock: HEADER_BLOCK * LENGTH,
  summary: SUMMARY * LENGTH,
  /** The text on the reviewer, by its number. */
  onReviewer: (index: number): number => Math.min(FIRST_OF_REVIEWER + index, FIRST_OF_ITEMS - 1) * LENGTH,
  /** The header of the item with this index. */
  header: (item: number): number => (FIRST_OF_ITEMS + item * OF_ITEM) * LENGTH,
  /** A part by its index among the item's parts. */
  part: (item: number, index: number): number =>
    slots.header(item) + Math.min(1 + index, DECISION_INSIDE - 1) * LENGTH,
  decisionInside: (item: number): number => slots.header(item) + DECISION_INSIDE * LENGTH,
  outside: (item: number, part: OutsidePart): number => slots.header(item) + OUTSIDE[part] * LENGTH,
} as const;

/** The place in the file of a span that is told in slots. */
export function placeOf({ start, end }: Span, letter: Letter): Span {
  return { start: offsetOf(start, letter), end: offsetOf(end, letter) };
}

function offsetOf(told: number, letter: Letter): number {
  const slot = Math.floor(told / LENGTH);
  return beginningOf(slot, letter) + (told - slot * LENGTH);
}

/** Where the part in a slot begins in the file. */
function beginningOf(slot: number, letter: Letter): number {
  const { headerBlock, summary, items, extent } = letter;
  if (slot === HEADER_BLOCK) return headerBlock?.content.start ?? extent.start;
  if (slot === SUMMARY) return summary?.body.start ?? extent.start;
  if (slot < FIRST_OF_ITEMS) return letter.onReviewer[slot - FIRST_OF_REVIEWER]?.body.start ?? extent.start;
  const item = items[Math.floor(slot / OF_ITEM) - 1];
  // Right behind the last item.
  if (item === undefined) return items.at(-1)?.extent.end ?? extent.end;
  switch (slot % OF_ITEM) {
    case 0:
      return item.header.start;
    case DECISION_INSIDE:
    case OUTSIDE.decision:
      return item.decision?.span.start ?? item.header.start;
    case OUTSIDE.claims:
      return item.claimsGuideline?.extent.start ?? item.header.start;
    case OUTSIDE.reviewer:
      return item.reviewerGuideline?.extent.start ?? item.header.start;
    case OUTSIDE.rationale:
      return item.rationale?.extent.start ?? item.header.start;
    default:
      return item.children[(slot % OF_ITEM) - 1]?.extent.start ?? item.header.start;
  }
}
