import { wordsOf } from '../guidelines/words';
import type { CopyPage, GuidelineCopy } from './copy';

/** Where a quotation's words stand in a copy. */
export type QuotationPlace =
  /** Word for word, beginning on this page. */
  | { readonly kind: 'found'; readonly copy: GuidelineCopy; readonly page: CopyPage }
  /** Not word for word; `near` is the page that has most of it, where one has much of it. */
  | {
      readonly kind: 'not found';
      readonly near: { readonly copy: GuidelineCopy; readonly page: CopyPage } | undefined;
    };

/** Shorter ones are terms, not quotations: they stand on many pages, or on none by chance. */
const LEAST_WORDS = 5;
/** Longer ones are looked for by their beginning. */
const MOST_LETTERS = 4000;

/**
 * What of a quotation is looked for: its stretches between ellipses and what the author put in brackets,
 * letters and digits only. `undefined` for what is too short to be looked for.
 */
export function quotedStretches(quotation: string): readonly string[] | undefined {
  const stretches = quotation
    .split(/\.{3}|(?:\. ){2}|…|\[[^[\]]*\]/)
    .map((stretch) => bare(stretch).slice(0, MOST_LETTERS))
    .filter((stretch) => stretch !== '');
  return wordsOf(quotation).length < LEAST_WORDS ? undefined : stretches;
}

const ascii = new TextDecoder('ascii');

/**
 * Letters and digits of the alphabet only, lower case, `&` as "and". A book of thousands of pages goes through
 * here while somebody waits: hence by character, which is twenty times as fast as a regular expression.
 */
function bare(text: string): string {
  const normal = text.normalize('NFKC');
  const kept = new Uint8Array(normal.length * 3);
  let length = 0;
  for (let i = 0; i < normal.length; i++) {
    const code = normal.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) kept[length++] = code;
    else if (code >= 65 && code <= 90) kept[length++] = code + 32;
    else if (code === AMPERSAND) for (const letter of AND) kept[length++] = letter;
  }
  return ascii.decode(kept.subarray(0, length));
}

const AMPERSAND = 38;
/** "and" */
const AND = [97, 110, 100] as const;

/** A copy's text without anything but letters and digits, as one string, and where its pages begin in it. */
export interface QuotationIndex {
  readonly copy: GuidelineCopy;
  readonly text: string;
  readonly starts: readonly number[];
}

/** Makes a copy ready to be looked through. Linear; keep it. */
export function indexQuotations(copy: GuidelineCopy): QuotationIndex {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { text } of copy.pages) {
    starts.push(length);
    const squeezed = bare(text);
    parts.push(squeezed);
    length += squeezed.length;
  }
  return { copy, text: parts.join(''), starts };
}

/** A page's foot and the next page's head may stand between two words of a quotation. */
const HEAD_LETTERS = 400;
/** What was left out at an ellipsis may be so long. */
const LEFT_OUT_LETTERS = 6000;

/**
 * The page on which a quotation stands word for word; case, punctuation, white space and hyphens at line
 * ends do not matter, nor what an ellipsis left out. A page that the letter cites is preferred where the
 * words stand on several.
 */
export function placeQuotation(
  stretches: readonly string[],
  indexes: readonly QuotationIndex[],
  cited: (copy: GuidelineCopy, page: CopyPage) => boolean,
): QuotationPlace {
  let first: Extract<QuotationPlace, { kind: 'found' }> | undefined;
  for (const index of indexes) {
    for (const at of placesOf(stretches, index)) {
      const page = index.copy.pages[pageAt(index, at)]!;
      const place = { kind: 'found', copy: index.copy, page } as const;
      if (cited(index.copy, page)) return place;
      first ??= place;
    }
  }
  return first ?? { kind: 'not found', near: nearest(stretches, indexes) };
}

/** Every place where all stretches follow each other. */
function* placesOf(stretches: readonly string[], index: QuotationIndex): Generator<number> {
  const [head, ...rest] = stretches;
  if (head === undefined) return;
  for (let at = find(head, index, 0); at !== undefined; at = find(head, index, at.start + 1)) {
    let end = at.end;
    const follows = rest.every((stretch) => {
      const next = find(stretch, index, end);
      if (next === undefined || next.start - end > LEFT_OUT_LETTERS) return false;
      end = next.end;
      return true;
    });
    if (follows) yield at.start;
  }
}

interface Found {
  readonly start: number;
  readonly end: number;
}

/** So much of a stretch is looked for first; the rest must follow, a page's edge between them allowed. */
const ANCHOR_LETTERS = 24;

/** A stretch at or after a place, also one that goes over to the next page, past its head and this one's foot. */
function find(stretch: string, index: QuotationIndex, from: number): Found | undefined {
  const whole = index.text.indexOf(stretch, from);
  if (whole >= 0) return { start: whole, end: whole + stretch.length };
  const anchor = stretch.slice(0, ANCHOR_LETTERS);
  if (anchor.length < ANCHOR_LETTERS) return undefined;
  for (let at = index.text.indexOf(anchor, from); at >= 0; at = index.text.indexOf(anchor, at + 1)) {
    const end = overPageEdge(stretch, index, at);
    if (end !== undefined) return { start: at, end };
  }
  return undefined;
}

/** By chance the first letters of a page's foot may be those that the quotation goes on with. */
const CHANCE_LETTERS = 3;

/** The end of a stretch that begins at a place and is broken once, by the foot of its page and the head of the next. */
function overPageEdge(stretch: string, { text, starts }: QuotationIndex, at: number): number | undefined {
  let same = 0;
  while (same < stretch.length && text[at + same] === stretch[same]) same++;
  const edge = starts.find((start) => start > at);
  if (edge === undefined || Math.abs(edge - (at + same)) > HEAD_LETTERS) return undefined;
  for (let back = 0; back <= CHANCE_LETTERS; back++) {
    const rest = stretch.slice(same - back);
    const next = text.slice(edge, edge + HEAD_LETTERS + rest.length).indexOf(rest);
    if (next >= 0) return edge + next + rest.length;
  }
  return undefined;
}

function pageAt({ starts }: QuotationIndex, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Letters of a piece by which a page that has much of a quotation is known. */
const PIECE_LETTERS = 16;
const LEAST_PIECES = 0.4;

/** The page with the most pieces of a quotation that does not stand anywhere as a whole. */
function nearest(
  stretches: readonly string[],
  indexes: readonly QuotationIndex[],
): Extract<QuotationPlace, { kind: 'not found' }>['near'] {
  const pieces = stretches.flatMap((stretch) => {
    const count = Math.floor(stretch.length / PIECE_LETTERS);
    return Array.from({ length: count }, (_, k) => stretch.slice(k * PIECE_LETTERS, (k + 1) * PIECE_LETTERS));
  });
  if (pieces.length === 0) return undefined;
  const hits = new Map<CopyPage, { copy: GuidelineCopy; count: number }>();
  for (const index of indexes) {
    for (const piece of pieces) {
      const at = index.text.indexOf(piece);
      if (at < 0) continue;
      const page = index.copy.pages[pageAt(index, at)]!;
      hits.set(page, { copy: index.copy, count: (hits.get(page)?.count ?? 0) + 1 });
    }
  }
  const best = [...hits].sort((a, b) => b[1].count - a[1].count)[0];
  if (best === undefined || best[1].count < pieces.length * LEAST_PIECES) return undefined;
  return { copy: best[1].copy, page: best[0] };
}
