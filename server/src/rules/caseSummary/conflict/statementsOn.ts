import type { Passage } from '../../../clinical/passage';
import { statementAt, statementsOf } from '../../../clinical/statements';
import { drugConceptsIn } from './drugMentions';
import type { Recorded } from './records';

const cache = new WeakMap<Passage, readonly Recorded[]>();

/**
 * The statements of a passage with its drugs by name among them, in order, without those that retell utilization
 * review; computed once per passage.
 */
export function ordinaryStatements(passage: Passage): readonly Recorded[] {
  let found = cache.get(passage);
  if (found === undefined) {
    const all: Recorded[] = statementsOf(passage).map((statement) => ({ statement, drug: undefined }));
    const taken = new Set(all.flatMap(({ statement: { first, last } }) => range(first, last)));
    for (const { concept, drug, first, last } of drugConceptsIn(passage)) {
      const statement = taken.has(first) ? undefined : statementAt(passage, concept, first, last);
      if (statement !== undefined) all.push({ statement, drug });
    }
    found = all
      .filter(
        // A request that utilization review retells has been filed.
        ({ statement }) => statement.topic !== 'utilization review' || statement.named.kind === 'document',
      )
      .sort((a, b) => a.statement.first - b.statement.first);
    cache.set(passage, found);
  }
  return found;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
