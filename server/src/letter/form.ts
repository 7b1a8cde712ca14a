import type { Mark } from './marks';
import type { Form, HeaderBlock, Item } from './model';

/** Which form's headings a letter has; D stands for E until the newer chapter titles are seen. */
export function determineForm(marks: readonly Mark[]): Form {
  const titles = new Set<string>();
  for (const mark of marks) if (mark.kind === 'heading') titles.add(mark.heading.title);
  if (titles.has('IMR DECISION(S) AND RATIONALE(S)')) return 'C';
  if (titles.has('IMR ISSUES, DECISIONS AND RATIONALES')) return 'D';
  if (titles.has('ISSUE AT DISPUTE') || titles.has('MEDICAL REVIEWER QUALIFICATIONS')) return 'A';
  if (
    titles.has('Notice of Independent Medical Review Determination') ||
    titles.has('Medical Qualifications of the Expert Reviewer') ||
    marks.some((mark) => mark.kind === 'request')
  )
    return 'B';
  if (titles.has('HOW THE IMR FINAL DETERMINATION WAS MADE') || titles.has('CLINICAL CASE SUMMARY'))
    return 'D';
  if (marks.some((mark) => mark.kind === 'outcome' || mark.kind === 'label')) return 'D';
  return 'unknown';
}

const newerEdition = /\b20(?:1[7-9]|2\d)\b/;

/** The newer ACOEM chapters stand in letters decided from 2018 on (the MTUS set of December 2017 and later). */
export function isEraE(text: string, block: HeaderBlock | undefined, items: readonly Item[]): boolean {
  const decided = block?.fields.find((field) => field.field === 'decision date')?.value;
  if (decided && decided.end > decided.start) {
    const year = /\d{4}/.exec(text.slice(decided.start, decided.end));
    if (year) return Number(year[0]) >= 2018;
  }
  return items.some((item) => {
    const line = item.reviewerGuideline;
    return (
      line !== undefined &&
      newerEdition.test(text.slice(line.body.start, Math.min(line.body.end, line.body.start + 400)))
    );
  });
}
