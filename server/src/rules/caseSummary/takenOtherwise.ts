import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { differ, dosedAs, drugStrengthsIn } from '../../reading/drugs/drugStrengths';
import { type DrugTaken, drugsTakenIn } from '../../reading/drugs/howTaken';
import { soleDrug } from '../../reading/drugs/soleDrug';
import { factsOf } from '../../reading/facts';
import { passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';

/**
 * How the reasons say that the item's drug is taken, against how the case summary does: "once daily" / "twice a day". "It" and
 * "the dose" are the item's drug, where it asks for one.
 */
export function takenOtherwise(item: Item, letter: Letter): readonly Finding[] {
  const isBare = drugStrengthsIn(passageOf(item.nameProse)).length === 0;
  const difference = (a: DrugTaken, b: DrugTaken): boolean => isTakenOtherwise(a, b, isBare);
  const summary = factsOf(letter).summary?.passage;
  const { rationale } = item;
  if (!summary || !rationale) return [];
  const name = soleDrug(item);
  if (name === undefined) return [];
  const told = drugsTakenIn(summary).filter(({ drug }) => drug !== undefined && dosedAs(drug) === name);
  const [there] = told;
  if (!there || told.some((one) => difference(one, there))) return [];
  const passage = passageOf(rationale);
  return drugsTakenIn(passage).flatMap((here): Finding[] => {
    if (here.sentence.kind !== 'case' || passage.isQuoted(here.first)) return [];
    if (here.drug !== undefined && dosedAs(here.drug) !== name) return [];
    if (!difference(here, there)) return [];
    const [one, other] = [passage.textOf(here.first, here.last), summary.textOf(there.first, there.last)];
    return [
      {
        span: passage.spanOf(here.first, here.last),
        message: l10n.t`The drug is taken "${one}" here, and "${other}" in the case summary. Which is right?`,
        related: [
          {
            span: summary.spanOf(there.first, there.last),
            message: l10n.t('How it is taken in the case summary.'),
          },
        ],
      },
    ];
  });
}

/**
 * Whether two tell of another use; where one of them tells no figure they do not.
 *
 * @param isBare the item names no strength, with which the rule's other half would compare those that stand with the drug
 */
function isTakenOtherwise(a: DrugTaken, b: DrugTaken, isBare: boolean): boolean {
  if (a.times !== b.times) return true;
  if (a.atOnce !== undefined && b.atOnce !== undefined && a.atOnce !== b.atOnce) return true;
  if (a.drug !== undefined && !isBare) return false;
  return a.strength !== undefined && b.strength !== undefined && differ(a.strength, b.strength);
}
