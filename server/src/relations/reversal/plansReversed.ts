import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { FINISHING, PROGRAMS } from '../../vocabulary/care/careWords';
import { isKindOf } from '../../vocabulary/concepts';
import type { Case } from '../case/case';
import type { Reversal } from './reversed';

/**
 * "He is scheduled for surgery", where the record has that none is planned or that he refused it: the statements of the record.
 * Where it tells of such a plan as well nothing is said.
 */
export function plannedOtherwise(statement: Statement, on: Case): Reversal | undefined {
  const { concept, status } = statement;
  if (status !== 'planned' || on.within) return undefined;
  const { records } = on;
  const isOfIt = (one: Statement): boolean =>
    isKindOf(one.concept.id, concept.id) || isKindOf(concept.id, one.concept.id);
  const told = records
    .about((id) => isKindOf(id, concept.id) || isKindOf(concept.id, id))
    .filter((one) => isOfIt(one) && one.concept.kind === concept.kind);
  const against = told.filter(
    ({ assertion, status: known, hedges }) =>
      assertion === 'denied' && (known === 'planned' || known === 'refused') && hedges.length === 0,
  );
  const isPlanned = told.some(
    ({ assertion, status: known }) =>
      assertion === 'affirmed' && (known === 'planned' || known === 'requested' || known === 'authorized'),
  );
  return against.length === 0 || isPlanned
    ? undefined
    : { statement, records: against.slice(0, 2), doubt: 0, how: 'ruled out' };
}

/** "He completed the program", which by the record he dropped out of, and nothing there says that he finished it. */
export function droppedOnRecord(statement: Statement, on: Case): Reversal | undefined {
  const { concept, status } = statement;
  if (status !== 'completed' || concept.kind !== 'treatment' || !isFinishing(on.passage, statement))
    return undefined;
  const isOfIt = (id: string): boolean =>
    isKindOf(id, concept.id) ||
    isKindOf(concept.id, id) ||
    (id === 'this-item' && on.itemCare.has(concept.id));
  const told = on.records
    .about(isOfIt)
    .filter((one) => isOfIt(one.concept.id) && !isDrug(on.records.passage, one));
  const against = told.filter(
    (one) =>
      one.status === 'stopped' ||
      (one.assertion === 'denied' && one.hedges.includes('finish') && one.hedges.length === 1),
  );
  return against.length === 0 ||
    told.some((one) => one.assertion === 'affirmed' && one.status === 'completed')
    ? undefined
    : { statement, records: against.slice(0, 2), doubt: 0, how: 'ruled out' };
}

/** "He stopped the medication": no program. */
function isDrug({ words }: Passage, { concept, last }: Statement): boolean {
  return concept.id === 'this-item' && !PROGRAMS.has(words[last]!.lower);
}

/** "Completed", "finished" before it, in the next words. */
function isFinishing({ words, sentences }: Passage, { first, sentence }: Statement): boolean {
  for (let i = first - 1; i >= sentences[sentence]!.firstWord && first - i <= FINISH_REACH; i--)
    if (FINISHING.has(words[i]!.lower)) return true;
  return false;
}

/** So many words before care the verb of finishing it stands. */
const FINISH_REACH = 8;
