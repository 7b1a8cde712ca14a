import leven from 'leven';
import type { Span } from '../text/span';
import { isBlank, skipBlanksBack } from '../text/whiteSpace';
import { isEmphasis, skipEmphasisBack } from './emphasis';
import type { Outcome } from './model';

/** The words that decide an item, in lower case. `Modified` and the partial ones are seen on cases, not on items. */
const outcomeWords: ReadonlyMap<string, Outcome> = new Map([
  ['upheld', 'upheld'],
  ['overturned', 'overturned'],
  ['modified', 'modified'],
  ['partially upheld', 'modified'],
  ['partially overturned', 'modified'],
  ['upheld in part', 'modified'],
  ['overturned in part', 'modified'],
]);

/**
 * Words that people put where an outcome belongs. They are read as the place of the decision, without an
 * outcome: an Independent Medical Review upholds or overturns (Labor Code 4610.6).
 */
const otherWords: ReadonlySet<string> = new Set([
  'uphold',
  'overturn',
  'denied',
  'deny',
  'approved',
  'approve',
  'certified',
  'non-certified',
  'noncertified',
  'not certified',
  'authorized',
  'not authorized',
  'granted',
  'not granted',
  'affirmed',
  'reversed',
  'sustained',
  'allowed',
  'disallowed',
  'rejected',
  'accepted',
  'pending',
  'undecided',
  'deferred',
  'withdrawn',
  'medically necessary',
  'not medically necessary',
]);

/** The outcome that a word or phrase means, whatever its case; `undefined` where it is none. */
export function outcomeOf(words: string): Outcome | undefined {
  const key = words.toLowerCase();
  const asPrinted = outcomeWords.get(key);
  if (asPrinted) return asPrinted;
  const folded = key.replace(/\s+/g, ' ');
  return outcomeWords.get(folded) ?? outcomeWords.get(folded.replace(/ /g, ''));
}

/**
 * Whether the words stand where an outcome belongs without being one: another word ("Denied"), a misspelt one
 * ("Uphelled"), a half-typed one ("Overt"), a draft's prompt ("[decision]").
 */
export function isMistakenOutcome(words: string): boolean {
  const key = words.toLowerCase().replace(/\s+/g, ' ');
  if (otherWords.has(key) || /^\[[^[\]]{1,30}\]$/.test(key)) return true;
  if (key.length < 2 || key.length > 14 || !/^[a-z]+$/.test(key)) return false;
  return ['upheld', 'overturned'].some((word) => word.startsWith(key) || leven(key, word) <= word.length / 3);
}

/**
 * The outcome word that ends a line or stretch ("…: Upheld", "…: Upheld.", "…: **Upheld**"), without looking at what is
 * before it. Only the outcomes of the form: other words are told apart by where they stand.
 */
export function findOutcomeWord(text: string, start: number, end: number): Span | undefined {
  let to = skipEmphasisBack(text, start, end);
  if (text[to - 1] === '.') to = skipEmphasisBack(text, start, skipBlanksBack(text, start, to - 1));
  const last = text.charCodeAt(to - 1) | 32;
  if (last !== 100 /* d */ && last !== 116 /* t */) return undefined;
  for (const word of endings) {
    const from = matchBack(text, start, to, word);
    if (from < 0) continue;
    const before = text.charCodeAt(from - 1);
    if (from === start || before === 58 || isBlank(before) || isEmphasis(before))
      return { start: from, end: to };
  }
  return undefined;
}

/** Matches letters backwards from `to`, over what kerning and soft hyphens left between them; -1 where they differ. */
function matchBack(text: string, start: number, to: number, word: string): number {
  let i = to;
  for (let k = word.length - 1; k >= 0; k--) {
    while (i > start && isBlank(text.charCodeAt(i - 1))) i--;
    if (i <= start || (text.charCodeAt(i - 1) | 32) !== word.charCodeAt(k)) return -1;
    i--;
  }
  return i;
}

const endings: readonly string[] = [...outcomeWords.keys()]
  .map((word) => word.replace(/ /g, ''))
  .sort((a, b) => b.length - a.length);
