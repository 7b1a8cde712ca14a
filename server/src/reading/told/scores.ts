import { compileLexicon, mentionsIn } from '../../language/lexicon';
import { numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import { LOWER, MEASURES, type MeasureRow, WORSE } from '../../vocabulary/examination/measures';
import {
  NOT_MEASURED,
  NOT_OVER,
  OTHER_UNITS,
  SCORED,
  VOLUMES,
} from '../../vocabulary/examination/scoreWords';
import type { Passage } from '../sentences/passage';
import { type Around, type Told, wordBefore } from './told';

const LEXICON = compileLexicon(MEASURES);

/** How far behind its name a value may stand, or before it behind "scored". */
const REACH = 10;

/** What scores and laboratory values show: "BDI of 34", "A1c was 8.9", "scored 16 on the Epworth scale". */
export function scoresIn(passage: Passage): readonly Told[] {
  return measuredIn(passage).told;
}

/** What the value of a test tells of it. */
export interface ValueOfTest {
  readonly result: 'normal' | 'abnormal';
  /** The word of the value. */
  readonly at: number;
}

/** What the values of tests tell of them, in order or not, by the first word of the test's name. */
export function valuesOfTests(passage: Passage): ReadonlyMap<number, ValueOfTest> {
  return measuredIn(passage).results;
}

interface Measured {
  readonly told: readonly Told[];
  readonly results: ReadonlyMap<number, ValueOfTest>;
}

/** Computed once per passage. Linear. */
const measuredIn = remembered((passage: Passage): Measured => {
  const { words } = passage;
  const found: Told[] = [];
  const results = new Map<number, ValueOfTest>();
  for (const { entry, first, last } of mentionsIn(words, LEXICON)) {
    if (first === last && isPluralOfAbbreviation(words[first]!.lower, entry.forms)) continue;
    const { firstWord, endWord } = passage.sentenceOf(first);
    const around: Around = { words, from: firstWord, end: endWord };
    const at = valueBehind(around, last + 1, entry) ?? valueBefore(around, first, entry);
    if (at === undefined) continue;
    if (NOT_OVER.has(words[at - 1]?.lower ?? '') || words[at - 1]?.lower === 'than') {
      const told = boundedBy(entry, around, at);
      if (told !== undefined) found.push(told);
      continue;
    }
    const value = inUnitOf(entry, numberOf(words[at]!));
    const told = shownBy(entry, value, Math.min(first, at), at);
    if (told !== undefined) found.push(told);
    const result = told?.isNormal === false ? 'abnormal' : resultOf(entry, value);
    if (result !== undefined) results.set(first, { result, at });
  }
  return { told: found, results };
});

/** So many letters an abbreviation with an "s" behind it has at most. */
const ABBREVIATED = 5;

/** "CRPS": a measure that is called by letters is told of one at a time, and an "s" more makes another word. */
function isPluralOfAbbreviation(lower: string, forms: string): boolean {
  return lower.length <= ABBREVIATED && lower.endsWith('s') && !forms.split('|').includes(lower);
}

/** Whether a value is in order, as far as its row tells: all that is on this side of the bound where it tells nothing else. */
function isWithin({ side, inOrder, least }: MeasureRow, value: number): boolean {
  if (least !== undefined && value < least) return false;
  return Number.isNaN(inOrder) || (side === 'above' ? value <= inOrder : value >= inOrder);
}

function resultOf(row: MeasureRow, value: number): 'normal' | 'abnormal' | undefined {
  const { side, inOrder, bound } = row;
  if (!Number.isNaN(inOrder) && isWithin(row, value)) return 'normal';
  const isBelow = row.least !== undefined && value < row.least;
  return isBelow || (side === 'above' ? value >= bound : value <= bound) ? 'abnormal' : undefined;
}

function shownBy(row: MeasureRow, value: number, from: number, at: number): Told | undefined {
  const { shows, bound, side, rulesOut, forms } = row;
  const low = lowerOf(forms);
  if (low !== undefined && value < low.bound) return { concept: low.shows, first: at, last: at, from };
  const worse = worseOf(forms);
  if (worse !== undefined && (value >= worse.bound || value < bound))
    return { concept: worse.shows, first: at, last: at, from, isNormal: value < bound };
  const isBelow = row.least !== undefined && value < row.least;
  const isShown = isBelow || (side === 'above' ? value >= bound : value <= bound);
  if (!isShown && !(rulesOut && isWithin(row, value))) return undefined;
  return { concept: shows, first: at, last: at, from, isNormal: !isShown };
}

function lowerOf(forms: string): (typeof LOWER)[string] | undefined {
  for (const form of Object.keys(LOWER)) if (forms.startsWith(form)) return LOWER[form];
  return undefined;
}

function worseOf(forms: string): (typeof WORSE)[string] | undefined {
  for (const form of Object.keys(WORSE)) if (forms.includes(form)) return WORSE[form];
  return undefined;
}

/** "Under 50 morphine equivalents", "a body mass index below 30": what is less than the bound is not there. */
function boundedBy({ shows, bound, side }: MeasureRow, { words }: Around, at: number): Told | undefined {
  const isLess = NOT_OVER.has(words[at - 1]!.lower) || words[at - 2]?.lower === 'less';
  return isLess && side === 'above' && numberOf(words[at]!) <= bound
    ? { concept: shows, first: at, last: at, isNormal: true }
    : undefined;
}

/** "8.9", "8.9%", "sixteen". */
function numberOf({ lower }: Word): number {
  return Number((lower.endsWith('%') || lower.endsWith('+') ? lower.slice(0, -1) : lower).replace(',', ''));
}

const THOUSAND = 1000;

/** Cells are told in thousands, or in full: "18", "18,000". */
function inUnitOf({ isInThousands }: MeasureRow, value: number): number {
  return isInThousands && value >= THOUSAND ? value / THOUSAND : value;
}

function valueBehind(around: Around, from: number, row: MeasureRow): number | undefined {
  const { words, end } = around;
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { lower, gap } = words[i]!;
    if (gap & Gap.semicolon || NOT_MEASURED.has(lower)) return undefined;
    // "FEV1/FVC 0.82": of the two.
    if (i === from && gap & Gap.slash && Number.isNaN(numberOf(words[i]!))) return undefined;
    // "1:640".
    if (lower === '1' && words[i + 1] !== undefined && (words[i + 1]!.gap & Gap.colon) !== 0) continue;
    const next = afterDate(words, i);
    if (next > i) {
      i = next - 1;
      continue;
    }
    if (isValue(around, i, row)) return i;
  }
  return undefined;
}

/** "Scored 16 of 24 on the Epworth scale", "240 mg of morphine equivalents". */
function valueBefore(around: Around, first: number, row: MeasureRow): number | undefined {
  if (around.words[first - 1]?.lower === 'of')
    for (let i = first - 2; i >= around.from && first - i <= 4; i--)
      if (!Number.isNaN(numberOf(around.words[i]!))) return i;
  // "Creatinine 0.8, eGFR over 90": the number before the comma is of what stands before it.
  if (
    (around.words[first]!.gap & ~Gap.blank) === 0 &&
    !Number.isNaN(numberOf(around.words[first - 1] ?? around.words[first]!)) &&
    isValue(around, first - 1, row)
  )
    return first - 1;
  const scored = wordBefore(around, first, REACH, SCORED);
  if (scored < 0) return undefined;
  for (let i = scored + 1; i < first; i++) if (isValue(around, i, row)) return i;
  return undefined;
}

function isValue({ words, end }: Around, at: number, row: MeasureRow): boolean {
  const { most } = row;
  const value = inUnitOf(row, numberOf(words[at]!));
  if (Number.isNaN(value) || value > most) return false;
  const next = at + 1 < end ? words[at + 1]! : undefined;
  // "L4-5", "10/325": parts of other things; "16/24" is a score of its scale, "-3.1" a value.
  const { gap } = words[at]!;
  if (
    gap & (Gap.slash | Gap.number) ||
    (gap & Gap.hyphen && !(gap & Gap.blank) && !words[at]!.lower.includes('.'))
  )
    return false;
  return next === undefined || !OTHER_UNITS.has(next.lower) || isConcentration(words[at + 2]);
}

/** "Mg/dL": of what is in the blood, not of a tablet. */
function isConcentration(unit: Word | undefined): boolean {
  return unit !== undefined && (unit.gap & Gap.slash) !== 0 && VOLUMES.has(unit.lower);
}

/** The word behind a date in figures that begins at a word; the word itself where none does. */
function afterDate(words: readonly Word[], at: number): number {
  const joins = (word: Word | undefined): boolean =>
    word !== undefined && (word.gap & (Gap.slash | Gap.hyphen)) !== 0 && /^\d+$/.test(word.lower);
  if (!/^\d+$/.test(words[at]!.lower) || !joins(words[at + 1])) return at;
  if (joins(words[at + 2])) return at + 3;
  // "Normal in 09/2016".
  return words[at + 1]!.lower.length === YEAR_DIGITS ? at + 2 : at;
}

const YEAR_DIGITS = 4;

/** The number in figures or words at a word, scales of ten left out: "8/10" is 8. */
export function plainNumberAt(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const read = numberAt(words, at) ?? percentAt(words, at);
  if (read === undefined) return undefined;
  const next = words[read.next];
  return next !== undefined && next.gap & Gap.slash && /^\d+$/.test(next.lower)
    ? { value: read.value, next: read.next + 1 }
    : read;
}

function percentAt(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const word = words[at];
  if (word === undefined || !/^\d+(?:\.\d+)?%$/.test(word.lower)) return undefined;
  return { value: numberOf(word), next: at + 1 };
}
