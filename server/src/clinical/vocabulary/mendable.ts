import { mendableFrom } from '../words';
import { CONCEPTS } from './concepts';
import { MENDABLE_CONCLUSION_WORDS } from './conclusionWords';

/** Long words of the vocabularies; two halves of one with a blank between them are read as the word. */
export const MENDABLE = mendableFrom([
  ...MENDABLE_CONCLUSION_WORDS,
  ...CONCEPTS.flatMap((one) => one.forms.split(/[|\s/-]+/)).filter((word) => word.length >= 8),
]);
