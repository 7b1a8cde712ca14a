import { pageHint } from '../guidelines/card';
import { topicCovers } from '../guidelines/subjects';
import type { Topic } from '../guidelines/topics';
import type { Item, Letter } from '../letter/model';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import { pagesCard } from './cards/pages';
import { citedPlace } from './citedPlaces';
import { partsOf } from './itemParts';
import { subjectsOfItem } from './namesInLetter';

/** Words that the editor shows after cited pages: "63-66 ⟨Muscle relaxants⟩". */
export interface TopicHint {
  readonly offset: number;
  readonly text: string;
  /** Markdown: what is on these pages, and how that is known. */
  readonly tooltip: string;
}

/**
 * What the pages cited in a range of the file are about, after each of them. Pages whose one topic stands
 * right before them ("Muscle relaxants Page(s): 63-66") need no hint, nor do those of which nothing is known.
 */
export function topicHints(letters: readonly Letter[], range: Span): readonly TopicHint[] {
  const hints: TopicHint[] = [];
  for (const letter of letters) {
    if (!overlaps(letter.extent, range)) continue;
    for (const item of letter.items) {
      for (const part of partsOf(item)) {
        if (!overlaps(part.extent, range)) continue;
        for (const citation of part.citations) {
          if (citation.pages.length === 0 || !overlaps(citation.span, range)) continue;
          const { resolved } = citedPlace(letter, item, part, citation);
          const named = new Set(resolved.topics.map(({ topic }) => topic?.title));
          for (const pages of resolved.pages) {
            const { first, last, span } = pages.part;
            const text = pageHint(
              aboutItem(pages.topics, item),
              Math.min(first, last),
              Math.max(first, last),
            );
            const isNamed = pages.topics.some(({ title }) => named.has(title) && title.startsWith(text));
            if (text === '' || (named.size === 1 && isNamed)) continue;
            hints.push({ offset: span.end, text, tooltip: pagesCard(resolved, pages).markdown });
          }
        }
      }
    }
  }
  return hints;
}

/** Of several topics on a page those that speak of the item are meant, where any does. */
function aboutItem(topics: readonly Topic[], item: Item): readonly Topic[] {
  const subjects = subjectsOfItem(item);
  const about = topics.filter((topic) => subjects.some((subject) => topicCovers(topic, subject) === true));
  return about.length > 0 ? about : topics;
}
