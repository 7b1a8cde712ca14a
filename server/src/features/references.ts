import type { ResolvedCitation, ResolvedPages } from '../guidelines/resolvedCitation';
import type { Topic } from '../guidelines/topics';
import type { Item, Letter } from '../letter/model';
import { letterAt } from '../letter/navigate';
import type { Span } from '../text/span';
import type { CitedPlace } from './citedPlaces';
import { citedPlace, citedPlaces } from './citedPlaces';
import { citationIn, isOn, partAt } from './itemParts';
import { drugAt, drugsOfLetter, itemMentions } from './namesInLetter';

/** Letters of an open file. */
export interface OpenLetters {
  readonly uri: string;
  readonly letters: readonly Letter[];
}

/** A place in an open file. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/**
 * Everywhere that the thing under the caret is spoken of: a cited page, topic, chapter or document in all open
 * letters; a drug, brand and generic alike, in all open letters; an item in its own letter.
 *
 * @param withDefinition also the item's own header
 */
export function references(
  files: readonly OpenLetters[],
  uri: string,
  offset: number,
  withDefinition: boolean,
): readonly Place[] {
  const letters = files.find((file) => file.uri === uri)?.letters ?? [];
  if (letters.length === 0) return [];
  const letter = letterAt(letters, offset);
  const everywhere = (spansIn: (one: Letter) => readonly Span[]): readonly Place[] =>
    files.flatMap((file) =>
      file.letters.flatMap((one) => spansIn(one).map((span) => ({ uri: file.uri, span }))),
    );

  const found = partAt(letter, offset);
  const citation = found && citationIn(found.part, offset);
  if (found && citation) {
    const same = sameAs(citedPlace(letter, found.item, found.part, citation), offset);
    return everywhere((one) => citedPlaces(one).flatMap(same));
  }
  const drug = drugAt(letter, offset)?.drug;
  if (drug) {
    return everywhere((one) =>
      drugsOfLetter(one).flatMap((mention) => (mention.drug === drug ? [mention.span] : [])),
    );
  }
  const items = itemsAt(letter, offset);
  const own = withDefinition ? items.map(({ name }) => name) : [];
  const mentions = itemMentions(letter).filter(({ item }) => items.includes(item));
  return [...own, ...mentions.map(({ span }) => span)].map((span) => ({ uri, span }));
}

function itemsAt(letter: Letter, offset: number): readonly Item[] {
  const header = letter.items.find(({ name }) => isOn(name, offset));
  if (header) return [header];
  return itemMentions(letter).flatMap(({ item, span }) => (isOn(span, offset) ? [item] : []));
}

/** Finds in another citation what the caret is on in this one. */
function sameAs(place: CitedPlace, offset: number): (other: CitedPlace) => readonly Span[] {
  const { citation, resolved } = place;
  const pages = resolved.pages.find(({ part }) => isOn(part.span, offset));
  if (pages) {
    return (other) =>
      isSameBook(resolved, other.resolved)
        ? other.resolved.pages.filter((one) => meets(one, pages)).map(({ part }) => part.span)
        : [];
  }
  const topic = resolved.topics.find(({ part }) => isOn(part.span, offset))?.topic;
  if (topic) {
    return (other) =>
      other.resolved.topics
        .filter((one) => one.topic !== undefined && isSameTopic(one.topic, topic))
        .map(({ part }) => part.span);
  }
  const [chapter] = resolved.chapters;
  if (chapter && citation.chapter && isOn(citation.chapter.span, offset)) {
    return (other) =>
      other.resolved.chapters.includes(chapter) && other.citation.chapter
        ? [other.citation.chapter.span]
        : [];
  }
  return (other) => (isSameDocument(place, other) ? [nameOf(other)] : []);
}

/** The words that name the document of a citation, else all of it. */
function nameOf({ citation }: CitedPlace): Span {
  return (citation.document ?? citation.chapter ?? citation).span;
}

function isSameDocument(a: CitedPlace, b: CitedPlace): boolean {
  if (a.resolved.document) return a.resolved.document === b.resolved.document;
  const words = a.citation.document?.text.toLowerCase();
  return words !== undefined && words === b.citation.document?.text.toLowerCase();
}

/** One numbering of pages: the same edition of a document. */
function isSameBook(a: ResolvedCitation, b: ResolvedCitation): boolean {
  return a.document !== undefined && a.document === b.document && a.edition === b.edition;
}

function isSameTopic(a: Topic, b: Topic): boolean {
  return (a.same ?? a.id) === (b.same ?? b.id);
}

function meets(a: ResolvedPages, b: ResolvedPages): boolean {
  return a.part.first <= b.part.last && b.part.first <= a.part.last;
}
