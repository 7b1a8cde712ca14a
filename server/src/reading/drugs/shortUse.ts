import { numberAt } from '../../language/numbers';
import { BEFORE_LENGTH, GOING_ON, SHORT_UNITS, UP_TO_NOW } from '../../vocabulary/drugs/drugUseWords';
import type { Passage, Sentence } from '../sentences/passage';

/** So many words before "for" the verb of a use stands that goes on. */
const VERB_REACH = 6;
/** So many words behind "for" or "started" the unit of its length stands. */
const UNIT_REACH = 7;

/**
 * The last word of a short time for which a drug has been used so far: "has been on it for only two weeks", "was started six
 * weeks ago". `undefined` where the time is long, or is that of a supply.
 *
 * @param at "for", or a participle of beginning
 */
export function shortUse(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  at: number,
): number | undefined {
  const isFor = words[at]!.lower === 'for';
  if (isFor && !goesOn(words, firstWord, at) && !UP_TO_NOW.has(words[at + 2]?.lower ?? '')) return undefined;
  for (let i = at + 1; i < Math.min(endWord, at + UNIT_REACH); i++) {
    const number = numberAt(words, i);
    if (number === undefined) {
      if (!BEFORE_LENGTH.has(words[i]!.lower) && !SPARSE.has(words[i]!.lower)) return undefined;
      // "A week", "a month".
      const only = ONE.has(words[i]!.lower) ? SHORT_UNITS[words[i + 1]?.lower ?? ''] : undefined;
      if (only !== undefined) return isFor || isAgo(words, i + 1) ? i + 1 : undefined;
      continue;
    }
    const most = SHORT_UNITS[words[number.next]?.lower ?? ''];
    if (most === undefined || number.next >= endWord || number.value > most) return undefined;
    return isFor || isAgo(words, number.next) ? number.next : undefined;
  }
  return undefined;
}

const ONE: ReadonlySet<string> = new Set(['a', 'one']);
/** Words that make a time a small one. */
const SPARSE: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'less',
  'under',
  'barely',
  'no',
  'to',
  'date',
]);

function goesOn(words: Passage['words'], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= VERB_REACH; i--) if (GOING_ON.has(words[i]!.lower)) return true;
  return false;
}

function isAgo(words: Passage['words'], unit: number): boolean {
  return words[unit + 1]?.lower === 'ago';
}
