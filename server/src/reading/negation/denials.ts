import { Gap } from '../../language/words';
import { APPROVED, FINISHING, GAVE, ONLY_WANTED } from '../../vocabulary/care/careWords';
import { conceptOf, isKindOf } from '../../vocabulary/concepts';
import type { Concept } from '../../vocabulary/concepts/concept';
import { ABSENT_IS_ABNORMAL, isNamedForFinding } from '../../vocabulary/concepts/facets';
import { BEFORE_ORDER, ELICITED, EXAMINING, FELT, MEASURES } from '../../vocabulary/examination/valueWords';
import { DIAGNOSING, PATIENTS } from '../../vocabulary/negation/operatorWords';
import { SEEN_BY } from '../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import {
  ALL_TIMES,
  INDUSTRIAL,
  INJURY,
  LATE,
  LIMITING,
  PERIODS,
  SUBJECTS,
  WITH_IT,
  WITHOUT_IT,
} from '../../vocabulary/time/circumstanceWords';
import { MONTHS } from '../../vocabulary/time/dateWords';
import { examinedAs } from '../examination/values';
import type { Circumstances } from '../targets/circumstances';
import type { Named } from '../targets/named';
import type { Assertion, Hedge, Statement } from '../targets/statement';
import { statementOf } from '../targets/statementOf';
import type { Target } from '../targets/targets';
import { isUndoneCare, type Operator, type OperatorRow } from './operators/operator';
import type { Denied } from './scope/scopeState';

/** A target that is denied, with the operator that does so. */
export interface Denial {
  readonly denied: Denied;
  readonly operator: Operator;
}

const FINDINGS: ReadonlySet<string> = new Set(['sign', 'symptom', 'diagnosis', 'class']);
const TO_COME: ReadonlySet<string> = new Set(['study', 'treatment', 'document']);
/** What a patient has, takes or goes to. */
const TAKEN: ReadonlySet<string> = new Set(['study', 'treatment', 'medication']);
const GIVEN: ReadonlySet<string> = new Set(['treatment', 'medication']);
const DONE = classBit('recordParticiple') | classBit('careParticiple');
/** Rows behind which a treatment may be named that was tried: "neither drug gave relief". */
const OF_NOUNS: ReadonlySet<OperatorRow> = new Set(['no <noun>', 'neither <noun>', 'omits <noun>']);

/** Whether an operator denies a thing of this kind: of some rows only findings are denied, of others only care. */
export function holds(named: Named, { denied, operator }: Denial): boolean {
  const { concept, first, last } = denied.target;
  const isFinding = FINDINGS.has(concept.kind);
  // "No erythema, no warmth, afebrile": a point of the list by itself.
  if (concept.denies !== undefined && isBehindComma(named, operator.last, first)) return false;
  if (operator.only === 'finding' && !isFinding && concept.kind !== 'attribute') return false;
  if (operator.only === 'care' && !TAKEN.has(concept.kind)) return false;
  if (operator.only === 'fact' && TAKEN.has(concept.kind)) return false;
  switch (operator.row) {
    case 'was denied':
    case 'has <resolved>':
    case 'was negative':
      return isFinding;
    // "The quantity is not a worry": of a thing, not of the patient.
    case 'is not <predicate>':
      // "Soma is not an opioid": of the drug.
      if (concept.kind === 'medication') return isOfPatient(named, operator.first);
      return !isFinding || hasPatientSubject(named, operator.first) || isOtherThan(named, operator.first);
    // "No operation is on the table": of what is planned now.
    case 'no <noun>':
      // "There is no opioid to be spared": of what is to come.
      if (GIVEN.has(concept.kind) && named.lower(last + 1) === 'to' && named.lower(last + 2) === 'be')
        return false;
      return (
        concept.kind !== 'treatment' || denied.undocumented || !isOfNow(named, last) || isWanted(named, last)
      );
    // "The drug did not relieve her headaches": they are there.
    case 'did not <help>':
      return !isFinding;
    // "Her depression is untreated": it is there.
    case 'is <lacking>':
      return !isFinding || !isUndoneCare(named.lower(operator.last));
    case 'is outstanding':
    case 'is the first':
      return TO_COME.has(concept.kind);
    // "8/10 without medication", "without MS Contin, which he takes": it is there.
    case 'without':
      // "Takes it without complaint": he bears it.
      if (concept.id === 'subjective-complaints' && named.lower(last + 1) !== 'of') return false;
      // "Was ordered, but he has gone without it".
      if (last < operator.first) return true;
      if (concept.id === 'pain-score') return false;
      return concept.kind !== 'medication' || denied.undocumented || first - operator.last > 2;
    default:
      return true;
  }
}

/** Whether a comma sets a word off from what stands before it. */
function isBehindComma({ passage: { words } }: Named, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (words[i]!.gap & Gap.comma) return true;
  return false;
}

/** Whether the clause before a word speaks of the patient, or of a finding. */
function hasPatientSubject(named: Named, at: number): boolean {
  for (let i = at; named.isSameClause(i, at); i--) {
    const kind = named.targetAt(i)?.concept.kind;
    if (SUBJECTS.has(named.lower(i)) || kind === 'attribute' || FINDINGS.has(kind ?? '')) return true;
  }
  return false;
}

/** "He is not on an opioid"; not "it is not an opioid". */
function isOfPatient(named: Named, at: number): boolean {
  for (let i = at; named.isSameClause(i, at); i--)
    if (PATIENTS.has(named.lower(i)) && named.lower(i) !== 'they') return true;
  return false;
}

/** "Tendinosis but not a tear": beside another finding, or a study that would show it. */
function isOtherThan(named: Named, at: number): boolean {
  const { firstWord } = named.passage.sentenceOf(at);
  if (named.lower(at - 1) !== 'but') return false;
  for (let i = at - 1; i >= firstWord && at - i <= OTHER_REACH; i--) {
    const kind = named.targetAt(i)?.concept.kind;
    if (kind === 'study' || kind === 'attribute' || FINDINGS.has(kind ?? '')) return true;
  }
  return false;
}

/** So many words before "but not" the other finding stands. */
const OTHER_REACH = 10;

/** Whether "is" follows without a participle: "no surgery is under consideration". */
function isOfNow(named: Named, last: number): boolean {
  const verb = named.lower(last + 1);
  return (verb === 'is' || verb === 'are') && (classesOf(named.lower(last + 2)) & DONE) === 0;
}

/** The statement of a denial; `undefined` where it gives something examined neither a value nor denies one. */
export function denialOf(named: Named, around: Circumstances, denial: Denial): Statement | undefined {
  const { denied, operator } = denial;
  const { concept, first, last } = denied.target;
  if (didNotHelp(named, denial))
    return statementOf(around, {
      concept,
      named: concept,
      assertion: 'affirmed',
      status: 'failed',
      failing: true,
      from: first,
      to: last,
      because: [operator.row, 'did not help'],
    });
  const read = concept.kind === 'attribute' ? attributeDenied(named, denial) : thingDenied(denial);
  return (
    read &&
    statementOf(around, {
      concept: read.concept,
      assertion: read.assertion,
      anyValue: read.anyValue,
      past: concept.kind === 'request' ? denied.had : around.past,
      named: concept,
      status:
        denied.wanted || isWanted(named, last)
          ? 'planned'
          : isOfApproval(named, last)
            ? 'authorized'
            : undefined,
      hedges: hedgesOf(named, denial),
      unknown: denied.unknown,
      by: denied.by ?? studyOf(named, denial),
      failing: denied.failing,
      examined: denied.examined || isOfExamination(named, last),
      mentioned: denied.mentioned,
      ever: isOfAllTimes(named, operator.first, last),
      from: Math.min(operator.first, first),
      to: Math.max(operator.last, last),
      because: [
        operator.row,
        ...(denied.undocumented && operator.means === 'absent' ? ['on record'] : []),
        ...(denied.failing ? ['failing'] : []),
        ...(denied.by === undefined ? [] : [`by ${denied.by}`]),
      ],
    })
  );
}

/** Rows of a verb of which a study may be the subject. */
const OF_SUBJECT: ReadonlySet<OperatorRow> = new Set(['does not <record>', 'negative for']);
/** So many words before such a verb the study stands. */
const STUDY_REACH = 8;

/** "The nerve conduction study did not confirm": what was looked for by that study alone. */
function studyOf(named: Named, { operator, denied }: Denial): string | undefined {
  const behind =
    studyBehind(named, denied.target.last) ??
    // "Hearing loss is not confirmed by audiometry".
    (operator.reach === 'before' ? studyBehind(named, operator.last) : undefined);
  if (behind !== undefined && FINDINGS.has(denied.target.concept.kind)) return behind;
  if (!OF_SUBJECT.has(operator.row) || !FINDINGS.has(denied.target.concept.kind)) return undefined;
  for (
    let i = operator.first - 1;
    operator.first - i <= STUDY_REACH && named.isSameClause(i, operator.first);
    i--
  ) {
    const concept = named.targetAt(i)?.concept;
    // A tear that an image shows is told without naming the image; a nerve's illness is known before its study.
    if (concept !== undefined && isKindOf(concept.id, 'electrodiagnostics')) return concept.id;
  }
  return undefined;
}

/** "Instability on flexion and extension films": by which study it would be seen. */
function studyBehind(named: Named, last: number): string | undefined {
  if (!SEEN_BY.has(named.lower(last + 1))) return undefined;
  for (let i = last + 2; i <= last + 4 && named.isSameClause(i, last); i++) {
    const concept = named.targetAt(i)?.concept;
    if (concept !== undefined) return concept.kind === 'study' ? concept.id : undefined;
  }
  return undefined;
}

/** What is denied: the concept, how it stands to it, and whether any value of it would contradict. */
interface ReadDenial {
  readonly concept: Concept;
  readonly assertion: Assertion;
  readonly anyValue: boolean;
}

function thingDenied({ denied, operator }: Denial): ReadDenial {
  const { concept } = denied.target;
  // "The knee is not stable": what the name rules out is there.
  if (concept.denies !== undefined)
    return {
      concept: conceptOf(concept.denies),
      assertion: denied.undocumented ? 'uncertain' : 'affirmed',
      anyValue: false,
    };
  return {
    // "Deficits in activities of daily living": what they are limited by.
    concept:
      denied.abnormal && concept.id === 'activities-of-daily-living'
        ? conceptOf('functional-limitation')
        : concept,
    assertion: assertionOf({ denied, operator }),
    anyValue: false,
  };
}

function assertionOf({ denied, operator }: Denial): Assertion {
  if (operator.means === 'unclear') return 'unclear';
  return denied.undocumented ? 'undocumented' : 'denied';
}

/** "No decreased sensation", "sensation was not tested", "reflexes are absent". */
function attributeDenied(named: Named, denial: Denial): ReadDenial | undefined {
  const { denied, operator } = denial;
  const { target } = denied;
  const attribute = target.concept;
  const sign = conceptOf(attribute.abnormal!);
  const ended = named.lower(operator.last);
  const isMissing =
    ended === 'absent' ||
    (attribute.id === 'pulses' && FELT.has(ended)) ||
    (ABSENT_IS_ABNORMAL.has(attribute.id) && attribute.id !== 'sensation' && ELICITED.has(ended));
  if (isMissing && ABSENT_IS_ABNORMAL.has(attribute.id))
    return { concept: sign, assertion: 'affirmed', anyValue: false };
  const notOnRecord: ReadDenial = { concept: attribute, assertion: 'undocumented', anyValue: true };
  if (EXAMINING.has(ended)) return notOnRecord;
  if (denied.abnormal || (!denied.undocumented && isNamedForFinding(attribute.id)))
    return { concept: sign, assertion: assertionOf(denial), anyValue: false };
  if (
    denied.undocumented ||
    operator.means !== 'absent' ||
    operator.reach === 'before' ||
    MEASURES.has(named.lower(target.last + 1))
  )
    return notOnRecord;
  const { passage } = named;
  const value = examinedAs(passage, passage.sentenceOf(target.first), target, named.isAttribute);
  // "No provocation test was positive": none was.
  if (value === 'abnormal' && OF_NOUNS.has(operator.row) && isToldBehind(named, target))
    return { concept: sign, assertion: 'denied', anyValue: false };
  return value && { concept: sign, assertion: value === 'abnormal' ? 'affirmed' : 'normal', anyValue: false };
}

/** "… was positive", behind a thing examined; "no decreased sensation" has its value before. */
function isToldBehind(named: Named, { last }: Target): boolean {
  for (let i = last + 1; i - last <= VALUE_REACH && named.isSameClause(i, last); i++)
    if (named.lower(i) === 'positive') return true;
  return false;
}

/** So many words behind a test its value stands. */
const VALUE_REACH = 10;

/** "Instability was not found on examination": a complaint of it is none. */
function isOfExamination(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= 8 && named.isSameClause(i, last); i++)
    if (named.targetAt(i)?.concept.id === 'physical-examination') return true;
  return false;
}

/** "did not respond to an injection", "neither drug gave relief": it was tried. */
function didNotHelp(named: Named, { denied, operator }: Denial): boolean {
  const { concept, last } = denied.target;
  if (!GIVEN.has(concept.kind)) return false;
  if (operator.failing) return true;
  if (!OF_NOUNS.has(operator.row)) return false;
  const { words } = named.passage;
  for (
    let i = last + 1;
    i < words.length && i - last <= 12 && (i - last <= 6 || named.isSameClause(i, last));
    i++
  )
    if (GAVE.has(words[i]!.lower)) return true;
  return false;
}

/** "No surgery on the left is planned": what is denied is the plan. */
function isWanted(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= WANTED_REACH && named.isSameClause(i, last); i++)
    if (BEFORE_ORDER.has(named.lower(i)) && ONLY_WANTED.has(named.lower(i + 1))) return true;
  return false;
}

/** So many words behind care its plan is denied: "no repair of a large tear of the cuff is planned". */
const WANTED_REACH = 14;

/** "No surgery has been approved": what is denied is the approval; not in ", and the visits that were authorized". */
function isOfApproval(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= 5 && named.isSameClause(i, last); i++) {
    if (named.passage.words[i]!.gap & Gap.comma) return false;
    if ((BEFORE_ORDER.has(named.lower(i)) || named.lower(i) === 'been') && APPROVED.has(named.lower(i + 1)))
      return true;
  }
  return false;
}

/** "The pain score with Norco as compared to without it": that the two are told. */
function comparesTreatment(named: Named, last: number): boolean {
  let withOut = false;
  let withIt = false;
  for (let i = last + 1; i - last <= 10 && named.lower(i) !== ''; i++) {
    if (WITHOUT_IT.has(named.lower(i))) withOut = true;
    if (WITH_IT.has(named.lower(i))) withIt = true;
  }
  return withOut && withIt;
}

function hedgesOf(named: Named, { denied, operator }: Denial): readonly Hedge[] {
  const { hedges, target } = denied;
  const isOfRelief = named.lower(target.last) === 'relief';
  if (target.concept.id === 'pain-score' && (isOfRelief || comparesTreatment(named, target.last)))
    return [...hedges, 'comparison'];
  const strict: readonly Hedge[] = isDiagnosis(named, target, operator) ? [...hedges, 'diagnosis'] : hedges;
  const limited =
    isLimited(named, target.last) ||
    isLately(named, target.last) ||
    isOfThisInjury(named, operator.first, target.last);
  if (limited && !strict.includes('fresh'))
    return isLately(named, target.last) ? [...strict, 'fresh', 'lately'] : [...strict, 'fresh'];
  return FINISHING.has(named.lower(operator.last)) && GIVEN.has(target.concept.kind)
    ? [...strict, 'finish']
    : strict;
}

/** "Sleep apnea has not been diagnosed", "no diagnosis of migraine has been made", "was not established". */
function isDiagnosis(named: Named, { first, concept }: Target, operator: Operator): boolean {
  if (!FINDINGS.has(concept.kind)) return false;
  for (let i = operator.first; i <= operator.last; i++) if (DIAGNOSING.has(named.lower(i))) return true;
  return named.lower(first - 1) === 'of' && DIAGNOSING.has(named.lower(first - 2));
}

/** "No injection has been tried after the operation": not in general. */
function isLimited(named: Named, last: number): boolean {
  // "since" begins a clause of its own.
  const { endWord } = named.passage.sentenceOf(last);
  for (let i = last + 1; i - last <= 10 && i + 1 < endWord; i++) {
    if (i > last + 1 && !named.isSameClause(i, last)) return isSinceADay(named, i);
    // "Since the accident" is of all the time that counts.
    if (LIMITING.has(named.lower(i)) && !(named.lower(i - 1) === 'and' && named.lower(i - 2) === 'before'))
      return !isOfInjury(named, i);
  }
  return false;
}

/** "No imaging has been done since April": of the time since then. */
function isSinceADay(named: Named, at: number): boolean {
  return named.lower(at) === 'since' && (/^\d/.test(named.lower(at + 1)) || MONTHS.has(named.lower(at + 1)));
}

/** "No therapy in the past year": before that there may have been. */
function isLately(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= LATELY_REACH && named.isSameClause(i, last); i++)
    if (isPastPeriod(named, i)) return true;
  return false;
}

/** "Past year", "last six months". */
function isPastPeriod(named: Named, at: number): boolean {
  return LATE.has(named.lower(at)) && (PERIODS.has(named.lower(at + 1)) || PERIODS.has(named.lower(at + 2)));
}

/** So many words behind a thing the time of which it is denied may stand. */
const LATELY_REACH = 8;

function isOfInjury(named: Named, at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) if (INJURY.has(named.lower(i))) return true;
  return false;
}

/** So many words before a denial what limits it to the injury may stand. */
const INJURY_REACH = 6;

/** "For the industrial condition no anticonvulsant has been taken": for another one may have been. */
function isOfThisInjury(named: Named, from: number, last: number): boolean {
  const { firstWord } = named.passage.sentenceOf(last);
  for (let i = from - 1; i >= firstWord && from - i <= INJURY_REACH; i--)
    if (INDUSTRIAL.has(named.lower(i))) return true;
  return named.hasBehind(last, INJURY_REACH, INDUSTRIAL);
}

/** "never", "no history of", "in the past": from the operator to shortly behind the target. */
function isOfAllTimes(named: Named, from: number, last: number): boolean {
  for (let i = Math.min(from, last); i <= last; i++) if (ALL_TIMES.has(named.lower(i))) return true;
  for (let i = last + 1; i - last <= 6 && named.isSameClause(i, last); i++)
    if (ALL_TIMES.has(named.lower(i)) && !isPastPeriod(named, i)) return true;
  return false;
}
