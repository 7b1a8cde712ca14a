/** Concepts that name things only in general, by which one does not know what is meant. */

/** Concepts that are only the frame of what follows with "of": "complaints of numbness", "findings of weakness". */
export const FRAMES: ReadonlySet<string> = new Set([
  'subjective-complaints',
  'physical-findings',
  'diagnostic-studies',
  'physical-examination',
  'prior-treatment',
  'red-flags',
]);

/** The concept of what was named before: "none was done", "such testing", "this medication". */
export const NAMED_BEFORE = 'this-item';

/** Gain without what is better: "improvement", "relief". */
export function isGeneralGain(id: string | undefined): boolean {
  return id === 'improvement' || id === 'relief';
}

/** Concepts that name care only in general: "such treatment" is what was named before. */
export const GENERAL_NAMES: ReadonlySet<string> = new Set([
  'medication',
  'prior-treatment',
  'conservative-care',
  'diagnostic-studies',
  'imaging',
]);

/** Concepts that letters deny as an argument, not as a fact that a record could show. */
export const ARGUED: ReadonlySet<string> = new Set([
  'rationale',
  'flare-up',
  'treatment-plan',
  'functional-status',
]);

/** What is looked for again and again, and on record also where there is none. */
export const MONITORED: ReadonlySet<string> = new Set([
  'side-effects',
  'aberrant-behavior',
  'suicidal-thoughts',
]);

/** Care in general, which is told without a place. */
export const GENERAL_CARE: ReadonlySet<string> = new Set(['conservative-care', 'prior-treatment']);

/** What is found of too many things, or in too many ways, for its denial to tell. */
export const LOOSE: ReadonlySet<string> = new Set([
  'pain',
  'subjective-complaints',
  'physical-findings',
  'physical-examination',
  'chronic-pain',
  'tear',
  'degenerative-changes',
  'stress',
  'flare-up',
  'reduced-range-of-motion',
]);

/** Drugs in general: which are meant is not told. */
export const GENERAL_DRUGS: ReadonlySet<string> = new Set([
  'medication',
  'first-line-medication',
  'analgesic',
  'topical',
]);

/** Studies of too many things for one in order to tell of another. */
export const WIDE_STUDIES: ReadonlySet<string> = new Set([
  'laboratory',
  'diagnostic-studies',
  'physical-examination',
]);

/** What is told of each item’s own care. */
export const EACH_ITEMS_OWN: ReadonlySet<string> = new Set([
  'side-effects',
  'improvement',
  'no-improvement',
  'this-item',
]);
