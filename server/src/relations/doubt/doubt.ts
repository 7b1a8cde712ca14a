import { gradeOf } from '../../reading/examination/grades';
import type { Passage } from '../../reading/sentences/passage';
import { beginAlike } from '../../reading/sentences/sameWords';
import { drugsNamedIn } from '../../reading/statements/inSentence';
import { statementsOfCase } from '../../reading/statements/read';
import type { CareStatus, Statement } from '../../reading/targets/statement';
import { type Topic, topicsOf } from '../../reading/targets/topics';
import { remembered } from '../../text/remembered';
import { FINISHING } from '../../vocabulary/care/careWords';
import { isKindOf } from '../../vocabulary/concepts';
import {
  AT_HOME,
  COMPLAINED,
  ELSEWHERE,
  FULL_DUTY,
  GENERAL_CARE,
  LIFELONG,
  NAMED_BEFORE,
  USING,
} from '../../vocabulary/concepts/facets';
import { LONG_LASTING, POINTED_PARTS, POINTING_AT_PARTS } from '../../vocabulary/sentences/doubtWords';
import { namesStudy } from '../case/careOfSentence';
import { type Case, NEVER } from '../case/case';
import { dayRelation } from '../case/time';
import { isLessThanAsked } from './amountOfRelief';
import { isOfOtherSide } from './bareSides';
import { doubtOfCause } from './doubtOfCause';
import { doubtOfPlace } from './doubtOfPlace';
import { isOtherInstrument } from './namedInstruments';
import { isOfOtherTooth } from './teeth';

/** Of these what is history was done or found all the same. */
const HISTORIES: ReadonlySet<string> = new Set(['treatment', 'medication', 'diagnosis', 'study']);
const GIVEN: ReadonlySet<string> = new Set(['treatment', 'medication']);
const CARE: ReadonlySet<string> = new Set(['treatment', 'study', 'medication']);
/** Sentences that tell what was done or found. */
const TOLD: ReadonlySet<Topic | undefined> = new Set([
  'treatment',
  'test result',
  'examination',
  'diagnosis',
  'medication',
]);
const OF_A_DAY: ReadonlySet<string> = new Set(['sign', 'symptom', 'class', 'document', 'function']);

const DONE: ReadonlySet<CareStatus | undefined> = new Set(['completed', 'failed', 'stopped']);

/** Drugs that are or were taken. */
const TAKEN: ReadonlySet<CareStatus | undefined> = new Set(['ongoing', 'failed', 'stopped', 'completed']);

/** Care that was only wanted, or refused. */
const WANTED: ReadonlySet<CareStatus> = new Set(['requested', 'planned', 'authorized', 'refused']);

/** How much doubt a record leaves that it is of the thing denied: 0 none, `NEVER` or more that it is of another. */
export function doubtOfRecord(denial: Statement, record: Statement, on: Case): number {
  const { concept } = denial;
  const { passage } = on.records;
  if (denial.hedges.includes('finish') && !isFinished(record, on)) return NEVER;
  if (isLessThanAsked(denial, record, on)) return NEVER;
  if (isOfOtherDrug(denial, record, on) || isOfOtherDuty(denial, record, on)) return NEVER;
  if (isOfOtherGrade(denial, record, on)) return NEVER;
  if (on.within && record.sentence === denial.sentence) return NEVER;
  if (isOfOtherSide(denial, on.passage, record, passage)) return NEVER;
  if (isOfOtherTooth(denial, on.passage, record, passage)) return NEVER;
  const isComplaint =
    topicsOf(passage)[record.sentence] === 'complaint' || isCalledComplaint(passage, record);
  if (denial.examined && isComplaint) return NEVER;
  if (isUsedElsewhere(denial, record, on)) return NEVER;
  if (isOfBefore(denial, record) || isOfOtherTest(denial, record, on)) return NEVER;
  const isOfOtherStudy = denial.by !== undefined && !namesStudy(passage, record.sentence, denial.by);
  // What an image shows is known by images, wherever the record names it; a nerve's illness is known by its signs as well.
  if (isOfOtherStudy && !(isKindOf(denial.by!, 'imaging') && record.concept.kind === 'diagnosis'))
    return NEVER;
  if (isTheOperationOf(denial, record, on)) return NEVER;
  let doubt = isOfOtherStudy ? 1 : 0;
  doubt += doubtOfEnd(denial, record) + doubtOfPointedPart(denial, on) + doubtOfLength(denial, record, on);
  doubt +=
    !record.history || denial.ever || HISTORIES.has(concept.kind) || LIFELONG.has(concept.id) ? 0 : NEVER;
  // Tenderness is what almost every examination finds.
  if (denial.hedges.includes('significant') && record.concept.id === 'tenderness') doubt += 2;
  // A complaint is no finding of an examination.
  if (
    isComplaint &&
    concept.kind === 'sign' &&
    !denial.anyValue &&
    !beginAlike(on.passage, denial.last, passage, record.last)
  )
    doubt += 2;
  return (
    doubt +
    doubtOfStatus(denial, record, on) +
    doubtOfPlace(denial, record, on) +
    doubtOfDay(denial, record, on) +
    doubtOfCause(denial, record, on)
  );
}

/** "Completed 18 sessions of therapy", or care that failed. */
function isFinished({ status, sentence, first, failing }: Statement, { records }: Case): boolean {
  if (failing) return true;
  const { words, sentences } = records.passage;
  for (let i = first - 1; i >= sentences[sentence]!.firstWord && first - i <= FINISH_REACH; i--)
    if (FINISHING.has(words[i]!.lower)) return status === 'completed';
  return false;
}

/** So many words before care the verb of finishing it stands. */
const FINISH_REACH = 8;

/** "Has not returned to full duty" where modified duty is on record. */
function isOfOtherDuty(denial: Statement, record: Statement, { passage, records }: Case): boolean {
  return (
    denial.concept.id === 'at-work' &&
    record.concept.id === 'at-work' &&
    namesFullDuty(passage, denial) &&
    !namesFullDuty(records.passage, record)
  );
}

function namesFullDuty({ words }: Passage, { first, last }: Statement): boolean {
  for (let i = first; i <= Math.min(words.length - 1, last + 2); i++)
    if (FULL_DUTY.has(words[i]!.lower)) return true;
  return false;
}

/** "No complete tear" where a partial one is on record. */
function isOfOtherGrade(denial: Statement, record: Statement, { passage, records }: Case): boolean {
  if (!GRADED.has(denial.concept.kind)) return false;
  const sought = gradeOf(passage, denial);
  if (sought === undefined) return false;
  const found = gradeOf(records.passage, record);
  return found !== undefined && found.scale === sought.scale && found.step < sought.step;
}

const GRADED: ReadonlySet<string> = new Set(['diagnosis', 'sign', 'symptom']);

/** "Has not used this drug", not "no pain score with the drug". */
function isOfUse({ because, from, to, hedges }: Statement, { words }: Passage): boolean {
  if (because[0] !== 'has not <had>' || hedges.length > 0) return false;
  for (let i = from; i <= to; i++) if (USING.has(words[i]!.lower)) return true;
  return false;
}

/** "Memory complaints", "reported weakness". */
function isCalledComplaint({ words }: Passage, { first, last }: Statement): boolean {
  for (let i = Math.max(0, first - 1); i <= Math.min(words.length - 1, last + 1); i++)
    if (COMPLAINED.has(words[i]!.lower)) return true;
  return false;
}

/** "No exercise equipment at home": that of a clinic is none. */
function isUsedElsewhere({ concept, to }: Statement, record: Statement, on: Case): boolean {
  if (concept.kind !== 'treatment' || !hasNear(on.passage, to, HOME_REACH, AT_HOME)) return false;
  const { firstWord, endWord } = on.records.passage.sentences[record.sentence]!;
  const { words } = on.records.passage;
  let elsewhere = false;
  for (let i = firstWord; i < endWord; i++) {
    if (AT_HOME.has(words[i]!.lower)) return false;
    if (ELSEWHERE.has(words[i]!.lower)) elsewhere = true;
  }
  return elsewhere;
}

/** So many words behind what is denied it is told that it is at home. */
const HOME_REACH = 5;

function hasNear({ words }: Passage, from: number, reach: number, list: ReadonlySet<string>): boolean {
  for (let i = from + 1; i <= Math.min(words.length - 1, from + reach); i++)
    if (list.has(words[i]!.lower)) return true;
  return false;
}

/** "Is no longer on an opioid", "no longer shows a tear": that it was there is said as well. */
function isOfBefore({ because }: Statement, { status }: Statement): boolean {
  return because[0] === 'no longer' && status !== 'ongoing';
}

/** "The numbness is gone": that it was there is said as well, so what is on record may be of before. */
function doubtOfEnd({ because }: Statement, { date, history }: Statement): number {
  if (because[0] !== 'has <resolved>') return 0;
  return history || date !== undefined ? NEVER : 1;
}

/** "No caries of this tooth": of a part that is pointed at, where another may be on record. */
function doubtOfPointedPart({ concept, sentence }: Statement, { passage }: Case): number {
  if (!GRADED.has(concept.kind)) return 0;
  const { firstWord, endWord } = passage.sentences[sentence]!;
  for (let i = firstWord; i + 1 < endWord; i++)
    if (POINTING_AT_PARTS.has(passage.words[i]!.lower) && POINTED_PARTS.has(passage.words[i + 1]!.lower))
      return 1;
  return 0;
}

/** "The operation has not been done": the one that is spoken of, and not one of years before. */
function isTheOperationOf(
  { concept, first, place }: Statement,
  { history }: Statement,
  { passage }: Case,
): boolean {
  return (
    history &&
    place?.own !== true &&
    concept.kind === 'treatment' &&
    passage.words[first - 1]?.lower === 'the'
  );
}

/** "Not chronic kidney disease": one value that was raised once is none. */
function doubtOfLength({ concept, first, last }: Statement, record: Statement, on: Case): number {
  if (concept.kind !== 'diagnosis') return 0;
  const { words } = on.passage;
  let isLong = false;
  for (let i = Math.max(0, first - 1); i <= last; i++) if (LONG_LASTING.has(words[i]!.lower)) isLong = true;
  return isLong && hasFigure(on.records.passage, record) ? 1 : 0;
}

function hasFigure({ words }: Passage, { from, to }: Statement): boolean {
  for (let i = from; i <= to; i++) if (/^\d/.test(words[i]!.lower)) return true;
  return false;
}

/** "No weakness on examination": what an image shows of the part is another matter. */
function isOfOtherTest(denial: Statement, record: Statement, on: Case): boolean {
  if (denial.examined && denial.concept.kind === 'sign' && record.concept.kind === 'diagnosis') return true;
  return isOtherInstrument(denial, on.passage, record, on.records.passage);
}

function isOfOtherDrug(denial: Statement, record: Statement, on: Case): boolean {
  const { drug, hedges, concept, ever } = denial;
  // "This drug has not been used": the item's, whatever its name.
  if (concept.id === NAMED_BEFORE && isOfUse(denial, on.passage)) return false;
  if (drug !== undefined && record.drug !== drug) return true;
  // "Never used a barbiturate", of an item that is one and is taken: no other was meant.
  const isOfClassItself = ever && record.concept.id === concept.id && TAKEN.has(record.status);
  if (drug === undefined && record.drug !== undefined && on.itemCare.has(record.drug) && !isOfClassItself)
    return true;
  // "The gabapentin was for shingles. No anticonvulsant …": who names the drug himself does not mean it.
  if (
    drug === undefined &&
    record.drug !== undefined &&
    !on.within &&
    tellsOfDrug(on.passage).has(record.drug)
  )
    return true;
  // "Other antidepressants": those that the reasons name themselves are not meant.
  return (
    hedges.includes('other') &&
    concept.kind === 'medication' &&
    (record.drug === undefined || drugsNamedIn(on.passage).has(record.drug))
  );
}

/** The drugs of which a rationale tells itself that they were given, by id; computed once. */
const tellsOfDrug = remembered(
  (passage: Passage): ReadonlySet<string> =>
    new Set(
      statementsOfCase(passage).flatMap(({ drug, assertion, concept }) =>
        drug !== undefined && assertion === 'affirmed' && concept.kind === 'medication' ? [drug] : [],
      ),
    ),
);

function doubtOfStatus(denial: Statement, record: Statement, on: Case): number {
  const { concept, status } = record;
  // "Has declined surgery": who wants it has not.
  if (denial.status === 'refused') return status === 'planned' || DONE.has(status) ? 0 : NEVER;
  // "No surgery is planned": what asks for it contradicts.
  if (denial.status === 'planned') return status === 'planned' ? 0 : status === 'requested' ? 1 : NEVER;
  // "No surgery has been approved": what was authorized contradicts.
  if (denial.status === 'authorized') return status === 'authorized' ? 0 : NEVER;
  if (denial.failing) return doubtOfFailure(denial, record, on);
  // "Is not on an NSAID": one that was stopped is no longer taken.
  if (concept.kind === 'medication' && isOver(record) && !isOfAnyTime(denial)) return NEVER;
  // "Does not use a cane": one that was used years ago is no longer.
  if (concept.kind === 'treatment' && record.history && isOfToday(denial)) return NEVER;
  // "The agreement is to be signed".
  if (concept.kind === 'document' && status === 'planned' && !denial.mentioned) return NEVER;
  if (!CARE.has(concept.kind)) return 0;
  // A rationale names care that is asked for, and guidelines' care, again and again.
  if (on.within && !(record.past && DONE.has(status))) return NEVER;
  if (status !== undefined) return WANTED.has(status) && !denial.mentioned ? NEVER : 0;
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

function doubtOfFailure(denial: Statement, { concept, status, failing }: Statement, on: Case): number {
  if (!GIVEN.has(concept.kind)) return NEVER;
  if (failing) return 0;
  // What was done in general, and no improvement is told of.
  return GENERAL_CARE.has(denial.concept.id) &&
    status !== undefined &&
    !WANTED.has(status) &&
    on.records.shows('no-improvement').length > 0
    ? 1
    : NEVER;
}

function doubtOfDay(denial: Statement, record: Statement, on: Case): number {
  if (on.within || !OF_A_DAY.has(denial.concept.kind)) return 0;
  const relation = dayRelation(on.passage, denial, record);
  return relation === 'other' ? NEVER : relation === 'untold' ? 1 : 0;
}
