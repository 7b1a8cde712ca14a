import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf, type Side } from '../../reading/anatomy/bodyParts';
import { opposite, sidedText, sidedWords, sidesOfName } from '../../reading/anatomy/itemSides';
import { areRelated } from '../../reading/anatomy/relatedParts';
import { hasOwnReason, soundsHealthy, startsAnew } from '../../reading/anatomy/sideContext';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import { MIDLINE } from '../../vocabulary/anatomy/bodyParts';
import type { Finding } from '../rule';
import { sideWord } from '../spokenWords';

/** So often has a side to be told for one mention of the other to be a slip. */
const TOLD = 3;

interface Slip {
  readonly slip: BodyPartMention;
  readonly told: BodyPartMention;
}

/**
 * A summary that gives a part one side again and again, and once the other, with nothing that tells of a second limb:
 * "broke the right ankle … films of the left ankle". What an item names with a side is compared with the item.
 */
export const sideSlips = remembered((letter: Letter): readonly Finding[] => {
  const { summary, items } = letter;
  if (summary === undefined) return [];
  const passage = passageOf(summary);
  const disputed = items.flatMap(({ nameProse }) => sidesOfName(nameProse));
  return slipsIn(passage)
    .filter(({ slip }) => !disputed.some(({ part }) => areRelated(part, slip.part)))
    .map(({ slip, told }) => {
      const side = slip.side as 'left' | 'right';
      return {
        span: sidedWords(passage, slip),
        message: l10n.t`Elsewhere the case summary says "${sidedText(passage, told)}"; only here does it say ${sideWord(side)}. Which side is right?`,
        related: [
          {
            span: sidedWords(passage, told),
            message: l10n.t`The ${sideWord(opposite(side))} side, as elsewhere.`,
          },
        ],
      };
    });
});

const slipsIn = remembered((passage: Passage): readonly Slip[] => {
  const byPart = new Map<string, BodyPartMention[]>();
  for (const mention of bodyPartsOf(passage)) {
    if (mention.side === undefined || MIDLINE.has(mention.part)) continue;
    const same = byPart.get(mention.part);
    if (same) same.push(mention);
    else byPart.set(mention.part, [mention]);
  }
  const parts = [...byPart.keys()];
  return [...byPart].flatMap(([part, mentions]): readonly Slip[] => {
    const plain = mentions.filter(({ sideInherited }) => !sideInherited);
    const of = (side: Side) => mentions.filter((mention) => mention.side === side);
    const isTold = (side: Side) =>
      parts.some((other) => areRelated(other, part) && byPart.get(other)!.some((one) => one.side === side));
    const [left, right] = [of('left'), of('right')];
    const [slips, told] = left.length < right.length ? [left, right] : [right, left];
    const slip = slips[0];
    if (slips.length !== 1 || slip === undefined || !plain.includes(slip) || isTold('both')) return [];
    const known = told.filter(({ sideInherited }) => !sideInherited);
    if (known.length < TOLD) return [];
    const sentence = passage.sentenceOf(slip.first);
    if (soundsHealthy(passage, slip) || hasOwnReason(passage, slip) || startsAnew(passage, sentence))
      return [];
    return [{ slip, told: known[0]! }];
  });
});
