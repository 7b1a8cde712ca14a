import type { HeaderField, SectionRole } from '../../letter/model';

/** The words that the form in use since 2014 prints in every letter. */
export const formWords = {
  reviewer:
    'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator.',
  practice:
    'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service. He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.',
  credentials: 'The Expert Reviewer has the following credentials:',
  summary:
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
  issues: 'The Final Determination was based on decisions for the disputed items/services set forth below:',
  nothingCited: {
    claims: 'The Claims Administrator did not cite any medical evidence for its decision.',
    reviewer: 'The Expert Reviewer did not cite any medical evidence for its decision.',
  },
  outsideOfMtus:
    'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation ',
} as const;

/** The words that the form has under a heading, where it has some. */
export const openingSentences: Readonly<Partial<Record<SectionRole, string>>> = {
  'how determined': `${formWords.reviewer} ${formWords.practice}`,
  'case summary': formWords.summary,
  issues: formWords.issues,
};

/** The labels of the header block, in the form's order. */
export const headerLabels: readonly (readonly [field: HeaderField, label: string])[] = [
  ['case number', 'Case Number:'],
  ['date assigned', 'Date Assigned:'],
  ['date of injury', 'Date of Injury:'],
  ['decision date', 'Decision Date:'],
  ['UR denial date', 'UR Denial Date:'],
  ['priority', 'Priority:'],
  ['application received', 'Application Received:'],
];
