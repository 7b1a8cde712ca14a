import { pageHint } from '../guidelines/card';
import type { ResolvedPages } from '../guidelines/resolvedCitation';
import { topicCovers } from '../guidelines/subjects';
import type { Topic } from '../guidelines/topics';
import type { Item, Letter } from '../letter/model';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import { pagesCard } from './cards/pages';
import { citedPlace } from './citedPlaces';
import { fitIntoLines } from './hintRoom';
import { partsOf } from './itemParts';
import { subjectsOfItem } from './namesInLetter';

/** Words that the editor shows after cited pages: "63-66 ⟨Muscle relaxants⟩", cut where the line has no room. */
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
          const named = resolved.topics.flatMap(({ topic }) => topic ?? []);
          for (const pages of resolved.pages) {
            const { span } = pages.part;
            const isSaid = resolved.topics.length === 1 && named.some((one) => pages.topics.includes(one));
            const text = isSaid ? '' : hintText(pages, named, item);
            if (text === '') continue;
            hints.push({ offset: span.end, text, tooltip: pagesCard(resolved, pages).markdown });
          }
        }
      }
    }
  }
  return fitIntoLines(letters[0]?.text ?? '', hints);
}

/** Of several topics on the pages those that the citation names are meant, else those that speak of the item. */
function hintText({ topics, part }: ResolvedPages, named: readonly Topic[], item: Item): string {
  const first = Math.min(part.first, part.last);
  const last = Math.max(part.first, part.last);
  const subjects = subjectsOfItem(item);
  const cited = topics.filter((topic) => named.includes(topic));
  const about = topics.filter((topic) => subjects.some((subject) => topicCovers(topic, subject) === true));
  const meant = cited.length > 0 ? cited : about.length > 0 ? about : topics;
  return pageHint(withoutBroader(meant, first, last), first, last);
}

/** A section that holds others of these says less than they do, unless the pages are all of it. */
function withoutBroader(topics: readonly Topic[], first: number, last: number): readonly Topic[] {
  const parents = new Set(topics.flatMap(({ parent }) => parent ?? []));
  return topics.filter(
    ({ id, pages }) => !parents.has(id) || pages.every(([from, to]) => first <= from && to <= last),
  );
}
