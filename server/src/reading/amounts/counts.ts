import { isNumberWord, numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import type { Span } from '../../text/span';
import {
  BEFORE_COUNTED,
  COUNT_LABELS,
  DAYS_OF,
  ORIGINAL_WORDS,
  PAPERS,
  PER,
  REMAINDER,
  REMAINDER_WORDS,
  UNIT_NOUNS,
  VISIT_NOUNS,
} from '../../vocabulary/requests/amountWords';
import type { Passage } from '../sentences/passage';

/**
 * What is counted.
 * - 'visits': sessions, visits or treatments, written so or as a course ("3 times a week for 2 weeks" = 6, "2x4" = 8);
 * - 'units': tablets and the like ("#60", "60 count", "quantity 360");
 * - 'refills'.
 */
export type CountKind = 'visits' | 'units' | 'refills';

/** A count; `min` and `max` differ where a range is written ("1 to 2 times a week for 4 weeks": 4 to 8). */
export interface Count {
  readonly kind: CountKind;
  readonly min: number;
  readonly max: number;
  /** Written as a course (times × weeks), not as a number. */
  readonly computed: boolean;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** Tablets that are taken at once. */
export const MOST_AT_ONCE = 4;

/** The counts of visits, units and refills that a passage states, in order. Linear. */
export function countsIn(passage: Passage, from = 0, to = passage.words.length): readonly Count[] {
  const { words } = passage;
  const found: Count[] = [];
  for (let i = from; i < to; i++) {
    if (!mayBegin(words[i]!.lower)) continue;
    const count =
      courseAt(words, i) ??
      sharpAt(words, i) ??
      nounAt(words, i) ??
      repeatedAt(words, i) ??
      labelAt(words, i);
    if (count === undefined) continue;
    const { kind, min, max, computed, last } = count;
    found.push({ kind, min, max, computed, first: i, last, span: passage.spanOf(i, last) });
    i = last;
  }
  return found;
}

/** "#50", "quantity 50": what is dispensed, not what is taken at once. */
export function isDispensed({ words }: Passage, { kind, first }: Count): boolean {
  const { gap, lower } = words[first]!;
  return kind === 'units' && ((gap & Gap.number) !== 0 || COUNT_LABELS.has(lower));
}

/** Whether the words speak of refills, with a number or without. */
export function tellsOfRefills({ words }: Passage): boolean {
  return words.some(({ lower }) => COUNT_LABELS.get(lower) === 'refills');
}

/** Whether a number stands in a passage, whatever it counts. */
export function hasFigure({ words }: Passage, figure: number): boolean {
  return words.some(({ lower }) => lower === String(figure));
}

/**
 * Which of the amounts of a partial request a count is said to be, by the words from `from` on: what was asked for at first,
 * or what is left of it; `undefined` where they do not say.
 */
export function portionCounted(
  { words }: Passage,
  from: number,
  { first, last }: Count,
): 'original' | 'remainder' | undefined {
  const before = words.slice(from, first);
  if (before.some(({ lower }) => lower === REMAINDER)) return 'remainder';
  if (before.some(({ lower }) => ORIGINAL_WORDS.has(lower))) return 'original';
  const beside = words.slice(Math.max(0, first - 2), last);
  return beside.some(({ lower }) => REMAINDER_WORDS.has(lower)) ? 'remainder' : undefined;
}

/** Whether a count can begin with this word: a number, "x2", "quantity", "sessions", "visits", "refills". */
function mayBegin(lower: string): boolean {
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  return (code === 120 && lower.length > 1) || COUNT_LABELS.has(lower) || isNumberWord(lower);
}

interface Read {
  readonly kind: CountKind;
  readonly min: number;
  readonly max: number;
  readonly computed: boolean;
  readonly last: number;
}

interface RangeRead {
  readonly min: number;
  readonly max: number;
  readonly next: number;
}

/** "2", "1 to 2", "1-2", "one or two". */
function rangeAt(words: readonly Word[], at: number): RangeRead | undefined {
  const low = numberAt(words, at);
  if (low === undefined) return undefined;
  const middle = words[low.next];
  if (middle === undefined) return { min: low.value, max: low.value, next: low.next };
  const joined =
    middle.gap & Gap.hyphen ? low.next : middle.lower === 'to' || middle.lower === 'or' ? low.next + 1 : -1;
  const high = joined < 0 ? undefined : numberAt(words, joined);
  if (high === undefined || high.value < low.value || high.value > 100)
    return { min: low.value, max: low.value, next: low.next };
  return { min: low.value, max: high.value, next: high.next };
}

const isPer = (lower: string): boolean => PER.has(lower) || lower === 'weekly';
const isPeriod = (lower: string): boolean => (DAYS_OF.get(lower) ?? YEAR) < YEAR;
const YEAR = 365;

/** "3 times a week for 2 weeks", "2 x 4", "2x4", "3x/week x 4 weeks", "twice weekly for six weeks", "2 times 8". */
function courseAt(words: readonly Word[], at: number): Read | undefined {
  const glued = /^(\d{1,2})x(\d{1,2})?$/.exec(words[at]!.lower);
  let times: RangeRead | undefined;
  let next: number;
  if (glued) {
    if (glued[2] !== undefined) {
      const value = Number(glued[1]) * Number(glued[2]);
      return { kind: 'visits', min: value, max: value, computed: true, last: at };
    }
    times = { min: Number(glued[1]), max: Number(glued[1]), next: at + 1 };
    next = at + 1;
  } else {
    times = rangeAt(words, at);
    if (times === undefined || times.max > 14 || !Number.isInteger(times.min)) return undefined;
    next = times.next;
    const mark = words[next]?.lower;
    const adverb =
      words[at]!.lower === 'once' || words[at]!.lower === 'twice' || words[at]!.lower === 'thrice';
    // "2 visits a week".
    if (VISIT_NOUNS.has(mark ?? '') && isPer(words[next + 1]?.lower ?? '')) next++;
    else if (mark === 'times' || mark === 'time' || mark === 'x') {
      next++;
      // "2 times 8", "3 x 2".
      const product = rangeAt(words, next);
      const noun = words[product?.next ?? next]?.lower ?? '';
      if (
        product &&
        product.max <= 24 &&
        Number.isInteger(product.min) &&
        !noun.startsWith('day') &&
        noun !== 'cm' &&
        noun !== 'mm'
      ) {
        const last = isPeriod(noun) ? product.next : product.next - 1;
        return {
          kind: 'visits',
          min: times.min * product.min,
          max: times.max * product.max,
          computed: true,
          last,
        };
      }
    } else if (
      !adverb &&
      !(mark === 'per' || mark === 'a') &&
      !(mark !== undefined && words[next]!.gap & Gap.slash)
    ) {
      return undefined;
    }
  }
  const per = words[next]?.lower;
  if (PER.has(per ?? '')) next++;
  const period = words[next]?.lower;
  if (
    period !== 'week' &&
    period !== 'weekly' &&
    period !== 'wk' &&
    period !== 'month' &&
    period !== 'monthly'
  )
    return undefined;
  next++;
  const connector = words[next]?.lower;
  if (connector === 'for' || connector === 'x' || connector === 'times' || connector === 'over') next++;
  else if (!(connector !== undefined && /^x\d/.test(connector))) return undefined;
  const lengthWord =
    connector !== undefined && /^x\d{1,2}$/.test(connector) ? Number(connector.slice(1)) : undefined;
  const length =
    lengthWord === undefined ? rangeAt(words, next) : { min: lengthWord, max: lengthWord, next: next + 1 };
  if (length === undefined) return undefined;
  const unit = words[length.next]?.lower ?? '';
  if (!isPeriod(unit) || unit.startsWith('day')) return undefined;
  const perMonth = period.startsWith('month');
  const factor = unit.startsWith('month') && !perMonth ? 4 : 1;
  if (perMonth && !unit.startsWith('month')) return undefined;
  return {
    kind: 'visits',
    min: times.min * length.min * factor,
    max: times.max * length.max * factor,
    computed: true,
    last: length.next,
  };
}

const AFTER_REPEATS =
  /^(?:weeks?|wks?|months?|mos?|days?|years?|yrs?|hours?|hrs?|minutes?|x|cm|mm|inch\w*|per|times?|a)$/;

/** "Infusion x 5"; "x 3 months" is a time, "2 x 5" a product. */
function repeatedAt(words: readonly Word[], at: number): Read | undefined {
  if (words[at - 1]?.lower !== 'x') return undefined;
  const next = numberAt(words, at);
  if (next === undefined || /^\d|^x$/.test(words[at - 2]?.lower ?? '') || !Number.isInteger(next.value))
    return undefined;
  const noun = words[next.next];
  if (next.value > 60 || (noun !== undefined && noun.gap === Gap.blank && AFTER_REPEATS.test(noun.lower)))
    return undefined;
  return { kind: 'units', min: next.value, max: next.value, computed: false, last: next.next - 1 };
}

/** "#60", "x2", "#6". */
function sharpAt(words: readonly Word[], at: number): Read | undefined {
  const word = words[at]!;
  const repeated = /^x(\d{1,3})$/.exec(word.lower);
  if (repeated)
    return { kind: 'units', min: Number(repeated[1]), max: Number(repeated[1]), computed: false, last: at };
  if (!(word.gap & Gap.number)) return undefined;
  const read = numberAt(words, at);
  return read && { kind: 'units', min: read.value, max: read.value, computed: false, last: read.next - 1 };
}

/** "12 visits", "eight (8) additional physical therapy sessions", "60 count", "two refills". */
function nounAt(words: readonly Word[], at: number): Read | undefined {
  const read = rangeAt(words, at);
  if (read === undefined || !Number.isInteger(read.min) || read.max > 999) return undefined;
  // "10/12 visits" is progress, "4-6 weeks" time.
  if (at > 0 && words[at]!.gap & Gap.slash) return undefined;
  let next = read.next;
  for (let k = 0; k < 6; k++) {
    const word = words[next];
    if (word === undefined || word.gap & (Gap.comma | Gap.semicolon | Gap.stop | Gap.colon | Gap.slash))
      return undefined;
    if (VISIT_NOUNS.has(word.lower)) {
      const after = words[next + 1];
      if (after !== undefined && PAPERS.has(after.lower)) return undefined;
      return { kind: 'visits', min: read.min, max: read.max, computed: false, last: next };
    }
    if (UNIT_NOUNS.has(word.lower))
      return { kind: 'units', min: read.min, max: read.max, computed: false, last: next };
    if (word.lower === 'refill' || word.lower === 'refills')
      return { kind: 'refills', min: read.min, max: read.max, computed: false, last: next };
    if (!BEFORE_COUNTED.has(word.lower)) return undefined;
    next++;
  }
  return undefined;
}

/** "quantity 360", "qty: 60", "sessions, 12", "refills: 2". */
function labelAt(words: readonly Word[], at: number): Read | undefined {
  const kind = COUNT_LABELS.get(words[at]!.lower);
  if (kind === undefined) return undefined;
  const visits = kind === 'visits';
  const start = words[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const number = words[start];
  if (number === undefined || number.gap & (Gap.stop | Gap.semicolon)) return undefined;
  if (visits && !(number.gap & (Gap.comma | Gap.colon | Gap.number))) return undefined;
  const read = numberAt(words, start);
  if (read === undefined || !Number.isInteger(read.value)) return undefined;
  if (visits && !endsHere(words, read.next)) return undefined;
  return {
    kind,
    min: read.value,
    max: read.value,
    computed: false,
    last: read.next - 1,
  };
}

function endsHere(words: readonly Word[], next: number): boolean {
  return next >= words.length || (words[next]!.gap & ~Gap.blank) !== 0;
}
