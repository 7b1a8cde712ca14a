import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import type { Citation, Item, Letter, Part } from '../../letter/model';
import { citedPlace } from '../citedPlaces';
import type { Offer, Offers } from './completion';
import { chapterOffers, documentOffers, pageOffers, topicOffers } from './guidelineOffers';
import { citesSections } from './lineForm';
import { endOfLine, startOfLine } from './typed';

/** So much of the line before the caret is looked at; a line of guidelines is shorter. */
const REACH = 1500;

/** At the end of what stands before page numbers. */
const PAGE_LABEL = /\b(?:Pages?\s?(?:\(s\))?|pp?\.)$/i;

/** What a guideline line may go on with at the caret; `undefined` outside of one. */
export function lineOffers(letter: Letter, item: Item, part: Part, offset: number): Offers | undefined {
  if (part.part === 'rationale' || offset < part.header.end) return undefined;
  const { text } = letter;
  const from = Math.max(part.header.end, offset - REACH);
  const before = text.slice(from, offset);
  if (isPastLine(text, part, offset)) return undefined;
  const offersAt = (start: number, offers: readonly Offer[]): Offers | undefined =>
    inOneLine(text, from + start, offset, offers);

  const statement = lastMatch(before, /Decision based on(?:\s+the)?\s+/gi);
  const opening = /(?:^|\.)\s+([A-Za-z][A-Za-z ]*)?$/.exec(before);
  if (opening && (statement === undefined || opening.index >= statement.end - 1)) {
    const typed = opening[1] ?? '';
    const phrases = openings(part).filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()));
    if (phrases.length > 0) return offersAt(before.length - typed.length, phrases);
  }
  if (statement === undefined) return undefined;

  const rest = before.slice(statement.end);
  const kind = /^(?:Non-?\s?MTUS(?:\s+Citation)?|MTUS)\b:?\s+/i.exec(rest);
  if (kind === null) return /^[A-Za-z-]*$/.test(rest) ? offersAt(statement.end, SOURCE_KINDS) : undefined;
  const isMtus = !/^non/i.test(kind[0]);
  const listFrom = statement.end + kind[0].length;
  const cited = citationBefore(letter, item, part, from + listFrom, offset);
  const asks = { letter, item, part, isMtus, sections: citesSections(letter) };

  const numbers = /(?<![\d\s,:-])[\d\s,:-]*$/.exec(rest)!;
  const begun = numbers[0].split(/[\s,:]/).at(-1)!;
  if (PAGE_LABEL.test(rest.slice(0, numbers.index)) && cited) {
    return offersAt(before.length - begun.length, pageOffers(asks, cited.resolved));
  }
  const separator = lastMatch(rest, /;\s*|\d,\s+(?:and\s+)?(?=[A-Z]|$)/gi);
  const elementFrom = listFrom + Math.max(0, (separator?.end ?? kind[0].length) - kind[0].length);
  if (cited === undefined || cited.headEnd >= offset) {
    return offersAt(elementFrom, documentOffers(asks));
  }
  const headEnd = cited.headEnd - from;
  const sections = lastMatch(before, /\bSections?\s?(?:\(s\))?\s?:\s*/gi);
  if (sections && sections.start >= headEnd) {
    const topics = topicOffers(asks, cited, 'title only');
    const start = segmentStart(before, sections.end, topics);
    const isNext = start > sections.end;
    return offersAt(start, isNext ? [...topics, ...documentOffers(asks)] : topics);
  }
  const start = Math.max(skipSeparators(before, headEnd), elementFrom);
  const hasPages = /^[^.;\n]*\bPage/i.test(text.slice(offset, endOfLine(text, offset)));
  const chapters = cited.resolved.chapters.length === 0 ? chapterOffers(asks, cited.resolved) : [];
  const topics = topicOffers(asks, cited, hasPages ? 'title only' : 'with place');
  const others = separator === undefined ? [] : documentOffers(asks);
  return offersAt(start, [...chapters, ...topics, ...others]);
}

/** What an offer depends on beside the citation. */
export interface Asks {
  readonly letter: Letter;
  readonly item: Item;
  readonly part: Part;
  /** Under "MTUS", else under "Non-MTUS Citation". */
  readonly isMtus: boolean;
  /** The letter cites sections by year, else topics by page. */
  readonly sections: boolean;
}

const SOURCE_KINDS: readonly Offer[] = [
  { label: 'MTUS', insert: 'MTUS ', kind: 'phrase', more: true },
  { label: 'Non-MTUS Citation', insert: 'Non-MTUS Citation ', kind: 'phrase', more: true },
];

function openings(part: Part): readonly Offer[] {
  const who = part.part === 'reviewer guideline' ? 'The Expert Reviewer' : 'The Claims Administrator';
  return [
    { label: 'Decision based on MTUS', insert: 'Decision based on MTUS ', kind: 'phrase', more: true },
    {
      label: 'Decision based on Non-MTUS Citation',
      insert: 'Decision based on Non-MTUS Citation ',
      kind: 'phrase',
      more: true,
    },
    ...[`${who} did not cite any medical evidence for its decision.`].map(
      (sentence): Offer => ({ label: sentence, insert: sentence, kind: 'phrase' }),
    ),
  ];
}

/** Below the line: after an empty line, or after the full stop that ends it. */
function isPastLine(text: string, part: Part, offset: number): boolean {
  const end = Math.max(part.header.end, Math.min(part.body.end, offset));
  const gap = text.slice(end, offset);
  if (!gap.includes('\n')) return false;
  return part.body.end <= part.body.start || /\n[^\S\n]*\n/.test(gap) || text[part.body.end - 1] === '.';
}

/** A citation to the left of the caret. */
export interface Cited {
  readonly resolved: ResolvedCitation;
  /** Where its document, chapter and edition end. */
  readonly headEnd: number;
  /** Named by year, as the section form does. */
  readonly hasYear: boolean;
}

/** The last citation between two offsets whose document is known. */
function citationBefore(
  letter: Letter,
  item: Item,
  part: Part,
  from: number,
  offset: number,
): Cited | undefined {
  const here = part.citations.filter(({ span }) => span.start >= from && span.start < offset);
  for (const citation of here.toReversed()) {
    const { resolved } = citedPlace(letter, item, part, citation);
    if (resolved.document !== undefined && resolved.document.id !== 'mtus') {
      return { resolved, headEnd: headEnd(citation), hasYear: citation.edition?.year !== undefined };
    }
  }
  return undefined;
}

/** Where the document, chapter and edition of a citation end. */
function headEnd({ document, chapter, edition, span }: Citation): number {
  return Math.max(span.start, document?.span.end ?? 0, chapter?.span.end ?? 0, edition?.span.end ?? 0);
}

function lastMatch(text: string, pattern: RegExp): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  for (const match of text.matchAll(pattern)) {
    found = { start: match.index, end: match.index + match[0].length };
  }
  return found;
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s,:;]/.test(text[at]!)) at++;
  return at;
}

/** Where the section being typed begins: after the last comma, or before one that is part of a title. */
function segmentStart(before: string, from: number, topics: readonly Offer[]): number {
  let start = from;
  for (const match of before.slice(from).matchAll(/,\s+(?:and\s+)?/g)) {
    const next = from + match.index + match[0].length;
    const typed = before.slice(start, next).replace(/\s+/g, ' ').toLowerCase();
    const goesOn = topics.some(({ label }) => label.toLowerCase().startsWith(typed));
    if (!goesOn) start = next;
  }
  return start;
}

/**
 * The replaced text has to stand in the caret's line. Where the thing began in the line above, only what can
 * follow that beginning is offered, and only the rest of it is put in.
 */
function inOneLine(
  text: string,
  start: number,
  offset: number,
  offers: readonly Offer[],
): Offers | undefined {
  if (offers.length === 0) return undefined;
  const line = startOfLine(text, offset);
  if (start >= line) return { replace: { start, end: offset }, offers };
  const above = text.slice(start, line).replace(/\s+/g, ' ').trimStart().toLowerCase();
  const going = offers
    .filter(({ insert }) => insert.toLowerCase().startsWith(above))
    .map((offer) => ({ ...offer, insert: offer.insert.slice(above.length) }));
  const typedFrom = line + /^[^\S\n]*/.exec(text.slice(line, offset))![0].length;
  return going.length > 0 ? { replace: { start: typedFrom, end: offset }, offers: going } : undefined;
}
