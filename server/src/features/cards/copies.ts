import * as l10n from '@vscode/l10n';
import { copyName } from '../../guidelineCopies/copy';
import type { CopyPlace, GuidelineCopies } from '../../guidelineCopies/guidelineCopies';
import type { QuotationPlace } from '../../guidelineCopies/quotations';
import { type PageRange, rangesMeet } from '../../guidelines/topics';
import { rangeHolding } from '../../language/ordered';
import type { Item, Letter } from '../../letter/model';
import type { Passage } from '../../reading/sentences/passage';
import { passageOf } from '../../reading/sentences/passage';
import { escapeMarkdown } from '../../text/markdown';
import type { CitedPlace } from '../citedPlaces';
import { citedPlaces } from '../citedPlaces';
import type { HoverCard } from './card';
import { card } from './card';
import { copyLink } from './copyLink';

/** A card with a paragraph more. */
export function withParagraph(shown: HoverCard, paragraph: string | undefined): HoverCard {
  return card(shown.span, shown.markdown, paragraph);
}

/**
 * The text of the user's copy on cited pages, around what the rationale speaks of; `undefined` where there
 * is no copy of that edition, or it has no such page.
 */
export function copyExcerpt(
  place: CitedPlace,
  pages: PageRange,
  copies: GuidelineCopies,
): string | undefined {
  const { document, edition } = place.resolved;
  if (document === undefined) return undefined;
  const where = { document: document.id, ...(edition && { edition: edition.id }) };
  const passage = copies.passageNear(where, pages, spokenOf(place));
  if (passage === undefined) return undefined;
  const { page, text, cutBefore, cutAfter, copy } = passage;
  const excerpt = `${cutBefore ? '… ' : ''}${escapeMarkdown(text)}${cutAfter ? ' …' : ''}`;
  return `> ${excerpt}\n\n${copyLink(copy, page, l10n.t`your copy, page ${page.number ?? '?'}`)}`;
}

/** What a citation is about: the sentences beside a mention; for a line, what the rationale recites of guidelines. */
function spokenOf({ item, part, citation }: CitedPlace): string {
  const { rationale } = item;
  if (rationale === undefined) return item.title;
  const { sentences, flat } = passageOf(rationale);
  if (part === rationale) {
    const at = flat.fromOriginal(citation.span.start);
    const own = sentences.findIndex(({ from, to }) => from <= at && at < to);
    const beside = sentences.slice(Math.max(0, own - 1), own + 2);
    return [item.title, ...beside.map(({ text }) => text)].join(' ');
  }
  const recited = sentences.filter(({ kind }) => kind !== 'case');
  return [item.title, ...(recited.length > 0 ? recited : sentences).map(({ text }) => text)].join(' ');
}

/** A quotation under the caret, and where its words stand in the user's copies. */
export function quotationCard(
  letter: Letter,
  item: Item,
  offset: number,
  copies: GuidelineCopies,
): HoverCard | undefined {
  const { rationale } = item;
  if (rationale === undefined || copies.all.length === 0) return undefined;
  const { body } = rationale;
  if (offset < body.start || offset > body.end) return undefined;
  const passage = passageOf(rationale);
  const quoted = rangeHolding(passage.quoted, passage.flat.fromOriginal(offset));
  if (quoted === undefined) return undefined;

  const words = passage.flat.text.slice(quoted.from, quoted.to);
  const cited = citedPlaces(letter).filter((place) => place.item === item);
  const found = lookFor(words, cited, copies);
  // Of the patient's own words nothing is expected in a guideline.
  if (found === undefined || (found.kind === 'not found' && isOfTheCase(passage, quoted.from)))
    return undefined;
  return card(passage.flat.toSpan(quoted.from, quoted.to), foundText(found, cited, copies));
}

/** In the documents that the item cites, and only then in the others. */
function lookFor(
  words: string,
  cited: readonly CitedPlace[],
  copies: GuidelineCopies,
): QuotationPlace | undefined {
  const places = cited.flatMap(({ resolved }) => placeOf(resolved) ?? []);
  const inCited =
    places.length === 0
      ? undefined
      : copies.quotationPlace(words, places, (copy, page) => citesPage(cited, copy.document.id, page.number));
  if (inCited?.kind === 'found') return inCited;
  const anywhere = copies.quotationPlace(words, []);
  return anywhere?.kind === 'found' ? anywhere : inCited;
}

function placeOf({ document, edition }: CitedPlace['resolved']): CopyPlace | undefined {
  return document && { document: document.id, ...(edition && { edition: edition.id }) };
}

/** The page ranges that an item cites of a document, in its lines and its rationale; none that lies in another. */
function citedRanges(cited: readonly CitedPlace[], document: string): readonly PageRange[] {
  const ranges = cited
    .filter(({ resolved }) => resolved.document?.id === document)
    .flatMap(({ resolved }) => resolved.pages.map(({ part }): PageRange => [part.first, part.last]));
  return ranges.filter(
    ([first, last], index) =>
      !ranges.some(
        ([from, to], other) => from <= first && last <= to && (to - from > last - first || other < index),
      ),
  );
}

function citesPage(cited: readonly CitedPlace[], document: string, page: number | undefined): boolean {
  return page !== undefined && citedRanges(cited, document).some((range) => rangesMeet(range, [page, page]));
}

function foundText(found: QuotationPlace, cited: readonly CitedPlace[], copies: GuidelineCopies): string {
  const head = l10n.t('**Quotation**');
  if (found.kind === 'not found') {
    const searched = copies.all.filter(({ document }) =>
      cited.some(({ resolved }) => resolved.document === document),
    );
    const names = searched.map((copy) => escapeMarkdown(copyName(copy))).join('; ');
    const near =
      found.near && `\\\n${l10n.t`Most of it is on page ${found.near.page.number ?? '?'}, in other words.`}`;
    return `${head}\\\n⚠ ${l10n.t`Not found word for word in your copy: ${names}.`}${near ?? ''}`;
  }
  const { copy, page } = found;
  const name = escapeMarkdown(copyName(copy));
  const number = page.number === undefined ? l10n.t('an unnumbered page') : l10n.t`page ${page.number}`;
  const evidence = copyLink(copy, page, l10n.t`your copy, ${number}`);
  const isCitedDocument = cited.some(({ resolved }) => resolved.document === copy.document);
  const ranges = citedRanges(cited, copy.document.id);
  const note = !isCitedDocument
    ? `\\\n⚠ ${l10n.t('This item does not cite it.')}`
    : ranges.length > 0 && !citesPage(cited, copy.document.id, page.number)
      ? `\\\n⚠ ${l10n.t`The pages cited are ${ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ')}.`}`
      : '';
  return `${head}\\\n${l10n.t`Found word for word on ${number} of ${name}.`}${note}\n\n${evidence}`;
}

function isOfTheCase({ sentences }: Passage, at: number): boolean {
  return sentences.find(({ from, to }) => from <= at && at < to)?.kind === 'case';
}
