import type { Item, Letter, PageReference } from '../letter/model';
import { letterAt } from '../letter/navigate';
import type { Span } from '../text/span';
import type { CitedPlace } from './citedPlaces';
import { citedPlace } from './citedPlaces';
import { citationIn, isOn, partAt } from './itemParts';
import { itemMentions } from './namesInLetter';

/** Where something is set down, seen from the words that speak of it. */
export interface Definition {
  /** The words under the caret. */
  readonly origin: Span;
  readonly targets: readonly Target[];
}

export interface Target {
  /** What a peek shows. */
  readonly whole: Span;
  /** What is marked in it; inside `whole`. */
  readonly exact: Span;
}

/**
 * From "page 77" or "ODG" in a rationale to the citation in the item's guideline line; from an item's name in
 * the summary or a rationale to its header. A citation in a guideline line and an item's header are their
 * own, so that an editor which then shows references has something to show.
 */
export function definition(letters: readonly Letter[], offset: number): Definition | undefined {
  if (letters.length === 0) return undefined;
  const letter = letterAt(letters, offset);
  const header = letter.items.find(({ name }) => isOn(name, offset));
  if (header) return { origin: header.name, targets: [headerOf(header)] };

  const found = partAt(letter, offset);
  const citation = found && citationIn(found.part, offset);
  if (found && citation) {
    const place = citedPlace(letter, found.item, found.part, citation);
    const target = sourceOf(place, offset);
    return target && { origin: partUnder(place, offset), targets: [target] };
  }
  const mentions = itemMentions(letter).filter(({ span }) => isOn(span, offset));
  const whole = mentions.filter((one) => one.whole);
  const meant = whole.length > 0 ? whole : mentions;
  if (meant.length === 0) return undefined;
  return { origin: meant[0]!.span, targets: unique(meant.map(({ item }) => item)).map(headerOf) };
}

function headerOf({ header, name }: Item): Target {
  return { whole: header, exact: name };
}

function unique<Thing>(things: readonly Thing[]): readonly Thing[] {
  return [...new Set(things)];
}

function sourceOf({ citation, part, source }: CitedPlace, offset: number): Target | undefined {
  const cited = part.part === 'rationale' ? source : citation;
  if (cited === undefined) return undefined;
  const page = citation.pages.find(({ span }) => isOn(span, offset));
  const samePage = page && cited.pages.find((one) => meets(one, page));
  const exact = samePage ?? cited.document ?? cited.chapter ?? cited;
  return { whole: cited.span, exact: exact.span };
}

function meets(a: PageReference, b: PageReference): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The page or name under the caret, else the whole mention. */
function partUnder({ citation }: CitedPlace, offset: number): Span {
  const { document, chapter, topics, pages, tables, regulations } = citation;
  const parts = [...pages, ...tables, ...regulations, ...topics, chapter, document];
  return parts.find((part) => part !== undefined && isOn(part.span, offset))?.span ?? citation.span;
}
