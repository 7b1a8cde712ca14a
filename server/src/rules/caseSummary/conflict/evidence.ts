import type { Statement } from '../../../clinical/statements';
import { conceptMentionsOf } from '../../../clinical/statements';
import { partsOverlap } from '../../../reading/bodyParts';
import type { Passage } from '../../../reading/passage';
import { isKindOf } from '../../../vocabulary/concepts';
import type { Case } from './contradicted';
import type { Denial } from './denials';
import { drugConceptsIn } from './drugMentions';
import type { Recorded } from './records';

/** What tells of complaints and diagnoses, not of an examination. */
const TOLD: ReadonlySet<string> = new Set(['complaint', 'treatment', 'diagnosis']);

/** Kinds of disc trouble that letters name by one another. */
export const DISCS: ReadonlySet<string> = new Set(['disc-herniation', 'disc-bulge']);

/** What may be evidence of the thing denied, of the kinds that such a denial is about. */
export function evidenceFor(denial: Denial, on: Case): readonly Recorded[] {
  const { records } = on;
  const { id, kind } = denial.concept;
  if (denial.anyValue) {
    const abnormal = denial.concept.abnormal!;
    const examined = records.examined(id).map((statement): Recorded => ({ statement, drug: undefined }));
    return [...examined, ...records.present(abnormal).filter(({ statement }) => statement.named.id !== id)];
  }
  // What is called "objective findings" on record may be none.
  if (id === 'physical-findings')
    return records
      .present(id)
      .filter(({ statement }) => statement.concept.kind === 'sign' && !TOLD.has(statement.topic));
  if (id === 'physical-examination') {
    return records
      .present('physical-findings')
      .filter(({ statement }) => statement.concept.kind === 'sign' && isExamined(statement));
  }
  // A diagnosis is no evidence of a sign that only an examination shows, nor a complaint of it.
  if (id === 'neurologic-deficit')
    return records
      .present(id)
      .filter(({ statement }) => statement.concept.kind === 'sign' || statement.concept.id === id);
  if (id === 'subjective-complaints')
    return [
      ...records
        .present(id)
        .filter(
          ({ statement }) =>
            statement.topic === 'complaint' &&
            statement.concept.kind === 'symptom' &&
            !isElicited(records.passage, statement),
        ),
      ...records.present('pain-score'),
    ];
  // A tap at the elbow shows nothing of a nerve root.
  if (id === 'nerve-compromise' && (/root/.test(denial.words) || isOfSpine(denial, on)))
    return records.present(id).filter(({ statement }) => !isKindOf(statement.concept.id, 'nerve-entrapment'));
  // "No MRI report": of that study.
  if (id === 'imaging-report') {
    const study = /\bmri\b/i.test(denial.words) ? 'mri' : /ray/i.test(denial.words) ? 'x-ray' : 'imaging';
    return [...records.present(id), ...records.present(study)];
  }
  if (id === 'radiculopathy')
    return records.present(id).filter(({ statement }) => statement.concept.kind !== 'symptom');
  if (kind === 'request') return [];
  // The drug that is asked for is no evidence that another of its kind was tried first.
  const found = records
    .present(id)
    .filter(({ drug }) => drug === undefined || denial.drug !== undefined || !on.itemDrugs.has(drug))
    .filter(({ drug }) => !denial.other || (drug !== undefined && !isNamedIn(on.passage, drug)));
  if (id === 'first-line-medication') return firstLine(found, on);
  // "Electrodiagnostic studies" are both, as letters speak of them.
  if (ELECTRODIAGNOSTIC.has(id))
    return [
      ...found,
      ...records
        .present('electrodiagnostics')
        .filter(({ statement }) => statement.named.id === 'electrodiagnostics'),
    ];
  // A bulge is not a herniation, but a letter may mean the one by the other.
  if (found.length === 0 && DISCS.has(id)) return records.present('disc-pathology');
  return found;
}

/** "Other antidepressants have not been tried": those that the reasons name themselves are not meant. */
function isNamedIn(rationale: Passage, drug: string): boolean {
  return drugConceptsIn(rationale).some((one) => one.drug === drug);
}

const ON = new Set(['with', 'on', 'upon', 'to', 'during', 'at']);
const TESTING = new Set(
  'rotation flexion extension palpation motion movement movements range bending testing abduction adduction maneuver maneuvers compression percussion'.split(
    ' ',
  ),
);

/** "Pain with rotation of the neck" is found by the examiner, not complained of. */
function isElicited({ words }: Passage, { last, sentence: { endWord } }: Statement): boolean {
  if (!ON.has(words[last + 1]?.lower ?? '')) return false;
  for (let i = last + 2; i < Math.min(endWord, last + 5); i++) if (TESTING.has(words[i]!.lower)) return true;
  return false;
}

const ELECTRODIAGNOSTIC = new Set(['emg', 'ncs']);

function isOfSpine({ parts }: Denial, { itemParts }: Case): boolean {
  return [...parts, ...itemParts].some(({ part }) => partsOverlap(part, 'spine'));
}

/**
 * First-line drugs are those that the reasons name: antidepressants and anticonvulsants for nerve pain, where these are
 * spoken of, else whatever comes before an opioid.
 */
function firstLine(found: readonly Recorded[], { passage: rationale, itemDrugs }: Case): readonly Recorded[] {
  const named = [
    ...conceptMentionsOf(rationale).map((one) => one.entry.id),
    ...drugConceptsIn(rationale).map((one) => one.concept.id),
  ];
  const nerve =
    [...itemDrugs].some((id) => id.startsWith('lidocaine')) ||
    named.some((id) => NERVE_DRUGS.has(id) || id === 'neuropathic-pain');
  return nerve
    ? found.filter(({ statement }) => [...NERVE_DRUGS].some((id) => isKindOf(statement.concept.id, id)))
    : found;
}

const NERVE_DRUGS = new Set(['aed', 'antidepressant']);

/** A value of something examined is an examination's, whatever the sentence tells of. */
export function isExamined({ topic, named }: Statement): boolean {
  return topic === 'examination' || (named.kind === 'attribute' && topic !== 'complaint');
}
