import { areApart, gradeOf } from '../reading/grades';
import { statementsInSentence } from '../reading/inSentence';
import type { Passage } from '../reading/passage';
import type { Statement } from '../reading/statement';
import { remembered } from '../text/remembered';
import { ONLY } from '../vocabulary/circumstanceWords';
import { isKindOf } from '../vocabulary/concepts';
import { EVIDENCE } from '../vocabulary/evidence';
import { GENERAL_CARE, LIFELONG, LOOSE, OPPOSITES, RULED_OUT } from '../vocabulary/facets';
import { ON_CONDITION, PATIENT_WORDS, PRONOUNS } from '../vocabulary/speakers';
import { type Case, NEVER } from './case';
import { otherLengths } from './complaintLengths';
import { type At, hasPlace, impliedPlace, isNervous, placeRelation } from './place';
import type { Records, Shown } from './records';
import { isOfOtherTooth } from './teeth';
import { dayRelation } from './time';

/** What a rationale asserts and the record has otherwise. */
export interface Reversal {
  readonly statement: Statement;
  readonly records: readonly Statement[];
  readonly doubt: number;
  /** The record rules it out; or it is on record only as asked for; or what the reasons say that a treatment did. */
  readonly how: 'ruled out' | 'only requested' | 'helped' | 'did not help';
}

const FINDINGS: ReadonlySet<string> = new Set(['sign', 'symptom', 'diagnosis', 'class']);
/** Where the wider thing is ruled out its kinds are: "no diabetes" rules out an uncontrolled one. */
const WIDE: ReadonlySet<string> = new Set(['class', 'diagnosis', 'symptom']);
const CARE: ReadonlySet<string> = new Set(['treatment', 'study']);
const DONE: ReadonlySet<string> = new Set(['completed', 'failed', 'stopped']);
/** Studies that are made once, so that one which is asked for has not been made. */
const MADE_ONCE: ReadonlySet<string> = new Set([
  'psychological-evaluation',
  'functional-capacity-evaluation',
]);

/** Where the record has otherwise what a rationale asserts of the patient. */
export function reversal(statement: Statement, on: Case): Reversal | undefined {
  if (statement.assertion !== 'affirmed' || statement.source !== 'author') return undefined;
  const { kind, id } = statement.concept;
  if (statement.ofOthers || (statement.history && kind !== 'diagnosis' && kind !== 'medication'))
    return undefined;
  if (isOnCondition(on.passage, statement)) return undefined;
  const lengths = otherLengths(statement, on);
  if (lengths.length > 0) return { statement, records: lengths, doubt: 1, how: 'ruled out' };
  // "The drug brings drowsiness with it": of anyone.
  if (
    kind === 'symptom' &&
    !statement.past &&
    !isKindOf(id, 'radicular-complaints') &&
    !isOfPatient(on.passage, statement)
  )
    return undefined;
  const other = opposed(statement, on);
  if (other !== undefined) return other;
  if (kind === 'study' && statement.isAbnormal) {
    const inOrder = studyInOrder(statement, on);
    if (inOrder !== undefined) return inOrder;
  }
  const stopped = stoppedThere(statement, on);
  if (stopped !== undefined) return stopped;
  if (CARE.has(kind))
    return onlyAskedFor(statement, on) ?? (kind === 'medication' ? notTaken(statement, on) : undefined);
  if (kind === 'document') return notSubmitted(statement, on);
  if (kind === 'medication') return fewTried(statement, on) ?? neverTaken(statement, on);
  const seen = foundInOrder(statement, on);
  if (seen !== undefined) return seen;
  const graded = otherwiseGraded(statement, on);
  if (graded !== undefined) return graded;
  if (FINDINGS.has(statement.concept.kind) || RULED_OUT.has(statement.concept.id))
    return ruledOut(statement, on);
  return undefined;
}

/** "If the patient is at risk: past ulcer, concurrent aspirin": what a guideline asks. */
function isOnCondition({ words, sentences }: Passage, { sentence, first }: Statement): boolean {
  for (let i = first - 1; i >= sentences[sentence]!.firstWord; i--)
    if (ON_CONDITION.has(words[i]!.lower)) return true;
  return false;
}

/** "The patient presents with headaches": a patient's complaint, and not what a drug may bring. */
function isOfPatient({ words, sentences }: Passage, { sentence, first }: Statement): boolean {
  for (let i = first - 1; i >= sentences[sentence]!.firstWord; i--)
    if (PATIENT_WORDS.has(words[i]!.lower) || PRONOUNS.has(words[i]!.lower)) return true;
  return false;
}

/** "The films showed a fracture", where the record has the films in order. */
function foundInOrder(statement: Statement, on: Case): Reversal | undefined {
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
        placeRelation(place, statement.place, false) !== 'apart'),
  );
  return there.length === 0
    ? undefined
    : { statement, records: there.slice(0, 2), doubt: 0, how: 'ruled out' };
}

/** "Inflammatory markers are elevated", where the record has that test in order, and never otherwise. */
function studyInOrder(statement: Statement, on: Case): Reversal | undefined {
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

/** Studies of too many things for one in order to tell of another. */
const WIDE_STUDIES: ReadonlySet<string> = new Set([
  'laboratory',
  'diagnostic-studies',
  'physical-examination',
]);

/** So many studies are enough. */
const MOST = 60;

const studiesInOrder = remembered((records: Records): readonly Statement[] =>
  records.all
    .filter(({ assertion, concept }) => assertion === 'normal' && concept.kind === 'study')
    .slice(0, MOST),
);

/** "He is off work", where the record has him at work only. */
export function opposed(statement: Statement, on: Case): Reversal | undefined {
  const { concept } = statement;
  if (statement.assertion !== 'affirmed' || statement.history || isKindOf(concept.id, 'improvement'))
    return undefined;
  for (const pair of OPPOSITES) {
    const own = pair.find((one) => isKindOf(concept.id, one));
    if (own === undefined || pair[0] === 'improvement') continue;
    const other = pair[0] === own ? pair[1] : pair[0];
    const against = on.records
      .shows(other)
      .filter(
        ({ statement: one, doubt }) =>
          doubt === 0 &&
          (!one.history || (one.concept.id === 'nonsmoking' && statement.past)) &&
          one.sentence !== (on.within ? statement.sentence : -1),
      );
    const same = on.records.shows(own).filter(({ statement: one }) => one !== statement);
    if (against.length === 0 || same.length > 0) continue;
    return {
      statement,
      records: against.slice(0, 2).map(({ statement: one }) => one),
      doubt: 0,
      how: 'ruled out',
    };
  }
  return undefined;
}

/** "There is a tear", where the record denies one. */
function ruledOut(statement: Statement, on: Case): Reversal | undefined {
  const { concept } = statement;
  if (LOOSE.has(concept.id)) return undefined;
  const { records } = on;
  const there = records.shows(concept.id).filter(({ statement: one }) => placeDoubt(statement, one, on) < 3);
  if (there.length > 0) return undefined;
  if (records.mentions(concept.id).isItselfUncertain) return undefined;
  const judged = deniedThere(records, concept.id)
    .filter(
      (one) =>
        (one.concept.id === concept.id ||
          isShownBy(concept.id, one.concept.id) ||
          (WIDE.has(one.concept.kind) &&
            !LOOSE.has(one.concept.id) &&
            isKindOf(concept.id, one.concept.id))) &&
        !one.hedges.includes('degree') &&
        !one.hedges.includes('other') &&
        !one.hedges.includes('exception') &&
        !one.failing &&
        // "Pneumonia in 2011, resolved": there was one.
        !(statement.history && ENDED.has(one.because[0])),
    )
    .map((one) => ({
      one,
      doubt:
        placeDoubt(statement, one, on) +
        (one.assertion === 'undocumented' ? 1 : 0) +
        (one.concept.id === concept.id ||
        one.concept.id === 'neurologic-deficit' ||
        isShownBy(concept.id, one.concept.id) ||
        isGeneralOf(concept, one)
          ? 0
          : 1) +
        doubtOfHistory(statement, one) +
        (ENDED.has(one.because[0]) ? 1 : 0) +
        (concept.id.endsWith('-test') ? 1 : 0) +
        (dayRelation(on.passage, statement, one) === 'other' ? NEVER : 0),
    }))
    .filter(({ doubt }) => doubt <= 1)
    .sort((a, b) => a.doubt - b.doubt);
  if (judged.length === 0) return undefined;
  return {
    statement,
    records: judged.slice(0, 2).map(({ one }) => one),
    doubt: judged[0]!.doubt,
    how: 'ruled out',
  };
}

/** What is denied of the thing, or of what it would show by itself: "no rash", of a dermatitis. */
function deniedThere(records: Records, id: string): readonly Statement[] {
  const wider = SHOWN_BY.get(id);
  return wider === undefined ? records.denies(id) : [id, ...wider].flatMap((one) => records.denies(one));
}

function isShownBy(id: string, of: string): boolean {
  return SHOWN_BY.get(id)?.includes(of) ?? false;
}

/** What a concept shows by itself, by its id. */
const SHOWN_BY = new Map<string, string[]>();
for (const { record, of, sure } of EVIDENCE)
  if (sure) SHOWN_BY.set(record, [...(SHOWN_BY.get(record) ?? []), of]);

/** Denials of what was there before. */
const ENDED: ReadonlySet<string | undefined> = new Set(['has <resolved>', 'no longer']);

/** "No history of diabetes" denies that there is any; of what comes and goes it speaks of the past. */
function doubtOfHistory({ concept, history }: Statement, record: Statement): number {
  if (!record.history) return history ? 1 : 0;
  if (concept.kind !== 'diagnosis') return 2;
  return history || LIFELONG.has(concept.id) ? 0 : 1;
}

/** How much doubt the places leave that a record which denies is of the place of what is asserted. */
function placeDoubt(statement: Statement, record: Statement, on: Case): number {
  if (isOfOtherTooth(statement, on.passage, record, on.records.passage)) return NEVER;
  if (!hasPlace(statement.concept) || !hasPlace(record.concept)) return 0;
  const said: readonly At[] = statement.place?.own
    ? [statement.place]
    : statement.parts.length > 0
      ? statement.parts
      : on.itemParts;
  const found: At | undefined = record.place ?? impliedPlace(record.concept);
  if (said.length === 0 && found === undefined) return 0;
  if (said.length === 0 || found === undefined) return 1;
  const byNerve = isNervous(statement.concept);
  const relations = said.map((one) => placeRelation(one, found, byNerve));
  if (relations.includes('same')) return record.place?.own === false ? 1 : 0;
  return relations.includes('within') ? 1 : NEVER;
}

/** "He has completed a course of therapy", which is on record only as asked for, or denied. */
function onlyAskedFor(statement: Statement, on: Case): Reversal | undefined {
  const { status, concept } = statement;
  if (status === undefined || !DONE.has(status) || !(statement.past || statement.isAbnormal))
    return undefined;
  const { records } = on;
  if (on.itemCare.has(concept.id) && status !== 'completed' && status !== 'failed') return undefined;
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
  if (denied[0]?.hedges.length === 0)
    return { statement, records: denied.slice(0, 2), doubt: 0, how: 'ruled out' };
  // "Conservative care has failed", where the record denies one kind of it after another.
  const kinds = GENERAL_CARE.has(concept.id) ? kindsDenied(records) : [];
  if (kinds.length >= LEAST_KINDS)
    return { statement, records: kinds.slice(0, 2), doubt: 0, how: 'ruled out' };
  // A study that is asked for and one that was made are told alike too often.
  if ((concept.kind === 'study' && !MADE_ONCE.has(concept.id)) || wanted.length === 0 || isUncertain)
    return undefined;
  return { statement, records: wanted, doubt: 1, how: 'only requested' };
}

/** "The progress notes document", where the record has that none were submitted. */
function notSubmitted(statement: Statement, on: Case): Reversal | undefined {
  const { id } = statement.concept;
  if (on.within || on.records.shows(id).length > 0) return undefined;
  const denied = on.records.denies(id).filter((one) => one.concept.id === id && one.hedges.length === 0);
  return denied.length === 0
    ? undefined
    : { statement, records: denied.slice(0, 2), doubt: 1, how: 'ruled out' };
}

/** "Only one antidepressant has been tried", where more drugs of its class are on record as tried. */
function fewTried(statement: Statement, on: Case): Reversal | undefined {
  const { concept, drug, first } = statement;
  const { words } = on.passage;
  if (on.within || drug !== undefined || GENERAL_DRUGS.has(concept.id)) return undefined;
  const most = ONE_OR_TWO[words[first - 1]?.lower ?? ''];
  const isOnly = ONLY.has(words[first - 2]?.lower ?? '') || ONLY.has(words[first - 3]?.lower ?? '');
  if (most === undefined || !isOnly) return undefined;
  const tried = on.records
    .shows(concept.id)
    .filter(({ doubt, statement: one }) => doubt === 0 && one.drug !== undefined && TRIED.has(one.status));
  const drugs = new Map(tried.map(({ statement: one }) => [one.drug, one]));
  return drugs.size <= most
    ? undefined
    : { statement, records: [...drugs.values()].slice(0, 3), doubt: 0, how: 'ruled out' };
}

const ONE_OR_TWO: Readonly<Record<string, number>> = { one: 1, '1': 1, single: 1, two: 2, '2': 2 };
const TRIED: ReadonlySet<string | undefined> = new Set(['completed', 'failed', 'stopped', 'ongoing']);

/** "He has failed gabapentin", which by the record he has never taken. */
function neverTaken(statement: Statement, on: Case): Reversal | undefined {
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
      (drug === undefined ? isKindOf(concept.id, one.concept.id) : isOfIt(one)) &&
      // Who is not taking it today may have failed it.
      (isTaken || one.past || one.ever),
  );
  return denied.length === 0
    ? undefined
    : { statement, records: denied.slice(0, 2), doubt: 0, how: 'ruled out' };
}

/** "Uses the machine nightly", where the record has last that he stopped using it. */
function stoppedThere(statement: Statement, on: Case): Reversal | undefined {
  const { concept, drug, status } = statement;
  if (on.within || status !== 'ongoing' || !GIVEN.has(concept.kind) || GENERAL_DRUGS.has(concept.id))
    return undefined;
  if (!isOfPatient(on.passage, statement)) return undefined;
  const told = on.records
    .about((id) => id === concept.id)
    .filter((one) => one.concept.id === concept.id && one.drug === drug && one.assertion === 'affirmed');
  const last = told.findLast((one) => one.status !== 'requested' && one.status !== 'planned');
  return last?.status !== 'stopped' || told.some((one) => one.status === 'ongoing')
    ? undefined
    : { statement, records: [last], doubt: 1, how: 'ruled out' };
}

const GIVEN: ReadonlySet<string> = new Set(['treatment', 'medication']);

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
function notTaken(statement: Statement, { records, within }: Case): Reversal | undefined {
  const { concept, drug, status } = statement;
  if (within || drug !== undefined || status !== 'ongoing' || GENERAL_DRUGS.has(concept.id)) return undefined;
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

/** Drugs in general: which are meant is not told. */
const GENERAL_DRUGS: ReadonlySet<string> = new Set([
  'medication',
  'first-line-medication',
  'analgesic',
  'topical',
]);

/** "He denies constipation" denies any kind of it, that of opioids too. */
function isGeneralOf({ kind }: Statement['concept'], { concept, assertion }: Statement): boolean {
  return assertion === 'denied' && concept.kind === kind && !LOOSE.has(concept.id);
}

/** "Severe arthritis is seen", where the record has it as mild, and in no other grade. */
function otherwiseGraded(statement: Statement, on: Case): Reversal | undefined {
  const { concept } = statement;
  if (on.within || concept.kind !== 'diagnosis') return undefined;
  const grade = gradeOf(on.passage, statement);
  if (grade === undefined) return undefined;
  // A full-thickness tear and a partial one are two kinds of one thing.
  const there = [concept.id, ...concept.isA]
    .flatMap((id) => on.records.shows(id))
    .filter(
      ({ statement: one }) =>
        (one.concept.id === concept.id || one.concept.isA.some((id) => concept.isA.includes(id))) &&
        placeDoubt(statement, one, on) <= 1,
    );
  const isOther = ({ statement: one }: Shown): boolean => {
    const found = gradeOf(on.records.passage, one);
    return found !== undefined && areApart(grade, found);
  };
  return there.length === 0 || !there.every(isOther)
    ? undefined
    : { statement, records: there.slice(0, 2).map(({ statement: one }) => one), doubt: 0, how: 'ruled out' };
}
