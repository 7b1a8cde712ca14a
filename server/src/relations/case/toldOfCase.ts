import type { Passage, Sentence } from '../../reading/sentences/passage';
import { namesSource } from '../../reading/sentences/sentenceMarks';

/** So many words has a short sentence at most. */
const SHORT = 10;

/**
 * Guideline text is about no one; a short plain sentence after it is of the patient: "Reflexes were diminished." One that names
 * its source is not: "ODG recommends relaxants when spasm is documented."
 */
export function tellsOfCase({ words }: Passage, { kind, firstWord, endWord }: Sentence): boolean {
  return (
    kind === 'case' ||
    (kind === 'recital' && endWord - firstWord <= SHORT && !namesSource(words, firstWord, endWord))
  );
}
