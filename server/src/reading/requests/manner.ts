import { Gap, type Word } from '../../language/words';
import { FOR_GOOD, ON_TRIAL } from '../../vocabulary/care/mannerWords';
import { CONJUNCTIONS } from '../../vocabulary/negation/scopeWords';
import type { Passage } from '../sentences/passage';

/** How a device is to be had. */
export type Manner = 'purchase' | 'trial';

/** How far from the device the word may stand. */
const REACH = 5;

/** How something is to be had by the words of its own phrase: "TENS unit trial", "purchase of a unit"; `undefined` where none tell. */
export function mannerOf(passage: Passage, first: number, last: number): Manner | undefined {
  const { words } = passage;
  const { firstWord, endWord } = passage.sentenceOf(first);
  for (let i = first; i < Math.min(endWord, last + REACH) && (i <= last || !isApart(words[i]!)); i++) {
    const manner = mannerIn(words[i]!.lower);
    if (manner !== undefined) return manner;
  }
  for (let i = first; i > Math.max(firstWord, first - REACH) && !isApart(words[i]!); i--) {
    const manner = mannerIn(words[i - 1]!.lower);
    if (manner !== undefined) return manner;
  }
  return undefined;
}

function mannerIn(word: string): Manner | undefined {
  if (FOR_GOOD.has(word)) return 'purchase';
  return ON_TRIAL.has(word) ? 'trial' : undefined;
}

const MARKS = Gap.semicolon | Gap.colon | Gap.stop;

/** A conjunction or a mark begins another thing; the comma of "TENS unit, purchase" does not. */
function isApart({ lower, gap }: Word): boolean {
  return (gap & MARKS) !== 0 || CONJUNCTIONS.has(lower);
}
