import { numberAt } from '../../language/numbers';
import { Gap } from '../../language/words';
import {
  APPROACHES,
  CONTRAST,
  LENGTHS,
  MAKES_RATE,
  SERIES,
  SERIES_NOUNS,
  SINGLE,
  TIMES,
  WITH,
  WITHOUT,
} from '../../vocabulary/requests/requestSegmentWords';
import type { Passage } from '../sentences/passage';

/** Whether two requests are to be done in ways that exclude each other: "open", "arthroscopic". */
export function areOtherApproaches(
  a: Passage,
  [aFirst, aEnd]: Range,
  b: Passage,
  [bFirst, bEnd]: Range,
): boolean {
  return APPROACHES.some((ways) => {
    const one = amongWays(a, aFirst, aEnd, ways);
    const other = amongWays(b, bFirst, bEnd, ways);
    return one.size > 0 && other.size > 0 && ![...one].some((way) => other.has(way));
  });
}

type Range = readonly [first: number, end: number];

function amongWays(
  { words }: Passage,
  first: number,
  end: number,
  ways: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = first; i < end; i++) if (ways.has(words[i]!.lower)) found.add(words[i]!.lower);
  return found;
}

/** How long something is to be had, by its unit: "160 hours"; rates ("4 hours a day") are none. */
export function lengthsAskedIn({ words }: Passage, first: number, end: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = first; i < end; i++) {
    const number = numberAt(words, i);
    if (number === undefined || number.next >= end) continue;
    const kind = LENGTHS.get(words[number.next]!.lower);
    const isRate = number.next + 1 < end && MAKES_RATE.has(words[number.next + 1]!.lower);
    if (kind !== undefined && !isRate) found.set(kind, number.value);
  }
  return found;
}

/** Whether a picture is to be with contrast; `undefined` where it is not said, or both. */
export function contrastIn({ words }: Passage, first: number, end: number): 'with' | 'without' | undefined {
  let found: 'with' | 'without' | undefined;
  for (let i = first + 1; i < end; i++) {
    if (words[i]!.lower !== CONTRAST) continue;
    const before = words[i - 1]!.lower;
    const told = before === WITHOUT ? 'without' : before === WITH ? 'with' : undefined;
    // "With and without contrast".
    if (told === undefined || (words[i - 2]?.lower === 'and' && words[i - 3]?.lower === WITH))
      return undefined;
    found = told;
  }
  return found;
}

/** How many injections or blocks: "a series of three injections", "one injection"; `undefined` where it is not said. */
export function seriesIn({ words }: Passage, first: number, end: number): number | undefined {
  let hasNoun = false;
  for (let i = first; i < end; i++) if (SERIES_NOUNS.has(words[i]!.lower)) hasNoun = true;
  if (!hasNoun) return undefined;
  for (let i = first; i < end; i++) {
    const number = numberAt(words, i);
    if (words[i]!.lower === SERIES && words[i + 1]?.lower === 'of') return numberAt(words, i + 2)?.value;
    if (number !== undefined && countsSeries(words, number.next, end) && !isOfLevel(words, i))
      return number.value;
    // "Injections, 4", "injections x 4".
    const isLast = number !== undefined && number.next >= end && i > first && !isOfLevel(words, i);
    if (isLast || (number !== undefined && TIMES.has(words[i - 1]?.lower ?? ''))) return number!.value;
    if (
      SINGLE.has(words[i]!.lower) &&
      (words[i + 1] === undefined || i + 1 >= end || words[i + 1]!.gap !== 0)
    )
      return 1;
  }
  return undefined;
}

/** "Two trigger point injections": what the number counts. */
function countsSeries(words: Passage['words'], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++) {
    if (words[i]!.gap !== Gap.blank) return false;
    if (SERIES_NOUNS.has(words[i]!.lower)) return true;
  }
  return false;
}

/** "L4-5": no number of injections. */
function isOfLevel(words: Passage['words'], at: number): boolean {
  return (words[at]!.gap & (Gap.hyphen | Gap.slash)) !== 0 || /^[clts]\d/.test(words[at - 1]?.lower ?? '');
}
