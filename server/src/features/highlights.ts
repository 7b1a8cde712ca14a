import type { Citation, Decision, Item, Letter, PageReference, Part } from '../letter/model';
import { letterAt, pathAt } from '../letter/navigate';
import type { Span } from '../text/span';
import { textOf, touches } from '../text/span';
import { citationIn, isOn, itemAt, partAt, partsOf } from './itemParts';
import { wordsIn } from './namesInLetter';

/**
 * What belongs together with the thing under the caret: an item's name with its decision, its parts'
 * labels and its name in the rationale; a decision with the others of the same outcome; a heading with
 * the other headings; a citation or a page with the same document or page elsewhere in the letter.
 * Nothing anywhere else.
 */
export function highlights(letters: readonly Letter[], offset: number): readonly Span[] {
  if (letters.length === 0) return [];
  const letter = letterAt(letters, offset);
  const node = pathAt(letter, offset).at(-1)!;
  const item = itemAt(letter, offset);
  const part = partAt(letter, offset)?.part;

  const decided = letter.items.find(({ decision }) => decision && isOn(decision.span, offset))?.decision;
  if (decided) return sameOutcome(letter, decided);
  const isPart = part !== undefined && isOn(part.header, offset);
  if (item !== undefined && (isPart || isOn(item.header, offset))) return structureOf(item);
  if (part !== undefined) return sameCitation(letter, part, offset);
  if (node.kind === 'section' && isOn(node.header, offset))
    return letter.sections.map((one) => one.header).filter(isThere);
  return [];
}

function structureOf(item: Item): readonly Span[] {
  return [
    item.name,
    ...(item.decision ? [item.decision.span] : []),
    ...partsOf(item).map((part) => part.header),
    ...mentions(item),
  ].filter(isThere);
}

/** The item's whole name where its rationale repeats it. */
function mentions(item: Item): readonly Span[] {
  const flat = item.rationale?.flat;
  return flat ? wordsIn(flat.text, item.title).map(({ start, end }) => flat.toSpan(start, end)) : [];
}

function sameOutcome(letter: Letter, decision: Decision): readonly Span[] {
  const word = (one: Decision): string => one.outcome ?? textOf(letter.text, one.span).toLowerCase();
  return letter.items.flatMap((item) =>
    item.decision && word(item.decision) === word(decision) ? [item.decision.span] : [],
  );
}

function sameCitation(letter: Letter, part: Part, offset: number): readonly Span[] {
  const citation = citationIn(part, offset);
  if (citation === undefined) return [];
  const all = letter.items.flatMap((item) => partsOf(item).flatMap((one) => one.citations));
  const page = citation.pages.find((one) => touches(one.span, offset));
  if (page !== undefined) {
    return all
      .filter((one) => documentKey(one) === documentKey(citation) || documentKey(one) === '')
      .flatMap((one) => one.pages.filter((other) => sharesPage(other, page)).map((other) => other.span));
  }
  const key = documentKey(citation);
  return all
    .filter((one) => documentKey(one) === key)
    .map((one) => (one.document ?? one.chapter)?.span ?? one.span);
}

/** What tells documents apart as they are written: the document's words and the chapter's number or title. */
function documentKey(citation: Citation): string {
  const { document, chapter } = citation;
  return [document?.text, chapter?.number ?? chapter?.text]
    .filter((one) => one !== undefined)
    .join(' / ')
    .toLowerCase();
}

function sharesPage(a: PageReference, b: PageReference): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function isThere(at: Span): boolean {
  return at.end > at.start;
}
