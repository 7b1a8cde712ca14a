import { LineTable } from '../text/lineTable';
import { findMarks } from './marks';

/** A file shows what it is in its first screens, or never. */
const BEGINNING = 16_000;

/**
 * Whether the beginning of a plain text is that of a determination letter: one of the forms' own headings
 * stands on a line of its own, or two of the headings that other documents have as well.
 *
 * @param text the file or its beginning; only the first 16,000 characters are looked at
 */
export function looksLikeLetter(text: string): boolean {
  if (OTHER_FORMATS.test(text.slice(0, 64))) return false;
  const beginning = text.slice(0, BEGINNING);
  const titles = new Set<string>();
  for (const mark of findMarks(beginning, new LineTable(beginning))) {
    if (mark.kind === 'request') return true;
    if (mark.kind === 'case number' && /UR\s+Denial\s+Date\s*:/i.test(beginning)) return true;
    if (mark.kind === 'heading') titles.add(mark.heading.title);
  }
  for (const title of titles) if (ownHeadings.has(title)) return true;
  return titles.size >= 2;
}

/**
 * Files of other formats that hold a letter's words among their own: PDF, PostScript, RTF, packed and marked-up text.
 * As plain text they would be letters full of defects.
 */
const OTHER_FORMATS =
  /^\ufeff?\s{0,16}(?:%PDF-|%!PS|\{\\rtf|PK\u0003\u0004|<(?:!doctype|html|\?xml)\b|<\?xml)/i;

/** Headings that no other kind of document has. */
const ownHeadings: ReadonlySet<string> = new Set([
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'IMR DECISION(S) AND RATIONALE(S)',
  'Notice of Independent Medical Review Determination',
  'Medical Qualifications of the Expert Reviewer',
  'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY',
  'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY',
  'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS MEDICALLY NECESSARY',
]);
