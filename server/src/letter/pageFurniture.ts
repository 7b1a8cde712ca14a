/**
 * What a printed page adds to a letter: page numbers, and lines that name the case at the head or foot of each
 * page. They stand between any two lines of the text and say nothing in it.
 */

/** A line that may be furniture of a page. */
interface Candidate {
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
  'maximus federal services, inc\\.?(?:\\s+independent medical review)?',
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
  `^[^\\S\\n\\r]*(?:(P(?:age|AGE|g\\.))${blank}*[|:]?${blank}*${pages}|${pages}${blank}*\\|${blank}*P(?:age|AGE)|(?:[-–—]${blank}?)?${pages}(${blank}?[-–—])?` +
    `|((?:${caseWords}[.,:#|–-]?${blank}+){0,10})(CM\\d\\d-\\d{7})(?:[ \\t\\u00a0,|–-]+(?:p(?:age|\\.)?${blank}*)?${pages})?|(${letterhead}))[^\\S\\n\\r]*$`,
  'gim',
);

/**
 * The text with the furniture of its pages blanked out: each such line becomes form feeds, which end a page
 * and nothing else. Of the same length, so that offsets stay. A bare number is furniture only where it stands
 * apart and counts on from page to page.
 */
export function withoutPageFurniture(file: string): string {
  const text = withoutDisclaimer(file);
  const candidates = findCandidates(text);
  if (candidates.length === 0) return text;
  const numbered = countingOn(candidates);
  let clean = '';
  let copied = 0;
  for (const one of candidates) {
    if (!isFurniture(text, one, numbered.has(one))) continue;
    clean += text.slice(copied, one.from) + '\f'.repeat(one.to - one.from);
    copied = one.to;
  }
  return copied === 0 ? text : clean + text.slice(copied);
}

/** Behind the last rationale of the older forms: what the review organization says of itself. */
const disclaimer = /\bDisclaimer:\s{1,9}MAXIMUS\s[\s\S]{0,900}?\bthese\s{1,9}decisions\.?/gi;

function withoutDisclaimer(text: string): string {
  return text.replace(disclaimer, (words) => '\f'.repeat(words.length));
}

function findCandidates(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(furniture)) {
    const from = match.index;
    const to = from + match[0].length;
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

function isFurniture(text: string, one: Candidate, countsOn: boolean): boolean {
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
      return isKnownCase(text, one) && !(one.isHeaderLabel && headerGoesOn(text, one.to));
  }
}

/** Whether an empty line or a page's end stands on both sides. */
function standsApart(text: string, { from, to }: Candidate): boolean {
  const before = /(?:^|\f|\n\s*\n|\r\s*\r)[^\S\n\r]*$/.test(text.slice(Math.max(0, from - 40), from));
  return before && /^[^\S\n\r\f]*(?:$|\f|\r?\n\s*[\n\f]|\r\s*[\r\f])/.test(text.slice(to, to + 40));
}

/** Whether the letter has told its number before. */
function isKnownCase(text: string, one: Candidate): boolean {
  const first = text.indexOf(one.caseNumber ?? '');
  return first >= 0 && first < one.from;
}

/** Whether the next line with text holds another label of a header block. */
function headerGoesOn(text: string, from: number): boolean {
  return /^\s*(?:Date\s|Decision\s|UR\s|Priority|Application)/i.test(text.slice(from, from + 80));
}
