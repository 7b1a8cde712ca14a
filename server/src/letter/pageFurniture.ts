import { nextOf } from '../text/nextOf';

/**
 * What a printed page adds to a letter: page numbers, and lines that name the case at the head or foot of each
 * page. They stand between any two lines of the text and say nothing in it.
 */

/** A line that may be furniture of a page. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly kind: 'page of pages' | 'page' | 'number' | 'case' | 'letterhead';
  /** The page's number, where it has one. */
  readonly page: number | undefined;
  readonly caseNumber: string | undefined;
  /** Words beside the case number: "Final Determination Letter for IMR Case Number". */
  readonly titled: boolean;
  readonly isHeaderLabel: boolean;
}

const blank = '[ \\t\\u00a0]';
const pages = `(\\d{1,3})(${blank}?(?:of|/)${blank}?\\d{1,3})?`;
const caseWords =
  '(?:final|independent|medical|review|imr|determination|letter|notice|of|for|the|case|number|no|maximus|federal|services|inc)';

/** The review organization's letterhead, line by line; its post box and its telephone are nobody's secret. */
const letterhead = [
  'maximus federal services, inc\\.?',
  'p\\.?o\\.? box 138009',
  'sacramento, ca 95813(?:-8009)?',
  '\\(855\\) 865-8873(?: fax:? \\(916\\) 605-4270)?',
  'fax:? \\(916\\) 605-4270',
]
  .join('|')
  .replaceAll(' ', `${blank}+`);

/**
 * The lines that can be furniture, as a whole: a page's number, with or without the word; the case's number, with
 * or without words of the letter's own name and a page's number.
 */
const furniture = new RegExp(
  `^[^\\S\\n\\r]*(?:(P(?:age|AGE|g\\.))${blank}*(?:[|:]${blank}*)?${pages}|${pages}${blank}*\\|${blank}*P(?:age|AGE)|(?:[-–—]${blank}?)?${pages}(${blank}?[-–—])?` +
    `|((?:${caseWords}[.,:#|–-]?${blank}+){0,10})(CM\\d\\d-\\d{7})(?:[ \\t\\u00a0,|–-]+(?:p(?:age|\\.)?${blank}*)?${pages})?|(${letterhead}))[^\\S\\n\\r]*$`,
  'i',
);

const secondLine = /\s+independent medical review[^\S\n\r]*(?=[\n\r]|$)/iy;

/** No line of a page's furniture is longer. */
const LONGEST = 140;

/** How a line that tells no case can begin: a figure, a dash, a bracket, or the first two letters of "Page" or of an address. */
const BEGINS = new Uint8Array(128);
for (const mark of '0123456789-(') BEGINS[mark.charCodeAt(0)] = 1;
const FIRST_TWO = /pa|pg|p\.|po|ma|sa|fa/iy;
for (const letter of 'pPmMsSfF') BEGINS[letter.charCodeAt(0)] = 2;

const BLANK = new Uint8Array(65_536);
for (const blank of ' \t\f\v\u00a0') BLANK[blank.charCodeAt(0)] = 1;

/**
 * The text with the furniture of its pages blanked out: each such line becomes form feeds, which end a page
 * and nothing else. Of the same length, so that offsets stay. A bare number is furniture only where it stands
 * apart and counts on from page to page.
 */
export function withoutPageFurniture(file: string): string {
  const text = withoutDisclaimer(file);
  return withoutLines(text, findCandidates(text));
}

/** The text with those of the lines blanked out that are furniture. */
export function withoutLines(text: string, candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return text;
  const numbered = countingOn(candidates);
  const cases = firstPlaces(text, candidates);
  let clean = '';
  let copied = 0;
  for (const one of candidates) {
    if (!isFurniture(text, one, numbered.has(one), cases)) continue;
    clean += text.slice(copied, one.from) + '\f'.repeat(one.to - one.from);
    copied = one.to;
  }
  return copied === 0 ? text : clean + text.slice(copied);
}

/** Behind the last rationale of the older forms: what the review organization says of itself. */
const disclaimer = /\bdisclaimer:\s{1,9}MAXIMUS\s/gi;
const disclaimerEnd = /\bthese\s{1,9}decisions\b\.?/i;

/** As long as it may be, in characters. */
const LONGEST_DISCLAIMER = 1000;

/** Whether a text may have one: hardly any letter does, and to look for the word is quick. */
export function mayDisclaim(text: string): boolean {
  return text.includes('Disclaimer:') || text.includes('DISCLAIMER:');
}

function withoutDisclaimer(text: string): string {
  if (!mayDisclaim(text)) return text;
  let clean = '';
  let copied = 0;
  for (const { index } of text.matchAll(disclaimer)) {
    const end = disclaimerEnd.exec(text.slice(index, index + LONGEST_DISCLAIMER));
    if (index < copied || end === null) continue;
    const length = end.index + end[0].length;
    clean += text.slice(copied, index) + '\f'.repeat(length);
    copied = index + length;
  }
  return copied === 0 ? text : clean + text.slice(copied);
}

/** @param begin where a line begins; @param stop where one ends: of the lines between, those that may be furniture */
export function findCandidates(text: string, begin = 0, stop = text.length): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { from, to: end } of shortLines(text, begin, stop)) {
    const match = furniture.exec(text.slice(from, end));
    if (match === null) continue;
    const to = match[13] === undefined ? end : endOfLetterhead(text, end);
    const words = match[0].trim();
    const caseNumber = match[10];
    const number = match[2] ?? match[4] ?? match[6] ?? match[11];
    const total = match[3] ?? match[5] ?? match[7] ?? match[12];
    const dashed = /^[-–—]/.test(words) && match[8] !== undefined;
    let kind: Candidate['kind'] = 'number';
    if (match[13] !== undefined) kind = 'letterhead';
    else if (caseNumber !== undefined) kind = 'case';
    else if (words.includes('|') || dashed || (total !== undefined && match[1] !== undefined))
      kind = 'page of pages';
    else if (match[1] !== undefined) kind = 'page';
    else if (/^[-–—]|[-–—/]/.test(words)) continue;
    found.push({
      from,
      to,
      kind,
      page: number === undefined ? undefined : Number(number),
      caseNumber,
      titled: (match[9] ?? '').trim() !== '',
      isHeaderLabel: /^(?:(?:imr|maximus)\s+)?(?:case\s+)?number/i.test(words),
    });
  }
  return found;
}

/** The second line of the organization's name belongs to it. */
function endOfLetterhead(text: string, end: number): number {
  secondLine.lastIndex = end;
  return secondLine.test(text) ? secondLine.lastIndex : end;
}

const LINE_FEED = /\n/g;
const RETURN = /\r/g;
const CASE = /C(?=M)/g;

/** The lines that begin like furniture, or name a case, and are short enough. */
function shortLines(
  text: string,
  begin: number,
  stop: number,
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  // Each is looked for again only once it is passed: in a text whose lines end otherwise it is far.
  let nextFeed = -1;
  let nextReturn = -1;
  let nextCase = -1;
  for (let from = begin; from < stop; ) {
    if (nextFeed < from) nextFeed = nextOf(LINE_FEED, text, from);
    let to = nextFeed;
    // Lines that end in a carriage return alone come from an old Macintosh.
    if (nextReturn < from) nextReturn = nextOf(RETURN, text, from);
    if (nextReturn < to) to = nextReturn;
    if (nextCase < from) nextCase = nextOf(CASE, text, from);
    const namesCase = nextCase < to;
    if (to - from <= LONGEST && to > from && (namesCase || beginsLikeFurniture(text, from, to)))
      found.push({ from, to });
    from = to + 1;
  }
  return found;
}

function beginsLikeFurniture(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && BLANK[text.charCodeAt(at)] === 1) at++;
  if (at >= to) return false;
  const code = text.charCodeAt(at);
  // Dashes of typography and blanks of other kinds are rare: the pattern itself looks at them.
  if (code >= 128 || BEGINS[code] === 1) return true;
  if (BEGINS[code] !== 2) return false;
  FIRST_TWO.lastIndex = at;
  return FIRST_TWO.test(text);
}

/** The page numbers that go on, one by one, from another of their kind. */
function countingOn(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const counting = new Set<Candidate>();
  const known = new Map<string, Candidate>();
  for (const one of candidates) {
    if (one.page === undefined) continue;
    const before = known.get(`${one.kind} ${one.page - 1}`);
    if (before) counting.add(before).add(one);
    known.set(`${one.kind} ${one.page}`, one);
  }
  return counting;
}

function isFurniture(
  text: string,
  one: Candidate,
  countsOn: boolean,
  cases: ReadonlyMap<string, number>,
): boolean {
  switch (one.kind) {
    case 'page of pages':
    case 'letterhead':
      return true;
    case 'page':
      return countsOn || standsApart(text, one);
    case 'number':
      return countsOn && standsApart(text, one);
    case 'case':
      if (one.page !== undefined) return true;
      if (one.titled && !one.isHeaderLabel) return true;
      return isKnownCase(cases, one) && !(one.isHeaderLabel && headerGoesOn(text, one.to));
  }
}

/** Whether an empty line or a page's end stands on both sides. */
function standsApart(text: string, { from, to }: Candidate): boolean {
  return (
    endsApart(text.slice(Math.max(0, from - 40), from)) &&
    /^[^\S\n\r\f]*(?:$|\f|\r?\n\s*[\n\f]|\r\s*[\r\f])/.test(text.slice(to, to + 40))
  );
}

/** Whether what stands before a line ends with an empty line, with a page, or is nothing. */
function endsApart(lead: string): boolean {
  const blank = lead.slice(lead.trimEnd().length);
  const lines = blank.split(/\r\n|\n|\r/);
  return lines.length > 2 || lines.at(-1)!.includes('\f') || (blank === lead && lines.length === 1);
}

/** Whether the text has told the number before. */
function isKnownCase(cases: ReadonlyMap<string, number>, { caseNumber, from }: Candidate): boolean {
  const first = caseNumber === undefined ? undefined : cases.get(caseNumber.toUpperCase());
  return first !== undefined && first < from;
}

/** Where each case number stands first; looked for only where a line may repeat one. */
function firstPlaces(text: string, candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (!candidates.some(({ kind }) => kind === 'case')) return places;
  for (let at = text.indexOf('CM'); at >= 0; at = text.indexOf('CM', at + 2)) {
    const number = text.slice(at, at + CASE_LENGTH);
    if (!places.has(number)) places.set(number, at);
  }
  return places;
}

/** "CM15-0123456". */
const CASE_LENGTH = 12;

/** Whether the next line with text holds another label of a header block. */
function headerGoesOn(text: string, from: number): boolean {
  return /^\s*(?:Date\s|Decision\s|UR\s|Priority|Application)/i.test(text.slice(from, from + 80));
}
