import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import { SIDES } from '../../vocabulary/anatomy/sideWords';
import type { Passage } from '../sentences/passage';
import { type BodyPartMention, bodyPartsOf } from './bodyParts';

/** How many words may stand between a part and its side. */
const REACH = 5;

/** The parts that a passage names, those without a side with the one that is told behind them: "the great toe was weak on the right". */
export const withSidesBehind = remembered((passage: Passage): readonly BodyPartMention[] => {
  const mentions = bodyPartsOf(passage);
  return mentions.map((mention, index) => {
    if (mention.side !== undefined) return mention;
    const at = sideBehind(passage, mention, mentions[index + 1]);
    return at === undefined
      ? mention
      : { ...mention, side: SIDES.get(passage.words[at]!.lower), sideWord: at };
  });
});

/** Where "right" stands in "on the right", with nothing else named or joined between. */
function sideBehind(
  passage: Passage,
  { last }: BodyPartMention,
  next: BodyPartMention | undefined,
): number | undefined {
  const { words } = passage;
  const end = Math.min(passage.sentenceOf(last).endWord, next?.first ?? words.length, last + REACH + 3);
  for (let i = last + 1; i + 2 < end + 1 && i < end; i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.comma | Gap.semicolon | Gap.colon | Gap.dash) || lower === 'and' || lower === 'but')
      return undefined;
    if (lower !== 'on' || words[i + 1]?.lower !== 'the' || i + 2 >= end) continue;
    const side = SIDES.get(words[i + 2]!.lower);
    const joined = words[i + 3]?.lower;
    // "On the right and the left".
    return side === undefined || joined === 'and' || joined === 'or' ? undefined : i + 2;
  }
  return undefined;
}
