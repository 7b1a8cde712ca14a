import { drugs } from '../../guidelines/drugs';
import { services } from '../../guidelines/services';
import { isNumberWord } from '../../language/numbers';
import { SIDES_IN_FULL } from '../../vocabulary/anatomy/sideWords';

/** Words of a header this long or longer have a capital each where it is written as a title. */
const LONG = 4;

/** Words that begin names of treatments, written small in our own tables; brands and eponyms are not. */
let begunSmall: ReadonlySet<string> | undefined;

/**
 * The name of an item as it stands inside a sentence: a capital that only the beginning of its header gave it is small.
 * It is known to be no more than that of numbers ("Six visits"), sides, names of treatments and drugs, and words that the
 * letter itself writes small. Brands, eponyms and abbreviations keep theirs, and so does a header that is written as a
 * title ("Left Knee Brace").
 */
export function midSentence(name: string, text: string): string {
  // A single letter is the article, or as large as it is meant ("X-ray").
  const first = /^(?:A(?=\s)|\p{Lu}\p{Ll}+(?![\p{L}\p{N}'’]))/u.exec(name)?.[0];
  if (first === undefined) return name;
  const rest = name.slice(first.length);
  if (rest.match(/\p{L}+/gu)?.some((word) => word.length >= LONG && /^\p{Lu}/u.test(word))) return name;
  const small = first.toLowerCase();
  const isSmall =
    isNumberWord(small) || SIDES_IN_FULL.has(small) || beginsSmall(small) || isWordOf(text, small);
  return isSmall ? small + rest : name;
}

function beginsSmall(word: string): boolean {
  begunSmall ??= new Set(
    [...services.flatMap(({ names }) => names), ...drugs.map(({ generic }) => generic)].map(
      (name) => /^[^\s/]+/.exec(name)?.[0] ?? '',
    ),
  );
  return begunSmall.has(word);
}

function isWordOf(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const around = (text[at - 1] ?? ' ') + (text[at + word.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
