import { type Card, describeTopic } from './card';
import { chapterById } from './chapters';
import { documentById, documents } from './documents';
import { evidenceText, isRead } from './evidence';
import { isSectionNumber, lawSection } from './law';
import { lookUp } from './lookUp';
import { type Place, placeNamed, placesWithTopics } from './places';
import {
  type PageRange,
  pagesFitTopic,
  type Topic,
  topicById,
  topicByName,
  topicsOf,
  topicsOnPages,
} from './topics';

/** A topic as scripts and assistants get it. */
export interface FoundTopic {
  readonly document: string;
  readonly documentTitle: string;
  readonly edition: string | undefined;
  /** The chapter it stands in (ACOEM, ODG). */
  readonly chapter: string | undefined;
  readonly topic: string;
  readonly title: string;
  /** First and last page of each stretch, as printed. */
  readonly pages: readonly PageRange[];
  /** The page on which it begins, where its last is not known. */
  readonly beginsOn: number | undefined;
  readonly summary: string | undefined;
  /** How the pages, or, where there are none, the title is known. */
  readonly evidence: string;
}

/** What the index knows of something that was asked. */
export interface Found {
  readonly topics: readonly FoundTopic[];
  /** What else is known by the words: chapters, documents, drugs, sections of the law. */
  readonly other: readonly Card[];
}

/** Gives a topic as it is shown: that of the index, or with pages that were read elsewhere. */
export type Verified = (topic: Topic) => Topic;

const NOTHING: Found = { topics: [], other: [] };

/**
 * What the index knows by some words: a topic, a drug, a section of the law, a document, or pages ("page 63", "Chronic
 * Pain Guidelines, pages 63-66"). Of a section or a page that it does not know: nothing, rather than another's.
 *
 * @param wanted the document or edition to look in; all of them if left out
 */
export function findByWords(words: string, wanted?: Place, verified: Verified = (topic) => topic): Found {
  const paged = pagesIn(words);
  if (paged !== undefined) return onPagesOf(paged, wanted, verified);
  if (isSectionNumber(words)) return bySection(words, wanted);
  const matches = placesWithTopics(wanted).flatMap((place) => topicByName(where(place), words) ?? []);
  // A name found inside longer words says little where others have the name itself.
  const named = matches.filter(({ how }) => how !== 'contained');
  const found = (named.length > 0 ? named : matches).map(({ value }) => value);
  const shown = new Set(found.map((topic) => JSON.stringify(describeTopic(topic))));
  const other = wanted === undefined ? lookUp(words).filter((card) => !shown.has(JSON.stringify(card))) : [];
  return { topics: found.map((topic) => toFound(verified(topic))), other };
}

/** The topics on some pages, in the order of the index. */
export function findOnPages(
  [first, last]: PageRange,
  wanted?: Place,
  verified: Verified = (topic) => topic,
): Found {
  const found = placesWithTopics(wanted).flatMap(({ document, edition }) => {
    const here = topicsOf({ document: document.id, ...(edition && { edition: edition.id }) }).map(verified);
    const moved = here.filter(({ pages, pagesEvidence }) => pages.length > 0 && isRead(pagesEvidence));
    const known = topicsOnPages(document.id, edition?.id, first, last).filter(
      (topic) => !moved.some(({ id }) => id === topic.id),
    );
    const read = moved.filter(({ pages }) => pages.some(([from, to]) => from <= last && first <= to));
    return [...known, ...read];
  });
  return { topics: found.map(toFound), other: [] };
}

/** All that the index knows of what a document, or one edition of it, contains. */
export function findContents(wanted: Place, verified: Verified = (topic) => topic): Found {
  const found = placesWithTopics(wanted).flatMap((place) => topicsOf(where(place)));
  return { topics: found.map((topic) => toFound(verified(topic))), other: [] };
}

const PAGES = /\b(?:pages?|pgs?\.?|pp?\.?)\s*(\d{1,4})(?:\s*(?:[-–]|to)\s*(\d{1,4}))?(?![\d.])/i;

/** What joins a page to what it is of. */
const JOINS: ReadonlySet<string> = new Set(['of', 'in', 'on', 'the']);

/** Pages that words name, and the words without them. */
function pagesIn(words: string): { readonly pages: PageRange; readonly rest: string } | undefined {
  const match = PAGES.exec(words);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2] ?? match[1])];
  const around = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
  const named = around.split(/[\s,;:]+/).filter((word) => word !== '');
  while (JOINS.has(named[0]?.toLowerCase() ?? '')) named.shift();
  while (JOINS.has(named.at(-1)?.toLowerCase() ?? '')) named.pop();
  return { pages: [Math.min(a, b), Math.max(a, b)], rest: named.join(' ') };
}

/** "page 63" anywhere; beside a document or its section there; beside a topic, that topic if it can be cited for them. */
function onPagesOf(
  { pages, rest }: { readonly pages: PageRange; readonly rest: string },
  wanted: Place | undefined,
  verified: Verified,
): Found {
  if (rest === '') return findOnPages(pages, wanted, verified);
  const named = isSectionNumber(rest) ? placesOfSection(rest) : [placeNamed(rest)].filter(isPlace);
  const places = named.filter(({ document }) => wanted === undefined || wanted.document === document);
  if (named.length > 0) {
    const all = places.map((place) => findOnPages(pages, wanted?.edition ? wanted : place, verified));
    return { topics: all.flatMap(({ topics }) => topics), other: [] };
  }
  const matches = placesWithTopics(wanted).flatMap((place) => topicByName(where(place), rest) ?? []);
  const fitting = matches
    .map(({ value }) => verified(value))
    .filter((topic) => pagesFitTopic(topic, ...pages) === true);
  return { topics: fitting.map(toFound), other: [] };
}

function bySection(words: string, wanted: Place | undefined): Found {
  if (wanted === undefined) return { topics: [], other: lookUp(words) };
  const isItsOwn = placesOfSection(words).some(({ document }) => document === wanted.document);
  return isItsOwn ? { topics: [], other: lookUp(words) } : NOTHING;
}

function placesOfSection(words: string): readonly Place[] {
  const section = lawSection(words)?.section;
  return documents
    .filter(({ regulation }) => regulation !== undefined && regulation === section)
    .map((document) => ({ document, edition: undefined }));
}

function isPlace(place: Place | undefined): place is Place {
  return place !== undefined;
}

function where({ document, edition }: Place): { document: string; edition?: string } {
  return { document: document.id, ...(edition && { edition: edition.id }) };
}

function toFound(topic: Topic): FoundTopic {
  const document = documentById(topic.document);
  const edition = document.editions.find(({ id }) => id === topic.edition);
  const hasPages = topic.pages.length > 0 || topic.beginsOn !== undefined;
  return {
    document: topic.document,
    documentTitle: document.title,
    edition: edition?.label,
    chapter: topic.chapter === undefined ? undefined : chapterById(topic.chapter)?.title,
    topic: topic.id,
    title: topic.number === undefined ? topic.title : `${topic.number} ${topic.title}`,
    pages: topic.pages,
    beginsOn: topic.beginsOn,
    // Most topics of 2016 are those of 2009.
    summary: topic.summary ?? (topic.same === undefined ? undefined : topicById(topic.same)?.summary),
    evidence: hasPages
      ? evidenceText(topic.pagesEvidence, 'pages')
      : evidenceText(topic.evidence, 'title', topic.seen),
  };
}
