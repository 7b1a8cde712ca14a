import { type Drug, drugs } from '../../guidelines/drugs';
import { type Service, services } from '../../guidelines/services';
import type { Letter } from '../../letter/model';
import { drugsOfLetter, subjectsOfItem } from '../namesInLetter';
import type { Offer, Offers } from './completion';
import { endOfLine, startOfLine } from './typed';

/** Where the editor asks anew while more is typed, so many are enough. */
const MOST = 60;
/** A name has few words. */
const MOST_WORDS = 4;
const LONGEST_TYPED = 60;

interface Name {
  readonly id: string;
  readonly words: string;
  readonly lower: string;
  readonly detail: string;
  /** The name that the index itself uses, not a brand or a synonym. */
  readonly isOwn: boolean;
}

let known: readonly Name[] | undefined;

/** Drugs and treatments, in the header of an item, by the words typed so far. */
export function treatmentOffers(letter: Letter, offset: number): Offers | undefined {
  const { text, items } = letter;
  const line = startOfLine(text, offset);
  const item = items.find(({ header }) => offset > header.start && line <= header.end);
  if (item === undefined || offset > endOfLine(text, item.header.end)) return undefined;
  const decided = item.decision?.span.start ?? item.header.end;
  // After the header's last colon comes the decision.
  const colon = text.lastIndexOf(':', decided);
  const isDecided = colon >= item.name.end - 1 && colon >= item.header.start;
  if (offset > decided || (isDecided && offset > colon)) return undefined;
  return namesFrom(letter, Math.max(line, item.header.start), offset, item.title);
}

/** The same at the start of a paragraph that may become an item's header. */
export function namesFrom(letter: Letter, from: number, offset: number, title = ''): Offers | undefined {
  const typed = letter.text.slice(Math.max(from, offset - LONGEST_TYPED), offset);
  for (const start of wordStarts(typed)) {
    const words = typed.slice(start).toLowerCase();
    const offers = offersFor(letter, words, title);
    if (offers.length > 0)
      return { replace: { start: offset - words.length, end: offset }, offers, partial: true };
  }
  return undefined;
}

/** Where the last words begin, four words back first, then three, two, one. */
function wordStarts(typed: string): readonly number[] {
  const starts = [...typed.matchAll(/[A-Za-z0-9][A-Za-z0-9'/-]*/g)].map(({ index }) => index);
  const isAtWord = starts.length > 0 && /[A-Za-z0-9'/-]$/.test(typed);
  return isAtWord ? starts.slice(-MOST_WORDS) : [];
}

const SHORTEST_TYPED = 2;

function offersFor(letter: Letter, typed: string, title: string): readonly Offer[] {
  if (typed.length < SHORTEST_TYPED) return [];
  known ??= [...drugs.flatMap(namesOfDrug), ...services.flatMap(namesOfService)];
  const here = new Set(drugsOfLetter(letter).map(({ drug }) => drug.id));
  const disputed = new Set(letter.items.flatMap((item) => subjectsOfItem(item).map(({ id }) => id)));
  const found = known.filter(({ lower }) => lower.startsWith(typed) && lower !== title.toLowerCase());
  // What the letter speaks of and no item has yet is what is being written.
  const rank = ({ id, isOwn }: Name): number => (here.has(id) && !disputed.has(id) ? 0 : 2) + (isOwn ? 0 : 1);
  return [...found]
    .sort((a, b) => rank(a) - rank(b) || a.words.length - b.words.length)
    .slice(0, MOST)
    .map((name) => ({
      label: name.words,
      detail: name.detail,
      insert: name.words,
      kind: 'treatment',
      fits: rank(name) < 2,
    }));
}

function namesOfDrug({ id, generic, names }: Drug): readonly Name[] {
  return [generic, ...names].map((words, index) =>
    named(id, words, index === 0 ? 'drug' : generic, index === 0),
  );
}

function namesOfService({ id, label, kind, names }: Service): readonly Name[] {
  return [label, ...names].map((words, index) => named(id, words, index === 0 ? kind : label, index === 0));
}

function named(id: string, words: string, detail: string, isOwn: boolean): Name {
  return { id, words: capital(words), lower: words.toLowerCase(), detail, isOwn };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
