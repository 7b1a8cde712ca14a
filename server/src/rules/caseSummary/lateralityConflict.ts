import * as l10n from '@vscode/l10n';
import type { Item, Letter, Prose, Rationale } from '../../letter/model';
import {
  type BodyPartMention,
  bodyPartsOf,
  partIsWithin,
  partsOverlap,
} from '../../reading/anatomy/bodyParts';
import {
  type DisputedSide,
  disputedSides,
  hasSide,
  opposite,
  sidedText,
  sidedWords,
} from '../../reading/anatomy/itemSides';
import { hasOwnReason, isAside, soundsHealthy } from '../../reading/anatomy/sideContext';
import { areExchanged, type SideValues, sideValuesOf } from '../../reading/anatomy/sideValues';
import { requestedIn } from '../../reading/requests/requests';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import type { Span } from '../../text/span';
import { WHOLE_LIMBS } from '../../vocabulary/anatomy/bodyParts';
import type { Finding, ItemRule } from '../rule';
import { sideWord } from '../spokenWords';
import { decidedOnOtherSide, wordsThatDecide } from './decidedSide';
import { otherThanKnown } from './knownSides';
import { sideOfLevel } from './sideOfLevel';
import { sideSlips } from './sideSlips';
import { sideUntold } from './sideUntold';
import { testsOfOtherSide } from './testsOfOtherSide';

export const lateralityConflict: ItemRule = {
  id: 'laterality-conflict',
  family: 'Case summary',
  scope: 'item',
  severity: 'warning',
  page: {
    finds: `The side changes for the same body part between item, rationale and case summary (an error where the \
sentence that decides names the other side than its item)`,
    why: `A determination binds all parties for the treatment it names (Labor Code 4610.6(g)). One that decides on \
the left knee of a worker who hurt the right one is a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)).`,
    wrong: `MRI of the right knee: Upheld

Decision rationale: The notes describe no instability. The request for an MRI of the left knee is not medically \
necessary.`,
    right: `MRI of the right knee: Upheld

Decision rationale: The notes describe no instability. The request for an MRI of the right knee is not medically \
necessary.`,
    ignore: `Where the other side is meant: a healthy limb for comparison, a second injury. Letters that speak of \
both sides of a part, or dispute both, are left alone but for the sentence that decides.`,
  },

  check(item, letter) {
    const ofParts = disputedSides(item).flatMap((disputed) => [
      ...inRationale(item, letter, disputed),
      ...inSummary(item, letter, disputed),
    ]);
    const decided = ofParts.length === 0 ? decidedOnOtherSide(item) : [];
    const ofReasons = [
      ...ofParts,
      ...(decided.length === 0 && ofParts.length === 0 ? sideOfLevel(item, letter) : []),
      ...decided,
      ...otherThanKnown(item, letter).filter(
        (one) => !ofParts.some(({ span }) => isSameSpan(span, one.span)),
      ),
      ...testsOfOtherSide(item, letter),
    ];
    return [
      ...ofReasons,
      ...(ofReasons.length === 0 ? sideUntold(item, letter) : []),
      // Said once, by the first item.
      ...(item === letter.items[0] ? sideSlips(letter) : []),
      ...exchangedValues(item, letter),
    ];
  },
};

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function valuesIn(prose: Prose | Rationale | undefined): readonly SideValues[] {
  return prose ? sideValuesOf(passageOf(prose)) : [];
}

/** "Reflexes 2+ left and 1+ right" in the summary, the other way round in the rationale. */
function exchangedValues({ rationale }: Item, { summary }: Letter): readonly Finding[] {
  const told = valuesIn(summary);
  if (told.length === 0) return [];
  return valuesIn(rationale).flatMap((values) => {
    const other = told.find((each) => areExchanged(each, values));
    // Two visits may have found either.
    if (!other || told.some(({ left, right }) => left === values.left && right === values.right)) return [];
    return [
      {
        span: values.span,
        message: l10n.t`The case summary has ${other.left} on the left and ${other.right} on the right; here it is ${values.left} left and ${values.right} right. Which is right?`,
        related: [{ span: other.span, message: l10n.t('The values in the case summary.') }],
      },
    ];
  });
}

function inRationale(item: Item, letter: Letter, disputed: DisputedSide): readonly Finding[] {
  const { rationale } = item;
  if (!rationale) return [];
  const passage = passageOf(rationale);
  const other = opposite(disputed.side);
  const mentions = bodyPartsOf(passage).filter((mention) => hasSide(mention, disputed.part, other));
  if (mentions.length === 0) return [];
  const decides = wordsThatDecide(item);
  const asked = requestedIn(rationale).filter(({ decided }) => decided === undefined);
  const bothKnown = otherSideIsKnown(item, letter, disputed);
  return mentions.flatMap((mention) => {
    const inDecision = decides !== undefined && mention.first >= decides.first && mention.last < decides.end;
    // A quotation of the item in the sentence that decides is the item.
    if (passage.isQuoted(mention.first) && !inDecision) return [];
    const inRequest = asked.some(({ first, end }) => mention.first >= first && mention.last < end);
    if (!inDecision && ((bothKnown && !inRequest) || isAside(passage, mention))) return [];
    const decided = inDecision && namesOnlyThis(passage, decides, disputed);
    return [finding(item, passage, mention, disputed, decided)];
  });
}

/** Whether nothing in the words that decide has the item's side too ("left, not right"). */
function namesOnlyThis(
  passage: Passage,
  { first, end }: { readonly first: number; readonly end: number },
  { part, side }: DisputedSide,
): boolean {
  return !bodyPartsOf(passage).some(
    (mention) =>
      mention.first >= first &&
      mention.last < end &&
      partsOverlap(mention.part, part) &&
      (mention.side === side || mention.side === 'both'),
  );
}

/** Whether the letter itself speaks of the part's other side: in the summary, or as another item. */
function otherSideIsKnown(item: Item, letter: Letter, { part, side }: DisputedSide): boolean {
  const other = opposite(side);
  const disputedToo = letter.items.some(
    (each) =>
      each !== item && disputedSides(each).some((one) => one.side === other && partsOverlap(one.part, part)),
  );
  if (disputedToo) return true;
  if (!letter.summary) return false;
  const passage = passageOf(letter.summary);
  const told = bodyPartsOf(passage);
  const both = told.some((mention) => mention.side === 'both' && partIsWithin(mention.part, part));
  if (both) return true;
  const others = told.filter((mention) => hasSide(mention, part, other) && partIsWithin(mention.part, part));
  // A summary that knows only the other side contradicts the item, and explains nothing.
  return (
    others.length > 0 && told.some((mention) => mention.side === side && partIsWithin(mention.part, part))
  );
}

function finding(
  { number }: Item,
  passage: Passage,
  mention: BodyPartMention,
  { text, words }: DisputedSide,
  decides: boolean,
): Finding {
  const here = sidedText(passage, mention);
  return {
    span: sidedWords(passage, mention),
    ...(decides && { severity: 'error' as const }),
    message: l10n.t`Item ${number} is for the "${text}"; ${decides ? l10n.t('the sentence that decides it names') : l10n.t('this speaks of')} the "${here}". Which side is right?`,
    related: [{ span: words, message: l10n.t('The side that the item names.') }],
  };
}

function inSummary(item: Item, letter: Letter, disputed: DisputedSide): readonly Finding[] {
  if (!letter.summary) return [];
  const { part, side, text, words: own } = disputed;
  const passage = passageOf(letter.summary);
  const told = bodyPartsOf(passage).filter((mention) => partIsWithin(mention.part, part));
  if (told.some((mention) => mention.side === 'both')) return [];
  const others = told.filter((mention) => hasSide(mention, part, opposite(side)));
  const same = told.filter((mention) => mention.side === side);
  if (others.length === 0) return [];
  // "right shoulder and elbow" may leave the elbow's side open.
  if (same.every(({ sideInherited }) => sideInherited) && (same.length === 0 || others.length > 1)) {
    const exact = others.filter((mention) => mention.part === part && !isAside(passage, mention));
    if (exact.length === 0) return [];
    return [
      {
        span: own,
        message: l10n.t`Item ${item.number} is for the "${text}"; the case summary mentions only the "${sidedText(passage, exact[0]!)}". Which side is right?`,
        related: [{ span: sidedWords(passage, exact[0]!), message: l10n.t('The case summary.') }],
      },
    ];
  }
  // One slip among many: said once, by the first item that has the part.
  if (!isFirstWith(item, letter, disputed)) return [];
  const [slip, ...more] = others.filter((mention) => !mayBeMeant(passage, mention, same));
  if (!slip || more.length > 0 || slip.part !== part) return [];
  const exact = same.filter((mention) => mention.part === part && !mention.sideInherited);
  if (exact.length < (WHOLE_LIMBS.has(part) ? 2 : 1)) return [];
  return [
    {
      span: sidedWords(passage, slip),
      // One mention may be of a side that was hurt long ago, or is compared.
      severity: 'information',
      message: l10n.t`This speaks of the ${sideWord(opposite(side))} side; item ${item.number} ("${text}") and the rest of the letter speak of the ${sideWord(side)}. Which is right?`,
      related: [{ span: own, message: l10n.t('The side that the item names.') }],
    },
  ];
}

/** Whether a summary's one mention of the other side may be of a healthy limb, of a history, or of both. */
function mayBeMeant(passage: Passage, slip: BodyPartMention, same: readonly BodyPartMention[]): boolean {
  const sentence = passage.sentenceOf(slip.first);
  if (hasOwnReason(passage, slip)) return true;
  const within = ({ first, last }: BodyPartMention) => first >= sentence.firstWord && last < sentence.endWord;
  return same.some((mention) => within(mention) && !mention.sideInherited) || soundsHealthy(passage, slip);
}

function isFirstWith(item: Item, letter: Letter, { part, side }: DisputedSide): boolean {
  const same = (each: Item) =>
    disputedSides(each).some((one) => partsOverlap(one.part, part) && one.side === side);
  return letter.items.find(same) === item && !otherSideDisputed(letter, part, side);
}

function otherSideDisputed(letter: Letter, part: string, side: 'left' | 'right'): boolean {
  return letter.items.some((each) =>
    disputedSides(each).some((one) => one.side === opposite(side) && partsOverlap(one.part, part)),
  );
}
