import { compileLexicon, mentionsIn } from '../../../language/lexicon';
import { DENYING_PHRASES } from '../../../vocabulary/negation/denyingPhrases';
import { DENYING_SUBJECTS } from '../../../vocabulary/negation/operatorWords';
import { isDeniedItself as isDeniedBefore } from './deniedItself';
import { denyingAfter, denyingBefore, isOfClass, type Operator, type Stretch } from './operator';

const LEAVING_OUT = 'left out';
const LEXICON = compileLexicon(DENYING_PHRASES);
/** So many words behind a phrase the first thing denied stands at most. */
const NEAR = 8;
/** So many words before it what denies the phrase itself may stand: "is no stranger to". */
const DENIED_REACH = 2;

/** The operators that phrases of several words make in a sentence, by the word with which each begins. */
export function denyingPhrasesIn(stretch: Stretch): ReadonlyMap<number, Operator> {
  const { words, from, end } = stretch;
  const found = new Map<number, Operator>();
  for (const { entry, first, last } of mentionsIn(words, LEXICON, from, end)) {
    // "Not one of the eight reports leaves out the numbness".
    if (entry.id === LEAVING_OUT && isDeniedBefore(stretch, first)) continue;
    if (isDeniedItself(stretch, first)) continue;
    const begins = first > from && isOfClass(words[first - 1], 'copula', 'auxiliary') ? first - 1 : first;
    const operator =
      entry.reach === 'after'
        ? { ...denyingAfter(begins, last, entry.means, '<phrase> of'), near: NEAR }
        : denyingBefore(begins, last, entry.means, 'is <phrase>');
    found.set(begins, { ...operator, only: entry.only });
    if (begins !== first) found.set(first, { ...operator, only: entry.only });
  }
  return found;
}

function isDeniedItself({ words, from }: Stretch, first: number): boolean {
  for (let i = first - 1; i >= from && first - i <= DENIED_REACH; i--)
    if (isOfClass(words[i], 'denyingAdverb', 'denyingDeterminer') || DENYING_SUBJECTS.has(words[i]!.lower))
      return true;
  return false;
}
