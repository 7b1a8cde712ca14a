import * as l10n from '@vscode/l10n';
import type { Item, Rationale } from '../../letter/model';
import { type Conclusion, conclusionsOf } from '../../reading/conclusions/conclusions';
import { isDeniedBefore } from '../../reading/conclusions/deniedBefore';
import { lastSaidOfRequest, namesRequest } from '../../reading/conclusions/onRequest';
import { turned } from '../../reading/conclusions/turnedConclusion';
import { turnedDecision } from '../../reading/conclusions/turnedDecision';
import type { Polarity } from '../../reading/conclusions/verdict';
import { passageOf } from '../../reading/sentences/passage';
import { judgesItem, judgesItemByName } from '../../relations/items/judgesItem';
import { plainConclusionOn } from '../../relations/items/plainConclusion';
import { textIn } from '../../text/flatText';
import { encloses } from '../../text/span';
import { foldedText } from '../../text/whiteSpace';
import type { Finding, Fix, ItemRule } from '../rule';

/** What the rationale has to conclude for the outcome to stand. */
const expected: Readonly<Record<'upheld' | 'overturned', Polarity>> = {
  upheld: 'not necessary',
  overturned: 'necessary',
};

export const decisionConflict: ItemRule = {
  id: 'decision-conflict',
  family: 'Decision and rationale',
  scope: 'item',
  severity: 'error',
  hasFix: true,
  page: {
    finds:
      'Upheld, but the rationale concludes that the item is medically necessary; or Overturned, but it concludes that it is not',
    why: `The determination binds all parties and states for each disputed treatment whether it is medically necessary \
(8 CCR 9792.10.6(d), Labor Code 4610.6). Where the word in the header and the reasoning under it say opposite things, \
nobody can tell what was decided, and the decision can be attacked as a plainly erroneous finding (Labor Code 4610.6(h)(5)).`,
    wrong: `Wrist brace: Overturned

Decision rationale: The sprain has healed. Therefore the request for a wrist brace is not medically necessary.`,
    right: `Wrist brace: Upheld

Decision rationale: The sprain has healed. Therefore the request for a wrist brace is not medically necessary.`,
    ignore:
      'Never, unless the conclusion was misread: one of the two has to change before the letter goes out.',
  },

  check(item) {
    const { decision, rationale } = item;
    const outcome = decision?.outcome;
    if (!decision || !rationale || (outcome !== 'upheld' && outcome !== 'overturned')) return [];
    const found = conclusionsOf(rationale).filter(({ role }) => role === 'decision');
    const plain = found.length === 0 ? plainConclusionOn(item, rationale) : undefined;
    const decisions = plain ? [plain] : found;
    const against = decisions.filter(
      (conclusion) =>
        conclusion.polarity !== expected[outcome] &&
        !isDeniedBefore(conclusion, rationale) &&
        judgesItem(conclusion, rationale, item),
    );
    if (against.length === 0) return [];
    const agrees = decisions.some(({ polarity }) => polarity === expected[outcome]);
    if (!agrees) {
      if (endsOtherwise(rationale, expected[outcome], against)) return [];
      // The oldest forms have their outcomes in a list, far from the item.
      const conflict = encloses(item.extent, decision.span) ? headerFinding : rationaleFinding;
      return [conflict(item, against.at(-1)!, agrees)];
    }
    // "… is not medically necessary. … A slow taper is medically necessary.": only what is said of the request.
    const odd = against.find(
      (conclusion) => conclusion.standard === 'medical necessity' && namesRequest(conclusion, rationale),
    );
    const last = odd ?? lastWord(decisions, against, rationale, item);
    return last ? [rationaleFinding(item, last, agrees)] : [];
  },
};

/**
 * "An earlier one was found to be medically necessary. … The request is not medically appropriate.": the end agrees
 * with the decision in weaker words, and what stands before it was not said of the request.
 */
function endsOtherwise(rationale: Rationale, polarity: Polarity, against: readonly Conclusion[]): boolean {
  const last = passageOf(rationale).sentences.at(-1);
  if (against.some((one) => one.sentence === last || namesRequest(one, rationale))) return false;
  return lastSaidOfRequest(rationale) === polarity;
}

function headerFinding(item: Item, conclusion: Conclusion, agrees: boolean): Finding {
  const { decision } = item;
  const word = decision!.written;
  return {
    span: decision!.span,
    message: l10n.t`Item ${item.number} is decided "${word}", but its reasons conclude that the treatment is ${said(conclusion)}. Change the one that is wrong.`,
    related: [{ span: conclusion.words, message: l10n.t('The conclusion of the rationale.') }],
    fixes: fixesFor(item, conclusion, agrees),
  };
}

function rationaleFinding(item: Item, conclusion: Conclusion, agrees: boolean): Finding {
  const { decision } = item;
  const written = decision!.written;
  return {
    span: conclusion.words,
    message: l10n.t`This concludes that the treatment is ${said(conclusion)}${agrees ? l10n.t(', and the rest of the reasons the opposite') : ''}; item ${item.number} is decided "${written}". Change the one that is wrong.`,
    related: [{ span: decision!.span, message: l10n.t('The decision.') }],
    fixes: fixesFor(item, conclusion, agrees),
  };
}

function said({ polarity, standard }: Conclusion): string {
  const what = standard === 'medical necessity' ? l10n.t('medically necessary') : l10n.t('supported');
  return polarity === 'necessary' ? what : l10n.t`not ${what}`;
}

/**
 * Which of the two is right only the reviewer knows: both changes are offered, neither is preferred. Where the
 * rationale concludes both ways, another decision would contradict it as well.
 */
function fixesFor({ decision, rationale }: Item, conclusion: Conclusion, agrees: boolean): readonly Fix[] {
  const other = turnedDecision(foldedText(decision!.written), decision!.outcome === 'upheld');
  const { polarity, words: at } = conclusion;
  const words = turned(textIn(rationale!.flat, at), polarity);
  return [
    ...(agrees || other === undefined
      ? []
      : [
          {
            title: l10n.t`Change the decision to ${quotedSentence(other)}`,
            edits: [{ span: decision!.span, newText: other }],
          },
        ]),
    ...(words === undefined
      ? []
      : [{ title: l10n.t`Change the conclusion to "${words}"`, edits: [{ span: at, newText: words }] }]),
  ];
}

function quotedSentence(decision: string): string {
  return decision.includes(' ') ? `"${decision}"` : decision;
}

/**
 * "The first six visits were medically necessary; these are not.": the rationale's last sentence judges the item by
 * its name, and what agrees with the decision before it is not said of the request.
 */
function lastWord(
  decisions: readonly Conclusion[],
  against: readonly Conclusion[],
  rationale: Rationale,
  item: Item,
): Conclusion | undefined {
  const last = decisions.at(-1)!;
  if (last.standard !== 'medical necessity' || !against.includes(last) || last.subjectWords === undefined)
    return undefined;
  if (last.sentence.index !== passageOf(rationale).sentences.length - 1) return undefined;
  if (!judgesItemByName(last, rationale, item)) return undefined;
  const agreeing = decisions.filter((each) => each.polarity !== last.polarity);
  return agreeing.some((each) => namesRequest(each, rationale)) ? undefined : last;
}
