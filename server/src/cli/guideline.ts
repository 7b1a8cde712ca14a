import { type Card, describeTopic } from '../guidelines/card';
import { chapterById } from '../guidelines/chapters';
import {
  documentById,
  documents,
  type Edition,
  type GuidelineDocument,
  guidelineOf,
} from '../guidelines/documents';
import { evidenceText } from '../guidelines/evidence';
import { isSectionNumber } from '../guidelines/law';
import { lookUp } from '../guidelines/lookUp';
import {
  type PageRange,
  pagesText,
  type Topic,
  topicById,
  topicByName,
  topics,
  topicsOnPages,
} from '../guidelines/topics';
import type { Terminal } from './terminal';
import { UsageError } from './terminal';

const EXIT_FOUND = 0;
const EXIT_NOTHING = 1;

/** A topic as scripts get it. */
interface FoundTopic {
  readonly document: string;
  readonly documentTitle: string;
  readonly edition: string | undefined;
  /** The chapter it stands in (ACOEM, ODG). */
  readonly chapter: string | undefined;
  readonly topic: string;
  readonly title: string;
  /** First and last page of each stretch, as printed. */
  readonly pages: readonly PageRange[];
  readonly summary: string | undefined;
  /** How the pages, or, where there are none, the title is known. */
  readonly evidence: string;
}

interface Found {
  readonly topics: readonly FoundTopic[];
  /** What else is known by the words: chapters, documents, drugs, sections of the law. */
  readonly other: readonly Card[];
}

/** The formats of `guideline`, its default first. */
export const GUIDELINE_FORMATS: readonly string[] = ['text', 'json'];

/** What `guideline` can be told beside words. */
export interface GuidelineOptions {
  readonly format: string;
  /** As written: "63", "63-66". */
  readonly page?: string;
  /** Id or name of a document, or of one of its editions. */
  readonly document?: string;
}

/** `imr-letters guideline`: what the index of guidelines knows by some words, or on a page. Gives the exit code. */
export function guideline(words: readonly string[], options: GuidelineOptions, terminal: Terminal): number {
  const asked = readArguments(words, options);
  const found = 'words' in asked ? byWords(asked.words, asked.place) : onPages(asked.pages, asked.place);
  terminal.out(
    asked.format === 'json'
      ? `${JSON.stringify({ ...('words' in asked ? { words: asked.words } : { pages: asked.pages }), ...found }, null, 2)}\n`
      : asText(found),
  );
  return found.topics.length + found.other.length > 0 ? EXIT_FOUND : EXIT_NOTHING;
}

/** A document, or one edition of it. */
interface Place {
  readonly document: GuidelineDocument;
  readonly edition: Edition | undefined;
}

/** Every edition that has topics, in the order of the index; those without editions once. */
function placesWithTopics(wanted: Place | undefined): readonly Place[] {
  const keys = new Set(topics.map(({ document, edition }) => `${document} ${edition ?? ''}`));
  return [...keys]
    .map((key) => {
      const [id, edition] = key.split(' ');
      const document = documentById(id!);
      return { document, edition: document.editions.find((one) => one.id === edition) };
    })
    .filter(
      (place) =>
        wanted === undefined ||
        (place.document === wanted.document &&
          (wanted.edition === undefined || place.edition === undefined || place.edition === wanted.edition)),
    );
}

function byWords(words: string, wanted: Place | undefined): Found {
  if (isSectionNumber(words)) return { topics: [], other: wanted === undefined ? lookUp(words) : [] };
  const matches = placesWithTopics(wanted).flatMap(
    ({ document, edition }) =>
      topicByName({ document: document.id, ...(edition && { edition: edition.id }) }, words) ?? [],
  );
  // A name found inside longer words says little where others have the name itself.
  const named = matches.filter(({ how }) => how !== 'contained');
  const found = (named.length > 0 ? named : matches).map(({ value }) => value);
  const shown = new Set(found.map((topic) => JSON.stringify(describeTopic(topic))));
  const other = wanted === undefined ? lookUp(words).filter((card) => !shown.has(JSON.stringify(card))) : [];
  return { topics: found.map(toFound), other };
}

function onPages([first, last]: PageRange, wanted: Place | undefined): Found {
  const found = placesWithTopics(wanted).flatMap(({ document, edition }) =>
    topicsOnPages(document.id, edition?.id, first, last),
  );
  return { topics: found.map(toFound), other: [] };
}

function toFound(topic: Topic): FoundTopic {
  const document = documentById(topic.document);
  const edition = document.editions.find(({ id }) => id === topic.edition);
  const hasPages = topic.pages.length > 0;
  return {
    document: topic.document,
    documentTitle: document.title,
    edition: edition?.label,
    chapter: topic.chapter === undefined ? undefined : chapterById(topic.chapter)?.title,
    topic: topic.id,
    title: topic.number === undefined ? topic.title : `${topic.number} ${topic.title}`,
    pages: topic.pages,
    // Most topics of 2016 are those of 2009.
    summary: topic.summary ?? (topic.same === undefined ? undefined : topicById(topic.same)?.summary),
    evidence: hasPages
      ? evidenceText(topic.pagesEvidence, 'pages')
      : evidenceText(topic.evidence, 'title', topic.seen),
  };
}

/** Topics under a line for each document and edition, then what else is known. */
function asText({ topics: found, other }: Found): string {
  if (found.length + other.length === 0) return 'Nothing is known of that.\n';
  const byDocument = new Map<string, FoundTopic[]>();
  for (const topic of found) {
    const name =
      topic.edition === undefined ? topic.documentTitle : `${topic.documentTitle}, ${topic.edition}`;
    byDocument.set(name, [...(byDocument.get(name) ?? []), topic]);
  }
  const parts = [...byDocument].map(([name, ofDocument]) => `${name}\n${ofDocument.map(topicText).join('')}`);
  return [...parts, ...other.map(cardText)].join('\n');
}

function topicText({ title, chapter, pages, summary, evidence }: FoundTopic): string {
  const place = pages.length === 0 ? '' : `, ${isOnePage(pages) ? 'page' : 'pages'} ${pagesText(pages)}`;
  return `  ${title}${chapter === undefined ? '' : ` (${chapter})`}${place}\n${summary === undefined ? '' : `    ${summary}\n`}    (${evidence})\n`;
}

function isOnePage([range, ...more]: readonly PageRange[]): boolean {
  return more.length === 0 && range !== undefined && range[0] === range[1];
}

function cardText({ title, subtitle, summary, facts, evidence }: Card): string {
  const lines = [
    `${title}${subtitle === '' ? '' : ` (${subtitle})`}`,
    ...(summary === undefined ? [] : [`  ${summary}`]),
    ...facts.map(({ label, text }) => `  ${label}: ${text}`),
    ...(evidence === '' ? [] : [`  (${evidence})`]),
  ];
  return `${lines.join('\n')}\n`;
}

type Asked = { readonly format: string; readonly place: Place | undefined } & (
  | { readonly words: string }
  | { readonly pages: PageRange }
);

function readArguments(written: readonly string[], { format, page, document }: GuidelineOptions): Asked {
  const words = written.join(' ').trim();
  if ((words === '') === (page === undefined)) {
    throw new UsageError('"guideline" needs the name of a topic, or --page with a number.');
  }
  const place = document === undefined ? undefined : placeOf(document);
  return page === undefined ? { format, place, words } : { format, place, pages: pagesOf(page) };
}

/** "63" or "63-66". */
function pagesOf(written: string): PageRange {
  const [, first, last] = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/.exec(written.trim()) ?? [];
  if (first === undefined) throw new UsageError(`"${written}" is no page number.`);
  const [a, b] = [Number(first), Number(last ?? first)];
  return [Math.min(a, b), Math.max(a, b)];
}

/** "chronic-pain", "chronic-pain-2009", or a document's name as letters write it. */
function placeOf(written: string): Place {
  const wanted = written.trim().toLowerCase();
  for (const document of documents) {
    if (document.id === wanted) return { document, edition: undefined };
    const edition = document.editions.find(({ id }) => `${document.id}-${id}` === wanted);
    if (edition !== undefined) return { document, edition };
  }
  const named = guidelineOf(written);
  if (named === undefined) {
    throw new UsageError(`There is no document "${written}"; there are ${placeNames().join(', ')}.`);
  }
  return { document: named, edition: undefined };
}

function placeNames(): readonly string[] {
  return placesWithTopics(undefined).map(({ document, edition }) =>
    edition === undefined || document.id.endsWith(edition.id) ? document.id : `${document.id}-${edition.id}`,
  );
}
