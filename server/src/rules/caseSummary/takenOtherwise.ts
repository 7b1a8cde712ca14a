import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { differ, dosedAs, drugStrengthsIn } from '../../reading/drugs/drugStrengths';
import { type DrugTaken, drugsTakenIn } from '../../reading/drugs/howTaken';
import { soleDrug } from '../../reading/drugs/soleDrug';
import { factsOf } from '../../reading/facts';
import { passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';

/**
 * How the reasons say that a drug is taken, against how the case summary does: "once daily" / "twice a day". "It" and "the dose"
 * are the item's drug, where it asks for one.
 */
export function takenOtherwise(item: Item, letter: Letter): readonly Finding[] {
  const summary = factsOf(letter).summary?.passage;
  const { rationale } = item;
  if (!summary || !rationale) return [];
  const all = drugsTakenIn(summary);
  if (all.length === 0) return [];
  const name = soleDrug(item);
  // Of a drug that the item names with a strength the rule's other half speaks.
  const isBare = drugStrengthsIn(passageOf(item.nameProse)).length === 0;
  const passage = passageOf(rationale);
  return drugsTakenIn(passage).flatMap((here): Finding[] => {
    if (here.sentence.kind !== 'case' || passage.isQuoted(here.first)) return [];
    const of = here.drug === undefined ? name : dosedAs(here.drug);
    const told = all.filter(({ drug }) => drug !== undefined && dosedAs(drug) === of);
    const [there] = told;
    const byStrength = here.drug === undefined || (isBare && of === name);
    if (!there || told.some((one) => isTakenOtherwise(one, there, byStrength))) return [];
    if (!isTakenOtherwise(here, there, byStrength)) return [];
    const [one, other] = [passage.textOf(here.first, here.last), summary.textOf(there.first, there.last)];
    return [
      {
        span: passage.spanOf(here.first, here.last),
        // It may have been taken so at another time.
        severity: 'information',
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

/** Whether two tell of another use; where one of them tells no figure they do not. */
function isTakenOtherwise(a: DrugTaken, b: DrugTaken, byStrength: boolean): boolean {
  if (a.ofUnits || b.ofUnits) return unitsADay(a) !== unitsADay(b);
  if (a.times !== b.times) return true;
  if (a.atOnce !== undefined && b.atOnce !== undefined && a.atOnce !== b.atOnce) return true;
  return byStrength && a.strength !== undefined && b.strength !== undefined && differ(a.strength, b.strength);
}

/** Where nothing else is told, one is taken at a time. */
function unitsADay({ times, atOnce, ofUnits }: DrugTaken): number {
  return ofUnits ? times : times * (atOnce ?? 1);
}
