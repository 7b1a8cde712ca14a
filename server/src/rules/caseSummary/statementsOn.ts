import { type Statement, statementsOf } from '../../clinical/statements';
import type { Passage } from '../../reading/passage';
import { remembered } from '../../text/remembered';

/** The statements of a passage, in order, without those that retell utilization review; computed once per passage. */
export const plainStatements = remembered((passage: Passage): readonly Statement[] =>
  // A request that utilization review retells has been filed.
  statementsOf(passage).filter(
    ({ topic, named }) => topic !== 'utilization review' || named.kind === 'document',
  ),
);
