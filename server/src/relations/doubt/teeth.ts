import { Gap } from '../../language/words';
import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { TEETH } from '../../vocabulary/anatomy/organs';
import { isKindOf } from '../../vocabulary/concepts';
import { OF_TEETH } from '../../vocabulary/concepts/places';

/** Whether two statements on teeth are of different ones, by the numbers that their sentences name. */
export function isOfOtherTooth(a: Statement, ofA: Passage, b: Statement, ofB: Passage): boolean {
  if (!isOfTooth(a) || !isOfTooth(b)) return false;
  const [own, other] = [numbersIn(ofA, a.sentence), numbersIn(ofB, b.sentence)];
  return own.size > 0 && other.size > 0 && [...own].every((one) => !other.has(one));
}

function isOfTooth({ concept: { id } }: Statement): boolean {
  return isKindOf(id, 'tooth-damage') || OF_TEETH.has(id);
}

/** "#14", "tooth 19": adults have 32. */
function numbersIn({ words, sentences }: Passage, index: number): ReadonlySet<number> {
  const { firstWord, endWord } = sentences[index]!;
  const found = new Set<number>();
  for (let i = firstWord; i < endWord; i++) {
    const value = Number(words[i]!.lower);
    if (!(value >= 1 && value <= 32)) continue;
    if (words[i]!.gap & Gap.number || TEETH.has(words[i - 1]?.lower ?? '')) found.add(value);
  }
  return found;
}
