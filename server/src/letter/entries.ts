import { endsSentence } from '../text/paragraphs';
import type { Span } from '../text/span';
import { skipBlanks, skipBlanksBack } from '../text/whiteSpace';
import { entryMarksIn } from './entryMarks';
import { ListedNames } from './listedNames';

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

function openingsIn(text: string, body: Span, listed: readonly Span[]): readonly Opening[] {
  const names = new ListedNames(text, listed);
  const marks = entryMarksIn(text, body);
  const numbered = marks.flatMap(({ start, end, number }): readonly Opening[] => {
    if (number === undefined || number < 1 || number > names.count) return [];
    const name = nameAt(text, end, body.end, names, number - 1);
    return [{ number, start, headerEnd: name?.end ?? end, isNamed: name !== undefined }];
  });
  if (numbered.length > 0) return numbered;
  const named = [...linesNaming(text, body, names, new Map(marks.map(({ start, end }) => [start, end])))];
  // Bullets without names follow the list, where there are as many.
  if (named.length > 0 || marks.length !== names.count) return named;
  return marks.map(({ start, end }, index) => ({ number: index + 1, start, headerEnd: end, isNamed: false }));
}

/** Those whose numbers rise: an item is not discussed twice. */
function rising(openings: readonly Opening[]): readonly Opening[] {
  const chosen: Opening[] = [];
  for (const opening of openings) {
    if (opening.number > (chosen.at(-1)?.number ?? 0)) chosen.push(opening);
  }
  return chosen;
}

/** What an entry may say before the name of its item: "Regarding the request for …", "For the …", "(" behind its number. */
const leadIn =
  /^\(?(?:(?:as\s{1,9}(?:to|for)|regarding|concerning|with\s{1,9}(?:regards?|respect)\s{1,9}to|in\s{1,9}(?:regards?\s{1,9}to|re)|re:|for|on)\s{1,9})?(?:(?:the|an?)\s{1,9})?(?:(?:requests?\s{1,9}for|requested|proposed|disputed)\s{1,9})?(?:(?:the|an?)\s{1,9})?/i;

/** No such words are longer. */
const LONGEST_LEAD_IN = 80;

/** What closes the name of an entry: a colon, a dash, the end of its sentence or of the line. */
const closing =
  /^\)?[ \t\u00a0]{0,9}(?::|[-–—](?=\s)|\.(?=\s{1,9}[\p{Lu}\d"“(])|\.?(?=[ \t\u00a0]{0,9}(?:[\r\n\f]|$)))/u;

/** The first words of an entry up to their colon, dash or full stop, at most a line or two. */
const firstWords = /^([^:.?!;–—]{2,160})(?::(?=\s)|[–—](?=\s)|\.(?=\s{1,9}\p{Lu}))/u;

/**
 * The name that an entry opens with, in full or by its first words: its place in the list, and the offset behind it and its mark.
 *
 * @param expected the place that the entry's number tells, if it has one
 */
function nameAt(
  text: string,
  at: number,
  end: number,
  names: ListedNames,
  expected: number | undefined,
): { readonly end: number; readonly index: number } | undefined {
  const lead = leadIn.exec(text.slice(at, Math.min(end, at + LONGEST_LEAD_IN)))?.[0].length ?? 0;
  // "For" and "the" may begin a name, too.
  for (const from of lead > 0 ? [at, at + lead] : [at]) {
    for (const { index, end: whole } of names.wholeAt(text, from, end)) {
      if (expected !== undefined && index !== expected) continue;
      const close = closing.exec(text.slice(whole, Math.min(end, whole + 40)));
      if (close) return { end: whole + close[0].length, index };
    }
  }
  const from = at + lead;
  const short = firstWords.exec(text.slice(from, Math.min(end, from + 200)));
  const index = short ? names.meantBy(short[1]!, expected) : undefined;
  return index === undefined ? undefined : { end: from + short![0].length, index };
}

/**
 * The lines that open with an item's name and its mark, with a bullet or without, where no entry has a number. Behind a line
 * that ends no sentence they are words of it.
 */
function* linesNaming(
  text: string,
  { start, end }: Span,
  names: ListedNames,
  bullets: ReadonlyMap<number, number>,
): Generator<Opening> {
  for (let at = skipBlanks(text, start, end); at < end; at = nextLine(text, at, end)) {
    const before = skipBlanksBack(text, start, at);
    if (before > start && !endsSentence(text, before)) continue;
    const named = nameAt(text, bullets.get(at) ?? at, end, names, undefined);
    if (named) yield { number: named.index + 1, start: at, headerEnd: named.end, isNamed: true };
  }
}

function nextLine(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && !'\r\n\f'.includes(text[i]!)) i++;
  return skipBlanks(text, i, end);
}
