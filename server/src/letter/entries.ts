import { looseKey, matchLoosely } from '../text/looseMatch';
import { LoosePhrases } from '../text/loosePhrases';
import type { Span } from '../text/span';
import { skipBlanks } from '../text/whiteSpace';
import { entryMark } from './issueList';

/** What a section says of one listed item: from the number or name that opens it to where the next entry begins. */
export interface Entry {
  readonly extent: Span;
  /** Its number and the item's name with the mark behind it; the number alone where it does not name the item. */
  readonly header: Span;
}

/**
 * Form A on several items may have each heading once, with an entry for each item under it: "1. Norco 10/325 mg, #60: The
 * guideline …", with the name in full or its first words, or the number alone. Entries that name their item decide, since
 * a numbered list of criteria may stand among the reasons.
 *
 * @param listed the names of the items, by number
 * @returns the entries by number; empty where the section has none
 */
export function entriesOf(text: string, body: Span, listed: readonly Span[]): ReadonlyMap<number, Entry> {
  const openings = openingsIn(text, body, listed);
  const named = openings.filter(({ isNamed }) => isNamed);
  const chosen = rising(named.length > 0 ? named : openings);
  // What stands before the first entry speaks of all of them; of reasons that begin with prose these are no entries.
  if (chosen.length === 0 || (named.length === 0 && chosen[0]!.start !== body.start)) return new Map();
  return new Map(
    chosen.map(({ number, start, headerEnd }, index) => [
      number,
      { extent: { start, end: chosen[index + 1]?.start ?? body.end }, header: { start, end: headerEnd } },
    ]),
  );
}

interface Opening {
  readonly number: number;
  readonly start: number;
  readonly headerEnd: number;
  readonly isNamed: boolean;
}

function openingsIn(text: string, { start: from, end }: Span, listed: readonly Span[]): readonly Opening[] {
  const names = listed.map(({ start, end }) => text.slice(start, end));
  const openings: Opening[] = [];
  for (const { index, 0: mark, 1: digits } of text.slice(from, end).matchAll(entryMark)) {
    const number = Number(digits);
    const name = names[number - 1];
    if (digits === undefined || name === undefined) continue;
    const start = skipBlanks(text, from + index, end);
    const numberEnd = from + index + mark.length;
    const nameEnd = nameAt(text, numberEnd, end, name);
    openings.push({ number, start, headerEnd: nameEnd ?? numberEnd, isNamed: nameEnd !== undefined });
  }
  return openings.length > 0 ? openings : [...linesNaming(text, from, end, names)];
}

/** Those whose numbers rise: an item is not discussed twice. */
function rising(openings: readonly Opening[]): readonly Opening[] {
  const chosen: Opening[] = [];
  for (const opening of openings) {
    if (opening.number > (chosen.at(-1)?.number ?? 0)) chosen.push(opening);
  }
  return chosen;
}

/** What closes the name of an entry: a colon, a dash, or the line's end. */
const closing = /^[ \t\u00a0]{0,9}(?::|[-–—](?=\s)|\.?(?=[ \t\u00a0]{0,9}(?:[\r\n\f]|$)))/;

/** The first words of an entry up to their colon, at most a line or two. */
const beforeColon = /^([^:.?!;]{2,160}):(?=\s)/;

/** The offset behind the item's name and its mark, where the entry opens with it; with its first words before a colon, too. */
function nameAt(text: string, at: number, end: number, name: string): number | undefined {
  const whole = matchLoosely(text, at, end, looseKey(name));
  if (whole >= 0) {
    const close = closing.exec(text.slice(whole, Math.min(end, whole + 40)));
    return close ? whole + close[0].length : undefined;
  }
  const short = beforeColon.exec(text.slice(at, Math.min(end, at + 200)));
  return short && isPartOf(short[1]!, name) ? at + short[0].length : undefined;
}

/** Whether every word of a short name is one of the listed name: "Cyclobenzaprine" of "Cyclobenzaprine 7.5 mg, #60". */
function isPartOf(short: string, name: string): boolean {
  const words = new Set(wordsOf(name));
  const own = wordsOf(short);
  return own.length > 0 && own.every((word) => words.has(word));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The lines that open with an item's name and its mark, where no entry has a number. */
function* linesNaming(text: string, from: number, end: number, names: readonly string[]): Generator<Opening> {
  const phrases = new LoosePhrases<number>();
  names.forEach((name, index) => {
    const key = looseKey(name);
    if (key !== '') phrases.add(key, index + 1);
  });
  for (let at = skipBlanks(text, from, end); at < end; at = nextLine(text, at, end)) {
    for (const { meaning: number, end: nameEnd } of phrases.matchAt(text, at, end)) {
      const close = closing.exec(text.slice(nameEnd, Math.min(end, nameEnd + 40)));
      if (!close) continue;
      yield { number, start: at, headerEnd: nameEnd + close[0].length, isNamed: true };
      break;
    }
  }
}

function nextLine(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && !'\r\n\f'.includes(text[i]!)) i++;
  return skipBlanks(text, i, end);
}
