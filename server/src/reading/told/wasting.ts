import { MUSCLE_PLACES, WASTED } from '../../vocabulary/examination/wastingWords';
import { type Around, type Told, wordBefore, wordWithin } from './told';

/** Words of a form that is lost, where muscles lie. */
export const WASTING_WORDS: ReadonlySet<string> = WASTED;

/** So many words from such a word the muscle stands. */
const REACH = 6;

/** "Flattening of the thenar eminence", "the first web space is hollowed": muscle that is gone. */
export function wastingAt(around: Around, at: number): Told | undefined {
  const before = wordBefore(around, at, REACH, MUSCLE_PLACES);
  if (before >= 0) return { concept: 'atrophy', first: at, last: at, from: before };
  const behind = wordWithin(around, at + 1, REACH, MUSCLE_PLACES);
  return behind < 0 ? undefined : { concept: 'atrophy', first: at, last: at, to: behind };
}
