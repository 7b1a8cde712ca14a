import { type DrugTestResult, drugTestResultsIn } from '../../reading/drugs/resultsOfDrugTests';
import { topicsOf } from '../../reading/targets/topics';
import type { Case } from '../case/case';
import { tellsOfCase } from '../case/toldOfCase';

/** A substance that a drug test found by the reasons, and did not by the record, or the other way round. */
export interface OtherTestResult {
  readonly here: DrugTestResult;
  readonly there: DrugTestResult;
}

/**
 * "The drug screen was negative for oxycodone", where the record has it positive. A record that has both results, of two tests,
 * contradicts neither.
 */
export function otherTestResults(on: Case): readonly OtherTestResult[] {
  const { passage, records, within } = on;
  if (within) return [];
  const told = drugTestResultsIn(records.passage).filter(
    ({ sentence }) => topicsOf(records.passage)[sentence] !== 'utilization review',
  );
  if (told.length === 0) return [];
  return drugTestResultsIn(passage).flatMap((here): readonly OtherTestResult[] => {
    if (!tellsOfCase(passage, passage.sentences[here.sentence]!)) return [];
    const same = told.filter(({ substance }) => substance === here.substance);
    const [there] = same;
    if (there === undefined || same.some(({ found }) => found === here.found)) return [];
    return [{ here, there }];
  });
}
