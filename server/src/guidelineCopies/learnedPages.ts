import { nameOfPlace } from '../guidelines/places';
import { type PageRange, pagesText } from '../guidelines/topics';
import type { GuidelineCopies } from './guidelineCopies';
import type { TopicCheck } from './topicChecks';

/**
 * Where topics stand, by their ids, as somebody's copies of the guidelines have it: page numbers and nothing else of
 * them, so that they can be handed on to people who have no copy.
 */
export type LearnedPages = ReadonlyMap<string, readonly PageRange[]>;

/** Page numbers by place ("chronic-pain-2009") and topic ("muscle-relaxants"), as `imr-letters.json` writes them ("63-66"). */
export type WrittenPages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The page numbers of every topic whose heading stands in one of the copies, in the order of the index. */
export function learnPages(copies: GuidelineCopies): WrittenPages {
  const places: Record<string, Record<string, string>> = {};
  for (const { topic, copy, verdict, pages } of copies.verifyTopics()) {
    if (verdict === 'not found') continue;
    const place = nameOfPlace(copy);
    places[place] ??= {};
    // Of two copies of one edition the first is taken.
    places[place][topic.id] ??= pagesText(pages);
  }
  return places;
}

/** How the topics of a copy came out: so many as the index has them, elsewhere, new, and without a heading. */
export function countVerdicts(
  checks: readonly TopicCheck[],
): Readonly<Record<TopicCheck['verdict'], number>> {
  const counts = { confirmed: 0, 'other pages': 0, learned: 0, 'not found': 0 };
  for (const { verdict } of checks) counts[verdict]++;
  return counts;
}
