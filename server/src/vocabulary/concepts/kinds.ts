/** Kinds of concepts that stand together wherever statements are compared. */
import type { ConceptKind } from './concept';

/** Care that a patient is given. */
export const GIVEN: ReadonlySet<string> = kinds('treatment', 'medication');

/** Care of every kind. */
export const CARE: ReadonlySet<string> = kinds('treatment', 'study', 'medication');

/** Care, and the papers of it. */
export const CARE_AND_PAPERS: ReadonlySet<string> = kinds('treatment', 'study', 'medication', 'document');

/** What a patient has: felt, found, or named as an illness. */
export const HAD_BY_PATIENT: ReadonlySet<string> = kinds('sign', 'symptom', 'diagnosis');

/** The same, and what names it in general. */
export const FINDINGS: ReadonlySet<string> = kinds('sign', 'symptom', 'diagnosis', 'class');

function kinds(...all: readonly ConceptKind[]): ReadonlySet<string> {
  return new Set(all);
}

/** What befell a patient: told among diagnoses, and none itself. */
export const EVENTS: ReadonlySet<string> = new Set(['trauma']);
