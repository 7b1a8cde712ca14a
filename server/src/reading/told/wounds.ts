import { Gap } from '../../language/words';
import { HEALED, WOUNDS } from '../../vocabulary/anatomy/organs';
import { NOT, NOT_YET_HEALED } from '../../vocabulary/examination/assertionWords';
import { type Around, type Told, wordBefore } from './told';

/** So many words behind a wound it is told to have healed. */
const REACH = 6;

const CLOSING = Gap.semicolon | Gap.stop;

/** Words at which a wound may be told to have closed. */
export const WOUND_WORDS = HEALED;

/** "The wound has healed", "a wound of the knee, closed". */
export function closedWoundAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const wound = wordBefore(around, at, REACH, WOUNDS);
  if (wound < 0) return undefined;
  for (let i = wound + 1; i <= at; i++)
    if (words[i]!.gap & CLOSING || NOT.has(words[i]!.lower) || NOT_YET_HEALED.has(words[i]!.lower))
      return undefined;
  return { concept: 'wound', first: wound, last: at, isNormal: true };
}
