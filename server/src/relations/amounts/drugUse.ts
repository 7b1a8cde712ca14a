import { type DrugUse, drugUsesIn } from '../../reading/drugs/drugUse';
import { caseClausesOf } from '../../reading/sentences/caseClauses';
import type { Passage } from '../../reading/sentences/passage';
import type { Case } from '../case/case';
import { tellsOfCase } from '../case/toldOfCase';

/** A length of a drug's use that the record has otherwise. */
export interface OtherUse {
  readonly here: DrugUse;
  readonly there: DrugUse;
}

/**
 * Drugs that the reasons call new and the record has in use for long, or the other way round: "Ambien is being started now"
 * against "she has taken zolpidem since 2012". A sentence that names no drug is of the item.
 */
export function otherUses(on: Case): readonly OtherUse[] {
  const { passage, records, itemDrugs, within } = on;
  const told = drugUsesIn(records.passage);
  if (told.length === 0) return [];
  return drugUsesIn(passage).flatMap((here): readonly OtherUse[] => {
    if (!isOfCase(passage, here)) return [];
    const drugs = here.drugs.length > 0 ? here.drugs : [...itemDrugs];
    const same = told.filter(
      (one) => one.drugs.some((drug) => drugs.includes(drug)) && !(within && one.sentence === here.sentence),
    );
    if (same.some(({ length }) => length === here.length)) return [];
    // Of two sentences of one rationale the one that calls it new is shown.
    if (within && here.length === 'long') return [];
    return same.slice(0, 1).map((there) => ({ here, there }));
  });
}

/** Whether a use is told of this patient: in a clause of the case, or in a short plain sentence among a guideline's. */
function isOfCase(passage: Passage, { sentence, first }: DrugUse): boolean {
  const within = passage.sentences[sentence]!;
  return (
    tellsOfCase(passage, within) ||
    caseClausesOf(passage, within).some(({ from, to }) => from <= first && first < to)
  );
}
