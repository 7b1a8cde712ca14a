import { DONE, ONLY_WANTED } from '../../reading/targets/careStatuses';
import type { Statement } from '../../reading/targets/statement';
import { topicsOf } from '../../reading/targets/topics';
import { isKindOf } from '../../vocabulary/concepts';
import { GENERAL_CARE } from '../../vocabulary/concepts/generalConcepts';
import { CARE, GIVEN } from '../../vocabulary/concepts/kinds';
import { STILL_THERE } from '../../vocabulary/drugs/effectWords';
import type { Topic } from '../../vocabulary/sentences/topicWords';
import { type Case, NEVER } from '../case/case';

/** Sentences that tell what was done or found. */
const TOLD: ReadonlySet<Topic | undefined> = new Set([
  'treatment',
  'test result',
  'examination',
  'diagnosis',
  'medication',
]);

/** How much doubt is left by how far care has come, on either side: what is only asked for is no record of what was done. */
export function doubtOfStatus(denial: Statement, record: Statement, on: Case): number {
  const { concept, status } = record;
  // "Has declined surgery": who wants it has not.
  if (denial.status === 'refused') return status === 'planned' || DONE.has(status) ? 0 : NEVER;
  if (denial.failing) return doubtOfFailure(denial, record, on);
  // "No surgery is planned": what asks for it contradicts.
  if (denial.status === 'planned')
    return status === 'planned' ? 0 : status === 'requested' || status === 'authorized' ? 1 : NEVER;
  // "No surgery has been approved": what was authorized contradicts.
  if (denial.status === 'authorized') return status === 'authorized' ? 0 : NEVER;
  // "Is not on an NSAID": one that was stopped is no longer taken.
  if (concept.kind === 'medication' && isOver(record) && !isOfAnyTime(denial)) return NEVER;
  // "Does not use a cane": one that was used years ago is no longer.
  if (concept.kind === 'treatment' && record.history && isOfToday(denial)) return NEVER;
  // "The agreement is to be signed", "the employer was asked for a report".
  const isAskedFor = status === 'planned' || (status === 'requested' && record.date === undefined);
  if (concept.kind === 'document' && isAskedFor && !denial.mentioned) return NEVER;
  if (!CARE.has(concept.kind)) return 0;
  // A rationale names care that is asked for, and guidelines' care, again and again.
  if (on.within && !(record.past && DONE.has(status))) return NEVER;
  if (status !== undefined) return ONLY_WANTED.has(status) && !denial.mentioned ? NEVER : 0;
  return concept.kind === 'medication' || TOLD.has(topicsOf(on.records.passage)[record.sentence]) ? 0 : 1;
}

/** Whether more is denied than what holds today. */
function isOfAnyTime({ past, ever, mentioned }: Statement): boolean {
  return past || ever || mentioned;
}

/** "Does not use a cane"; what is not on record is of no time, and an operation of any. */
function isOfToday({ past, ever, assertion, concept }: Statement): boolean {
  return !past && !ever && (assertion === 'denied' || !isKindOf(concept.id, 'invasive-care'));
}

/** Whether a drug is no longer taken, as far as is told. */
function isOver({ status, history }: Statement): boolean {
  return status === 'stopped' || (history && status !== 'ongoing');
}

/** "Continued pain": it is there, and no word on what care did. */
function isStillThere({ first }: Statement, { records }: Case): boolean {
  return STILL_THERE.has(records.passage.words[first]!.lower);
}

function doubtOfFailure(denial: Statement, { concept, status, failing }: Statement, on: Case): number {
  if (!GIVEN.has(concept.kind)) return NEVER;
  if (failing) return 0;
  // What was done in general, and no improvement is told of.
  return GENERAL_CARE.has(denial.concept.id) &&
    status !== undefined &&
    !ONLY_WANTED.has(status) &&
    on.records.shows('no-improvement').some(({ statement }) => !isStillThere(statement, on))
    ? 1
    : NEVER;
}
