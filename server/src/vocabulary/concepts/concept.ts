/** What sort of thing a concept is. */
export type ConceptKind =
  | 'symptom'
  | 'sign'
  | 'diagnosis'
  /** Something examined that is normal or not: "sensation", "straight leg raise". */
  | 'attribute'
  | 'study'
  | 'treatment'
  | 'medication'
  | 'document'
  | 'function'
  | 'request'
  /** Named only in general terms: "neurological deficit", "conservative care". */
  | 'class';

/** Something that letters speak of: its forms in the text and the classes it belongs to. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly forms: string;
  /** Wider concepts that it is evidence of, by id. */
  readonly isA: readonly string[];
  /** Of an attribute: the sign that it shows when it is abnormal. */
  readonly abnormal?: string;
  /** The concept that is not there where this one is: "wide awake" is no sleepiness. */
  readonly denies?: string;
}

/** A row of a table. `isA` is a list with blanks. */
export function concept(kind: ConceptKind, id: string, forms: string, isA = ''): Concept {
  return { id, kind, forms, isA: isA === '' ? [] : isA.split(' ') };
}

/** A row of an attribute: examined, and `abnormal` when it is not as it should be. */
export function attribute(id: string, abnormal: string, forms: string): Concept {
  return { id, kind: 'attribute', forms, isA: [], abnormal };
}

/** A row of an absence: where it is told, `denies` is not there. */
export function absence(id: string, kind: ConceptKind, denies: string, forms: string): Concept {
  return { id, kind, forms, isA: [], denies };
}
