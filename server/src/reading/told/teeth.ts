import { Gap } from '../../language/words';
import { BROKEN_TEETH, LOST_TEETH, PRESENT_TEETH, TEETH } from '../../vocabulary/anatomy/organs';
import { NOT, TEETH_TO_COME } from '../../vocabulary/examination/assertionWords';
import { type Around, type Told, wordBefore } from './told';

/** So many words behind a tooth it is told that it is gone, or still there. */
const REACH = 7;

const CLOSING = Gap.semicolon | Gap.stop;

/** Words at which a tooth may be told to be gone, or still there. */
export const TOOTH_WORDS: ReadonlySet<string> = new Set([...LOST_TEETH, ...PRESENT_TEETH, ...BROKEN_TEETH]);

/** "Tooth #14 was extracted", "teeth 8 and 9 are missing"; "tooth #14 remains in place". */
export function toothAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const tooth = wordBefore(around, at, REACH, TEETH);
  if (tooth < 0) return undefined;
  for (let i = tooth + 1; i <= at; i++)
    if (words[i]!.gap & CLOSING || NOT.has(words[i]!.lower)) return undefined;
  const isLost = LOST_TEETH.has(words[at]!.lower);
  // "Was to be extracted", "will be extracted".
  if (isLost && TEETH_TO_COME.has(words[at - 1]?.lower ?? '')) return undefined;
  // "Tooth 19 is fractured", "is intact".
  if (BROKEN_TEETH.has(words[at]!.lower))
    return { concept: 'tooth-damage', first: at, last: at, from: tooth };
  if (words[at]!.lower === 'intact')
    return { concept: 'tooth-damage', first: at, last: at, from: tooth, isNormal: true };
  return { concept: 'missing-tooth', first: at, last: at, from: tooth, isNormal: !isLost };
}
