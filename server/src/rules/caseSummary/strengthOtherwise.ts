import * as l10n from '@vscode/l10n';
import { drugsOf } from '../../guidelines/drugs';
import type { Item, Letter } from '../../letter/model';
import { isCompared, isGeneral, isPast, isSumOfDay } from '../../reading/drugs/doseContext';
import {
  type DrugStrength,
  differ,
  dosedAs,
  isSameRelease,
  strengthsByDrug,
} from '../../reading/drugs/drugStrengths';
import { factsOf } from '../../reading/facts';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';

/**
 * The reasons give a drug that no item asks for another strength than the case summary does: "gabapentin 300 mg at night" /
 * "gabapentin 600 mg". Only where each of the two tells one strength, and none of a change.
 */
export function strengthOtherwise(item: Item, letter: Letter): readonly Finding[] {
  const summary = factsOf(letter).summary?.passage;
  const { rationale } = item;
  if (!summary || !rationale) return [];
  const told = strengthsByDrug(summary);
  if (told.size === 0) return [];
  const passage = passageOf(rationale);
  return [...strengthsByDrug(passage)].flatMap(([drug, here]): readonly Finding[] => {
    const one = only(here, passage);
    const there = only(told.get(drug) ?? [], summary);
    if (one === undefined || there === undefined || isAskedFor(letter, drug)) return [];
    const { kind } = passage.sentenceOf(one.first);
    if (kind !== 'case' || isGeneral(passage, one) || isCompared(passage, one)) return [];
    if (!differ(one.strength, there.strength) || !isSameRelease(one, there)) return [];
    if (isSumOfDay(passage, one, there)) return [];
    const [said, known] = [one.strength.written, there.strength.written];
    return [
      {
        span: one.strength.span,
        severity: 'information',
        message: l10n.t`The strength is ${said} here and ${known} in the case summary. Which is right?`,
        related: [{ span: there.strength.span, message: l10n.t('The strength in the case summary.') }],
      },
    ];
  });
}

/** The strength that a passage gives a drug, where it is the same each time and nothing tells of a change. */
function only(all: readonly DrugStrength[], passage: Passage): DrugStrength | undefined {
  const [one] = all;
  if (one === undefined || all.some(({ strength }) => differ(strength, one.strength))) return undefined;
  return all.some((each) => isPast(passage, each)) ? undefined : one;
}

function isAskedFor({ items }: Letter, drug: string): boolean {
  return items.some(({ nameProse }) => drugsOf(nameProse.flat).some((asked) => dosedAs(asked.drug) === drug));
}
