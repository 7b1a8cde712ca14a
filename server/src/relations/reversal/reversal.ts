import { areApart, gradeOf } from '../../reading/examination/grades';
import type { Passage } from '../../reading/sentences/passage';
import { beginAlike } from '../../reading/sentences/sameWords';
import type { Statement } from '../../reading/targets/statement';
import { isKindOf } from '../../vocabulary/concepts';
import { EVIDENCE } from '../../vocabulary/concepts/evidence';
import {
  ADVERSE,
  EFFECT_OF,
  LIFELONG,
  LOOSE,
  OF_ALL_MOTION,
  OPPOSITES,
  RULED_OUT,
} from '../../vocabulary/concepts/facets';
import { ON_CONDITION } from '../../vocabulary/people/speakers';
import { type Case, NEVER } from '../case/case';
import type { Records, Shown } from '../case/records';
import { dayRelation } from '../case/time';
import { isOfPatient, placeDoubt } from './asserted';
import { fewTried, neverTaken, notSubmitted, notTaken, onlyAskedFor, stoppedThere } from './careReversed';
import { droppedOnRecord, plannedOtherwise } from './plansReversed';
import { calledAbnormal, foundInOrder, studyInOrder } from './studiesReversed';

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
const WIDE: ReadonlySet<string> = new Set(['class', 'diagnosis', 'symptom', 'sign']);
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
    if (ON_CONDITION.has(words[i]!.lower)) return true;
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
  const isExamined = statement.named.kind === 'attribute';
  if (LOOSE.has(concept.id) && !isExamined) return undefined;
  const { records } = on;
  const isSameTest = (one: Statement): boolean =>
    beginAlike(on.passage, statement.first, records.passage, one.first);
  const byName =
    concept.id.endsWith('-test') &&
    records.denies(concept.id).some((one) => one.concept.id === concept.id && isSameTest(one));
  const there = records
    .shows(concept.id)
    .filter(({ statement: one }) => placeDoubt(statement, one, on) < 3 && (!byName || isSameTest(one)));
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
        // "Limited motion" against "full motion": of the same thing examined.
        (!LOOSE.has(concept.id) || isSameMotion(statement, one, on)) &&
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
        doubtOfTest(statement, one, on) +
        (ENDED.has(one.because[0]) ? 1 : 0) +
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

/** "Limited motion" against "full motion": of the whole, and not of one movement of several. */
function isSameMotion({ named, first, last }: Statement, record: Statement, on: Case): boolean {
  const isWhole = ({ words }: Passage, from: number, to: number): boolean =>
    words.slice(from, to + 1).some(({ lower }) => OF_ALL_MOTION.has(lower));
  return (
    record.named.id === named.id &&
    record.assertion === 'normal' &&
    isWhole(on.passage, first, last) &&
    isWhole(on.records.passage, record.first, record.last)
  );
}

/** Of several tests of one joint each has its own value: what the one shows the other may not. */
function doubtOfTest({ concept, first }: Statement, record: Statement, on: Case): number {
  return !concept.id.endsWith('-test') || beginAlike(on.passage, first, on.records.passage, record.first)
    ? 0
    : 1;
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
