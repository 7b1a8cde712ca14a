import { partsOverlap } from '../../reading/anatomy/bodyParts';
import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { topicsOf } from '../../reading/targets/topics';
import { SURGERY_IN_GENERAL } from '../../vocabulary/complaints/complaintWords';
import type { Case } from '../case/case';
import type { Shown } from '../case/records';

/** "No shoulder surgery": an operation of no name of its own, done there. */
export function surgeryAt({ records }: Case, parts: readonly string[]): readonly Shown[] {
  return records
    .shows('surgery')
    .filter(
      ({ statement: { concept, place } }) =>
        SURGERY_IN_GENERAL.has(concept.id) &&
        place?.own === true &&
        parts.some((part) => partsOverlap(part, place.part)),
    );
}

/** Statements that show a thing surely, each by itself. */
export function surely(statements: readonly Statement[]): readonly Shown[] {
  return statements.map((statement) => ({ statement, doubt: 0 }));
}

/** What shows a concept on record, as far as `counts` holds of it. */
export function shown(
  { records }: Case,
  concept: string,
  counts: (one: Statement) => boolean,
): readonly Shown[] {
  return records.shows(concept).filter(({ statement }) => counts(statement));
}

/** So many records of one sort are enough. */
export const MOST = 60;

/** Whether a sign was found by an examiner rather than told. */
export function isExamined(passage: Passage, { sentence, concept, named, assertion }: Statement): boolean {
  if (concept.kind !== 'sign') return false;
  const topic = topicsOf(passage)[sentence];
  if (topic === 'examination' || concept.id === 'painful-motion') return true;
  if (named.kind === 'attribute') return topic !== 'complaint' && assertion !== 'denied';
  return topic === 'other';
}
