import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { differ, dosedAs } from '../../reading/drugs/drugStrengths';
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
  const passage = passageOf(rationale);
  return drugsTakenIn(passage).flatMap((here): Finding[] => {
    if (here.sentence.kind !== 'case' || passage.isQuoted(here.first)) return [];
    const of = here.drug === undefined ? name : dosedAs(here.drug);
    const told = all.filter(({ drug }) => drug !== undefined && dosedAs(drug) === of);
    const [there] = told;
    if (!there || told.some((one) => difference(one, there) !== undefined)) return [];
    if (difference(here, there) === undefined) return [];
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

/** What differs; nothing where a figure is told on one side only. */
function difference(a: DrugTaken, b: DrugTaken): 'times' | 'units' | 'strength' | undefined {
  if (a.ofUnits || b.ofUnits) return unitsADay(a) === unitsADay(b) ? undefined : 'units';
  if (a.times !== b.times) return 'times';
  if (a.atOnce !== undefined && b.atOnce !== undefined && a.atOnce !== b.atOnce) return 'units';
  // Of a drug that is named with a strength the rule's other half speaks.
  if (a.drug === undefined && a.strength && b.strength && differ(a.strength, b.strength)) return 'strength';
  return undefined;
}

/** Where nothing else is told, one is taken at a time. */
function unitsADay({ times, atOnce, ofUnits }: DrugTaken): number {
  return ofUnits ? times : times * (atOnce ?? 1);
}
