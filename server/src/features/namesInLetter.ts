import type { Drug, DrugMention } from '../guidelines/drugs';
import { drugsOf } from '../guidelines/drugs';
import { servicesIn } from '../guidelines/services';
import type { Subject } from '../guidelines/subjects';
import { subjectsOf } from '../guidelines/subjects';
import type { Item, Letter, Prose } from '../letter/model';
import type { FlatText } from '../text/flatText';
import { flatten } from '../text/flatText';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import { partsOf } from './itemParts';

/** A drug where a letter names it. */
export interface DrugInLetter {
  readonly drug: Drug;
  readonly span: Span;
  /** As written, white space folded. */
  readonly words: string;
}

/** Every drug that a letter names, anywhere in it, in order. One pass, once per letter. */
export const drugsOfLetter = remembered((letter: Letter): readonly DrugInLetter[] => {
  const flat = flatten(letter.text, letter.extent.start, letter.extent.end);
  return drugsOf(flat).map((mention) => placed(flat, mention));
});

function placed(flat: FlatText, { drug, start, end }: DrugMention): DrugInLetter {
  return { drug, span: flat.toSpan(start, end), words: flat.text.slice(start, end) };
}

/** The words around an offset, to look for names there without reading the whole letter. */
export interface Surroundings {
  readonly flat: FlatText;
  /** The offset in the folded text. */
  readonly at: number;
}

const REACH = 90;

/** Some 90 characters to each side of an offset, in whole words. */
export function surroundings(letter: Letter, offset: number): Surroundings {
  const { text, extent } = letter;
  let start = Math.max(extent.start, offset - REACH);
  let end = Math.min(extent.end, offset + REACH);
  while (start > extent.start && start < offset && /\S/.test(text[start - 1]!)) start++;
  while (end < extent.end && end > offset && /\S/.test(text[end]!)) end--;
  const flat = flatten(text, start, end);
  return { flat, at: flat.fromOriginal(offset) };
}

/** Of things found in the surroundings, the one under the offset. */
export function under<Found extends { readonly start: number; readonly end: number }>(
  { at }: Surroundings,
  found: readonly Found[],
): Found | undefined {
  return found.find(({ start, end }) => start <= at && at <= end);
}

/** The drug that is named at an offset. */
export function drugAt(letter: Letter, offset: number): DrugInLetter | undefined {
  const around = surroundings(letter, offset);
  const mention = under(around, drugsOf(around.flat));
  return mention && placed(around.flat, mention);
}

/** What an item asks for: its drugs and services. */
export const subjectsOfItem = remembered((item: Item): readonly Subject[] => subjectsOf(item.title));

/** A stretch of running text, and the item that it argues; the case summary is about all of them. */
export interface ProseOfItem {
  readonly prose: Prose;
  readonly item: Item | undefined;
}

/** The case summary and the rationales of a letter. */
export function proseOf(letter: Letter): readonly ProseOfItem[] {
  const rationales = letter.items.flatMap((item) =>
    partsOf(item).flatMap((part) => (part.part === 'rationale' ? [{ prose: part, item }] : [])),
  );
  return letter.summary ? [{ prose: letter.summary, item: undefined }, ...rationales] : rationales;
}

/** Words of the prose that name a disputed item. */
export interface ItemMention {
  readonly item: Item;
  readonly span: Span;
  /** Whether the item's whole title stands there, or only its drug or service. */
  readonly whole: boolean;
}

/**
 * Where the summary and the rationales name the items: by an item's title as its header writes it, else by
 * its drug (brand or generic alike) or service. A rationale means its own item where that has the name too.
 */
export const itemMentions = remembered((letter: Letter): readonly ItemMention[] =>
  proseOf(letter).flatMap((one) => mentionsIn(letter, one)),
);

/** A letter has a dozen items; a file of thousands is none, and not every name is looked for everywhere in it. */
const MOST_ITEMS = 60;

function mentionsIn(letter: Letter, { prose, item: own }: ProseOfItem): readonly ItemMention[] {
  const { flat } = prose;
  const items = letter.items.slice(0, MOST_ITEMS);
  if (own !== undefined && !items.includes(own)) items.push(own);
  const titles = items.flatMap((item) =>
    wordsIn(flat.text, item.title).map((at) => ({ item, ...at, whole: true })),
  );
  const inTitle = covering(flat.text.length, titles);
  const named = [
    ...drugsOf(flat).map(({ drug, start, end }) => ({ id: drug.id, start, end })),
    ...servicesIn(flat.text).map(({ service, start, end }) => ({ id: service.id, start, end })),
  ].flatMap(({ id, start, end }) =>
    inTitle[start]
      ? []
      : items
          .filter((item) => subjectsOfItem(item).some((subject) => subject.id === id))
          .map((item) => ({ item, start, end, whole: false })),
  );
  const all = [...titles, ...named].sort((a, b) => a.start - b.start || b.end - a.end);
  const ofOwn = covering(
    flat.text.length,
    all.filter(({ item }) => item === own),
  );
  return all
    .filter(({ item, start }) => item === own || !ofOwn[start])
    .map(({ item, start, end, whole }) => ({ item, whole, span: flat.toSpan(start, end) }));
}

/** Which characters of a text these stretches cover. */
function covering(
  length: number,
  stretches: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of stretches) covered.fill(1, start, end);
  return covered;
}

const SHORTEST_TITLE = 3;

/** Where a text has these words, whatever their case, as whole words. */
export function wordsIn(text: string, words: string): readonly { start: number; end: number }[] {
  if (words.length < SHORTEST_TITLE) return [];
  const lower = text.toLowerCase();
  const wanted = words.toLowerCase();
  // Lower case may be longer than what it came from ("İ"): then positions do not fit.
  if (lower.length !== text.length) return [];
  const found: { start: number; end: number }[] = [];
  for (let start = lower.indexOf(wanted); start >= 0; start = lower.indexOf(wanted, start + wanted.length)) {
    const end = start + wanted.length;
    if (isBorder(text, start) && isBorder(text, end)) found.push({ start, end });
  }
  return found;
}

/** Whether a word begins or ends at a position. */
function isBorder(text: string, at: number): boolean {
  return !(isWordCharacter(text[at - 1]) && isWordCharacter(text[at]));
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
