import { drugs } from '../../guidelines/drugs';
import { services } from '../../guidelines/services';
import { headings } from '../../letter/headings';
import type { Item, Letter } from '../../letter/model';
import { endsSentence } from '../../text/paragraphs';
import { itemAtCaret, partAt } from '../itemParts';
import type { Offer, Offers } from './completion';
import { endOfLine, startOfLine } from './typed';

/** So much of a name is typed before names are offered: two letters begin hundreds. */
const SHORTEST_NAME = 2;
const MOST_NAMES = 60;
const LONGEST_TYPED = 40;

/**
 * What is offered only to somebody who asks for suggestions, never by itself while prose is typed: conclusions of a rationale,
 * treatments in an item's header, headings that the letter lacks.
 */
export function askedOffers(letter: Letter, offset: number): Offers | undefined {
  return conclusionOffers(letter, offset) ?? headingOffers(letter, offset) ?? treatmentOffers(letter, offset);
}

/** Where a sentence of a rationale may begin: the conclusion, with the item's name, as its decision demands. */
function conclusionOffers(letter: Letter, offset: number): Offers | undefined {
  const found = partAt(letter, offset) ?? partAt(letter, offset - 1);
  if (found?.part.part !== 'rationale') return undefined;
  const { part, item } = found;
  const { text } = letter;
  const typed = /[A-Za-z, ]*$/.exec(
    text.slice(Math.max(part.header.end, offset - LONGEST_TYPED), offset),
  )![0];
  const start = offset - typed.trimStart().length;
  let before = start;
  while (before > part.header.end && /\s/.test(text[before - 1]!)) before--;
  if (before > part.header.end && !endsSentence(text, before)) return undefined;
  const begun = text.slice(start, offset).toLowerCase();
  const offers = conclusions(item).filter(({ label }) => label.toLowerCase().startsWith(begun));
  return offers.length === 0 ? undefined : { replace: { start, end: offset }, offers };
}

function conclusions({ title, decision }: Item): readonly Offer[] {
  const name = title === '' ? 'requested treatment' : title;
  const { outcome } = decision ?? {};
  const said = (not: string): readonly string[] => [
    `Therefore, the requested ${name} is ${not}medically necessary.`,
    `The request for ${name} is ${not}medically necessary.`,
    `Therefore, the request is ${not}medically necessary.`,
  ];
  const words = [
    ...(outcome === 'overturned' ? [] : said('not ')),
    ...(outcome === 'upheld' ? [] : said('')),
  ];
  return words.map((label) => ({ label, insert: label, kind: 'phrase' }));
}

/** At the start of a line outside of any item: the headings of the letter's form that it has not. */
function headingOffers({ text, form, sections, items }: Letter, offset: number): Offers | undefined {
  const line = startOfLine(text, offset);
  const typed = text.slice(line, offset).trimStart();
  if (typed.length > LONGEST_TYPED || !/^[A-Za-z, ]*$/.test(typed)) return undefined;
  if (text.slice(offset, endOfLine(text, offset)).trim() !== '') return undefined;
  if (items.some(({ extent }) => offset > extent.start && offset <= extent.end)) return undefined;
  const wanted = form === 'unknown' ? 'D' : form;
  const present = new Set(sections.map(({ role }) => role));
  const offers = headings
    .filter(({ forms, role }) => forms.includes(wanted) && !present.has(role))
    .filter(({ title }) => title.toLowerCase().startsWith(typed.toLowerCase()))
    .map(({ title }): Offer => ({ label: title, insert: title, kind: 'label' }));
  return offers.length === 0 ? undefined : { replace: { start: offset - typed.length, end: offset }, offers };
}

/** In the name of an item: drugs and services by what is typed of them. */
function treatmentOffers(letter: Letter, offset: number): Offers | undefined {
  const item = itemAtCaret(letter, offset);
  const isInName = item !== undefined && offset > item.header.start && offset <= item.header.end;
  if (!isInName) return undefined;
  const { text } = letter;
  const typed = /[A-Za-z][A-Za-z/-]*$/.exec(
    text.slice(Math.max(item.header.start, offset - LONGEST_TYPED), offset),
  )?.[0];
  if (typed === undefined || typed.length < SHORTEST_NAME) return undefined;
  const begun = typed.toLowerCase();
  const offers = names()
    .filter(({ label }) => label.toLowerCase().startsWith(begun))
    .slice(0, MOST_NAMES);
  return offers.length === 0 ? undefined : { replace: { start: offset - typed.length, end: offset }, offers };
}

let all: readonly Offer[] | undefined;

/** Each name once, as headers write it: with a capital, the generic beside a brand. */
function names(): readonly Offer[] {
  if (all !== undefined) return all;
  const byLabel = new Map<string, Offer>();
  const add = (name: string, detail: string): void => {
    const label = name.charAt(0).toUpperCase() + name.slice(1);
    if (!byLabel.has(label)) byLabel.set(label, { label, detail, insert: label, kind: 'phrase' });
  };
  for (const { generic, names: brands } of drugs) {
    add(generic, 'drug');
    for (const brand of brands) add(brand, generic);
  }
  for (const { label, kind } of services) add(label, kind);
  all = [...byLabel.values()].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return all;
}
