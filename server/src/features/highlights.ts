import type { Citation, Decision, Item, Letter, PageReference, Part, StructureNode } from '../letter/model';
import { letterAt, pathAt } from '../letter/navigate';
import type { Span } from '../text/span';
import { textOf, touches } from '../text/span';

/**
 * What belongs together with the thing under the caret: an item's name with its decision, its parts'
 * labels and its name in the rationale; a decision with the others of the same outcome; a heading with
 * the other headings; a citation or a page with the same document or page elsewhere in the letter.
 * Nothing anywhere else, so that the editor marks the word.
 */
export function highlights(letters: readonly Letter[], offset: number): readonly Span[] {
  if (letters.length === 0) return [];
  const letter = letterAt(letters, offset);
  const node = pathAt(letter, offset).at(-1)!;
  const item = letter.items.find((one) => touches(one.extent, offset) && offset < one.extent.end);

  if (item?.decision && touches(item.decision.span, offset)) return sameOutcome(letter, item.decision);
  if (node.kind === 'section' && isOn(node.header, offset))
    return letter.sections.map((one) => one.header).filter(isThere);
  if (item !== undefined) {
    const part = item.children.find((one) => touches(one.extent, offset) && offset < one.extent.end);
    if (isOn(item.header, offset) || (part && isOn(part.header, offset))) return structureOf(item);
    if (part !== undefined) return sameCitation(letter, part, offset);
  }
  return [];
}

function structureOf(item: Item): readonly Span[] {
  return [
    item.name,
    ...(item.decision ? [item.decision.span] : []),
    ...item.children.map((part: StructureNode) => part.header),
    ...mentions(item),
  ].filter(isThere);
}

/** The item's whole name where its rationale repeats it. */
function mentions(item: Item): readonly Span[] {
  const wanted = item.title.toLowerCase();
  if (item.rationale === undefined || wanted.length < 3) return [];
  const { flat } = item.rationale;
  const text = flat.text.toLowerCase();
  // Lower case may be longer than what it came from ("İ"): then positions do not fit.
  if (text.length !== flat.text.length) return [];
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push(flat.toSpan(at, at + wanted.length));
  }
  return found;
}

function sameOutcome(letter: Letter, decision: Decision): readonly Span[] {
  const word = (one: Decision): string => one.outcome ?? textOf(letter.text, one.span).toLowerCase();
  return letter.items.flatMap((item) =>
    item.decision && word(item.decision) === word(decision) ? [item.decision.span] : [],
  );
}

function sameCitation(letter: Letter, part: Part, offset: number): readonly Span[] {
  const citation = part.citations.find((one) => touches(one.span, offset));
  if (citation === undefined) return [];
  const all = letter.items.flatMap((item) => item.children.flatMap((one) => one.citations));
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

function isOn(at: Span, offset: number): boolean {
  return isThere(at) && touches(at, offset);
}

function isThere(at: Span): boolean {
  return at.end > at.start;
}
