import type { FlatText } from '../../text/flatText';
import type { ChapterPart, Citation, CitationPart, EditionPart, PageReference } from '../model';
import { findPages, findRegulations, findTables, readPageNumbers } from './pages';
import { splitTopics } from './topics';
import { chapterAfterNumber, documentHead, odgChapter } from './vocabulary';

/** A stretch of the citation that has been read; what is left over names topics. */
interface Taken {
  readonly from: number;
  readonly to: number;
}

const chapterNumber = /\b(?:Chapters?|Ch\.)\s?#?\s?(\d{1,2})(?![\d-])/i;
const editionPatterns: readonly RegExp[] = [
  /\(?(?:updated|revised)\s(?:on\s)?[^)]{0,20}?(\d{4}|[/-]\d\d)(?![\d/-])\)?/i,
  /\b(?:1st|2nd|3rd|\d{1,2}(?:st|nd|rd|th)|First|Second|Third)\s(?:(?:Annual\s)?Edition|ed\.?)(?:\s?\((\d{4})\))?/i,
  /\((?:(?:[A-Z][A-Za-z]+\s){1,2}(?:\d{1,2},\s)?)?((?:19|20)\s?\d\s?\d)\)/,
  /(?:^|[\s,])((?:19|20)\s?\d\s?\d)(?:\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d{1,2}(?!\d))?)?(?=$|[\s,.;:)])/,
];

/** A day or month by itself ("Jan. 10", "March 2012", "1/10/07"): when a source was issued, no topic of it. */
const dateAlone =
  /^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s\d{4})?|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})$/i;

/**
 * Reads one citation from a stretch of a guideline line's folded text: names first, then numbers; what is left
 * between the separators names the topics or sections.
 */
export function readCitation(
  flat: FlatText,
  from: number,
  to: number,
  presentedAs: Citation['presentedAs'],
): Citation {
  const taken: Taken[] = [];
  const part = (start: number, end: number): CitationPart => ({
    span: flat.toSpan(start, end),
    text: flat.text.slice(start, end),
  });

  // Behind "Section(s):" a guideline's name is part of a section's title.
  const sections = /\bSections?\s?(?:\(\s?s\s?\))?\s?:/.exec(flat.text.slice(from, to));
  const heads = headsIn(flat.text, from, sections ? from + sections.index : to);
  const documentMatch = heads.find((head) => head.group !== 'chapterTitle');
  const chapterMatch = heads.find((head) => head.group === 'chapterTitle');
  for (const head of heads) taken.push(head);

  const pageLists = findPages(flat, from, to);
  const tables = findTables(flat, from, to);
  const regulations = findRegulations(flat, from, to);
  for (const found of [...pageLists, ...tables, ...regulations]) taken.push(found);

  const isOdg =
    documentMatch?.group === 'odg' || (presentedAs === 'non-MTUS' && !documentMatch && !chapterMatch);
  const edition = readEdition(flat, from, to, taken);
  const chapter = readChapter(flat, from, to, chapterMatch, isOdg, documentMatch, taken);
  const topics = splitTopics(flat, from, to, taken);
  const pages: PageReference[] = pageLists.flatMap((list) => list.pages);
  const named: CitationPart[] = [];
  for (const topic of topics) {
    // "CHAPTER 11, 265": a number by itself outside a list of sections is a page.
    const bare = topic.afterSectionLabel ? undefined : bareNumber(flat, topic.from, topic.to);
    const words = flat.text.slice(topic.from, topic.to);
    if (bare) pages.push(...bare);
    else if (dateAlone.test(words)) continue;
    else if (!isYear(words) || topic.afterSectionLabel) named.push(part(topic.from, topic.to));
  }
  const document = documentMatch ? part(documentMatch.from, documentMatch.to) : undefined;
  // A book's chapter is known by its number only; the book's name stands before it.
  const first = named[0];
  const isOwnTitle =
    first !== undefined && (!chapter || (!chapter.title && first.span.start < chapter.span.start));
  // "MTUS Cannabis 2025, Section(s): Chronic pain": what stands before the sections is their guideline.
  const isTitled =
    sections !== null && topics[0]?.afterSectionLabel === false && edition !== undefined && !chapter;
  const unnamed = !document && isOwnTitle && (presentedAs === 'non-MTUS' || isTitled);
  return {
    span: flat.toSpan(from, to),
    presentedAs,
    document: unnamed ? named[0] : document,
    chapter,
    edition,
    topics: unnamed ? named.slice(1) : named,
    pages,
    tables: tables.map((found) => found.part),
    regulations: regulations.map((found) => found.part),
  };
}

const LONGEST_NAME = 120;

/** The names of documents and chapters in a stretch of folded text. */
export function headsIn(
  text: string,
  from: number,
  to: number,
): { from: number; to: number; group: string }[] {
  const heads: { from: number; to: number; group: string }[] = [];
  // To where a name may run on behind the stretch, and no further.
  const stretch = text.slice(0, to + LONGEST_NAME);
  documentHead.lastIndex = from;
  for (let head = documentHead.exec(stretch); head && head.index < to; head = documentHead.exec(stretch)) {
    const group = Object.entries(head.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? '';
    heads.push({ from: head.index, to: Math.min(to, head.index + head[0].length), group });
  }
  return heads;
}

function readEdition(flat: FlatText, from: number, to: number, taken: Taken[]): EditionPart | undefined {
  const stretch = flat.text.slice(from, to);
  for (const pattern of editionPatterns) {
    const found = pattern.exec(stretch);
    if (!found) continue;
    const lead = /^[\s,]/.test(found[0]) ? 1 : 0;
    const start = from + found.index + lead;
    const end = from + found.index + found[0].length;
    if (
      taken.some(
        (other) => other.from < end && start < other.to && !(other.from <= start && other.to <= start),
      )
    )
      continue;
    taken.push({ from: start, to: end });
    const digits = found[1]?.replace(/[\s/-]/g, '');
    const year =
      digits === undefined ? undefined : digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    const text = flat.text.slice(start, end).replace(/^\(([^()]*)\)?$|^([^()]*)\)$/, '$1$2');
    return {
      span: flat.toSpan(start, end),
      text: /^[\d\s]+$/.test(text) ? text.replace(/\s/g, '') : text,
      year,
    };
  }
  return undefined;
}

function readChapter(
  flat: FlatText,
  from: number,
  to: number,
  titled: Taken | undefined,
  isOdg: boolean,
  document: Taken | undefined,
  taken: Taken[],
): ChapterPart | undefined {
  const stretch = flat.text.slice(from, to);
  const numbered = chapterNumber.exec(stretch);
  const number = numbered ? Number(numbered[1]) : undefined;
  let start = titled?.from ?? Number.POSITIVE_INFINITY;
  let end = titled?.to ?? -1;
  let title = titled;
  if (numbered) {
    const at = from + numbered.index;
    const after = at + numbered[0].length;
    taken.push({ from: at, to: after });
    start = Math.min(start, at);
    end = Math.max(end, after);
    if (!title) {
      const following = chapterAfterNumber.exec(flat.text.slice(after, to));
      if (following) {
        const titleStart = after + following[0].length - following[1]!.length;
        title = { from: titleStart, to: after + following[0].length };
        taken.push(title);
        end = title.to;
      }
    }
  }
  if (!title && !numbered && isOdg) {
    const searchFrom = skip(flat.text, document ? document.to : from, to, taken);
    const found = odgChapter.exec(flat.text.slice(searchFrom, to));
    if (found) {
      title = { from: searchFrom, to: searchFrom + found[0].length };
      taken.push(title);
      start = title.from;
      end = title.to;
    }
  }
  if (end < 0) return undefined;
  return {
    span: flat.toSpan(start, end),
    text: flat.text.slice(start, end),
    number,
    title: title && {
      span: flat.toSpan(title.from, title.to),
      text: flat.text.slice(title.from, title.to),
    },
  };
}

/** Past separators, and past an edition that stands between a document and its chapter. */
function skip(text: string, from: number, to: number, taken: readonly Taken[]): number {
  const ends = new Map<number, number>();
  for (const stretch of taken)
    if (stretch.to > stretch.from && !ends.has(stretch.from)) ends.set(stretch.from, stretch.to);
  let i = from;
  for (;;) {
    while (i < to && ' ,;:.-/'.includes(text[i]!)) i++;
    const end = ends.get(i);
    if (end === undefined) return i;
    i = end;
  }
}

/** "12th ed. …, 2010": no page of a book. */
function isYear(words: string): boolean {
  return /^(?:19|20)\d\d$/.test(words);
}

function bareNumber(flat: FlatText, from: number, to: number): PageReference[] | undefined {
  const words = flat.text.slice(from, to);
  if (isYear(words) || !/^\d{1,4}(?:\s?(?:-|to)\s?\d{1,4})?$/.test(words)) return undefined;
  const read = readPageNumbers(flat, from, to);
  return read.pages.length > 0 ? read.pages : undefined;
}
