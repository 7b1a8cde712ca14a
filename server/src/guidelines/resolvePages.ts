import type { Citation } from '../letter/model';
import type { Edition } from './documents';
import type { Identity } from './identify';
import type { ResolvedPages, ResolvedTopic } from './resolvedCitation';
import { pagesFitTopic, type Topic, topicsOnPages } from './topics';

/** The pages of a citation: whether they exist, what is on them, and whether they are a cited topic's. */
export function resolvePages(
  citation: Citation,
  identity: Identity,
  edition: Edition | undefined,
  topics: readonly ResolvedTopic[],
): readonly ResolvedPages[] {
  return citation.pages.map((part) => {
    const exists = pagesExist(identity, edition, part.first, part.last);
    return {
      part,
      exists,
      topics: exists === false ? [] : topicsAt(identity, edition, part.first, part.last),
      fit: fit(topics, edition, part.first, part.last),
    };
  });
}

/** How far beyond a chapter a page may lie before it is called missing: where chapters end is from memory. */
const CHAPTER_SLACK = 3;
/** How far a range may lead out of the chapter in which it begins or ends. */
const RANGE_SLACK = 20;

/**
 * Whether the pages exist. A range that lies partly in its chapter, or just beside it, is not called missing
 * (`undefined`), unless it leads far out of it or leaves the book.
 */
function pagesExist(
  identity: Identity,
  edition: Edition | undefined,
  a: number,
  b: number,
): boolean | undefined {
  const first = Math.min(a, b);
  const last = Math.max(a, b);
  if (first < 1) return false;
  const lastOfBook = edition?.pages?.[1];
  if (lastOfBook !== undefined && last > lastOfBook) return false;
  const spaces =
    identity.document?.id === 'acoem-2004' ? identity.chapters.flatMap((chapter) => chapter.pageSpaces) : [];
  if (spaces.length === 0) return lastOfBook === undefined ? undefined : true;
  const isInside = spaces.some(
    (space) => space.last !== undefined && first >= space.first && last <= space.last,
  );
  if (isInside) return true;
  const isNear = spaces.some(
    ({ first: begin, last: end }) =>
      last >= begin - CHAPTER_SLACK &&
      first >= begin - RANGE_SLACK &&
      (end === undefined || (first <= end + CHAPTER_SLACK && last <= end + RANGE_SLACK)),
  );
  return isNear ? undefined : false;
}

function topicsAt(
  identity: Identity,
  edition: Edition | undefined,
  first: number,
  last: number,
): readonly Topic[] {
  const { document } = identity;
  if (!document) return [];
  if (document.id === 'acoem-2004') {
    const chapters = new Set(identity.chapters.map((chapter) => chapter.id));
    return topicsOnPages(document.id, undefined, first, last).filter(
      (topic) => topic.chapter && chapters.has(topic.chapter),
    );
  }
  return topicsOnPages(document.id, edition?.id, first, last);
}

function fit(
  topics: readonly ResolvedTopic[],
  edition: Edition | undefined,
  first: number,
  last: number,
): boolean | undefined {
  let judged: boolean | undefined;
  for (const { topic } of topics) {
    // A topic that the index does not know may well be on these pages.
    if (!topic || (edition && topic.edition !== edition.id)) return undefined;
    const fits = pagesFitTopic(topic, first, last);
    if (fits === undefined) return undefined;
    judged = judged === true || fits;
  }
  return judged;
}
