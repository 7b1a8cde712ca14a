/** The rows of a careful reader, and whether a finding is one of them. */
import { overlaps, type Span } from '../../../server/src/text/span';
import type { PlacedFinding, ReadLetter } from './findings';

export type Confidence = 'certain' | 'likely' | 'arguable';

/** One line of findings.jsonl. */
export interface ReadersRow {
  readonly letter: string;
  /** `null`: not of one item. */
  readonly item: number | null;
  /** A rule's id, or `other`. */
  readonly rule: string;
  readonly confidence: Confidence;
  /** The words that are wrong, white space folded, and those they conflict with. */
  readonly here: string;
  readonly there: string | null;
  readonly why: string;
}

/** Rules that speak of an item as a whole: any finding in the right item is the reader's. */
const ofWholeItems = new Set([
  'missing-patient-facts',
  'missing-rationale',
  'item-not-discussed',
  'repeated-rationale',
]);

export interface MatchedRow {
  readonly row: ReadersRow;
  /** The finding of its rule that overlaps its words. */
  readonly found: PlacedFinding | undefined;
  /** Where nothing does: a finding of its rule in its item, at other words. */
  readonly near: PlacedFinding | undefined;
  /** Whether its words stand in the letter. */
  readonly located: boolean;
}

/** Reads the rows, a JSON object a line. */
export function parseRows(jsonl: string): readonly ReadersRow[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ReadersRow);
}

/** Says of a row of this letter whether it was found. */
export function match(row: ReadersRow, read: ReadLetter): MatchedRow {
  const item = row.item === null ? undefined : read.letters[0]?.items.find((i) => i.number === row.item);
  const inItem = (places: readonly Span[]): readonly Span[] => {
    const own = item ? places.filter((place) => overlaps(place, item.extent)) : [];
    return own.length > 0 ? own : places;
  };
  const here = inItem(occurrences(read.text, row.here));
  const there = row.there ? inItem(occurrences(read.text, row.there)) : [];
  const ofRule = read.findings.filter(({ ruleId }) => ruleId === row.rule);
  const at = (places: readonly Span[]) => ofRule.find(({ span }) => places.some((p) => overlaps(p, span)));
  const inSameItem = ofRule.find((finding) => row.item !== null && finding.item === row.item);
  const found = at(here) ?? at(there) ?? (ofWholeItems.has(row.rule) ? inSameItem : undefined);
  const near = found ? undefined : inSameItem;
  return { row, found, near, located: here.length > 0 };
}

/** Whether the reader has this finding, of any confidence. */
export function isListed(finding: PlacedFinding, rows: readonly ReadersRow[], read: ReadLetter): boolean {
  return rows
    .filter((row) => row.letter === finding.letter && row.rule === finding.ruleId)
    .some(
      (row) =>
        (ofWholeItems.has(row.rule) && row.item !== null && row.item === finding.item) ||
        [row.here, row.there ?? ''].some((words) =>
          occurrences(read.text, words).some((place) => overlaps(place, finding.span)),
        ),
    );
}

const compacts = new Map<string, { readonly text: string; readonly offsets: readonly number[] }>();

/**
 * Where words stand in a text, however either is spaced: line ends, page breaks and kerning fall inside
 * words that a reader copied whole. Words with an omission ("…") are found by their longest stretch.
 */
export function occurrences(text: string, words: string): readonly Span[] {
  const longest = words
    .split(/…|\.{3}/)
    .reduce((best, part) => (part.length > best.length ? part : best), '');
  const sought = compact(longest).text;
  if (sought === '') return [];
  const letter = compacts.get(text) ?? compact(text);
  compacts.set(text, letter);
  const places: Span[] = [];
  for (let at = letter.text.indexOf(sought); at >= 0; at = letter.text.indexOf(sought, at + 1)) {
    places.push({ start: letter.offsets[at]!, end: letter.offsets[at + sought.length - 1]! + 1 });
  }
  return places;
}

function compact(text: string): { text: string; offsets: number[] } {
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (/[\s\u00ad\ufeff]/.test(text[i]!)) continue;
    characters.push(text[i]!.replace(/[‘’]/, "'").replace(/[“”]/, '"').toLowerCase());
    offsets.push(i);
  }
  return { text: characters.join(''), offsets };
}
