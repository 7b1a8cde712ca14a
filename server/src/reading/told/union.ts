import { Gap } from '../../language/words';
import { BONES_UNITED, FUSIONS, NOT_YET_UNITED, UNITED } from '../../vocabulary/anatomy/unionWords';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { type Around, type Told, wordBefore } from './told';

/** So many words from a bone to the word that it has united. */
const REACH = 7;
/** So many words behind "solid" the fusion stands: "a solid L4-S1 fusion". */
const BEHIND = 5;

/** Words at which a bone may be told to have united. */
export const UNION_WORDS: ReadonlySet<string> = new Set([...UNITED, 'solid']);

/** "The scaphoid has healed", "a solid L4-S1 fusion": there is no nonunion. */
export function unionAt(around: Around, at: number): Told | undefined {
  const { words, end, from } = around;
  for (let i = Math.max(from, at - 3); i <= at; i++)
    if (NOT.has(words[i]!.lower) || NOT_YET_UNITED.has(words[i]!.lower)) return undefined;
  if (words[at]!.lower === 'solid')
    for (let i = at + 1; i < Math.min(end, at + BEHIND); i++)
      if (FUSIONS.has(words[i]!.lower))
        return { concept: 'nonunion', first: at, last: at, to: i, isNormal: true };
  const bone = UNITED.has(words[at]!.lower) ? wordBefore(around, at, REACH, BONES_UNITED) : -1;
  if (bone < 0) return undefined;
  for (let i = bone + 1; i <= at; i++) if (words[i]!.gap & (Gap.semicolon | Gap.stop)) return undefined;
  return { concept: 'nonunion', first: at, last: at, from: bone, isNormal: true };
}
