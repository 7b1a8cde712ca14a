import type { Letter } from '../../letter/model';
import { letterDate } from '../../reading/dates/letterDate';
import { remembered } from '../../text/remembered';
import { partsOf } from '../itemParts';

/** From about this day letters cite chapters and sections by year; before it, topics by page. */
const SECTIONS_SINCE = Date.UTC(2016, 0, 1);

/**
 * Whether a letter's guideline lines cite sections ("Low Back Complaints 2004, Section(s): Special Studies"),
 * not pages: by its other lines, else by its date, else by its header block, which came with the sections.
 */
export const citesSections = remembered((letter: Letter): boolean => decide(letter));

function decide(letter: Letter): boolean {
  let balance = 0;
  for (const item of letter.items) {
    for (const part of partsOf(item)) {
      if (part.part === 'rationale') continue;
      balance += count(part.flat.text, /\bSection\s?\(s\)\s?:/g);
      balance -= count(part.flat.text, /\bPage\s?\(s\)\s?:/g);
    }
  }
  if (balance !== 0) return balance > 0;
  const date = letterDate(letter);
  return date ? date.getTime() >= SECTIONS_SINCE : letter.headerBlock !== undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
