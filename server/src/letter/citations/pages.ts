import type { FlatText } from '../../text/flatText';
import type { CitationPart, PageReference } from '../model';

/** "Page(s):", "pages", "pg.", "pp.", "p43" and what extraction makes of them. */
const pageLabel = /\b(?:page\s?\(\s?s\s?\)|pages?|pgs?|pp?(?=\.|\s?\d))\s?[.:]?\s?(?=#?\s?\d)/gi;

/** A page, with the letter that ACOEM adds to pages put in later ("398B"), or a range of them. */
const pageRange =
  /#?\s?(\d{1,4})[AB]?(?!\d|\.\d|[A-Za-z])(?:\s?(?:-|to|through)\s?(\d{1,4})[AB]?(?!\d|\.\d|[A-Za-z]))?/y;
/** "98 of 127": how many pages there are says nothing of which is cited. */
const ofPages = /\s(?:out\s)?of\s\d{2,3}(?!\d|\.\d)/y;
const pageSeparator = /\s?(?:,\s?(?:and|&)\s|[,;&]\s?|and\s)\s?(?:(?:pages?|pgs?\.?|pp?\.)\s)?(?=#?\s?\d)/y;

/** A list of pages with its label, and where it stands in the folded text. */
export interface PageList {
  readonly from: number;
  readonly to: number;
  readonly pages: readonly PageReference[];
}

/** How far behind a stretch is looked for what goes on there; not to the end of a long line for each citation. */
const LOOK_BEHIND = 60;

/** Finds the page lists of a stretch of folded text; positions are into that text, page spans into the file. */
export function findPages(flat: FlatText, from: number, to: number): readonly PageList[] {
  const lists: PageList[] = [];
  const stretch = flat.text.slice(0, to + LOOK_BEHIND);
  pageLabel.lastIndex = from;
  for (let label = pageLabel.exec(stretch); label && label.index < to; label = pageLabel.exec(stretch)) {
    const list = readPageNumbers(flat, label.index + label[0].length, to);
    if (list.pages.length === 0) continue;
    lists.push({ from: label.index, to: list.to, pages: list.pages });
    pageLabel.lastIndex = list.to;
  }
  return lists;
}

/** Reads "63-66, 78 and 124" at a position; `to` is after the last number read. */
export function readPageNumbers(
  flat: FlatText,
  at: number,
  limit: number,
): { pages: PageReference[]; to: number } {
  const pages: PageReference[] = [];
  let to = at;
  let position = at;
  while (position < limit) {
    pageRange.lastIndex = position;
    const range = pageRange.exec(flat.text);
    if (!range || pageRange.lastIndex > limit) break;
    const first = Number(range[1]);
    const numberStart = range.index + range[0].indexOf(range[1]!);
    to = pageRange.lastIndex;
    pages.push({
      span: flat.toSpan(numberStart, to),
      text: flat.text.slice(numberStart, to),
      first,
      last: range[2] === undefined ? first : readLast(first, range[2]),
    });
    ofPages.lastIndex = to;
    if (ofPages.test(flat.text) && ofPages.lastIndex <= limit) to = ofPages.lastIndex;
    pageSeparator.lastIndex = to;
    const separator = pageSeparator.exec(flat.text);
    if (!separator) break;
    position = pageSeparator.lastIndex;
  }
  return { pages, to };
}

/** "337-9" is pages 337 to 339, as books are cited; "66-63" stays as written. */
function readLast(first: number, written: string): number {
  const digits = String(first);
  const last = Number(written);
  if (last >= first || written.length >= digits.length) return last;
  const completed = Number(digits.slice(0, digits.length - written.length) + written);
  return completed > first ? completed : last;
}

const tablePattern = /\bTables?\s+(\d{1,2}(?:\s?-\s?\d{1,2})?[a-z]?)\b/gi;
const regulationPattern = /\b97\d\d(?:\.\d+)+(?:(?:\s?\([a-z0-9]{1,2}\))+(?:\s?-\s?\([a-z0-9]{1,2}\))?)?/g;

/** A part found by a pattern, with its place in the folded text. */
export interface FoundPart {
  readonly from: number;
  readonly to: number;
  readonly part: CitationPart;
}

/** "Table 12-8", with kerning closed in its text. */
export function findTables(flat: FlatText, from: number, to: number): readonly FoundPart[] {
  return findAll(flat, from, to, tablePattern);
}

/**
 * Section numbers of the California Code of Regulations, title 8: "9792.24.2", "9792.20(e)". A number that is longer than
 * any section's ("9792.205") is taken whole, so that nobody mends the half of it.
 */
export function findRegulations(flat: FlatText, from: number, to: number): readonly FoundPart[] {
  return findAll(flat, from, to, regulationPattern);
}

function findAll(flat: FlatText, from: number, to: number, pattern: RegExp): FoundPart[] {
  const found: FoundPart[] = [];
  const stretch = flat.text.slice(0, to + LOOK_BEHIND);
  pattern.lastIndex = from;
  for (let match = pattern.exec(stretch); match && match.index < to; match = pattern.exec(stretch)) {
    const end = match.index + match[0].length;
    const text = match[0].replace(/\s?-\s?/g, '-').replace(/\s?\(/g, '(');
    found.push({ from: match.index, to: end, part: { span: flat.toSpan(match.index, end), text } });
  }
  return found;
}
