import { Gap } from '../../language/words';
import { CARE, FINDINGS, GIVEN } from '../../vocabulary/concepts/kinds';
import { PRESUPPOSING } from '../../vocabulary/negation/openVerbWords';
import { PATIENTS } from '../../vocabulary/negation/operatorWords';
import { classesOf } from '../../vocabulary/sentences/wordClasses';
import { SUBJECTS } from '../../vocabulary/time/circumstanceWords';
import type { Named } from '../targets/named';
import type { Denial } from './denial';
import { DONE, isWanted } from './denials';
import { isUndoneCare } from './operators/operator';

/** Verbs before "without" by which a drug is not taken. */
const MANAGING: ReadonlySet<string> = new Set(['managed', 'manages', 'gone', 'coped', 'copes', 'by', 'done']);
const TO_COME: ReadonlySet<string> = new Set(['study', 'treatment', 'document']);

/** Whether an operator denies a thing of this kind: of some rows only findings are denied, of others only care. */
export function holds(named: Named, { denied, operator }: Denial): boolean {
  const { concept, first, last } = denied.target;
  const isFinding = FINDINGS.has(concept.kind);
  // "No erythema, no warmth, afebrile": a point of the list by itself.
  if (concept.denies !== undefined && isBehindComma(named, operator.last, first)) return false;
  if (operator.only === 'finding' && !isFinding && concept.kind !== 'attribute') return false;
  // "Reflexes 0/4": a value of theirs.
  if (concept.kind === 'attribute' && operator.row === '<noun> absent' && operator.only === 'finding')
    return false;
  // "Clarification is needed as to the outcome of therapy": the therapy is there.
  if (operator.only === 'detail' && concept.kind !== 'request' && concept.kind !== 'function') return false;
  if (operator.only === 'care' && !CARE.has(concept.kind)) return false;
  if (operator.only === 'fact' && CARE.has(concept.kind)) return false;
  switch (operator.row) {
    // "Aberrancy is denied", "alcohol use was denied": what a patient does as well.
    case 'was denied':
      return isFinding || concept.kind === 'function';
    case 'has <resolved>':
    case 'was negative':
      return isFinding;
    // "The quantity is not a worry": of a thing, not of the patient.
    case 'is not <predicate>':
      // "Soma is not an opioid": of the drug.
      // "Not on any antidepressant": at its beginning, of the patient.
      if (concept.kind === 'medication')
        return (
          isOfPatient(named, operator.first) ||
          operator.first === named.passage.sentenceOf(operator.first).firstWord
        );
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
    // "The bipolar disorder was never treated": it is there.
    case 'is not <done>':
      return !isFinding || !PRESUPPOSING.has(named.lower(operator.last));
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
      // "Has managed without tramadol".
      if (MANAGING.has(named.lower(operator.first - 1))) return true;
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
