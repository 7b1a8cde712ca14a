import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  BEFORE_BARE_SIDE,
  BEHIND_BARE_SIDE,
  HANDED,
  SIDED_PLACES,
} from '../../vocabulary/anatomy/sideContextWords';
import { SIDES_IN_FULL, type Side } from '../../vocabulary/anatomy/sideWords';
import type { Passage } from '../sentences/passage';
import { bodyPartsOf } from './bodyParts';

/** A side of the body, told with a part ("the right thigh") or by itself ("the wasting on the right", "left-sided pain"). */
export interface SideTold {
  readonly side: Side;
  /** Where the side stands. */
  readonly at: number;
  /** The part that has it, or the last one that the sentence names before it. */
  readonly part: string | undefined;
  /** From the first to the last word of what has the side. */
  readonly first: number;
  readonly last: number;
}

/** Every side of the body that a passage tells, in order; which hand writes is none. */
export const sidesTold = remembered((passage: Passage): readonly SideTold[] => {
  const { words } = passage;
  const mentions = bodyPartsOf(passage);
  const withPart = new Map(
    mentions.flatMap((mention) => (mention.sideWord === undefined ? [] : [[mention.sideWord, mention]])),
  );
  let next = 0;
  return words.flatMap(({ lower }, at): readonly SideTold[] => {
    while (next < mentions.length && mentions[next]!.first <= at) next++;
    const side = SIDES_IN_FULL.get(lower);
    if (side === undefined || HANDED.has(words[at + 1]?.lower ?? '')) return [];
    const mention = withPart.get(at);
    if (mention !== undefined) {
      if (HANDED.has(words[mention.last + 1]?.lower ?? '')) return [];
      const { part, first, last } = mention;
      return [{ side, at, part, first: Math.min(first, at), last: Math.max(last, at) }];
    }
    if (!isBareSide(passage, at)) return [];
    const before = mentions[next - 1];
    const isNear = before !== undefined && before.first >= passage.sentenceOf(at).firstWord;
    return [{ side, at, part: isNear ? before.part : undefined, first: at, last: at }];
  });
});

/** "On the right", "to his left", "the right side", "left-sided", and no "right now" or "left the room". */
function isBareSide(passage: Passage, at: number): boolean {
  const { words } = passage;
  const { firstWord, endWord } = passage.sentenceOf(at);
  const next = at + 1 < endWord ? words[at + 1]! : undefined;
  if (SIDES_IN_FULL.get(words[at]!.lower) === 'both') return true;
  if (next !== undefined && SIDED_PLACES.has(next.lower)) return true;
  let before = at - 1;
  if (before < firstWord) return false;
  const hasArticle = BEFORE_BARE_SIDE.articles.has(words[before]!.lower);
  if (hasArticle) before--;
  if (before < firstWord || !hasArticle || !BEFORE_BARE_SIDE.prepositions.has(words[before]!.lower))
    return false;
  return next === undefined || (next.gap & ENDS) !== 0 || BEHIND_BARE_SIDE.has(next.lower);
}

const ENDS = Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.parenthesis | Gap.stop;
