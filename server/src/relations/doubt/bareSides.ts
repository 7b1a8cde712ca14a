import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { SIDE_ARTICLES, SIDE_PREPOSITIONS } from '../../vocabulary/anatomy/bareSideWords';

type Side = 'left' | 'right';

/** So many words behind what is denied its side may stand. */
const REACH = 5;

/**
 * Whether a denial is of one side, told without a part ("no hearing loss on the right"), and the sentence of a record names the
 * other side alone.
 */
export function isOfOtherSide(
  { from, first, last, place }: Statement,
  passage: Passage,
  record: Statement,
  on: Passage,
): boolean {
  const side = bareSide(passage, last) ?? (place?.own ? undefined : sideBefore(passage, from, first));
  if (side === undefined) return false;
  const { firstWord, endWord } = on.sentences[record.sentence]!;
  let other = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = on.words[i]!;
    if (lower === side || lower === 'bilateral' || lower === 'bilaterally' || lower === 'both') return false;
    if (lower === (side === 'left' ? 'right' : 'left')) other = true;
  }
  return other;
}

/** "No left-sided suboccipital tenderness": the side without a part. */
function sideBefore({ words }: Passage, from: number, first: number): Side | undefined {
  for (let i = from; i < first; i++) {
    const { lower } = words[i]!;
    if ((lower === 'left' || lower === 'right') && words[i + 1]?.lower === 'sided') return lower;
  }
  return undefined;
}

/** "On the right" behind a word, with no part of the body after it. */
function bareSide(passage: Passage, last: number): Side | undefined {
  const { endWord } = passage.sentenceOf(last);
  for (let i = last + 1; i < Math.min(endWord, last + 1 + REACH); i++) {
    const { lower } = passage.words[i]!;
    if (lower !== 'left' && lower !== 'right') continue;
    const article = SIDE_ARTICLES.has(passage.words[i - 1]!.lower) ? i - 1 : i;
    return SIDE_PREPOSITIONS.has(passage.words[article - 1]?.lower ?? '') ? lower : undefined;
  }
  return undefined;
}
