import { painResponsesIn, speaksOfPain } from '../../reading/measures/painResponses';
import type { Statement } from '../../reading/targets/statement';
import { isKindOf } from '../../vocabulary/concepts';
import { isGeneralGain } from '../../vocabulary/concepts/generalConcepts';
import type { Case } from '../case/case';

/**
 * "There is no documentation of pain relief", while the summary has the pain with and without a treatment, and less with
 * it, whatever the treatment is called: the statements of the two scores. `undefined` where it is no such claim or no
 * such record.
 */
export function painResponse(
  { concept, hedges, sentence }: Statement,
  on: Case,
): readonly Statement[] | undefined {
  const isOfPain =
    isKindOf(concept.id, 'pain-relief') ||
    hedges.includes('comparison') ||
    (isGeneralGain(concept.id) && speaksOfPain(on.passage, sentence));
  if (!isOfPain) return undefined;
  const found = painResponsesIn(on.records.passage);
  return found.length > 0 ? found : undefined;
}
