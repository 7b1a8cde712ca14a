import type { Passage } from '../../reading/sentences/passage';
import { drugsNamedIn } from '../../reading/statements/inSentence';
import { statementsOfCase } from '../../reading/statements/read';
import { BEGUN } from '../../reading/targets/careStatuses';
import type { Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import { NAMED_BEFORE } from '../../vocabulary/concepts/generalConcepts';
import { USING } from '../../vocabulary/drugs/drugUseWords';
import type { Case } from '../case/case';

/** "Has not used this drug", not "no pain score with the drug". */
function isOfUse({ because, from, to, hedges }: Statement, { words }: Passage): boolean {
  if (because[0] !== 'has not <had>' || hedges.length > 0) return false;
  for (let i = from; i <= to; i++) if (USING.has(words[i]!.lower)) return true;
  return false;
}

/** Whether a denial and a record of one class are of different drugs. */
export function isOfOtherDrug(denial: Statement, record: Statement, on: Case): boolean {
  const { drug, hedges, concept, ever } = denial;
  // "This drug has not been used": the item's, whatever its name.
  if (concept.id === NAMED_BEFORE && isOfUse(denial, on.passage)) return false;
  if (drug !== undefined && record.drug !== drug) return true;
  // "Never used a barbiturate", of an item that is one and is taken: no other was meant.
  const isOfClassItself = ever && record.concept.id === concept.id && BEGUN.has(record.status);
  if (drug === undefined && record.drug !== undefined && on.itemCare.has(record.drug) && !isOfClassItself)
    return true;
  // "The gabapentin was for shingles. No anticonvulsant …": who names the drug himself does not mean it.
  if (
    drug === undefined &&
    record.drug !== undefined &&
    !on.within &&
    tellsOfDrug(on.passage).has(record.drug)
  )
    return true;
  // "Other antidepressants": those that the reasons name themselves are not meant.
  return (
    hedges.includes('other') &&
    concept.kind === 'medication' &&
    (record.drug === undefined || drugsNamedIn(on.passage).has(record.drug))
  );
}

/** The drugs of which a rationale tells itself that they were given, by id; computed once. */
const tellsOfDrug = remembered(
  (passage: Passage): ReadonlySet<string> =>
    new Set(
      statementsOfCase(passage).flatMap(({ drug, assertion, concept }) =>
        drug !== undefined && assertion === 'affirmed' && concept.kind === 'medication' ? [drug] : [],
      ),
    ),
);
