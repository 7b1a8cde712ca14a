import { mendableFrom } from '../../text/mendable';
import { CONCEPTS } from '../concepts';
import { MENDABLE_CONCLUSION_WORDS } from '../conclusions/conclusionWords';

/** A shorter word may be two by chance. */
const SHORTEST = 7;

/** Long words of the vocabularies; two halves of one with a blank or a hyphen between them are read as the word. */
export const MENDABLE = mendableFrom(() => {
  const words = new Set<string>();
  const add = (word: string): void => {
    if (word.length >= SHORTEST) words.add(word);
  };
  MENDABLE_CONCLUSION_WORDS.forEach(add);
  const forms = CONCEPTS.map((one) => one.forms.split(/([|\s/-]+)/));
  for (const form of forms) for (let i = 0; i < form.length; i += 2) add(form[i]!);
  // Words that some form writes apart ("anti inflammatory") stay apart. Every second piece is what stands between two words.
  for (const form of forms)
    for (let i = 2; i < form.length; i += 2)
      if (!form[i - 1]!.includes('|')) words.delete(form[i - 2]! + form[i]!);
  return words;
});
