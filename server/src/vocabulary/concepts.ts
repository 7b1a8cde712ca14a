import { compileLexicon } from '../language/lexicon';
import { GENERAL_CARE } from './care/care';
import { EQUIPMENT } from './care/equipment';
import { INJECTIONS } from './care/injections';
import { OPERATIONS } from './care/operations';
import { SUPPORTIVE_CARE } from './care/supportiveCare';
import { THERAPIES } from './care/therapies';
import { WORK_AND_MONITORING } from './care/workAndMonitoring';
import { BODY_SYMPTOMS } from './complaints/complaints';
import { ORGAN_SYMPTOMS } from './complaints/complaintsOfOrgans';
import { GENERAL_DIAGNOSES } from './complaints/diagnosesGeneral';
import { LIMB_DIAGNOSES } from './complaints/diagnosesLimbs';
import { DIAGNOSES_OF_SENSES_AND_MIND } from './complaints/diagnosesOfSensesAndMind';
import { TISSUE_DIAGNOSES } from './complaints/diagnosesOfTissues';
import { SPINE_DIAGNOSES } from './complaints/diagnosesSpine';
import { FUNCTIONS } from './complaints/function';
import { SYSTEM_COMPLAINTS } from './complaints/systemComplaints';
import { CLASSES } from './concepts/classes';
import type { Concept } from './concepts/concept';
import { MEDICATIONS } from './drugs/medications';
import { ABSENCES } from './examination/absences';
import { ATTRIBUTES } from './examination/examinations';
import { LABORATORY_TESTS } from './examination/laboratoryTests';
import { ORGAN_FINDINGS } from './examination/organFindings';
import { ORGAN_TESTS } from './examination/organTests';
import { QUESTIONNAIRES } from './examination/questionnaires';
import { SIGNS } from './examination/signs';
import { STRUCTURES } from './examination/structures';
import { IMAGES } from './examination/studies';
import { REQUEST_DETAILS } from './requests/requestDetails';
import { DOCUMENTS } from './sources/records';

/** Concepts that are only classes of others and have no words of their own. */
const UNNAMED: readonly Concept[] = [
  { id: 'invasive-care', kind: 'class', forms: 'invasive treatment|invasive technique', isA: [] },
];

/**
 * Every concept, in the order in which equal forms are resolved; each field of the vocabulary has a file of its own.
 * What shows a concept without being a kind of it is in `concepts/evidence.ts`, what sets concepts apart in its neighbours.
 */
export const CONCEPTS: readonly Concept[] = [
  ...SPINE_DIAGNOSES,
  ...LIMB_DIAGNOSES,
  ...TISSUE_DIAGNOSES,
  ...GENERAL_DIAGNOSES,
  ...DIAGNOSES_OF_SENSES_AND_MIND,
  ...CLASSES,
  ...UNNAMED,
  ...SIGNS,
  ...ORGAN_FINDINGS,
  ...SUPPORTIVE_CARE,
  ...ATTRIBUTES,
  ...STRUCTURES,
  ...BODY_SYMPTOMS,
  ...ORGAN_SYMPTOMS,
  ...SYSTEM_COMPLAINTS,
  ...GENERAL_CARE,
  ...THERAPIES,
  ...EQUIPMENT,
  ...INJECTIONS,
  ...OPERATIONS,
  ...MEDICATIONS,
  ...IMAGES,
  ...LABORATORY_TESTS,
  ...ORGAN_TESTS,
  ...QUESTIONNAIRES,
  ...DOCUMENTS,
  ...FUNCTIONS,
  ...WORK_AND_MONITORING,
  ...REQUEST_DETAILS,
  ...ABSENCES,
];

const byId = new Map(CONCEPTS.map((one) => [one.id, one]));

/** Whether an id is one of the tables' concepts, not a drug's. */
export function isConcept(id: string): boolean {
  return byId.has(id);
}

/** The concept of an id of the tables. */
export function conceptOf(id: string): Concept {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No clinical concept "${id}" in server/src/vocabulary.`);
  return found;
}

/** The general words under which every concept of a kind falls. */
const CLASS_OF_KIND: Readonly<Partial<Record<Concept['kind'], string>>> = {
  sign: 'physical-findings',
  symptom: 'subjective-complaints',
  medication: 'medication',
  study: 'diagnostic-studies',
  treatment: 'prior-treatment',
};

const ancestors = new Map<string, ReadonlySet<string>>();

function ancestorsOf(id: string): ReadonlySet<string> {
  let found = ancestors.get(id);
  if (found === undefined) {
    const all = new Set<string>([id]);
    const one = byId.get(id);
    const ofKind = one && CLASS_OF_KIND[one.kind];
    for (const parent of [...(one?.isA ?? []), ...(ofKind !== undefined && ofKind !== id ? [ofKind] : [])])
      for (const one of ancestorsOf(parent)) all.add(one);
    found = all;
    ancestors.set(id, found);
  }
  return found;
}

/** Whether `id` is `of` or one of its kinds: `isKindOf('sensory-loss', 'nerve-compromise')`. */
export function isKindOf(id: string, of: string): boolean {
  return ancestorsOf(id).has(of);
}

/** All concepts, compiled for `mentionsIn`. */
export const CONCEPT_LEXICON = compileLexicon(CONCEPTS);
