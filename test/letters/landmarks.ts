/** What the forms print themselves, as far as the shapes need to know it. */

/** The labels of the header block of forms C, D and E, in the order of the form. */
export const HEADER_LABELS = [
  'Case Number',
  'Date Assigned',
  'Date of Injury',
  'Decision Date',
  'UR Denial Date',
  'Priority',
  'Application Received',
] as const;

const HEADINGS = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'CLINICAL CASE SUMMARY',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'IMR DECISION(S) AND RATIONALE(S)',
  'DOCUMENTS REVIEWED',
  'MEDICAL PROFESSIONAL REVIEW',
  'ISSUE AT DISPUTE:',
  'CASE SUMMARY:',
  'DOCUMENTS REVIEWED FOR DETERMINATION:',
  'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
  'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:',
  'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS MEDICALLY NECESSARY:',
  'MEDICAL REVIEWER QUALIFICATIONS:',
  'Notice of Independent Medical Review Determination',
  'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
  'Medical Qualifications of the Expert Reviewer:',
  'Case Summary:',
  'Documents Reviewed for Determination:',
  'Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision',
  'Rationale for the Decision:',
];

const LABELS = [
  'Claims Administrator guideline',
  'MAXIMUS guideline',
  'Decision rationale',
  'The Expert Reviewer has the following credentials',
  'State(s) of Licensure',
  'Certification(s)/Specialty',
  'The Final Determination was based on decisions',
];

/** Whether a line, trimmed, is one of the headings, whole. */
export function isHeading(line: string): boolean {
  return HEADINGS.includes(line);
}

/** Whether a line begins with a label that opens a paragraph of its own. */
export function isLabelled(line: string): boolean {
  return LABELS.some((label) => line.startsWith(label));
}

/** Whether a paragraph, on one line, is the header of a disputed item in form C, D or E, or names one in form B. */
export function isItemHeader(line: string): boolean {
  return (
    /:\s*(?:upheld|overturned)$/i.test(line) ||
    /^\d+\. .* medically necessary and appropriate\.$/.test(line) ||
    /^\d+\) Regarding the request for .*:$/.test(line)
  );
}
