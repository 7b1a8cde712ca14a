import type { Region } from '../vocabulary/sources/guidelineRegions';
import second from './acoem2004.json';
import acupuncture from './acupuncture2007.json';
import chronic2009 from './chronicPain2009.json';
import chronic2016 from './chronicPain2016.json';
import { type Evidence, isCertain } from './evidence';
import { createNameIndex, type NameIndex, type NameMatch } from './nameIndex';
import disability from './odg.json';
import opioids from './opioids2016.json';
import postsurgical from './postsurgical2009.json';

/** First and last page, 1-based as printed. */
export type PageRange = readonly [number, number];

/** A topic or section of a guideline. */
export interface Topic {
  readonly id: string;
  readonly document: string;
  /** The edition whose topic it is; absent in ODG. */
  readonly edition?: string;
  /** The chapter it stands in (ACOEM, ODG). */
  readonly chapter?: string;
  /** "3.3.9" in the Opioids guideline. */
  readonly number?: string;
  readonly title: string;
  readonly names: readonly string[];
  /** Where it is; empty where unknown. */
  readonly pages: readonly PageRange[];
  readonly pagesEvidence: Evidence;
  /** The page on which it begins, where its last is not known; `pages` is empty then. */
  readonly beginsOn?: number;
  /** Other pages that speak of the same subject, on which a citation of it is not wrong. */
  readonly alsoPages: readonly PageRange[];
  /** Pages that public letters print with it. */
  readonly printed: readonly PageRange[];
  /** How its title is known. */
  readonly evidence: Evidence;
  readonly confidence: 'high' | 'medium' | 'low';
  /** In how many guideline lines of public letters its title was counted. */
  readonly seen?: number;
  readonly parent?: string;
  /** About care in general (introduction, functional improvement): goes with any item. */
  readonly general: boolean;
  /** The subjects it speaks of, beside itself: ids that drugs and services carry too. */
  readonly about: readonly string[];
  /** The 2009 topic that the 2016 edition carries on. */
  readonly same?: string;
  readonly drugs: readonly string[];
  readonly regions: readonly Region[];
  /** One sentence in our own words. */
  readonly summary?: string;
}

interface RawTopic extends Partial<Omit<Topic, 'id' | 'title' | 'evidence'>> {
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
}

interface TopicFile {
  readonly document: string;
  readonly edition?: string;
}

function toTopics(file: TopicFile, rows: unknown): readonly Topic[] {
  return (rows as readonly RawTopic[]).map((raw) => ({
    ...raw,
    document: file.document,
    ...(file.edition && { edition: file.edition }),
    names: raw.names ?? [],
    pages: raw.pages ?? [],
    pagesEvidence: raw.pagesEvidence ?? raw.evidence,
    alsoPages: raw.alsoPages ?? [],
    printed: raw.printed ?? [],
    confidence: raw.confidence ?? 'high',
    general: raw.general ?? false,
    about: raw.about ?? [],
    drugs: raw.drugs ?? [],
    regions: raw.regions ?? [],
  }));
}

/** Every topic and section of the index. */
export const topics: readonly Topic[] = [
  ...toTopics(chronic2009, chronic2009.topics),
  ...toTopics(chronic2016, chronic2016.topics),
  ...toTopics(opioids, opioids.topics),
  ...toTopics(postsurgical, postsurgical.topics),
  ...toTopics(acupuncture, acupuncture.topics),
  ...toTopics(second, second.sections),
  ...toTopics(disability, disability.topics),
];

const byId = new Map(topics.map((topic) => [topic.id, topic]));

/** The topic of an id of the data ("muscle-relaxants", "2016-ppi", "op-3.3.9"), or `undefined`. */
export function topicById(id: string): Topic | undefined {
  return byId.get(id);
}

/** A topic with the pages that were read in a copy. */
export function withPages(
  { beginsOn: _, ...topic }: Topic,
  pages: readonly PageRange[],
  pagesEvidence: Evidence,
): Topic {
  return { ...topic, pages, pagesEvidence };
}

/** Where to look a topic up. */
export interface TopicPlace {
  readonly document: string;
  readonly edition?: string;
  readonly chapter?: string;
}

const placeTopics = new Map<string, readonly Topic[]>();

/** The topics of a document, or of one edition or chapter of it, in the order of the document. */
export function topicsOf(place: TopicPlace): readonly Topic[] {
  const key = `${place.document}/${place.edition ?? ''}/${place.chapter ?? ''}`;
  let found = placeTopics.get(key);
  if (!found) {
    found = topics.filter(
      (topic) =>
        topic.document === place.document &&
        (place.edition === undefined || topic.edition === undefined || topic.edition === place.edition) &&
        (place.chapter === undefined || topic.chapter === place.chapter),
    );
    placeTopics.set(key, found);
  }
  return found;
}

const indexes = new Map<string, NameIndex<Topic>>();

function indexOf(place: TopicPlace): NameIndex<Topic> {
  const key = `${place.document}/${place.edition ?? ''}/${place.chapter ?? ''}`;
  let index = indexes.get(key);
  if (!index) {
    index = createNameIndex(
      topicsOf(place).map((topic) => ({ value: topic, names: [topic.title, ...topic.names] })),
    );
    indexes.set(key, index);
  }
  return index;
}

const sectionNumber = /^(\d(?:\.\d){0,3})\.?(?=\s|$|:)/;

/**
 * The topic that a letter's words name, by title, alias, abbreviation, small misspelling, words in another
 * order, or (Opioids guideline) section number. Cached by the words.
 */
export function topicByName(place: TopicPlace, words: string): NameMatch<Topic> | undefined {
  if (place.document === 'opioids') {
    const numbered = sectionNumber.exec(words.trim());
    const topic = numbered ? byId.get(`op-${numbered[1]}`) : undefined;
    if (topic) return { value: topic, how: 'exact', name: topic.title };
  }
  return indexOf(place).find(words);
}

/** Whether two ranges share a page. */
export function rangesMeet(a: PageRange, b: PageRange): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/**
 * The topics on the pages from `first` to `last` of a document's edition, in page order; a section that
 * holds others comes before them.
 */
export function topicsOnPages(
  document: string,
  edition: string | undefined,
  first: number,
  last: number,
): readonly Topic[] {
  const cited: PageRange = [Math.min(first, last), Math.max(first, last)];
  return topicsOf(edition === undefined ? { document } : { document, edition }).filter(
    ({ pages, beginsOn }) =>
      pages.some((range) => rangesMeet(range, cited)) ||
      (beginsOn !== undefined && rangesMeet([beginsOn, beginsOn], cited)),
  );
}

/**
 * Whether a page range can be cited for a topic: it meets the topic's pages, those of its parts, or another
 * place that speaks of the subject. A neighbouring page is taken too, as the pages are not from the document
 * itself. `undefined` where the topic's pages are not known, or are a section's of a body-region chapter,
 * where they are remembered too vaguely to judge by.
 */
export function pagesFitTopic(topic: Topic, first: number, last: number): boolean | undefined {
  if (topic.pages.length === 0 || topic.chapter !== undefined) return undefined;
  const slack = isCertain(topic.pagesEvidence) ? 0 : 1;
  const cited: PageRange = [Math.min(first, last) - slack, Math.max(first, last) + slack];
  const parts = topicsOf(topic).filter((other) => other.parent === topic.id);
  const accepted = [
    ...topic.pages,
    ...topic.alsoPages,
    ...topic.printed,
    ...parts.flatMap((other) => other.pages),
  ];
  return accepted.some((range) => rangesMeet(range, cited));
}

/** "63-66", "22": a topic's pages as a guideline line writes them; empty where unknown. */
export function pagesText(ranges: readonly PageRange[]): string {
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
