import { Gap } from '../../language/words';
import { FLAT, RAISED, SCARS } from '../../vocabulary/anatomy/organs';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { type Around, type Told, wordBefore, wordWithin } from './told';

/** So many words from a scar it is told how it is. */
const BEFORE = 3;
const BEHIND = 6;
const CLOSING = Gap.semicolon | Gap.stop;

/** Words at which a scar may be told to be raised, or flat. */
export const SCAR_WORDS: ReadonlySet<string> = new Set([...RAISED, ...FLAT]);

/** "A thick raised scar", "the scar is flat and supple". */
export function scarAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const behind = wordWithin(around, at + 1, BEFORE, SCARS);
  const scar = behind < 0 ? wordBefore(around, at, BEHIND, SCARS) : behind;
  if (scar < 0) return undefined;
  const [from, to] = [Math.min(at, scar), Math.max(at, scar)];
  for (let i = from + 1; i <= to; i++)
    if (words[i]!.gap & CLOSING || NOT.has(words[i]!.lower)) return undefined;
  // "No raised scar": denied by its own name.
  if (NOT.has(words[from - 1]?.lower ?? '') || words[from - 1]?.lower === 'no') return undefined;
  return { concept: 'scar', first: at, last: at, from, to, isNormal: FLAT.has(words[at]!.lower) };
}
