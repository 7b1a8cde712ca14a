import { resolve } from '../guidelines/resolve';
import type { ResolvedCitation } from '../guidelines/resolvedCitation';
import type { Citation, Item, Letter, Part } from '../letter/model';
import { letterDate } from '../reading/dates/letterDate';
import { isSameSource } from '../reading/sources/resolvedMentions';
import { remembered } from '../text/remembered';
import { partsOf } from './itemParts';

/** A citation where it stands, and what it points at. */
export interface CitedPlace {
  readonly item: Item;
  readonly part: Part;
  readonly citation: Citation;
  /** As far as known; a bare "page 77" points into the document of its `source`. */
  readonly resolved: ResolvedCitation;
  /** For a mention in a rationale, the citation of the item's guideline lines that it belongs to. */
  readonly source: Citation | undefined;
}

/** What one citation of an item points at, on the letter's date. */
export function citedPlace(letter: Letter, item: Item, part: Part, citation: Citation): CitedPlace {
  const onDate = letterDate(letter);
  if (part.part !== 'rationale') {
    return { item, part, citation, resolved: resolve(citation, onDate), source: undefined };
  }
  const source = sourceOf(citation, item, onDate);
  const isBorrowed = source !== undefined && citation.pages.length > 0 && isBare(resolve(citation, onDate));
  const meant = isBorrowed ? pagesOf(source, citation) : citation;
  return { item, part, citation, resolved: resolve(meant, onDate), source };
}

/** Every citation of a letter's items, in the order of the items and their parts. Computed once per letter. */
export const citedPlaces = remembered((letter: Letter): readonly CitedPlace[] =>
  letter.items.flatMap((item) =>
    partsOf(item).flatMap((part) =>
      part.citations.map((citation) => citedPlace(letter, item, part, citation)),
    ),
  ),
);

/**
 * The guideline line's citation that a mention speaks of: of the same document and chapter; for a bare "page
 * 77" or "MTUS, page 77" the one whose pages hold it, else the first that is known to have something on
 * that page; for "the MTUS" alone the first that is part of it. The reviewer's line comes first.
 */
function sourceOf(mention: Citation, item: Item, onDate: Date | undefined): Citation | undefined {
  const lines = [...(item.reviewerGuideline?.citations ?? []), ...(item.claimsGuideline?.citations ?? [])];
  const own = resolve(mention, onDate);
  if (!isBare(own)) return lines.find((line) => isSameSource(own, resolve(line, onDate)));
  const page = mention.pages[0];
  if (page === undefined) return lines.find((line) => resolve(line, onDate).mtus === true);
  const holdsPage = (line: Citation): boolean =>
    line.pages.some(({ first, last }) => first <= page.first && page.last <= last);
  const knowsPage = (line: Citation): boolean =>
    resolve(pagesOf(line, mention), onDate).pages.some(
      ({ topics, exists }) => exists !== false && topics.length > 0,
    );
  return lines.find(holdsPage) ?? lines.find(knowsPage) ?? lines[0];
}

/** Names no document of its own: a page alone, or the schedule as a whole. */
function isBare({ document, chapters }: ResolvedCitation): boolean {
  return chapters.length === 0 && (document === undefined || document.id === 'mtus');
}

const borrowed = new WeakMap<Citation, WeakMap<Citation, Citation>>();

/** A line's citation with the pages of a mention; one object a pair, as `resolve` keeps answers by object. */
function pagesOf(source: Citation, mention: Citation): Citation {
  let bySource = borrowed.get(mention);
  if (bySource === undefined) {
    bySource = new WeakMap();
    borrowed.set(mention, bySource);
  }
  let made = bySource.get(source);
  if (made === undefined) {
    made = { ...source, span: mention.span, topics: [], regulations: [], tables: [], pages: mention.pages };
    bySource.set(source, made);
  }
  return made;
}
