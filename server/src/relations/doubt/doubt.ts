import { gradeOf } from '../../reading/examination/grades';
import type { Passage } from '../../reading/sentences/passage';
import { beginAlike } from '../../reading/sentences/sameWords';
import type { Statement } from '../../reading/targets/statement';
import { topicsOf } from '../../reading/targets/topics';
import { AT_HOME, ELSEWHERE, LABORATORIES } from '../../vocabulary/care/careUseWords';
import { FINISHING } from '../../vocabulary/care/careWords';
import { COMPLAINED, FULL_DUTY } from '../../vocabulary/complaints/complaintWords';
import { isKindOf } from '../../vocabulary/concepts';
import { LIFELONG } from '../../vocabulary/concepts/illnesses';
import { HAD_BY_PATIENT } from '../../vocabulary/concepts/kinds';
import { LONG_LASTING, POINTED_PARTS, POINTING_AT_PARTS } from '../../vocabulary/sentences/doubtWords';
import { namesStudy } from '../case/careOfSentence';
import { type Case, NEVER } from '../case/case';
import { dayRelation } from '../case/time';
import { isLessThanAsked } from './amountOfRelief';
import { isOfOtherSide } from './bareSides';
import { doubtOfCause } from './doubtOfCause';
import { doubtOfPlace } from './doubtOfPlace';
import { doubtOfStatus } from './doubtOfStatus';
import { isOtherInstrument } from './namedInstruments';
import { isOnlySaid } from './objective';
import { isOfOtherDrug } from './otherDrug';
import { isOfOtherObject } from './otherObject';
import { isOfOtherTooth } from './teeth';

/** Of these what is history was done or found all the same. */
const HISTORIES: ReadonlySet<string> = new Set(['treatment', 'medication', 'diagnosis', 'study']);

const OF_A_DAY: ReadonlySet<string> = new Set(['sign', 'symptom', 'class', 'document', 'function']);

/** How much doubt a record leaves that it is of the thing denied: 0 none, `NEVER` or more that it is of another. */
export function doubtOfRecord(denial: Statement, record: Statement, on: Case): number {
  const { concept } = denial;
  const { passage } = on.records;
  if (denial.hedges.includes('finish') && !isFinished(record, on)) return NEVER;
  if (isLessThanAsked(denial, record, on)) return NEVER;
  if (isOnlySaid(denial, on.passage, record, passage)) return NEVER;
  if (isOfOtherDrug(denial, record, on) || isOfOtherDuty(denial, record, on)) return NEVER;
  if (isOfOtherGrade(denial, record, on)) return NEVER;
  if (on.within && record.sentence === denial.sentence) return NEVER;
  if (isOfOtherSide(denial, on.passage, record, passage)) return NEVER;
  if (isOfOtherTooth(denial, on.passage, record, passage)) return NEVER;
  const isComplaint =
    topicsOf(passage)[record.sentence] === 'complaint' || isCalledComplaint(passage, record);
  if (denial.examined && isComplaint) return NEVER;
  if (isUsedElsewhere(denial, record, on) || isOfOtherObject(denial, record, on)) return NEVER;
  if (isOfBefore(denial, record) || isOfOtherTest(denial, record, on)) return NEVER;
  const isOfOtherStudy =
    denial.by !== undefined &&
    !namesStudy(passage, record.sentence, denial.by) &&
    // "Vitamin B12 was 118": a value is of a test, named or not.
    !record.because[0]?.startsWith('measure');
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
  if (!HAD_BY_PATIENT.has(denial.concept.kind)) return false;
  const sought = gradeOf(passage, denial);
  if (sought === undefined) return false;
  const found = gradeOf(records.passage, record);
  return found !== undefined && found.scale === sought.scale && found.step < sought.step;
}

/** "Memory complaints", "reported weakness". */
function isCalledComplaint({ words }: Passage, { first, last }: Statement): boolean {
  for (let i = Math.max(0, first - 1); i <= Math.min(words.length - 1, last + 1); i++)
    if (COMPLAINED.has(words[i]!.lower)) return true;
  return false;
}

/** "No exercise equipment at home": that of a clinic is none. */
function isUsedElsewhere(denial: Statement, record: Statement, on: Case): boolean {
  const { concept, to } = denial;
  if (concept.kind === 'study') return isMadeElsewhere(denial, record, on);
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

/** "No laboratory polysomnogram", where one at home is on record, and the other way round. */
function isMadeElsewhere(denial: Statement, record: Statement, { passage, records }: Case): boolean {
  const asked = madeAt(passage, denial);
  const had = madeAt(records.passage, record);
  return asked !== undefined && had !== undefined && asked !== had;
}

function madeAt({ words }: Passage, { first, last }: Statement): 'home' | 'laboratory' | undefined {
  for (let i = Math.max(0, first - 2); i <= Math.min(words.length - 1, last + 3); i++) {
    if (AT_HOME.has(words[i]!.lower)) return 'home';
    if (LABORATORIES.has(words[i]!.lower)) return 'laboratory';
  }
  return undefined;
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
  if (!HAD_BY_PATIENT.has(concept.kind)) return 0;
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

function doubtOfDay(denial: Statement, record: Statement, on: Case): number {
  if (on.within || !OF_A_DAY.has(denial.concept.kind)) return 0;
  const relation = dayRelation(on.passage, denial, record);
  return relation === 'other' ? NEVER : relation === 'untold' ? 1 : 0;
}
