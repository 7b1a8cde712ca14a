import { statementsInSentence } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import { isKindOf } from '../../vocabulary/concepts';
import { WIDE_STUDIES } from '../../vocabulary/concepts/generalConcepts';
import type { Case } from '../case/case';
import { isNervous, placeRelation } from '../case/place';
import type { Records } from '../case/records';
import { placeDoubt } from './asserted';
import type { Reversal } from './reversed';

/** "The films showed a fracture", where the record has the films in order. */
export function foundInOrder(statement: Statement, on: Case): Reversal | undefined {
  if (statement.concept.kind !== 'diagnosis') return undefined;
  const studies = statementsInSentence(on.passage, statement.sentence).filter(
    ({ concept }) => concept.kind === 'study',
  );
  if (studies.length === 0 || on.records.shows(statement.concept.id).length > 0) return undefined;
  const there = studiesInOrder(on.records).filter(
    ({ concept, place }) =>
      studies.some((one) => isKindOf(one.concept.id, concept.id) || isKindOf(concept.id, one.concept.id)) &&
      (place === undefined ||
        statement.place === undefined ||
        placeRelation(place, statement.place, isNervous(statement.concept)) !== 'apart'),
  );
  return there.length === 0
    ? undefined
    : { statement, records: there.slice(0, 2), doubt: 0, how: 'ruled out' };
}

/** "The MRI was abnormal", where the record has it in order and no other of its kind that was not. */
export function calledAbnormal(statement: Statement, on: Case): Reversal | undefined {
  // "The films showed a fracture": that is what is otherwise.
  const named = statementsInSentence(on.passage, statement.sentence);
  if (named.some(({ concept, assertion }) => concept.kind === 'diagnosis' && assertion === 'affirmed'))
    return undefined;
  if (!isKindOf(statement.concept.id, 'imaging') && !isKindOf(statement.concept.id, 'electrodiagnostics'))
    return undefined;
  const isOfKind = ({ concept: { id } }: Statement): boolean =>
    isKindOf(id, statement.concept.id) || isKindOf(statement.concept.id, id);
  const there = studiesInOrder(on.records).filter(
    (one) =>
      isOfKind(one) &&
      (one.place === undefined ||
        statement.place === undefined ||
        placeRelation(one.place, statement.place, true) !== 'apart'),
  );
  const others = on.records
    .about((id) => isKindOf(id, statement.concept.id) || isKindOf(statement.concept.id, id))
    .filter((one) => isOfKind(one) && one.assertion !== 'normal' && one.assertion !== 'denied');
  return there.length === 0 || others.length > 0 || on.within
    ? undefined
    : { statement, records: there.slice(0, 2), doubt: 0, how: 'ruled out' };
}

/** "Inflammatory markers are elevated", where the record has that test in order, and never otherwise. */
export function studyInOrder(statement: Statement, on: Case): Reversal | undefined {
  const { concept } = statement;
  // What images show has names of its own.
  if (on.within || WIDE_STUDIES.has(concept.id) || isKindOf(concept.id, 'imaging')) return undefined;
  const same = on.records
    .about((id) => id === concept.id)
    .filter((one) => one.concept.id === concept.id && placeDoubt(statement, one, on) === 0);
  const there = same.filter(({ assertion }) => assertion === 'normal');
  return there.length === 0 || same.some(({ isAbnormal }) => isAbnormal)
    ? undefined
    : { statement, records: there.slice(0, 2), doubt: 0, how: 'ruled out' };
}

/** So many studies are enough. */
const MOST = 60;

const studiesInOrder = remembered((records: Records): readonly Statement[] =>
  records.all
    .filter(({ assertion, concept }) => assertion === 'normal' && concept.kind === 'study')
    .slice(0, MOST),
);
