import type { Sentence } from '../reading/passage';

/** So many words has a short sentence at most. */
const SHORT = 10;

/** Guideline text is about no one; a short plain sentence after it is of the patient: "Reflexes were diminished." */
export function tellsOfCase({ kind, firstWord, endWord }: Sentence): boolean {
  return kind === 'case' || (kind === 'recital' && endWord - firstWord <= SHORT);
}
