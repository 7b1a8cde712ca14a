import { type GuidelineCopies, noCopies } from '../guidelineCopies/guidelineCopies';
import { abbreviationOf } from '../guidelines/abbreviations';
import { drugClassesIn } from '../guidelines/drugs';
import { servicesIn } from '../guidelines/services';
import type { PageRange } from '../guidelines/topics';
import type { Item, Letter, PageReference } from '../letter/model';
import { letterAt, pathAt } from '../letter/navigate';
import { letterDate } from '../reading/dates/letterDate';
import type { HoverCard } from './cards/card';
import { citationCard } from './cards/citation';
import { chapterCard, regulationCard, tableCard, topicCard } from './cards/citationParts';
import { copyExcerpt, quotationCard, withParagraph } from './cards/copies';
import { decisionCard } from './cards/decision';
import { lawAt, lawCard } from './cards/law';
import { abbreviationCard, drugCard, drugClassCard, serviceCard } from './cards/names';
import { pagesCard } from './cards/pages';
import { partCard, sectionCard } from './cards/structure';
import type { CitedPlace } from './citedPlaces';
import { citedPlace } from './citedPlaces';
import { citationIn, isOn, itemAt, partAt } from './itemParts';
import { drugAt, surroundings, under } from './namesInLetter';

/**
 * What is known of the thing at an offset: a citation or a part of it, a decision, a label, a heading; else
 * of the drug, section of the law or abbreviation that stands there. `undefined` over ordinary words.
 *
 * @param copies the user's own guidelines: their pages are checked and shown, quotations looked for in them
 */
export function hover(
  letters: readonly Letter[],
  offset: number,
  copies: GuidelineCopies = noCopies,
): HoverCard | undefined {
  if (letters.length === 0) return undefined;
  const letter = letterAt(letters, offset);
  const decided = letter.items.find(({ decision }) => decision && isOn(decision.span, offset));
  if (decided) return decisionCard(decided);
  const found = partAt(letter, offset);
  if (found !== undefined) {
    const { item, part } = found;
    if (isOn(part.header, offset)) return partCard(part);
    const citation = citationIn(part, offset);
    if (citation !== undefined) {
      return citedCard(citedPlace(letter, item, part, citation), offset, copies);
    }
  }
  const section = letter.sections.find(({ header }) => isOn(header, offset));
  if (section !== undefined && pathAt(letter, offset).at(-1)?.kind === 'section') return sectionCard(section);
  const item = itemAt(letter, offset);
  const quotation = item && quotationCard(letter, item, offset, copies);
  const name = nameCard(letter, offset, item);
  return name && quotation ? withParagraph(name, quotation.markdown) : (name ?? quotation);
}

/** The card of the part of a citation that is under the caret, else of the citation. */
function citedCard(place: CitedPlace, offset: number, copies: GuidelineCopies): HoverCard | undefined {
  const { citation } = place;
  const resolved = copies.verifiedCitation(place.resolved);
  // Text left to fill in ("[chapter and year]") is no source.
  const { document, chapter, topics, pages: cited, regulations } = citation;
  if (!document && !chapter && !resolved.document && cited.length + regulations.length === 0) {
    if (topics.every(({ text }) => text.startsWith('['))) return undefined;
  }
  const pages = resolved.pages.find(({ part }) => isOn(part.span, offset));
  if (pages !== undefined) {
    return withParagraph(pagesCard(resolved, pages), copyExcerpt(place, rangeOf(pages.part), copies));
  }
  const topic = resolved.topics.find(({ part }) => isOn(part.span, offset));
  if (topic !== undefined) {
    const read = topic.topic?.pagesEvidence === 'your copy' ? topic.topic.pages[0] : undefined;
    return withParagraph(topicCard(citation, resolved, topic), read && copyExcerpt(place, read, copies));
  }
  const regulation = resolved.regulations.find(({ part }) => isOn(part.span, offset));
  if (regulation !== undefined) return regulationCard(resolved, regulation);
  const table = citation.tables.find(({ span }) => isOn(span, offset));
  if (table !== undefined) return tableCard(resolved, table);
  if (citation.chapter && isOn(citation.chapter.span, offset)) {
    return chapterCard(citation, resolved, citation.chapter);
  }
  return citationCard(citation, resolved, (citation.document ?? citation.chapter ?? citation).span);
}

/** A cited range, forwards. */
function rangeOf({ first, last }: PageReference): PageRange {
  return [Math.min(first, last), Math.max(first, last)];
}

/** Names that mean something anywhere in a letter; treatments only where an item is named by them. */
function nameCard(letter: Letter, offset: number, item: Item | undefined): HoverCard | undefined {
  const onDate = letterDate(letter);
  const drug = drugAt(letter, offset);
  if (drug !== undefined) return drugCard(drug.drug, drug.words, drug.span, onDate);

  const around = surroundings(letter, offset);
  const { flat, at } = around;
  const law = lawAt(flat.text, at);
  const ofLaw = law && lawCard(law.text, flat.toSpan(law.start, law.end));
  if (ofLaw) return ofLaw;

  const drugClass = under(around, drugClassesIn(flat.text));
  const service = under(around, servicesIn(flat.text));
  const word = wordAt(flat.text, at);
  const abbreviation = word && abbreviationOf(word.text);
  if (word && abbreviation) {
    const topics = drugClass?.drugClass.topics ?? service?.service.topics ?? [];
    return abbreviationCard(abbreviation, topics, flat.toSpan(word.start, word.end), onDate);
  }
  if (drugClass)
    return drugClassCard(drugClass.drugClass, flat.toSpan(drugClass.start, drugClass.end), onDate);
  if (service && item && isOn(item.header, offset)) {
    const words = flat.text.slice(service.start, service.end);
    return serviceCard(service.service, words, flat.toSpan(service.start, service.end), onDate);
  }
  return undefined;
}

const WORD = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:['’]s)?/g;

/** The word under a position, whole ("PR-2", "COX-2"), else the part of a hyphened one ("pre-UR"). */
function wordAt(text: string, at: number): { text: string; start: number; end: number } | undefined {
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start > at || at > end) continue;
    if (abbreviationOf(match[0]) || !match[0].includes('-')) return { text: match[0], start, end };
    const from = text.lastIndexOf('-', at - 1) + 1;
    const part = /^[A-Za-z0-9]+/.exec(text.slice(Math.max(start, from)))?.[0] ?? '';
    return { text: part, start: Math.max(start, from), end: Math.max(start, from) + part.length };
  }
  return undefined;
}
