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

/**
 * The section that a number names: "9792.20(e)", "8 CCR 9792.24.2", "Labor Code 4610.6(h)(5)". The
 * narrowest one that the data has: "4610.6(h)" for "4610.6(h)(5)".
 */
export function lawSection(written: string): LawSection | undefined {
  const number = /\d{4}(?:\.\d+)*(?:\s?\([a-z0-9]{1,2}\)){0,4}/i.exec(written)?.[0]?.replace(/\s/g, '');
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
