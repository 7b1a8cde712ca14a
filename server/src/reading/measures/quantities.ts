import { compileLexicon, type Mention, mentionsIn } from '../../language/lexicon';
import { numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import { NOT } from '../../vocabulary/examination/assertionWords';
import {
  BEFORE_LASTED,
  DIFFERENCES,
  ENDS_LENGTH,
  LASTED,
  LEFT_OR_RIGHT,
  LESS_THAN,
  MORE_THAN,
  NO_MEASURE,
  NO_UNITS,
  QUANTITIES,
  type QuantityRow,
  UNIT_OF,
} from '../../vocabulary/examination/quantityWords';
import type { Side } from '../anatomy/bodyParts';
import type { Passage, Sentence } from '../sentences/passage';
import { frequenciesOf } from './frequencies';

/** A number that a passage gives for something measured. */
export interface Quantity {
  /** The thing, with its unit: quantities of one `what` may be compared. */
  readonly what: string;
  readonly isLocal: boolean;
  readonly value: number;
  /** The number itself, or a bound that it stays below or goes above. */
  readonly as: 'value' | 'less' | 'more';
  readonly side: Side | undefined;
  readonly sentence: number;
  /** From the name or the number, whichever is first, to the other, both included. */
  readonly first: number;
  readonly last: number;
}

const LEXICON = compileLexicon(QUANTITIES);

/** So many words behind its name a value may stand, and before it. */
const BEHIND = 9;

const LENGTH_BEHIND = 6;

const BEFORE = 6;

const HARD = Gap.semicolon | Gap.stop;

/** What is measured in a passage, in order of the text; computed once. Linear. */
export const quantitiesIn = remembered((passage: Passage): readonly Quantity[] =>
  passage.sentences.flatMap((sentence) => {
    const names = mentionsIn(passage.words, LEXICON, sentence.firstWord, sentence.endWord);
    return [
      ...names.flatMap((name, index) =>
        quantitiesOf(passage, sentence, name, names[index - 1]?.last ?? -1, names[index + 1]?.first),
      ),
      ...frequenciesOf(passage, sentence),
    ];
  }),
);

interface Value {
  readonly value: number;
  readonly unit: string;
  readonly at: number;
  readonly end: number;
}

function quantitiesOf(
  { words }: Passage,
  { firstWord, endWord, index }: Sentence,
  { entry, first, last }: Mention<QuantityRow>,
  previous: number,
  next: number | undefined,
): readonly Quantity[] {
  const found: Value[] = [];
  const end = entry.isCounted
    ? 0
    : Math.min(endWord, next ?? endWord, last + 1 + (entry.isLength ? LENGTH_BEHIND : BEHIND));
  for (let i = last + 1; i < end && !(words[i]!.gap & HARD); i++) {
    const value = valueAt(words, i, endWord, entry);
    if (value === undefined) continue;
    found.push(value);
    i = value.end - 1;
  }
  // "70 percent relief for six months": two numbers of one thing, in two units.
  if (!entry.isLength && (found.length === 0 || entry.units.size > 1))
    for (let i = Math.max(firstWord, previous + 1, first - BEFORE); i < first; i++) {
      const value = valueAt(words, i, first, entry);
      if (value !== undefined) found.push(value);
    }
  return found.flatMap((value): readonly Quantity[] => {
    if (isNoMeasure(words, firstWord, Math.min(first, value.at), value.end)) return [];
    return [
      {
        what: `${entry.id} ${value.unit}`,
        isLocal: entry.isLocal,
        value: value.value,
        as: boundBefore(words, value.at),
        side: sideNear(words, firstWord, endWord, first, value),
        sentence: index,
        first: Math.min(first, value.at),
        last: Math.max(last, value.end - 1),
      },
    ];
  });
}

/** The number at a word with a unit of the row: "31 kg", "60%", "six hours", "BMI of 43". */
function valueAt(
  words: readonly Word[],
  at: number,
  end: number,
  { units, most, isLength }: QuantityRow,
): Value | undefined {
  const word = words[at]!;
  if (isLength && !hasLasted(words, at)) return undefined;
  if (word.gap & (Gap.slash | Gap.number)) return undefined;
  if (/^\d+(?:\.\d+)?%$/.test(word.lower))
    return units.has('percent')
      ? { value: Number(word.lower.slice(0, -1)), unit: 'percent', at, end: at + 1 }
      : undefined;
  const read =
    numberAt(words, at) ??
    (word.lower === 'half' ? { value: 0.5, next: at + 1 } : undefined) ??
    (isLength && word.lower === 'a' ? { value: 1, next: at + 1 } : undefined);
  if (read === undefined) return undefined;
  const isArticle = words[read.next]?.lower === 'a';
  const behind = read.next < end ? words[isArticle ? read.next + 1 : read.next] : undefined;
  const isJoined = behind !== undefined && (behind.gap & (Gap.slash | Gap.number)) !== 0;
  if (isJoined || (word.gap & Gap.hyphen && units.size === 0)) return undefined;
  const unit = behind === undefined ? undefined : UNIT_OF[behind.lower];
  if (units.size === 0) {
    const isOther = unit !== undefined || (behind !== undefined && NO_UNITS.has(behind.lower));
    const isYear = read.value > most || (behind !== undefined && (behind.gap & Gap.hyphen) !== 0);
    return isOther || isYear ? undefined : { value: read.value, unit: '', at, end: read.next };
  }
  if (unit === undefined || !units.has(unit[0])) return undefined;
  // "For six weeks after the operation": a part of the time.
  if (isLength && ENDS_LENGTH.has(words[(isArticle ? read.next + 1 : read.next) + 1]?.lower ?? ''))
    return undefined;
  return { value: read.value * unit[1], unit: unit[0], at, end: (isArticle ? read.next + 1 : read.next) + 1 };
}

/** "For only eight weeks", "of more than a year". */
function hasLasted(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i <= 4 && BEFORE_LASTED.has(words[i]!.lower) && words[i]!.lower !== 'over') i--;
  return LASTED.has(words[i]?.lower ?? '');
}

function boundBefore(words: readonly Word[], at: number): Quantity['as'] {
  for (let i = at - 1; i >= 0 && at - i <= 2; i--) {
    const { lower } = words[i]!;
    if (LESS_THAN.has(lower)) return isNegated(words, i) ? 'more' : 'less';
    if (MORE_THAN.has(lower)) return isNegated(words, i) ? 'less' : 'more';
  }
  return 'value';
}

/** "Not more than", "cannot walk more than". */
function isNegated(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--)
    if (NOT.has(words[i]!.lower) || words[i]!.lower === 'no') return true;
  return false;
}

function isNoMeasure(words: readonly Word[], firstWord: number, from: number, to: number): boolean {
  if (DIFFERENCES.has(words[to]?.lower ?? '')) return true;
  for (let i = Math.max(firstWord, from - 6); i < to; i++) if (NO_MEASURE.has(words[i]!.lower)) return true;
  return false;
}

/** The side of a value: "right 18 kg, left 24 kg", "31 kg on the right", "grip on the left was 18 kg". */
function sideNear(
  words: readonly Word[],
  firstWord: number,
  endWord: number,
  name: number,
  { at, end }: Value,
): Side | undefined {
  for (let i = at - 1; i >= firstWord && at - i <= 3; i--) {
    if (LEFT_OR_RIGHT.has(words[i]!.lower)) return words[i]!.lower as Side;
    if (words[i + 1]!.gap & Gap.comma) break;
  }
  for (let i = end; i < Math.min(endWord, end + 4); i++) {
    if (words[i]!.gap & (Gap.comma | HARD)) break;
    if (LEFT_OR_RIGHT.has(words[i]!.lower)) return words[i]!.lower as Side;
  }
  for (let i = Math.max(firstWord, name - 4); i < at; i++)
    if (LEFT_OR_RIGHT.has(words[i]!.lower)) return words[i]!.lower as Side;
  return undefined;
}
