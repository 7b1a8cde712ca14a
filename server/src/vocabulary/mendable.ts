import { mendableFrom } from '../text/mendable';
import { CONCEPTS } from './concepts';
import { MENDABLE_CONCLUSION_WORDS } from './conclusionWords';

const FORMS = CONCEPTS.flatMap((one) => one.forms.split('|').map((form) => form.split(/[\s/-]+/)));

/** Words that some form writes apart ("anti inflammatory") stay apart. */
const APART = new Set(FORMS.flatMap((form) => form.slice(1).map((word, index) => form[index]! + word)));

/** Long words of the vocabularies; two halves of one with a blank or a hyphen between them are read as the word. */
export const MENDABLE = mendableFrom(
  [...MENDABLE_CONCLUSION_WORDS, ...FORMS.flat()].filter((word) => word.length >= 7 && !APART.has(word)),
);
