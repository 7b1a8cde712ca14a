import { numberAt } from '../../language/numbers';
import { between } from '../../language/ordered';
import { remembered } from '../../text/remembered';
import { createWordFilter } from '../../text/wordFilter';
import {
  AGAIN,
  AT_A_TIME,
  BEFORE_LENGTH,
  BEGUN,
  FIRST,
  LATEST_TIMES,
  LONG_DAYS,
  LONG_UNITS,
  MANY,
  NEWLY,
  OVER,
  PRESCRIPTIONS,
  UP_TO,
  USES,
} from '../../vocabulary/drugs/drugUseWords';
import { datesOf } from '../dates/dateRoles';
import type { Passage, Sentence } from '../sentences/passage';
import { targetsInSentence } from '../statements/inSentence';
import type { Target } from '../targets/target';
import { shortUse } from './shortUse';

/** A drug that a sentence says is new to the patient, or has been taken for long. */
export interface DrugUse {
  /** The drug that is meant, by id; none where the sentence says only "this drug". */
  readonly drugs: readonly string[];
  readonly length: 'new' | 'long';
  readonly sentence: number;
  /** The words that say so, both included. */
  readonly first: number;
  readonly last: number;
}

/** How far behind a number or "since" what it counts stands. */
const REACH = 4;

/** How long drugs have been taken, as far as a passage tells, in order; computed once. Linear. */
export const drugUsesIn = remembered((passage: Passage): readonly DrugUse[] =>
  passage.sentences.flatMap((sentence): readonly DrugUse[] => {
    const told = lengthIn(passage, sentence);
    // "Was taken for four years and stopped in 2010": what is over does not tell how long the present use is.
    if (told === undefined || (told.length === 'long' && isOver(passage, sentence))) return [];
    const targets = targetsInSentence(passage, sentence.index);
    const drug = nearestDrug(targets, told.first);
    const isOfDrug =
      drug !== undefined ||
      takesIt(passage, sentence) ||
      targets.some(({ concept }) => concept.kind === 'medication' || concept.id === 'this-item');
    return isOfDrug ? [{ ...told, drugs: drug === undefined ? [] : [drug], sentence: sentence.index }] : [];
  }),
);

/** The drug named last before a word, else the first one behind it; none where a class of drugs stands nearer before it. */
function nearestDrug(targets: readonly Target[], at: number): string | undefined {
  const before = targets.findLast(({ concept, first }) => concept.kind === 'medication' && first < at);
  if (before !== undefined && before.drug === undefined && !DRUGS_IN_GENERAL.has(before.concept.id))
    return undefined;
  const drugs = targets.filter(({ drug }) => drug !== undefined);
  return (drugs.findLast(({ first }) => first < at) ?? drugs[0])?.drug;
}

/** "The medication Norco": whichever it is. */
const DRUGS_IN_GENERAL: ReadonlySet<string> = new Set(['medication', 'this-item', 'analgesic']);

/** "Has been taking it nightly": the drug was named before. */
function takesIt({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i + 1 < endWord; i++)
    if (USES.has(words[i]!.lower) && words[i + 1]!.lower === 'it') return true;
  return false;
}

function isOver({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++) if (OVER.has(words[i]!.lower)) return true;
  return false;
}

type Told = Pick<DrugUse, 'length' | 'first' | 'last'>;

function lengthIn(passage: Passage, sentence: Sentence): Told | undefined {
  const { words } = passage;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    if (!TELLING.mayHave(words[i]!.lower)) continue;
    const told = newAt(passage, sentence, i) ?? longAt(passage, sentence, i);
    if (told !== undefined) return told.length === 'new' || tellsOfUse(passage, sentence) ? told : undefined;
  }
  return undefined;
}

/** The words at which a length of use may be told. */
const TELLING = createWordFilter([
  ...FIRST,
  ...NEWLY,
  ...BEGUN,
  ...UP_TO,
  'since',
  'month',
  'year',
  'refilled',
  'dispensed',
  'renewed',
  'for',
]);

function tellsOfUse({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++) if (USES.has(words[i]!.lower)) return true;
  return false;
}

/** "For the first time", "an initial prescription", "is being started", "was started at the visit of 10/27/16". */
function newAt(passage: Passage, sentence: Sentence, at: number): Told | undefined {
  const { words } = passage;
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  if (FIRST.has(lower)) {
    for (let i = at + 1; i < Math.min(sentence.endWord, at + 3); i++)
      if (PRESCRIPTIONS.has(words[i]!.lower) && (words[i]!.lower !== 'to' || lower === 'new'))
        return { length: 'new', first: at, last: i };
    return undefined;
  }
  if (NEWLY.has(lower) && BEGUN.has(next)) return { length: 'new', first: at, last: at + 1 };
  const short = lower === 'for' || BEGUN.has(lower) ? shortUse(passage, sentence, at) : undefined;
  if (short !== undefined) return { length: 'new', first: at, last: short };
  if (!BEGUN.has(lower)) return undefined;
  if (isAtThisVisit(words, at, sentence.endWord)) return { length: 'new', first: at, last: at + 3 };
  if (words[at - 1]?.lower !== 'was' && words[at - 1]?.lower !== 'first') return undefined;
  const date = dayBehind(passage, sentence, at, 6);
  return date !== undefined && newestDay(passage) - date < LONG_DAYS
    ? { length: 'new', first: at - 1, last: at }
    : undefined;
}

/** "Was initiated at the last visit", "started on the date of this request". */
function isAtThisVisit(words: Passage['words'], at: number, end: number): boolean {
  return (
    at + 3 < end &&
    AT_A_TIME.has(words[at + 1]!.lower) &&
    words[at + 2]!.lower === 'the' &&
    LATEST_TIMES.has(words[at + 3]!.lower)
  );
}

/** "Since 2013", "for two years", "month after month", "was started on 1/10/12 and refilled through 6/1/15". */
function longAt(passage: Passage, sentence: Sentence, at: number): Told | undefined {
  const { words } = passage;
  const { lower } = words[at]!;
  if (UP_TO.has(lower)) {
    const end = dayBehind(passage, sentence, at, REACH + 2);
    const [begin] = between(datesOf(passage), sentence.firstWord, at);
    return end !== undefined && begin !== undefined && end - begin.dayNumber >= LONG_DAYS
      ? { length: 'long', first: at, last: Math.min(at + 1, sentence.endWord - 1) }
      : undefined;
  }
  if (lower === 'since') {
    const day = dayBehind(passage, sentence, at, REACH) ?? yearBehind(passage, sentence, at);
    return day !== undefined && newestDay(passage) - day >= LONG_DAYS
      ? { length: 'long', first: at, last: Math.min(at + 1, sentence.endWord - 1) }
      : undefined;
  }
  if (lower === 'month' || lower === 'year')
    return AGAIN.has(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === lower
      ? { length: 'long', first: at, last: at + 2 }
      : undefined;
  if (lower === 'refilled' || lower === 'dispensed' || lower === 'renewed') {
    const next = words[at + 1]?.lower ?? '';
    if (next === 'monthly') return { length: 'long', first: at, last: at + 1 };
    return AGAIN.has(next) && words[at + 2]?.lower === 'month'
      ? { length: 'long', first: at, last: at + 2 }
      : undefined;
  }
  return lower === 'for' ? lengthBehind(passage, sentence, at) : undefined;
}

/** "For better than a year", "for two years", "for roughly half a year". */
function lengthBehind({ words }: Passage, { endWord }: Sentence, at: number): Told | undefined {
  let count = 1;
  for (let i = at + 1; i < Math.min(endWord, at + 7); i++) {
    const { lower } = words[i]!;
    const least = LONG_UNITS[lower];
    if (least !== undefined) {
      const isHalf = words[i - 2]?.lower === 'half' || words[i - 1]?.lower === 'half';
      return count >= least || isHalf ? { length: 'long', first: at, last: i } : undefined;
    }
    const number = numberAt(words, i);
    if (number !== undefined) {
      count = number.value;
      i = number.next - 1;
    } else if (MANY.has(lower)) count = LONG_DAYS;
    else if (!BEFORE_LENGTH.has(lower) && lower !== 'half') return undefined;
  }
  return undefined;
}

function dayBehind(passage: Passage, sentence: Sentence, at: number, reach: number): number | undefined {
  const end = Math.min(sentence.endWord, at + reach + 4);
  const [date] = between(datesOf(passage), at + 1, end);
  return date !== undefined && date.first - at <= reach ? date.dayNumber : undefined;
}

const DAYS_PER_YEAR = 365.25;
const FIRST_YEAR = 1970;

/** "Since 2013", "since the end of 2013": its last day. */
function yearBehind({ words }: Passage, { endWord }: Sentence, at: number): number | undefined {
  for (let i = at + 1; i < Math.min(endWord, at + 5); i++)
    if (/^(?:19|20)\d\d$/.test(words[i]!.lower))
      return (Number(words[i]!.lower) + 1 - FIRST_YEAR) * DAYS_PER_YEAR;
  return undefined;
}

/** The newest day that a passage names. */
const newestDay = remembered((passage: Passage): number => {
  let newest = Number.NEGATIVE_INFINITY;
  for (const { dayNumber } of datesOf(passage)) newest = Math.max(newest, dayNumber);
  return newest === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : newest;
});
