import { letterDate } from '../clinical/letterDate';
import { resolve } from '../guidelines/resolve';
import type { Citation, Item, Letter, Part } from '../letter/model';
import { letterAt, pathAt } from '../letter/navigate';
import type { Span } from '../text/span';
import { touches } from '../text/span';
import type { HoverCard } from './cards/card';
import { citationCard } from './cards/citation';
import { chapterCard, regulationCard, tableCard, topicCard } from './cards/citationParts';
import { decisionCard } from './cards/decision';
import { pagesCard, withItsDocument } from './cards/pages';
import { partCard, sectionCard } from './cards/structure';

/** What is known of the thing at an offset: a citation or a part of it, a decision, a label, a heading. */
export function hover(letters: readonly Letter[], offset: number): HoverCard | undefined {
  if (letters.length === 0) return undefined;
  const letter = letterAt(letters, offset);
  for (const item of letter.items) {
    if (item.decision && isOn(item.decision.span, offset)) return decisionCard(item);
    for (const part of partsOf(item)) {
      if (!touches(part.extent, offset)) continue;
      if (isOn(part.header, offset)) return partCard(part);
      const citation = part.citations.find(({ span }) => isOn(span, offset));
      if (citation !== undefined) return citationAt(letter, item, citation, offset);
    }
  }
  const section = letter.sections.find(({ header }) => isOn(header, offset));
  return section && pathAt(letter, offset).at(-1)?.kind === 'section' ? sectionCard(section) : undefined;
}

/** All parts that belong to an item; the oldest form has the rationale in a section of its own. */
function partsOf(item: Item): readonly Part[] {
  const { claimsGuideline, reviewerGuideline, rationale } = item;
  const parts = [...item.children];
  for (const part of [claimsGuideline, reviewerGuideline, rationale]) {
    if (part !== undefined && !parts.includes(part)) parts.push(part);
  }
  return parts;
}

function citationAt(letter: Letter, item: Item, written: Citation, offset: number): HoverCard {
  const onDate = letterDate(letter);
  const isBare = written.document === undefined && written.chapter === undefined && written.pages.length > 0;
  const citation = (isBare && withItsDocument(written, item, onDate)) || written;
  const resolved = resolve(citation, onDate);

  const pages = resolved.pages.find(({ part }) => isOn(part.span, offset));
  if (pages !== undefined) return pagesCard(resolved, pages);
  const topic = resolved.topics.find(({ part }) => isOn(part.span, offset));
  if (topic !== undefined) return topicCard(citation, resolved, topic);
  const regulation = resolved.regulations.find(({ part }) => isOn(part.span, offset));
  if (regulation !== undefined) return regulationCard(resolved, regulation);
  const table = citation.tables.find(({ span }) => isOn(span, offset));
  if (table !== undefined) return tableCard(resolved, table);
  if (citation.chapter && isOn(citation.chapter.span, offset)) {
    return chapterCard(citation, resolved, citation.chapter);
  }
  return citationCard(citation, resolved, (citation.document ?? citation.chapter ?? citation).span);
}

function isOn(at: Span, offset: number): boolean {
  return at.end > at.start && touches(at, offset);
}
