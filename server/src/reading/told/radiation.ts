import { Gap } from '../../language/words';
import { LIMBS, TRAVELLERS, TRAVELS, WAYS } from '../../vocabulary/complaints/radiation';
import { type Around, type Told, wordBefore, wordWithin } from './told';

/** How far before its verb what travels may be named. */
const SUBJECT_REACH = 10;
const WAY_REACH = 4;
const LIMB_REACH = 6;

/** Pain that runs along a limb: "goes down the left arm", "does not travel into either leg". */
export function radiationAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const way = wordWithin(around, at + 1, WAY_REACH, WAYS);
  if (way < 0 || wordBefore(around, at, SUBJECT_REACH, TRAVELLERS) < 0) return undefined;
  const limb = wordWithin(around, way + 1, LIMB_REACH, LIMBS);
  if (limb < 0) return undefined;
  for (let i = at + 1; i <= limb; i++) if (words[i]!.gap & (Gap.semicolon | Gap.stop)) return undefined;
  return { concept: 'radiating-pain', first: at, last: limb };
}

/** Words at which radiation may be told. */
export const RADIATION_WORDS = TRAVELS;
