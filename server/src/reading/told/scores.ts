import { compileLexicon, mentionsIn } from '../../language/lexicon';
import { numberAt } from '../../language/numbers';
import { wordList } from '../../language/wordList';
import { Gap, type Word } from '../../language/words';
import { MEASURES, type MeasureRow } from '../../vocabulary/measures';
import type { Passage } from '../passage';
import { type Around, type Told, wordBefore } from './told';

const LEXICON = compileLexicon(MEASURES);

/** How far behind its name a value may stand, or before it behind "scored". */
const REACH = 10;
const NOT_OVER = wordList('below under');
const SCORED = wordList('scored scores score scoring rated');
/** Units of time, care and other things: their numbers are no values. */
const OTHER_UNITS = wordList(`
  week weeks month months day days hour hours minute minutes year years visit visits session sessions tablet tablets mg mcg
  time times pounds inches feet`);
/** Words with which another thing is compared or wished for: "a goal of less than 30". */
const NOT_MEASURED = wordList('above over goal target least if should must when');

/** What scores and laboratory values show: "BDI of 34", "A1c was 8.9", "scored 16 on the Epworth scale". Linear. */
export function scoresIn(passage: Passage): readonly Told[] {
  const { words } = passage;
  const found: Told[] = [];
  for (const { entry, first, last } of mentionsIn(words, LEXICON)) {
    const { firstWord, endWord } = passage.sentenceOf(first);
    const around: Around = { words, from: firstWord, end: endWord };
    const at = valueBehind(around, last + 1, entry) ?? valueBefore(around, first, entry);
    if (at === undefined) continue;
    if (NOT_OVER.has(words[at - 1]?.lower ?? '') || words[at - 1]?.lower === 'than') {
      const told = boundedBy(entry, around, at);
      if (told !== undefined) found.push(told);
      continue;
    }
    const told = shownBy(entry, numberOf(words[at]!), Math.min(first, at), at);
    if (told !== undefined) found.push(told);
  }
  return found;
}

function shownBy(
  { shows, bound, side, without, isInThousands }: MeasureRow,
  told: number,
  from: number,
  at: number,
): Told | undefined {
  const value = isInThousands && told >= THOUSAND ? told / THOUSAND : told;
  const isShown = side === 'above' ? value >= bound : value <= bound;
  const isAbsent = without !== undefined && (side === 'above' ? value <= without : value >= without);
  if (!isShown && !isAbsent) return undefined;
  return { concept: shows, first: at, last: at, from, isNormal: !isShown };
}

/** "Under 50 morphine equivalents", "a body mass index below 30": what is less than the bound is not there. */
function boundedBy({ shows, bound, side }: MeasureRow, { words }: Around, at: number): Told | undefined {
  const isLess = NOT_OVER.has(words[at - 1]!.lower) || words[at - 2]?.lower === 'less';
  return isLess && side === 'above' && numberOf(words[at]!) <= bound
    ? { concept: shows, first: at, last: at, isNormal: true }
    : undefined;
}

function lowerHasPoint(lower: string): boolean {
  return lower.includes('.');
}

const THOUSAND = 1000;

/** "8.9", "8.9%", "18,000", "18k". */
function numberOf({ lower }: Word): number {
  const plain = lower.endsWith('%') || lower.endsWith('+') ? lower.slice(0, -1) : lower;
  return Number(plain.replace(',', ''));
}

function valueBehind(around: Around, from: number, row: MeasureRow): number | undefined {
  const { words, end } = around;
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { lower, gap } = words[i]!;
    if (gap & Gap.semicolon || NOT_MEASURED.has(lower)) return undefined;
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
  if (
    !Number.isNaN(numberOf(around.words[first - 1] ?? around.words[first]!)) &&
    isValue(around, first - 1, row)
  )
    return first - 1;
  const scored = wordBefore(around, first, REACH, SCORED);
  if (scored < 0) return undefined;
  for (let i = scored + 1; i < first; i++) if (isValue(around, i, row)) return i;
  return undefined;
}

function isValue({ words, end }: Around, at: number, { most, isInThousands }: MeasureRow): boolean {
  const value = numberOf(words[at]!);
  if (Number.isNaN(value) || value > (isInThousands ? most * THOUSAND : most)) return false;
  const next = at + 1 < end ? words[at + 1]! : undefined;
  // "L4-5", "10/325": parts of other things; "16/24" is a score of its scale.
  if (words[at]!.gap & (Gap.slash | Gap.number)) return false;
  // "A T-score of -2.9": the sign of a value with a decimal.
  if (words[at]!.gap & Gap.hyphen && !lowerHasPoint(words[at]!.lower)) return false;
  return next === undefined || !OTHER_UNITS.has(next.lower);
}

/** The word behind a date in figures that begins at a word; the word itself where none does. */
function afterDate(words: readonly Word[], at: number): number {
  const joins = (word: Word | undefined): boolean =>
    word !== undefined && (word.gap & (Gap.slash | Gap.hyphen)) !== 0 && /^\d+$/.test(word.lower);
  if (!/^\d+$/.test(words[at]!.lower) || !joins(words[at + 1]) || !joins(words[at + 2])) return at;
  return at + 3;
}

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
