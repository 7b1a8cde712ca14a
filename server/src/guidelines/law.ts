import type { Evidence } from './evidence';
import data from './law.json';

/** A section of a regulation or statute, with one sentence in our own words and its public page. */
export interface LawSection {
  readonly id: string;
  readonly code: '8 CCR' | 'Labor Code';
  /** "9792.24.2", "4610.6(h)". */
  readonly section: string;
  readonly title: string;
  readonly sentence: string;
  readonly link: string;
  readonly evidence: Evidence;
}

export const lawSections: readonly LawSection[] = data.sections as readonly LawSection[];

const bySection = new Map(lawSections.map((one) => [one.section, one]));

/** A whole number with its subdivisions: "9792.245" is not 9792.24, nor "9792.24.2.1" 9792.24.2. */
const SECTION = /(?<!\d|\d\.)\d{4}(?!\d)(?:\.\d+)*(?:\s?\([a-z0-9]{1,2}\)){0,4}/i;

/** What stands before a section's number, in whatever order. */
const BEFORE_A_SECTION = new Set(
  '8 title cal california code of regulation regulations reg regs ccr c.c.r labor lab lc l.c section sections sec mtus guideline guidelines'.split(
    ' ',
  ),
);

/** Which code words name beside a number; `undefined` where they name none, or both. */
export function codeNamed(words: string): LawSection['code'] | undefined {
  const isStatute = /\b(?:labor|lab|l\.?c)\b/i.test(words);
  const isRegulation = /\b(?:c\.?c\.?r|reg(?:ulation)?s?|title)\b/i.test(words);
  if (isStatute === isRegulation) return undefined;
  return isStatute ? 'Labor Code' : '8 CCR';
}

/** Whether words name a section by its number and nothing else: "8 CCR 9792.24.5", "Labor Code 4610.6(h)". */
export function isSectionNumber(words: string): boolean {
  const tokens = words
    .toLowerCase()
    .split(/[\s,§]/)
    .map((token) => (token.endsWith('.') ? token.slice(0, -1) : token))
    .filter((token) => token !== '');
  while (/^(?:\([a-z0-9]{1,2}\))+$/.test(tokens.at(-1) ?? '')) tokens.pop();
  const number = tokens.pop();
  return (
    number !== undefined &&
    /^\d{4}(?:\.\d+)*(?:\([a-z0-9]{1,2}\))*$/.test(number) &&
    tokens.every((token) => BEFORE_A_SECTION.has(token))
  );
}

/**
 * The section that a number names: "9792.20(e)", "8 CCR 9792.24.2", "Labor Code 4610.6(h)(5)". The
 * narrowest one that the data has: "4610.6(h)" for "4610.6(h)(5)".
 */
export function lawSection(written: string): LawSection | undefined {
  const number = SECTION.exec(written)?.[0]?.replace(/\s/g, '');
  for (let narrow = number; narrow; narrow = broader(narrow)) {
    const found = bySection.get(narrow);
    if (found) return found;
  }
  return undefined;
}

function broader(section: string): string | undefined {
  const open = section.lastIndexOf('(');
  return open > 0 ? section.slice(0, open) : undefined;
}
