import { abbreviationOf } from './abbreviations';

/**
 * `words` in the case in which `like` is written: all capitals ("MEDREX"), a capital first ("Medrex"), one at the
 * head of each word ("Left Knee Brace"), or small letters. Abbreviations keep their capitals, and tell nothing of
 * the case around them: what stands in the place of "TENS" is taken as it comes.
 */
export function inCaseOf(like: string, words: string): string {
  const letters = lettersOf(like);
  if (letters === '' || isAbbreviation(like)) return words;
  if (letters.length > 1 && isUpper(letters)) return words.toUpperCase();
  const first = letters.charAt(0);
  if (first === first.toLowerCase()) return words.replace(WORD, lower);
  const calm = isUpper(lettersOf(words)) ? words.replace(WORD, lower) : words;
  return hasCapitalHeads(like) ? calm.replace(WORD, capitalHead) : capitalHead(calm);
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** "of", "the", "left" are short; a title in capitals is told by its longer words. */
const SHORT = 4;

/** Whether each of several longer words has a capital at its head, as titles of guidelines do. */
function hasCapitalHeads(like: string): boolean {
  const long = (like.match(WORD) ?? []).filter((word) => lettersOf(word).length >= SHORT);
  return long.length > 1 && long.every((word) => isUpper(lettersOf(word).charAt(0)));
}

function lower(word: string): string {
  return isAbbreviation(word) ? word : word.toLowerCase();
}

function capitalHead(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "MRI", "PR-2"; a word of capitals without a vowel ("CBT") is one, too. */
function isAbbreviation(word: string): boolean {
  if (abbreviationOf(word.trim()) !== undefined) return true;
  const letters = lettersOf(word);
  return letters.length > 1 && isUpper(letters) && !/[AEIOUY]/i.test(letters);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

function isUpper(letters: string): boolean {
  return letters !== '' && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
