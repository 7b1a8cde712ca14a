import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import type { Passage } from '../sentences/passage';

/** A concentration that is told twice: "5% (50 mg/g)". */
export interface Concentration {
  readonly percent: number;
  /** Milligrams in one gram or millilitre, as told. */
  readonly milligrams: number;
  readonly first: number;
  readonly last: number;
}

/** So many words at most stand between the percentage and the milligrams. */
const REACH = 4;
const GRAMS = /^(\d[\d.]*)?(?:g|gm|gms|gram|grams|ml|cc)$/;
const MILLIGRAMS = /^(\d[\d.]*)mg$/;
const PERCENT = /^(\d[\d.]*)%$/;

/** The concentrations of a passage that are told in percent and in milligrams a gram. Computed once; linear. */
export const concentrationsIn = remembered((passage: Passage): readonly Concentration[] => {
  const { words } = passage;
  return words.flatMap(({ lower }, first): readonly Concentration[] => {
    const percent = PERCENT.exec(lower);
    if (percent === null) return [];
    const { endWord } = passage.sentenceOf(first);
    for (let i = first + 1; i < Math.min(endWord, first + REACH); i++) {
      if (PERCENT.test(words[i]!.lower)) return [];
      const told = perGram(words, i, endWord);
      if (told !== undefined)
        return [{ percent: Number(percent[1]), milligrams: told.value, first, last: told.last }];
    }
    return [];
  });
});

/** "50 mg/g", "50mg/5g" is ten, "50 mg per gram". */
function perGram(
  words: readonly Word[],
  at: number,
  end: number,
): { readonly value: number; readonly last: number } | undefined {
  const glued = MILLIGRAMS.exec(words[at]!.lower);
  const number = glued === null ? Number(words[at]!.lower) : Number(glued[1]);
  let next = glued === null ? at + 1 : at;
  if (!Number.isFinite(number) || (glued === null && words[next]?.lower !== 'mg')) return undefined;
  next++;
  if (next >= end) return undefined;
  const slash = (words[next]!.gap & Gap.slash) !== 0;
  if (!slash && words[next]!.lower !== 'per') return undefined;
  if (!slash) next++;
  const grams = next < end ? GRAMS.exec(words[next]!.lower) : null;
  if (grams !== null) return { value: number / Number(grams[1] ?? 1), last: next };
  // "50 mg/5 g".
  const count = next + 1 < end ? Number(words[next]!.lower) : Number.NaN;
  return count > 0 && GRAMS.test(words[next + 1]!.lower)
    ? { value: number / count, last: next + 1 }
    : undefined;
}
