import * as l10n from '@vscode/l10n';
import type { Item, Letter, Prose } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf, partsOverlap } from '../../reading/anatomy/bodyParts';
import { opposite, sidedText, sidedWords } from '../../reading/anatomy/itemSides';
import { areRelated } from '../../reading/anatomy/relatedParts';
import { isAside, isSpared, soundsHealthy, tellsOfPast } from '../../reading/anatomy/sideContext';
import { withSidesBehind } from '../../reading/anatomy/sidesBehind';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import { MIDLINE } from '../../vocabulary/anatomy/bodyParts';
import type { Finding } from '../rule';
import { sideWord } from '../spokenWords';

/** The side that a summary gives a part. */
interface KnownSide {
  readonly part: string;
  readonly side: BodyPartMention['side'];
  /** Said of just this part, and not of a healthy limb. */
  readonly sure: boolean;
  readonly mention: BodyPartMention;
}

/** The part of a limb, or one vertebra's level ("the right L5 dermatome"); `undefined` where there is but one. */
function sidedPart({ part, level }: Pick<BodyPartMention, 'part' | 'level'>): string | undefined {
  if (level !== undefined) return level.includes('-') ? undefined : level;
  return MIDLINE.has(part) ? undefined : part;
}

const knownSidesOf = remembered((summary: Prose): readonly KnownSide[] => {
  const passage = passageOf(summary);
  return withSidesBehind(passage)
    .filter((mention) => mention.side !== undefined && sidedPart(mention) !== undefined)
    .map((mention) => ({
      part: sidedPart(mention)!,
      side: mention.side,
      sure: !mention.sideInherited && !soundsHealthy(passage, mention),
      mention,
    }));
});

/**
 * The rationale gives a part a side, of which the item says nothing, and the summary knows only the other: "allodynia
 * of the right hand" where the left one was hurt.
 */
export function otherThanKnown(
  { rationale, nameProse }: Item,
  { summary, items }: Letter,
): readonly Finding[] {
  if (!rationale || !summary) return [];
  const known = knownSidesOf(summary);
  if (known.length === 0) return [];
  const named = bodyPartsOf(passageOf(nameProse));
  const passage = passageOf(rationale);
  return withSidesBehind(passage)
    .flatMap((mention): readonly Finding[] => {
      const { side, sideInherited, first } = mention;
      const part = sidedPart(mention);
      if ((side !== 'left' && side !== 'right') || sideInherited || part === undefined) return [];
      // What the item says of the side is read elsewhere.
      if (named.some((one) => one.side !== undefined && partsOverlap(one.part, part))) return [];
      // No guideline tells of a left toe.
      if (passage.sentenceOf(first).kind === 'quotation' || passage.isQuoted(first)) return [];
      if (isAside(passage, mention) || soundsHealthy(passage, mention)) return [];
      const sentence = passage.sentenceOf(first);
      if (isSpared(passage, sentence) || tellsOfPast(passage, sentence)) return [];
      const near = known.filter((one) => one.part === part || areRelated(one.part, part));
      if (near.some((one) => one.side !== opposite(side)) || isDisputed(items, part, side)) return [];
      const there = near.find((one) => one.sure && one.part === part);
      return there ? [finding(passage, mention, passageOf(summary), there)] : [];
    })
    .slice(0, 1);
}

/** Whether another item of the letter is for this side of the part. */
function isDisputed(items: readonly Item[], part: string, side: 'left' | 'right'): boolean {
  return items.some(({ nameProse }) =>
    bodyPartsOf(passageOf(nameProse)).some(
      (one) => one.side !== undefined && one.side !== opposite(side) && partsOverlap(one.part, part),
    ),
  );
}

function finding(
  passage: Passage,
  mention: BodyPartMention,
  summary: Passage,
  { side, mention: told }: KnownSide,
): Finding {
  return {
    span: sidedWords(passage, mention),
    message: l10n.t`This is the ${sideWord(mention.side)} side; the case summary mentions only the ${sideWord(side)} one ("${sidedText(summary, told)}"). Which side is right?`,
    related: [{ span: sidedWords(summary, told), message: l10n.t('The case summary.') }],
  };
}
