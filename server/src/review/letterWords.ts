import type { Letter } from '../letter/model';
import { wordsHash } from '../text/wordsHash';

/** What a letter says before its items, by its hash: the header block and the case summary; empty where it has neither. */
export function openingWords({ text, headerBlock, summary }: Letter): string {
  const opening = [headerBlock?.extent, summary?.body].filter((at) => at !== undefined);
  return opening.length === 0 ? '' : wordsHash(text, opening);
}

/**
 * How review files name a letter of a file: by the file's path, with the letter's number where there is more than one.
 *
 * @param number 1-based
 */
export function letterPath(path: string, number: number): string {
  return number === 1 ? path : `${path}#${number}`;
}

/** The letters of a file that are something: what stands after the last one may be blank. */
export function lettersWithWords(letters: readonly Letter[]): readonly Letter[] {
  return letters.filter(({ content }) => content.end > content.start);
}
