import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import { countsIn } from '../../reading/amounts/counts';
import { decidingConclusion } from '../../reading/conclusions/conclusions';
import { type CriteriaStatement, criteriaIn } from '../../reading/conclusions/criteria';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { careIsOf, careIsOther } from '../../relations/items/careOfItem';
import type { Finding, ItemRule } from '../rule';
import { outcomeWord } from '../spokenWords';

export const criteriaConflict: ItemRule = {
  id: 'criteria-conflict',
  family: 'Decision and rationale',
  scope: 'item',
  severity: 'warning',
  page: {
    finds:
      'The reasons say that the criteria are met, or that the care is indicated for this patient, and the item is upheld as not necessary; or that they are not met, and it is overturned',
    why: `The decision rests on whether the guideline's criteria are met in this case (Labor Code 4610.6(e)). Where the reasons say \
one thing and the decision follows from the other, a "not" was dropped or the decision is wrong.`,
    wrong: `Hearing aids: Upheld

Decision rationale: The information submitted meets the guideline criteria for the requested service. The request is not \
medically necessary.`,
    right: `Hearing aids: Upheld

Decision rationale: The information submitted does not meet the guideline criteria for the requested service. The request is not \
medically necessary.`,
    ignore: `Where the criteria that are met are those of another treatment, or of a smaller amount than was asked for. What is weighed \
("although the criteria are met"), what a provider or the claims administrator is told to have said, and what is followed by "however" (but for \
"all of the criteria") is left alone, and so are items of which a part was authorized.`,
  },

  check(item) {
    const { decision, partial, rationale } = item;
    if (rationale === undefined || partial !== undefined || decision === undefined) return [];
    if (decision.outcome !== 'upheld' && decision.outcome !== 'overturned') return [];
    const passage = passageOf(rationale);
    const against = decision.outcome === 'upheld';
    const conclusion = decidingConclusion(rationale);
    // Where the answer stands first, all that follows are its reasons.
    const last =
      conclusion === undefined || conclusion.answerFirst
        ? passage.sentences.length
        : conclusion.sentence.index;
    const found = criteriaIn(passage).filter(
      (one) =>
        one.met === against &&
        (one.whole || !one.met) &&
        one.ofCase &&
        (one.exceededIn ?? last) >= last &&
        one.sentence.index <= last &&
        isOnItem(one, passage, item) &&
        !isOfOtherAmount(passage, one.sentence, item),
    );
    return found.map((one) => finding(one, passage, item));
  },
};

/** What it names, if anything, is what the item asks for; the conclusion itself is for decision-conflict. */
function isOnItem({ about, of, sentence }: CriteriaStatement, passage: Passage, item: Item): boolean {
  if (about === undefined) return true;
  const words = passage.textOf(about.first, about.end - 1);
  if (of === 'criteria') return !careIsOther(words, item);
  return decidingConclusion(item.rationale!)?.sentence.index !== sentence.index && careIsOf(words, item);
}

/** "Meets the criteria for 6 visits", where 12 are asked for. */
function isOfOtherAmount(
  passage: Passage,
  { firstWord, endWord }: CriteriaStatement['sentence'],
  { headerProse }: Item,
): boolean {
  const own = new Set(countsIn(passageOf(headerProse)).map(({ max }) => max));
  return countsIn(passage, firstWord, endWord).some(({ max }) => !own.has(max));
}

function finding(
  { met, first, last }: CriteriaStatement,
  passage: Passage,
  { decision, number }: Item,
): Finding {
  const outcome =
    decision!.outcome === 'upheld' ? l10n.t('upheld as not necessary') : l10n.t('overturned as necessary');
  const slip = met
    ? l10n.t('Is a "not" missing, or the decision wrong?')
    : l10n.t('Is a "not" too much, or the decision wrong?');
  return {
    span: passage.spanOf(first, last),
    message: l10n.t`"${passage.textOf(first, last)}" speaks ${
      met ? l10n.t('for') : l10n.t('against')
    } item ${number}, which is ${outcome}. ${slip}`,
    related: [
      { span: decision!.span, message: l10n.t`Item ${number} is ${outcomeWord(decision!.outcome)}.` },
    ],
  };
}
