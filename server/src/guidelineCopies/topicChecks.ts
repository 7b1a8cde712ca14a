import type { PageRange, Topic } from '../guidelines/topics';
import type { GuidelineCopy } from './copy';
import { findHeadings, type HeadingPlace } from './headings';

/**
 * What a copy says of a topic's pages in the index.
 * - 'confirmed': its heading stands on the first page that the index gives, and no later topic begins before
 *   its last;
 * - 'other pages': its heading stands on another page, or a later topic begins before its last page;
 * - 'learned': the index gives no page, the copy does;
 * - 'not found': no line of the copy is its heading, so that nothing can be said.
 */
export type TopicVerdict = 'confirmed' | 'other pages' | 'learned' | 'not found';

/** A topic of the index, compared with a copy. */
export interface TopicCheck {
  readonly topic: Topic;
  readonly copy: GuidelineCopy;
  readonly verdict: TopicVerdict;
  /** The pages as the copy has them; empty where the heading was not found. */
  readonly pages: readonly PageRange[];
}

/**
 * Compares every topic of a copy's document and edition with the copy. A topic goes from its heading to the
 * next heading that the index knows; as the index need not know all, a topic that the index ends earlier is
 * not called wrong.
 */
export function checkTopics(copy: GuidelineCopy): readonly TopicCheck[] {
  if (copy.edition === undefined) return [];
  const headings = findHeadings(copy).map(({ topic, places }) => ({
    topic,
    place: theHeading(topic, places),
  }));
  const inOrder = headings
    .flatMap(({ topic, place }) => (place === undefined ? [] : { topic, place }))
    .sort((a, b) => a.place.page - b.place.page || a.place.line - b.place.line);
  const lastPage = Math.max(...copy.pages.map(({ number }) => number ?? 0));
  return headings.map(({ topic, place }) => {
    if (place === undefined) return { topic, copy, verdict: 'not found', pages: [] };
    const last = lastPageOf({ topic, place }, inOrder, lastPage);
    return { topic, copy, ...compared(topic, place.page, last) };
  });
}

interface Heading {
  readonly topic: Topic;
  readonly place: HeadingPlace;
}

/** A line that stands on more pages than this is no heading but a running head, or a phrase that recurs. */
const MOST_PLACES = 3;

/** Of several places the one where the index has it, else the first. */
function theHeading(topic: Topic, places: readonly HeadingPlace[]): HeadingPlace | undefined {
  const expected =
    places.find(({ page }) => topic.pages.some(([first]) => first === page)) ??
    places.find(({ page }) => topic.pages.some(([first, last]) => first <= page && page <= last));
  return expected ?? (places.length <= MOST_PLACES ? places[0] : undefined);
}

/** A heading within the first lines of a page leaves nothing of that page to the topic before it. */
const TOP_OF_PAGE = 3;

function lastPageOf({ topic, place }: Heading, inOrder: readonly Heading[], lastPage: number): number {
  const next = inOrder.find((other) => isAfter(other.place, place) && !isPartOf(other.topic, topic));
  if (next === undefined) return lastPage;
  const { page, line } = next.place;
  return Math.max(place.page, line < TOP_OF_PAGE ? page - 1 : page);
}

function isAfter(a: HeadingPlace, b: HeadingPlace): boolean {
  return a.page > b.page || (a.page === b.page && a.line > b.line);
}

/** "Opioids, dosing" within "Opioids": a part's heading does not end the whole. */
function isPartOf(part: Topic, whole: Topic): boolean {
  if (part.parent === whole.id) return true;
  const [inner, outer] = [part.pages[0], whole.pages[0]];
  return (
    inner !== undefined &&
    outer !== undefined &&
    outer[0] <= inner[0] &&
    inner[1] <= outer[1] &&
    inner[1] - inner[0] < outer[1] - outer[0]
  );
}

function compared(topic: Topic, first: number, last: number): Pick<TopicCheck, 'verdict' | 'pages'> {
  const known = topic.pages.find(([from, to]) => from <= first && first <= to) ?? topic.pages[0];
  if (known === undefined) return { verdict: 'learned', pages: [[first, last]] };
  const isConfirmed = known[0] === first && known[1] <= last;
  if (isConfirmed) return { verdict: 'confirmed', pages: topic.pages };
  // Where only the end is too far, the beginning stays.
  const to = known[0] === first ? last : Math.max(first, Math.min(last, known[1] + first - known[0]));
  return { verdict: 'other pages', pages: [[first, to]] };
}
