import { acoem2004Chapters, type Chapter, odgChapters } from '../../guidelines/chapters';
import { documentById, documents } from '../../guidelines/documents';
import { titlesInForce } from '../../guidelines/lineTitles';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import { subjectsOf, topicCovers } from '../../guidelines/subjects';
import type { Topic } from '../../guidelines/topics';
import { pagesText, topicsOf } from '../../guidelines/topics';
import { letterDate } from '../../reading/dates/letterDate';
import { regionsOfCase, regionsOfTitle, treatsRegion } from '../../relations/guidelines/guidelineRegions';
import { citedPlaces } from '../citedPlaces';
import { subjectsOfItem } from '../namesInLetter';
import type { Offer } from './completion';
import type { Asks, Cited } from './guidelineLine';

/** A day of the section form, for a letter that has no date yet. */
const SECTION_FORM_DAY = new Date(Date.UTC(2017, 0, 1));

/** What a line may cite under "MTUS" or "Non-MTUS Citation", as this letter's form writes it. */
export function documentOffers(asks: Asks): readonly Offer[] {
  if (!asks.isMtus) return otherDocuments();
  return asks.sections ? titlesBySection(asks) : titlesByPage(asks);
}

function titlesBySection(asks: Asks): readonly Offer[] {
  const { letter } = asks;
  return titlesInForce(letterDate(letter) ?? SECTION_FORM_DAY).map(({ title, year, chapter, document }) => ({
    label: `${title} ${year}`,
    insert: `${title} ${year}, Section(s): `,
    kind: chapter ? 'chapter' : 'document',
    more: true,
    fits: chapter ? treatsItem(chapter, asks) : document !== undefined && speaksOfItem(document.id, asks),
    ...(chapter && { about: { kind: 'chapter', id: chapter.id } }),
    ...(!chapter && document && { about: { kind: 'document', id: document.id } }),
  }));
}

/** As the page form names the guidelines that are no chapter of ACOEM. */
const PAGE_FORM_TITLES: readonly (readonly [string, string])[] = [
  ['chronic-pain', 'Chronic Pain Treatment Guidelines'],
  ['postsurgical', 'Postsurgical Treatment Guidelines'],
  ['acupuncture', 'Acupuncture Treatment Guidelines'],
];

function titlesByPage(asks: Asks): readonly Offer[] {
  const { letter } = asks;
  const whole = PAGE_FORM_TITLES.map(([id, usual]): Offer => {
    const label = writtenHere(letter, id) ?? usual;
    return {
      label,
      insert: `${label} `,
      kind: 'document',
      more: true,
      fits: speaksOfItem(id, asks),
      about: { kind: 'document', id },
    };
  });
  return [...whole, ...acoemChapters('ACOEM ', asks)];
}

/** The words by which another line of this letter names a document. */
function writtenHere(letter: Asks['letter'], id: string): string | undefined {
  const place = citedPlaces(letter).find(
    ({ part, resolved, citation }) =>
      part.part !== 'rationale' && resolved.document?.id === id && citation.document && !citation.edition,
  );
  return place?.citation.document?.text;
}

function acoemChapters(before: string, asks: Asks): readonly Offer[] {
  return acoem2004Chapters.flatMap((chapter): Offer[] => {
    const { id, number, title, adopted } = chapter;
    if (number === undefined || adopted !== true) return [];
    const label = `${before}Chapter ${number} ${title}`;
    return [
      {
        label,
        insert: `${label} `,
        kind: 'chapter',
        more: true,
        fits: treatsItem(chapter, asks),
        about: { kind: 'chapter', id },
      },
    ];
  });
}

const MOST_CITED: readonly string[] = ['odg', 'acoem'];

function otherDocuments(): readonly Offer[] {
  const others = documents.filter(
    ({ id, kind }) => kind !== 'MTUS' && kind !== 'law' && kind !== 'web' && !MOST_CITED.includes(id),
  );
  return [...MOST_CITED.map(documentById), ...others].map(({ id, title }): Offer => {
    const label = id === 'odg' ? `${title} (ODG)` : title;
    return { label, insert: `${label}, `, kind: 'document', more: true, about: { kind: 'document', id } };
  });
}

/** The chapters of a document that has some. */
export function chapterOffers(asks: Asks, { document }: ResolvedCitation): readonly Offer[] {
  if (document?.id === 'acoem-2004') return acoemChapters('', asks);
  if (document?.id !== 'odg') return [];
  return odgChapters.map((chapter: Chapter) => ({
    label: `${chapter.title} Chapter`,
    insert: `${chapter.title} Chapter, `,
    kind: 'chapter',
    more: true,
    fits: treatsItem(chapter, asks),
    about: { kind: 'chapter', id: chapter.id },
  }));
}

/**
 * The topics or sections of what is cited, those that speak of the item first.
 *
 * @param how with its pages, or in the section form with its label, unless that stands there already
 */
export function topicOffers(
  asks: Asks,
  { resolved, hasYear }: Cited,
  how: 'with place' | 'title only',
): readonly Offer[] {
  return ownTopicsFirst(topicsCited(resolved), asks).map((topic) => {
    const pages = pagesText(topic.pages);
    const onPages = pages ? `${topic.title} Page(s): ${pages}` : topic.title;
    const inPlace = hasYear && asks.isMtus ? `Section(s): ${topic.title}` : onPages;
    return {
      label: topic.title,
      ...(pages && { detail: `${pages.includes('-') || pages.includes(',') ? 'pages' : 'page'} ${pages}` }),
      insert: how === 'title only' ? topic.title : inPlace,
      kind: 'topic',
      fits: fitsItem(topic, asks),
      about: { kind: 'topic', id: topic.id },
    };
  });
}

/** The pages of the cited topics where some are cited, else of every topic of what is cited. */
export function pageOffers(asks: Asks, resolved: ResolvedCitation): readonly Offer[] {
  const cited = resolved.topics.flatMap(({ topic }) => (topic && topic.pages.length > 0 ? [topic] : []));
  const all = topicsCited(resolved).filter(({ pages }) => pages.length > 0);
  const topics = ownTopicsFirst(cited.length > 0 ? cited : all, asks);
  return topics.map((topic) => {
    const pages = pagesText(topic.pages);
    return {
      label: pages,
      detail: topic.title,
      insert: pages,
      kind: 'pages',
      fits: fitsItem(topic, asks),
      about: { kind: 'topic', id: topic.id },
    };
  });
}

/** A topic named after the item's own drug or service before those of its class; else in their order. */
function ownTopicsFirst(topics: readonly Topic[], { item }: Asks): readonly Topic[] {
  const own = new Set(subjectsOfItem(item).map(({ id }) => id));
  const isOwn = new Set(topics.filter(({ title }) => subjectsOf(title).some(({ id }) => own.has(id))));
  return [...isOwn, ...topics.filter((topic) => !isOwn.has(topic))];
}

function topicsCited({ document, edition, chapters }: ResolvedCitation): readonly Topic[] {
  if (document === undefined) return [];
  if (chapters.length > 0) {
    return chapters.flatMap((chapter) => topicsOf({ document: document.id, chapter: chapter.id }));
  }
  if (document.id === 'acoem-2004' || document.id === 'odg') return [];
  return topicsOf({ document: document.id, ...(edition && { edition: edition.id }) });
}

/** A chapter for a body part that the item names; of an item that names none, for one that the case is about. */
function treatsItem(chapter: Chapter, { letter, item }: Asks): boolean {
  if (chapter.regions.includes('any')) return false;
  const named = regionsOfTitle(item);
  const regions = named.size > 0 ? named : regionsOfCase(letter);
  return !regions.has('any') && treatsRegion(chapter, regions);
}

/** A document with a topic that speaks of the item. */
function speaksOfItem(document: string, asks: Asks): boolean {
  return topicsOf({ document }).some((topic) => fitsItem(topic, asks));
}

function fitsItem(topic: Topic, { item }: Asks): boolean {
  return subjectsOfItem(item).some((subject) => topicCovers(topic, subject) === true);
}
