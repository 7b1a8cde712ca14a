import type { Citation } from '../letter/model';
import { type Chapter, chapterByName, chapterByNumber, chapterOfPage } from './chapters';
import { documentById, type GuidelineDocument, guidelineOf, isoDay } from './documents';
import type { CitationProblem } from './resolvedCitation';

/** Which document and chapters a citation names. */
export interface Identity {
  readonly citation: Citation;
  readonly document: GuidelineDocument | undefined;
  readonly chapters: readonly Chapter[];
  readonly problems: readonly CitationProblem[];
}

/** The day on which the MTUS turned from ACOEM 2004 to the current ACOEM chapters. */
const CURRENT_ACOEM_SINCE = '2017-12-01';
const SECOND_EDITION_YEARS = new Set([2004, 2007]);

/** Recognizes the document and the chapter of a citation from whatever parts it has. */
export function identify(citation: Citation, onDate: Date | undefined): Identity {
  const title = chapterTitle(citation);
  const named = citation.document ? guidelineOf(citation.document.text) : undefined;

  if (named && named.id !== 'mtus') {
    if (named.id === 'acoem-2004' || named.id === 'acoem') return acoem(citation, named, title, onDate);
    if (named.id === 'odg') return odg(citation, title);
    return { citation, document: named, chapters: [], problems: [] };
  }
  const byTitle = title === undefined ? undefined : titled(citation, title, onDate);
  if (byTitle) return byTitle;
  if (citation.chapter?.number !== undefined)
    return acoem(citation, documentById('acoem-2004'), title, onDate);
  const byTopic = otherTitle(citation, named, onDate);
  if (byTopic) return byTopic;
  if (named) return { citation, document: named, chapters: [], problems: [] };
  return {
    citation,
    document: undefined,
    chapters: [],
    problems: [{ kind: 'unknown document', span: (citation.document ?? citation.chapter ?? citation).span }],
  };
}

/** "Chapter 12 Low Back Complaints": the title, without the number. */
function chapterTitle(citation: Citation): string | undefined {
  const { chapter } = citation;
  if (!chapter) return undefined;
  if (chapter.title) return chapter.title.text;
  const words = chapter.text.replace(/^chapter\s+\d+[\s,:-]*/i, '').trim();
  return words === '' ? undefined : words;
}

/** A title without a document: "Low Back Complaints 2004", "Chronic Pain Medical Treatment 2016", "Low back chapter". */
function titled(citation: Citation, title: string, onDate: Date | undefined): Identity | undefined {
  const year = citation.edition?.year;
  const exact = exactTitle(citation, title, year, onDate);
  if (exact) return exact;
  const document = guidelineOf(title);
  if (document && document.id !== 'mtus') {
    if (document.id === 'acoem-2004' || document.id === 'acoem')
      return acoem(citation, document, title, onDate);
    return { citation, document, chapters: [], problems: [] };
  }
  const second = chapterByName('acoem-2004', title);
  if (second) return ofChapter(citation, second, 'acoem-2004');
  const current = chapterByName('acoem', title);
  if (current) return ofChapter(citation, current, 'acoem');
  const disability = chapterByName('odg', title);
  return disability && ofChapter(citation, disability, 'odg');
}

function exactTitle(
  citation: Citation,
  title: string,
  year: number | undefined,
  onDate: Date | undefined,
): Identity | undefined {
  if (citation.presentedAs === 'non-MTUS' && !/complaints|disorders/i.test(title)) {
    const disability = chapterByName('odg', title, true);
    if (disability) return ofChapter(citation, disability, 'odg');
  }
  const second = chapterByName('acoem-2004', title, true);
  const current = chapterByName('acoem', title, true);
  if (second && current) return ofChapterPair(citation, second, current, year, onDate);
  if (current) return ofChapter(citation, current, 'acoem');
  return second && ofChapter(citation, second, 'acoem-2004');
}

/** A title that ACOEM has in the second edition and later ("Cornerstones of …"): the year tells, else the date. */
function ofChapterPair(
  citation: Citation,
  second: Chapter,
  current: Chapter,
  year: number | undefined,
  onDate: Date | undefined,
): Identity {
  const isCurrent =
    year === undefined
      ? onDate !== undefined && isoDay(onDate) >= CURRENT_ACOEM_SINCE && !SECOND_EDITION_YEARS.has(year ?? 0)
      : !SECOND_EDITION_YEARS.has(year);
  return isCurrent ? ofChapter(citation, current, 'acoem') : ofChapter(citation, second, 'acoem-2004');
}

function ofChapter(citation: Citation, chapter: Chapter, document: string): Identity {
  const problems: CitationProblem[] = [];
  if (chapter.adopted === false && citation.presentedAs === 'MTUS') {
    problems.push({ kind: 'chapter not adopted', span: (citation.chapter ?? citation).span });
  }
  return { citation, document: documentById(document), chapters: [chapter], problems };
}

const laterEdition = /\b(?:3rd|third|4th|fourth|5th|current|20[12]\d)\b|2008 (?:rev|update)|v\.?\s?3/i;

/** ACOEM by name: which of the two books, and which chapter. */
function acoem(
  citation: Citation,
  named: GuidelineDocument,
  title: string | undefined,
  onDate: Date | undefined,
): Identity {
  const number = citation.chapter?.number;
  const year = citation.edition?.year;
  const second = title === undefined ? undefined : chapterByName('acoem-2004', title);
  const current = title === undefined ? undefined : chapterByName('acoem', title);
  const saysLater =
    named.id === 'acoem' ||
    laterEdition.test(`${citation.document?.text ?? ''} ${citation.edition?.text ?? ''}`);
  const titleIsLater =
    title !== undefined &&
    /disorders/i.test(title) &&
    year !== 2007 &&
    current !== undefined &&
    number === undefined;
  const dateIsLater =
    named.id === 'acoem-2004' &&
    onDate !== undefined &&
    isoDay(onDate) >= CURRENT_ACOEM_SINCE &&
    number === undefined &&
    !/complaints/i.test(title ?? '') &&
    !SECOND_EDITION_YEARS.has(year ?? 0) &&
    !/2nd|second/i.test(`${citation.document?.text ?? ''} ${citation.edition?.text ?? ''}`);

  if (saysLater || titleIsLater || dateIsLater) {
    if (current) return ofChapter(citation, current, 'acoem');
    const fromTopic = citation.topics
      .map((topic) => chapterByName('acoem', topic.text, true))
      .find((found) => found !== undefined);
    return {
      citation,
      document: documentById('acoem'),
      chapters: fromTopic ? [fromTopic] : [],
      problems: [],
    };
  }
  const document = documentById('acoem-2004');
  if (number !== undefined) {
    const chapter = chapterByNumber(number);
    if (chapter) return ofChapter(citation, chapter, 'acoem-2004');
    return {
      citation,
      document,
      chapters: [],
      problems: [{ kind: 'unknown chapter', span: citation.chapter!.span }],
    };
  }
  if (second) return ofChapter(citation, second, 'acoem-2004');
  if (title !== undefined && citation.chapter) {
    return {
      citation,
      document,
      chapters: [],
      problems: [{ kind: 'unknown chapter', span: citation.chapter.span }],
    };
  }
  const fromTopic = citation.topics
    .map((topic) => chapterByName('acoem-2004', topic.text, true))
    .find((found) => found !== undefined);
  if (fromTopic) return ofChapter(citation, fromTopic, 'acoem-2004');
  const page = citation.pages[0];
  const chapter = page && citation.tables.length === 0 ? chapterOfPage(page.first) : chapterOfTable(citation);
  return chapter
    ? ofChapter(citation, chapter, 'acoem-2004')
    : { citation, document, chapters: [], problems: [] };
}

/** "Table 12-8" stands in chapter 12. */
function chapterOfTable(citation: Citation): Chapter | undefined {
  const numbers = citation.tables
    .map((table) => /(\d{1,2})\s?-\s?\d/.exec(table.text)?.[1])
    .find((found) => found !== undefined);
  return numbers === undefined ? undefined : chapterByNumber(Number(numbers));
}

function odg(citation: Citation, title: string | undefined): Identity {
  const document = documentById('odg');
  const named = title === undefined ? undefined : chapterByName('odg', title);
  const words = [citation.document?.text ?? '', ...citation.topics.map((topic) => topic.text)];
  const others = words
    .map((text) => chapterByName('odg', text, true))
    .filter((found): found is Chapter => found !== undefined);
  const chapters = [...new Set(named ? [named, ...others] : others)];
  return { citation, document, chapters, problems: [] };
}

/** Words that stand where a document's name does and are a chapter's; else the topics, which may be titles. */
function otherTitle(
  citation: Citation,
  named: GuidelineDocument | undefined,
  onDate: Date | undefined,
): Identity | undefined {
  const words = named ? undefined : citation.document?.text;
  if (words === undefined) return topicNames(citation, onDate);
  const found = exactTitle(citation, words, citation.edition?.year, onDate);
  // A section's name is not the document that another name stands for.
  return found ?? (citation.presentedAs === 'MTUS' ? undefined : topicNames(citation, onDate));
}

/** A citation of which only topics were recognized: they may be titles. */
function topicNames(citation: Citation, onDate: Date | undefined): Identity | undefined {
  for (const { text } of citation.topics) {
    const found = exactTitle(citation, text, citation.edition?.year, onDate);
    if (found) return found;
    const document = guidelineOf(text);
    if (document && document.id !== 'mtus') return { citation, document, chapters: [], problems: [] };
  }
  return undefined;
}
