import { pageHint } from '../guidelines/card';
import type { ResolvedPages } from '../guidelines/resolvedCitation';
import { topicCovers } from '../guidelines/subjects';
import type { Topic } from '../guidelines/topics';
import type { Item, Letter } from '../letter/model';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import { pagesCard } from './cards/pages';
import { citedPlace } from './citedPlaces';
import { ROOM, shortened } from './hintRoom';
import { partsOf } from './itemParts';
import { subjectsOfItem } from './namesInLetter';

/** Words that the editor shows after cited pages: "63-66 ⟨→ Muscle relaxants⟩", cut where the line has no room. */
export interface TopicHint {
  readonly offset: number;
  readonly text: string;
  /** Markdown: what is on these pages, and how that is known. */
  readonly tooltip: string;
}

/**
 * What the pages cited in the guideline lines of a range of the file are about: one hint in a line of the text, after
 * the pages that speak of the item, else after the first. Pages whose one topic stands right before them ("Muscle
 * relaxants Page(s): 63-66") need no hint, nor do those of which nothing is known. Running text has none: it is to be
 * read, and its pages can be pointed at.
 */
export function topicHints(letters: readonly Letter[], range: Span): readonly TopicHint[] {
  const hints: Candidate[] = [];
  for (const letter of letters) {
    if (!overlaps(letter.extent, range)) continue;
    for (const item of letter.items) {
      for (const part of partsOf(item)) {
        if (part.part === 'rationale' || !overlaps(part.extent, range)) continue;
        for (const citation of part.citations) {
          if (citation.pages.length === 0 || !overlaps(citation.span, range)) continue;
          const { resolved } = citedPlace(letter, item, part, citation);
          const named = resolved.topics.flatMap(({ topic }) => topic ?? []);
          for (const pages of resolved.pages) {
            const { span } = pages.part;
            const isSaid = resolved.topics.length === 1 && named.some((one) => pages.topics.includes(one));
            const hint = isSaid ? undefined : hintFor(pages, named, item);
            if (hint === undefined) continue;
            hints.push({ offset: span.end, ...hint, tooltip: pagesCard(resolved, pages).markdown });
          }
        }
      }
    }
  }
  return onePerLine(letters[0]?.text ?? '', hints);
}

interface Candidate extends TopicHint {
  /** Whether the topics are about what the item asks for. */
  readonly aboutItem: boolean;
}

const ARROW = '→ ';

/** Of the hints of each line of the text the one about the item, else the first, cut to its room. */
function onePerLine(text: string, hints: readonly Candidate[]): readonly TopicHint[] {
  const byLine = new Map<number, Candidate>();
  let lineStart = 0;
  let lineEnd = -1;
  for (const hint of hints.toSorted((a, b) => a.offset - b.offset)) {
    if (hint.offset > lineEnd) {
      lineStart = hint.offset;
      const next = text.indexOf('\n', hint.offset);
      lineEnd = next < 0 ? text.length : next;
    }
    const known = byLine.get(lineStart);
    if (known === undefined || (hint.aboutItem && !known.aboutItem)) byLine.set(lineStart, hint);
  }
  return [...byLine.values()].map(({ offset, text: topic, tooltip }) => ({
    offset,
    text: ARROW + shortened(topic, ROOM - ARROW.length),
    tooltip,
  }));
}

/** Of several topics on the pages those that the citation names are meant, else those that speak of the item. */
function hintFor(
  { topics, part }: ResolvedPages,
  named: readonly Topic[],
  item: Item,
): Pick<Candidate, 'text' | 'aboutItem'> | undefined {
  const first = Math.min(part.first, part.last);
  const last = Math.max(part.first, part.last);
  const subjects = subjectsOfItem(item);
  const cited = topics.filter((topic) => named.includes(topic));
  const about = topics.filter((topic) => subjects.some((subject) => topicCovers(topic, subject) === true));
  const meant = cited.length > 0 ? cited : about.length > 0 ? about : topics;
  const text = pageHint(withoutBroader(meant, first, last), first, last);
  return text === '' ? undefined : { text, aboutItem: about.length > 0 };
}

/** A section that holds others of these says less than they do, unless the pages are all of it. */
function withoutBroader(topics: readonly Topic[], first: number, last: number): readonly Topic[] {
  const parents = new Set(topics.flatMap(({ parent }) => parent ?? []));
  return topics.filter(
    ({ id, pages }) => !parents.has(id) || pages.every(([from, to]) => first <= from && to <= last),
  );
}
