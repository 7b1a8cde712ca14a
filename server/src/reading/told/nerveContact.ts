import { Gap } from '../../language/words';
import { NERVES_TOUCHED, TOUCHING } from '../../vocabulary/examination/nerveContact';
import { type Around, type Told, wordBefore, wordWithin } from './told';

/** So many words may stand between a pressure and the nerve. */
const REACH = 7;
const HARD = Gap.semicolon | Gap.stop;

/** Words at which pressure on a nerve may be told. */
export const CONTACT_WORDS: ReadonlySet<string> = TOUCHING;

/** "Impingement on the exiting nerve root", "contacting the S1 root", "the root is displaced". */
export function nerveContactAt(around: Around, at: number): Told | undefined {
  const behind = wordWithin(around, at + 1, REACH, NERVES_TOUCHED);
  if (behind > 0 && isOneStretch(around, at, behind)) return { concept: CONTACT, first: at, last: behind };
  const before = wordBefore(around, at, REACH - 3, NERVES_TOUCHED);
  return before >= 0 && isOneStretch(around, before, at)
    ? { concept: CONTACT, first: before, last: at }
    : undefined;
}

const CONTACT = 'nerve-compression-on-imaging';

function isOneStretch({ words }: Around, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++)
    if (words[i]!.gap & (HARD | Gap.comma) || words[i]!.lower === 'no' || words[i]!.lower === 'without')
      return false;
  return true;
}
