import { compileLexicon } from '../language/lexicon';
import { MEDICATIONS, TREATMENTS } from './care';
import { SYMPTOMS } from './complaints';
import type { Concept } from './concept';
import { CLASSES, DIAGNOSES } from './diagnoses';
import { DOCUMENTS, FUNCTIONS, REQUEST_DETAILS } from './records';
import { ATTRIBUTES, SIGNS } from './signs';
import { STUDIES } from './studies';

/** Concepts that are only classes of others and have no words of their own. */
const UNNAMED: readonly Concept[] = [
  { id: 'invasive-care', kind: 'class', forms: 'invasive treatment|invasive technique', isA: [] },
];

/** Every concept, in the order in which equal forms are resolved. */
export const CONCEPTS: readonly Concept[] = [
  ...DIAGNOSES,
  ...CLASSES,
  ...UNNAMED,
  ...SIGNS,
  ...ATTRIBUTES,
  ...SYMPTOMS,
  ...TREATMENTS,
  ...MEDICATIONS,
  ...STUDIES,
  ...DOCUMENTS,
  ...FUNCTIONS,
  ...REQUEST_DETAILS,
];

const byId = new Map(CONCEPTS.map((one) => [one.id, one]));

/** The concept of an id of the tables. */
export function conceptOf(id: string): Concept {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No clinical concept "${id}" in server/src/clinical/vocabulary.`);
  return found;
}

/** The general words under which every concept of a kind falls. */
const CLASS_OF_KIND: Readonly<Partial<Record<Concept['kind'], string>>> = {
  sign: 'physical-findings',
  symptom: 'subjective-complaints',
  medication: 'medication',
  study: 'diagnostic-studies',
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
