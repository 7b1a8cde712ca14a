import { type Statement, statementAt, statementsOf } from '../../../clinical/statements';
import { firstFrom } from '../../../language/ordered';
import type { Passage } from '../../../reading/passage';
import { remembered } from '../../../text/remembered';
import { drugConceptsIn } from './drugMentions';
import type { Recorded } from './records';

/** The statements of a passage, in order, without those that retell utilization review; computed once per passage. */
export const plainStatements = remembered((passage: Passage): readonly Recorded[] =>
  ordinary(statementsOf(passage).map((statement) => ({ statement, drug: undefined }))),
);

/** The same with the drugs by name among them. */
export const ordinaryStatements = remembered((passage: Passage): readonly Recorded[] => {
  const named = statementsOf(passage);
  const drugs = drugConceptsIn(passage).flatMap(({ concept, drug, first, last }): readonly Recorded[] => {
    if (isNamed(named, first)) return [];
    const statement = statementAt(passage, concept, first, last);
    return statement ? [{ statement, drug }] : [];
  });
  const all = [...plainStatements(passage), ...ordinary(drugs)];
  return drugs.length === 0 ? all : all.sort((a, b) => a.statement.first - b.statement.first);
});

function ordinary(statements: readonly Recorded[]): readonly Recorded[] {
  return statements.filter(
    // A request that utilization review retells has been filed.
    ({ statement }) => statement.topic !== 'utilization review' || statement.named.kind === 'document',
  );
}

/** Whether a statement is of word `at` already. */
function isNamed(statements: readonly Statement[], at: number): boolean {
  const before = statements[firstFrom(statements, at + 1) - 1];
  return before !== undefined && before.last >= at;
}
