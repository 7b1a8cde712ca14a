import type { Passage } from '../../reading/sentences/passage';
import { statementsInSentence } from '../../reading/statements/inSentence';
import { BEGUN, DONE } from '../../reading/targets/careStatuses';
import type { Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import { EARLIER, WITHIN_CARE } from '../../vocabulary/care/careWords';
import { isKindOf } from '../../vocabulary/concepts';
import { GENERAL_CARE, GENERAL_DRUGS } from '../../vocabulary/concepts/generalConcepts';
import { GIVEN } from '../../vocabulary/concepts/kinds';
import { STUDIES_MADE_ONCE } from '../../vocabulary/concepts/tests';
import { BEGUN_AGAIN } from '../../vocabulary/drugs/drugUseWords';
import { ONLY } from '../../vocabulary/time/circumstanceWords';
import { type Case, NEVER } from '../case/case';
import type { Records } from '../case/records';
import { dayRelation } from '../case/time';
import { isOfPatient, placeDoubt } from './asserted';
import type { Reversal } from './reversed';

/** "He has completed a course of therapy", which is on record only as asked for, or denied. */
export function onlyAskedFor(statement: Statement, on: Case): Reversal | undefined {
  const { status, concept } = statement;
  if (status === undefined || !DONE.has(status) || !(statement.past || statement.isAbnormal))
    return undefined;
  const { records } = on;
  if (on.itemCare.has(concept.id) && status !== 'completed' && status !== 'failed') return undefined;
  if (isWithinEarlierCare(statement, on)) return undefined;
  const { wanted, isDone, isUncertain } = records.mentions(concept.id);
  if (isDone) return undefined;
  const denied = records.denies(concept.id).filter(
    (one) =>
      (one.assertion === 'denied' || (one.assertion === 'undocumented' && one.ever)) &&
      isKindOf(concept.id, one.concept.id) &&
      placeDoubt(statement, one, on) < NEVER &&
      // "On 11/01 she had not started": later she may have.
      dayRelation(records.passage, one, statement) === 'same',
  );
  const [first] = denied;
  if (first?.hedges.every((one) => one === 'exception' && !isExcepted(first, concept.id, records)))
    return { statement, records: denied.slice(0, 2), doubt: 0, how: 'ruled out' };
  // "Conservative care has failed", where the record denies one kind of it after another.
  const kinds = GENERAL_CARE.has(concept.id) ? kindsDenied(records) : [];
  if (kinds.length >= LEAST_KINDS)
    return { statement, records: kinds.slice(0, 2), doubt: 0, how: 'ruled out' };
  // What the item asks for is on record as asked for by the request itself.
  if (concept.id === 'this-item') return undefined;
  // A study that is asked for and one that was made are told alike too often.
  if ((concept.kind === 'study' && !STUDIES_MADE_ONCE.has(concept.id)) || wanted.length === 0 || isUncertain)
    return undefined;
  // "Eight visits were given, by the notes of 12/13": the reasons name the paper themselves.
  if (statement.date?.sentence.index === statement.sentence) return undefined;
  return { statement, records: wanted, doubt: 1, how: 'only requested' };
}

/** "Stimulation was given in the previous chiropractic visits": with other care, of which the record may tell nothing. */
function isWithinEarlierCare({ last }: Statement, { passage: { words } }: Case): boolean {
  for (let i = last + 1; i <= last + WITHIN_REACH; i++)
    if (WITHIN_CARE.has(words[i]?.lower ?? ''))
      return EARLIER.has(words[i + 1]?.lower ?? '') || EARLIER.has(words[i + 2]?.lower ?? '');
  return false;
}

/** So many words behind care the other care may stand in which it was given. */
const WITHIN_REACH = 3;

/** "No imaging other than plain films": those are there. */
function isExcepted({ sentence, first }: Statement, concept: string, { passage }: Records): boolean {
  return statementsInSentence(passage, sentence).some(
    (one) => one.first !== first && (isKindOf(one.concept.id, concept) || isKindOf(concept, one.concept.id)),
  );
}

/** "The progress notes document", where the record has that none were submitted. */
export function notSubmitted(statement: Statement, on: Case): Reversal | undefined {
  const { id } = statement.concept;
  if (on.within || on.records.shows(id).length > 0) return undefined;
  const denied = on.records.denies(id).filter((one) => one.concept.id === id && one.hedges.length === 0);
  return denied.length === 0
    ? undefined
    : { statement, records: denied.slice(0, 2), doubt: 1, how: 'ruled out' };
}

/** "Only one antidepressant has been tried", where more drugs of its class are on record as tried. */
export function fewTried(statement: Statement, on: Case): Reversal | undefined {
  const { concept, drug, first } = statement;
  const { words } = on.passage;
  if (on.within || drug !== undefined || GENERAL_DRUGS.has(concept.id)) return undefined;
  const most = ONE_OR_TWO[words[first - 1]?.lower ?? ''];
  const isOnly = ONLY.has(words[first - 2]?.lower ?? '') || ONLY.has(words[first - 3]?.lower ?? '');
  if (most === undefined || !isOnly) return undefined;
  const tried = on.records
    .shows(concept.id)
    .filter(({ doubt, statement: one }) => doubt === 0 && one.drug !== undefined && BEGUN.has(one.status));
  const drugs = new Map(tried.map(({ statement: one }) => [one.drug, one]));
  return drugs.size <= most
    ? undefined
    : { statement, records: [...drugs.values()].slice(0, 3), doubt: 0, how: 'ruled out' };
}

const ONE_OR_TWO: Readonly<Record<string, number>> = { one: 1, '1': 1, single: 1, two: 2, '2': 2 };

/** "He has failed gabapentin", which by the record he has never taken. */
export function neverTaken(statement: Statement, on: Case): Reversal | undefined {
  const { concept, drug, status } = statement;
  const isTaken = status === 'ongoing';
  // "Opioids have a place after an operation": of anyone.
  if (isTaken && !isOfPatient(on.passage, statement)) return undefined;
  if (!isTaken && (status === undefined || !DONE.has(status))) return undefined;
  const { records } = on;
  const isOfIt = (one: Statement): boolean => drug === undefined || one.drug === drug;
  if (records.about((id) => isKindOf(id, concept.id)).some((one) => isOfIt(one) && isGiven(one, concept.id)))
    return undefined;
  const denied = records.denies(concept.id).filter(
    (one) =>
      one.assertion === 'denied' &&
      one.hedges.length === 0 &&
      // "Never took an antidepressant": not this one either.
      (drug === undefined || one.drug === undefined ? isKindOf(concept.id, one.concept.id) : isOfIt(one)) &&
      // Who is not taking it today, or was not at that visit, may have failed it, or was given it then.
      (isTaken || one.ever || (one.past && !isOfThatDay(records.passage, one))),
  );
  return denied.length === 0
    ? undefined
    : { statement, records: denied.slice(0, 2), doubt: 0, how: 'ruled out' };
}

/** "Was not taking": at that visit. */
function isOfThatDay({ words }: Passage, { from, first }: Statement): boolean {
  for (let i = from; i < first; i++) if (words[i]!.lower.endsWith('ing')) return true;
  return false;
}

/** "Was discontinued in March and restarted in May". */
function isBegunAgain({ words, sentences }: Passage, { sentence }: Statement): boolean {
  const { firstWord, endWord } = sentences[sentence]!;
  for (let i = firstWord; i < endWord; i++) if (BEGUN_AGAIN.has(words[i]!.lower)) return true;
  return false;
}

/** "Uses the machine nightly", where the record has last that he stopped using it. */
export function stoppedThere(statement: Statement, on: Case): Reversal | undefined {
  const { concept, drug, status } = statement;
  if (on.within || status !== 'ongoing' || !GIVEN.has(concept.kind) || GENERAL_DRUGS.has(concept.id))
    return undefined;
  if (!isOfPatient(on.passage, statement)) return undefined;
  const told = on.records
    .about((id) => id === concept.id)
    .filter((one) => one.concept.id === concept.id && one.drug === drug && one.assertion === 'affirmed');
  const last = told.findLast((one) => one.status !== 'requested' && one.status !== 'planned');
  return last?.status !== 'stopped' ||
    told.some((one) => one.status === 'ongoing') ||
    isBegunAgain(on.records.passage, last)
    ? undefined
    : { statement, records: [last], doubt: 1, how: 'ruled out' };
}

/** Whether a record has a drug of this class as given at some time. */
function isGiven({ assertion, status, concept }: Statement, sought: string): boolean {
  return (
    assertion === 'affirmed' && isKindOf(concept.id, sought) && status !== 'requested' && status !== 'planned'
  );
}

/** So many kinds of care that were not had leave little of it. */
const LEAST_KINDS = 2;

/** The kinds of care short of surgery that a record denies to have been had, each once. */
const kindsDenied = remembered((records: Records): readonly Statement[] => {
  const kinds = new Map<string, Statement>();
  for (const one of records.all)
    if (
      one.concept.kind === 'treatment' &&
      one.assertion === 'denied' &&
      !one.failing &&
      one.hedges.length === 0 &&
      !isKindOf(one.concept.id, 'surgery')
    )
      kinds.set(one.concept.id, one);
  return [...kinds.values()];
});

/** "He is on chronic opioid therapy", where the record has that he takes none. */
export function notTaken(statement: Statement, { passage, records, within }: Case): Reversal | undefined {
  const { concept, drug, status } = statement;
  const isOfAll = concept.id === 'medication' && isOfPatient(passage, statement);
  if (within || drug !== undefined) return undefined;
  // "His several medications": of a patient who takes none.
  if (!isOfAll && (status !== 'ongoing' || GENERAL_DRUGS.has(concept.id))) return undefined;
  if (records.mentions(concept.id).isDone) return undefined;
  const denied = records
    .denies(concept.id)
    .filter(
      (one) =>
        one.assertion === 'denied' &&
        one.drug === undefined &&
        one.hedges.length === 0 &&
        isKindOf(concept.id, one.concept.id),
    );
  return denied.length === 0
    ? undefined
    : { statement, records: denied.slice(0, 2), doubt: 0, how: 'ruled out' };
}
