import { areApart, gradeOf } from '../../reading/examination/grades';
import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { isKindOf } from '../../vocabulary/concepts';
import { ADVERSE } from '../../vocabulary/concepts/illnesses';
import { FINDINGS } from '../../vocabulary/concepts/kinds';
import { OPPOSITES, RULED_OUT } from '../../vocabulary/concepts/opposites';
import { EFFECT_OF } from '../../vocabulary/drugs/effectWords';
import { CONDITIONALS } from '../../vocabulary/time/circumstanceWords';
import type { Case } from '../case/case';
import type { Shown } from '../case/records';
import { isOfPatient, placeDoubt } from './asserted';
import { fewTried, neverTaken, notSubmitted, notTaken, onlyAskedFor, stoppedThere } from './careReversed';
import { droppedOnRecord, plannedOtherwise } from './plansReversed';
import type { Reversal } from './reversed';
import { ruledOut } from './ruledOut';
import { calledAbnormal, foundInOrder, studyInOrder } from './studiesReversed';

const CARE: ReadonlySet<string> = new Set(['treatment', 'study']);

/** Where the record has otherwise what a rationale asserts of the patient. */
export function reversal(statement: Statement, on: Case): Reversal | undefined {
  if (statement.assertion !== 'affirmed' || statement.source !== 'author') return undefined;
  const { kind, id } = statement.concept;
  if (statement.ofOthers || (statement.history && kind !== 'diagnosis' && kind !== 'medication'))
    return undefined;
  if (isOnCondition(on.passage, statement)) return undefined;
  // "The drug brings drowsiness with it": of anyone.
  if (
    kind === 'symptom' &&
    !statement.past &&
    !isKindOf(id, 'radicular-complaints') &&
    !isOfPatient(on.passage, statement)
  )
    return undefined;
  const other = opposed(statement, on) ?? deniedEffect(statement, on);
  if (other !== undefined) return other;
  if (kind === 'study' && statement.isAbnormal) {
    const inOrder = studyInOrder(statement, on) ?? calledAbnormal(statement, on);
    if (inOrder !== undefined) return inOrder;
  }
  const planned = CARE.has(kind)
    ? (plannedOtherwise(statement, on) ?? droppedOnRecord(statement, on))
    : undefined;
  if (planned !== undefined) return planned;
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
    if (CONDITIONALS.has(words[i]!.lower)) return true;
  return false;
}

/** "Nausea on tramadol", where the record has that drugs have no side effects. */
function deniedEffect(statement: Statement, on: Case): Reversal | undefined {
  const { concept, history } = statement;
  if (on.within || history || !statement.past || !ADVERSE.some((id) => isKindOf(concept.id, id)))
    return undefined;
  if (!tellsOfDrug(on.passage, statement)) return undefined;
  const { records } = on;
  if (records.shows(concept.id).length > 0 || records.shows('side-effects').length > 0) return undefined;
  const denied = records
    .denies('side-effects')
    .filter(
      (one) => one.assertion === 'denied' && one.hedges.length === 0 && one.concept.id === 'side-effects',
    );
  return denied.length === 0
    ? undefined
    : { statement, records: denied.slice(0, 2), doubt: 1, how: 'ruled out' };
}

/** "On tramadol", "from the drug": right behind the complaint, or the drug "caused" it. */
function tellsOfDrug({ words }: Passage, { last }: Statement): boolean {
  return EFFECT_OF.has(words[last + 1]?.lower ?? '');
}

/** "He is off work", where the record has him at work only. */
export function opposed(statement: Statement, on: Case): Reversal | undefined {
  const { concept } = statement;
  const isQuit = concept.id === 'nonsmoking';
  if (
    statement.assertion !== 'affirmed' ||
    (statement.history && !isQuit) ||
    isKindOf(concept.id, 'improvement')
  )
    return undefined;
  for (const pair of OPPOSITES) {
    const own = pair.find((one) => isKindOf(concept.id, one));
    if (own === undefined || pair[0] === 'improvement') continue;
    const other = pair[0] === own ? pair[1] : pair[0];
    const against = on.records.shows(other).filter(
      ({ statement: one, doubt }) =>
        doubt === 0 &&
        // "Stopped smoking years ago" holds today.
        (!one.history ||
          (one.concept.id === 'nonsmoking' && (statement.past || goesOn(on.passage, statement)))) &&
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

/** "Continues to smoke", "still smokes"; not the name of a habit alone. */
function goesOn({ words }: Passage, { first }: Statement): boolean {
  return [first - 1, first].some((at) => GOING_ON.has(words[at]?.lower ?? ''));
}

const GOING_ON: ReadonlySet<string> = new Set(['continues', 'continued', 'still', 'currently', 'smokes']);

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
