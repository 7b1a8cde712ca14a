import { createFileReader } from './fileReader';
import type { Letter } from './model';

/**
 * Reads a file as letters: one as a rule, several where they follow each other in one file. Never throws and
 * never returns an empty list: any text is a letter, if one with everything missing. Linear in the text.
 *
 * The extents of the letters follow each other and cover the file; within a letter, each node's children
 * follow each other inside its extent.
 */
export function parseLetters(file: string): readonly Letter[] {
  return createFileReader().read(file);
}
