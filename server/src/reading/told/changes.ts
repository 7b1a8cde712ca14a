import { Gap } from '../../language/words';
import {
  AFTER_SAME,
  AT_START,
  BEFORE_CHANGE,
  BEFORE_HELPFUL,
  BEFORE_SAME,
  CHANGE_DENIED,
  CHANGE_ROWS,
  type ChangeRow,
  COMPARED,
  DEGREES_OF_CHANGE,
  EFFECTS,
  GREW,
  HAS,
  HELPFUL,
  JOINS_VALUES,
  LEFT_OUT,
  LESSENED,
  MADE_CHANGE,
  MAKES,
  NOT_SUCCEEDED,
  OUT_OF,
  PARTS_OF_IT,
  RANGES,
  SUCCEEDED,
  SUFFERED,
  TRIED_CARE,
  UNCHANGED,
  WHOSE_CHANGE,
} from '../../vocabulary/time/changes';
import { plainNumberAt } from './scores';
import { type Around, type Told, wordBefore, wordWithin } from './told';

/** How far before the first value what changed may be named. */
const NAME_REACH = 10;

/** So many words (units, dates) may stand between a first value and the second. */
export const VALUE_REACH = 7;

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;

/** Words at which a change may be told. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set([
  'from',
  ...COMPARED,
  ...AT_START,
  ...PARTS_OF_IT,
  ...UNCHANGED,
  'same',
  'difference',
  'different',
  ...HELPFUL,
  ...LESSENED,
  ...SUCCEEDED,
  ...NOT_SUCCEEDED,
  'worse',
]);

/** A change for the better, or none, that is told at a word: "walking went from 10 to 35 minutes", "is the same". */
export function changeAt(around: Around, at: number): Told | undefined {
  const { lower } = around.words[at]!;
  if (lower === 'from') return fromTo(around, at);
  if (COMPARED.has(lower)) return withAndWithout(around, at);
  if (AT_START.has(lower)) return sinceStart(around, at) ?? undefined;
  if (PARTS_OF_IT.has(lower)) return byPart(around, at);
  const success = SUCCEEDED.has(lower) || NOT_SUCCEEDED.has(lower) ? successAt(around, at) : undefined;
  if (success !== undefined) return success;
  if (lower === 'worse') return madeWorse(around, at);
  if (HELPFUL.has(lower)) return notHelpful(around, at);
  if (SUCCEEDED.has(lower) || NOT_SUCCEEDED.has(lower)) return undefined;
  if (LESSENED.has(lower)) return painLessened(around, at);
  return noChange(around, at);
}

/** "From 70 to 130 degrees", "from three tablets a day to one". */
function fromTo(around: Around, at: number): Told | undefined {
  const { words } = around;
  // "On a scale from 0 to 10".
  if (RANGES.has(words[at - 1]?.lower ?? '')) return undefined;
  const first = plainNumberAt(words, at + 1);
  if (first === undefined || isStrengthOfTwo(words, first.next - 1)) return undefined;
  const to = nextJoin(around, first.next, 'to');
  const second = to < 0 ? undefined : plainNumberAt(words, to + 1);
  if (second === undefined) return toFrom(around, at, first);
  const row =
    rowBefore(around, at) ?? rowWithin(around, first.next, second.next + 2) ?? byUnit(around, second.next);
  return row && toldBy(row, first.value, second.value, at, second.next - 1);
}

/** "Rose to 60 minutes from 20": the first value behind the second. */
function toFrom(
  around: Around,
  at: number,
  first: { readonly value: number; readonly next: number },
): Told | undefined {
  const { words, from } = around;
  for (let i = at - 1; i > from && at - i <= 4; i--) {
    const second = words[i - 1]!.lower === 'to' ? plainNumberAt(words, i) : undefined;
    if (second === undefined || words[i]!.gap & Gap.slash) continue;
    const row = rowBefore(around, i - 1);
    return row && toldBy(row, first.value, second.value, i - 1, first.next - 1);
  }
  return undefined;
}

/** "10/325": a tablet of two drugs, and no score out of so many. */
function isStrengthOfTwo(words: Around['words'], last: number): boolean {
  const of = words[last];
  return of !== undefined && (of.gap & Gap.slash) !== 0 && /^\d+$/.test(of.lower) && !OUT_OF.has(of.lower);
}

/** "Sleeps 6 hours compared to 3 hours without it", "walks five blocks with Norco versus one without". */
function withAndWithout(around: Around, at: number): Told | undefined {
  const { words, end } = around;
  let before = -1;
  for (let i = at - 1; i >= around.from && at - i <= VALUE_REACH && before < 0; i--)
    if (plainNumberAt(words, i) !== undefined && !(words[i]!.gap & Gap.slash)) before = i;
  const first = before < 0 ? undefined : plainNumberAt(words, before);
  let second: ReturnType<typeof plainNumberAt>;
  let last = at + 1;
  for (; last < Math.min(end, at + 5) && second === undefined; last++) second = plainNumberAt(words, last);
  if (first === undefined || second === undefined) return undefined;
  const isWithout = wordWithin(around, last, 5, LEFT_OUT) >= 0;
  const isWith = wordBefore(around, before, NAME_REACH, LEFT_OUT) < 0;
  const row = rowBefore(around, before) ?? rowWithin(around, before, last + 2);
  if (!isWithout || !isWith || row === undefined) return undefined;
  return toldBy(row, second.value, first.value, before, last);
}

/** "17 at the start and 18 on 12/1/2016". */
function sinceStart(around: Around, at: number): Told | undefined {
  const { words, from } = around;
  let first: { readonly value: number; readonly at: number } | undefined;
  for (let i = at - 1; i >= from && at - i <= 4 && first === undefined; i--) {
    const read = plainNumberAt(words, i);
    if (read !== undefined && (words[i]!.gap & Gap.slash) === 0) first = { value: read.value, at: i };
  }
  const join = nextJoin(around, at + 1, 'and');
  const second = join < 0 ? undefined : plainNumberAt(words, join + 1);
  if (first === undefined || second === undefined) return undefined;
  const row = rowBefore(around, first.at);
  return row && toldBy(row, first.value, second.value, first.at, second.next - 1);
}

/** "Reduced his pain by 70 percent", "she halved her naproxen". */
function byPart(around: Around, at: number): Told | undefined {
  const { words } = around;
  const { lower } = words[at]!;
  const verb = LESSENED.has(lower) || GREW.has(lower) ? at : wordBefore(around, at, 9, EITHER);
  if (verb < 0) return undefined;
  const way = LESSENED.has(words[verb]!.lower) ? 'down' : 'up';
  const object = rowWithin(around, verb + 1, Math.max(at, verb + 5));
  // "She halved her naproxen": what the verb is of stands behind it.
  const hasObject = WHOSE_CHANGE.has(words[verb + 1]?.lower ?? '');
  const row = object ?? (hasObject ? undefined : rowBefore(around, verb));
  if (row === undefined) {
    // "She halved her naproxen": whatever drug it is, it is taken less.
    return way === 'down' && lower === 'halved'
      ? { concept: 'medication-reduction', first: verb, last: verb }
      : undefined;
  }
  return { concept: row.better === way ? row.concept : 'no-improvement', first: verb, last: at };
}

const EITHER: ReadonlySet<string> = new Set([...LESSENED, ...GREW]);

/** "The trial was successful", "the blocks were negative": right behind the care and its verb. */
function successAt({ words, from }: Around, at: number): Told | undefined {
  const verb = words[at - 1]?.lower ?? '';
  if (!BEFORE_CHANGE.has(verb)) return undefined;
  const care = verb === 'been' ? at - 3 : at - 2;
  if (care < from || !TRIED_CARE.has(words[care]!.lower)) return undefined;
  const concept = SUCCEEDED.has(words[at]!.lower) ? 'improvement' : 'no-improvement';
  return { concept, first: at, last: at, from: care };
}

/** "Made the pain worse". */
function madeWorse(around: Around, at: number): Told | undefined {
  const verb = wordBefore(around, at, 4, MADE_CHANGE);
  return verb < 0 || wordBefore(around, verb, 2, CHANGE_DENIED) >= 0
    ? undefined
    : { concept: 'no-improvement', first: at, last: at, from: verb };
}

/** "Has not been effective", "never proved useful". */
function notHelpful(around: Around, at: number): Told | undefined {
  const denied = wordBefore(around, at, 4, CHANGE_DENIED);
  if (denied < 0) return wasHelpful(around, at);
  for (let i = denied + 1; i < at; i++) if (!BEFORE_HELPFUL.has(around.words[i]!.lower)) return undefined;
  return { concept: 'no-improvement', first: denied, last: at };
}

/** "Stellate blocks have been effective", "was found to be helpful". */
function wasHelpful({ words, from, end }: Around, at: number): Told | undefined {
  let verb = at - 1;
  while (
    verb > from &&
    at - verb <= 3 &&
    BEFORE_HELPFUL.has(words[verb]!.lower) &&
    words[verb]!.lower !== 'been'
  )
    verb--;
  if (words[verb]?.lower !== 'been' || !HAS.has(words[verb - 1]?.lower ?? '')) return undefined;
  const next = at + 1 < end ? words[at + 1]! : undefined;
  return next === undefined || next.gap & CLOSING || next.lower === 'in' || next.lower === 'for'
    ? { concept: 'improvement', first: at, last: at, from: verb - 1 }
    : undefined;
}

/** "Has reduced his pain", "the burning has eased". */
function painLessened(around: Around, at: number): Told | undefined {
  const { words } = around;
  if (wordBefore(around, at, 3, CHANGE_DENIED) >= 0) return undefined;
  const object = wordWithin(around, at + 1, 4, SUFFERED);
  if (object > 0 && WHOSE_CHANGE.has(words[at + 1]?.lower ?? ''))
    return { concept: 'pain-relief', first: at, last: object };
  const hasVerb = HAS.has(words[at - 1]?.lower ?? '');
  const subject = wordBefore(around, hasVerb ? at - 1 : at, 1, SUFFERED);
  return subject >= 0 && (object < 0 || object > at + 2)
    ? { concept: 'pain-relief', first: subject, last: at }
    : undefined;
}

/** "Her pain is the same", "function was unchanged", "the drug makes no difference to his pain". */
function noChange(around: Around, at: number): Told | undefined {
  const { words, end } = around;
  const { lower } = words[at]!;
  let first = at;
  if (lower === 'same') {
    const article = words[at - 1]?.lower === 'the' ? at - 2 : at - 1;
    if (!BEFORE_SAME.has(words[article]?.lower ?? '')) return undefined;
    const next = at + 1 < end ? words[at + 1]! : undefined;
    if (next !== undefined && !(next.gap & CLOSING) && !AFTER_SAME.has(next.lower)) return undefined;
    first = article;
  } else if (lower === 'difference' || lower === 'different') {
    if (words[at - 1]?.lower !== 'no') return undefined;
    if (lower === 'difference' && !MAKES.has(words[at - 2]?.lower ?? '')) return undefined;
    first = at - 1;
    // "Feels no different": no subject is needed.
    if (lower === 'different') return { concept: 'no-improvement', first, last: at };
  } else if (lower === 'budged') {
    // "Has not budged".
    if (!CHANGE_DENIED.has(words[at - 1]?.lower ?? '')) return undefined;
    first = at - 1;
  }
  const subject = wordBefore(around, first, NAME_REACH, EFFECTS);
  const after = wordWithin(around, at + 1, lower === 'difference' ? 6 : 0, EFFECTS);
  return subject < 0 && after < 0
    ? undefined
    : { concept: 'no-improvement', first, last: at, from: subject < 0 ? first : subject };
}

/** The word that joins a first value to the second one; -1 where another thing comes first. */
function nextJoin({ words, end }: Around, from: number, join: string): number {
  for (let i = from; i < Math.min(end, from + VALUE_REACH); i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop)) return -1;
    if (words[i]!.lower === join && plainNumberAt(words, i + 1) !== undefined) return i;
    if (i > from && JOINS_VALUES.has(words[i]!.lower)) return -1;
  }
  return -1;
}

/** The row of the nearest word before `at` that names what changes. */
export function rowBefore({ words, from }: Around, at: number): ChangeRow | undefined {
  for (let i = at - 1; i >= from && at - i <= NAME_REACH; i--) {
    const row = ROW_OF.get(words[i]!.lower);
    if (row !== undefined) return row;
  }
  return undefined;
}

function rowWithin({ words, end }: Around, from: number, to: number): ChangeRow | undefined {
  for (let i = from; i < Math.min(end, to); i++) {
    const row = ROW_OF.get(words[i]!.lower);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** "From 30 to 55 degrees": motion, whatever is named. */
function byUnit({ words }: Around, next: number): ChangeRow | undefined {
  return DEGREES_OF_CHANGE.has(words[next]?.lower ?? '') ? ROW_OF.get('motion') : undefined;
}

const ROW_OF = new Map<string, ChangeRow>();

for (const row of CHANGE_ROWS) for (const word of row.words) if (!ROW_OF.has(word)) ROW_OF.set(word, row);

/** A change by less than this part of the greater value is none that tells. */
const LEAST_CHANGE = 0.15;

/** The change from value `a` to value `b`, as a row has it; nothing where it is too little. */
export function toldBy(row: ChangeRow, a: number, b: number, first: number, last: number): Told | undefined {
  const isBetter = row.better === 'up' ? b > a : b < a;
  if (isBetter && Math.abs(a - b) < LEAST_CHANGE * Math.max(a, b)) return undefined;
  // A dose that is raised is no word on what it did.
  if (!isBetter && row.concept === 'medication-reduction') return undefined;
  // Its scores are things of their own: only the first word is the change's.
  return { concept: isBetter ? row.concept : 'no-improvement', first, last: first, to: last };
}
