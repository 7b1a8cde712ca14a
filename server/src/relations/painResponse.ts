import { painScoresIn } from '../reading/painScores';
import { statementsIn } from '../reading/read';
import type { Statement } from '../reading/statement';
import { isKindOf } from '../vocabulary/concepts';
import type { Case } from './case';

/**
 * "There is no documentation of pain relief", while the summary has the pain with and without medication, and less with
 * it: the statements of the two scores. `undefined` where it is no such claim or no such record.
 */
export function painResponse(denial: Statement, on: Case): readonly Statement[] | undefined {
  if (!isKindOf(denial.concept.id, 'pain-relief') && denial.concept.id !== 'improvement') return undefined;
  if (denial.concept.id === 'improvement' && !speaksOfPain(denial, on)) return undefined;
  const { passage } = on.records;
  const scores = painScoresIn(passage);
  const without = scores.find(
    (one) =>
      one.medication === 'without' &&
      scores.some((other) => other.medication === 'with' && other.high < one.low),
  );
  if (without === undefined) return undefined;
  const withDrug = scores.find((one) => one.medication === 'with' && one.high < without.low)!;
  const found = statementsIn(passage).filter(
    ({ first }) => first === withDrug.first || first === without.first,
  );
  return found.length > 0 ? found : undefined;
}

function speaksOfPain({ sentence }: Statement, { passage }: Case): boolean {
  const { firstWord, endWord } = passage.sentences[sentence]!;
  for (let i = firstWord; i < endWord; i++) if (passage.words[i]!.lower === 'pain') return true;
  return false;
}
