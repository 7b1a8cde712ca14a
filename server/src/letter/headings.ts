import { looseKey } from '../text/looseMatch';
import type { Form, SectionRole } from './model';

/** A section heading of one of the forms. */
export interface Heading {
  /** As the form prints it. */
  readonly title: string;
  readonly role: SectionRole;
  /** The forms that have it; D stands for E too. */
  readonly forms: readonly Form[];
  /** Whether a value may follow on the same line ("ISSUE AT DISPUTE: lumbar MRI"). */
  readonly takesValue?: boolean;
}

/** The headings that a form must have, in their order; `missing-section` asks for them. */
export const headings: readonly Heading[] = [
  { title: 'HOW THE IMR FINAL DETERMINATION WAS MADE', role: 'how determined', forms: ['C', 'D', 'E'] },
  { title: 'CLINICAL CASE SUMMARY', role: 'case summary', forms: ['C', 'D', 'E'] },
  { title: 'IMR ISSUES, DECISIONS AND RATIONALES', role: 'issues', forms: ['D', 'E'] },

  { title: 'IMR DECISION(S) AND RATIONALE(S)', role: 'issues', forms: ['C'] },
  { title: 'DOCUMENTS REVIEWED', role: 'documents reviewed', forms: ['C'] },

  { title: 'Notice of Independent Medical Review Determination', role: 'preamble', forms: ['B'] },
  {
    title: 'Medical Qualifications of the Expert Reviewer',
    role: 'qualifications',
    forms: ['B'],
    takesValue: true,
  },
  { title: 'Case Summary', role: 'case summary', forms: ['A', 'B'], takesValue: true },
  {
    title: 'Documents Reviewed for Determination',
    role: 'documents reviewed',
    forms: ['A', 'B'],
    takesValue: true,
  },

  { title: 'ISSUE AT DISPUTE', role: 'issues', forms: ['A'], takesValue: true },
  {
    title: 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY',
    role: 'guidelines relied upon',
    forms: ['A'],
    takesValue: true,
  },
  {
    title: 'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY',
    role: 'rationale',
    forms: ['A'],
    takesValue: true,
  },
  {
    title: 'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS MEDICALLY NECESSARY',
    role: 'rationale',
    forms: ['A'],
    takesValue: true,
  },
  { title: 'MEDICAL REVIEWER QUALIFICATIONS', role: 'qualifications', forms: ['A'], takesValue: true },
  { title: 'Effect of the Decision', role: 'effect', forms: ['A', 'B', 'C'], takesValue: true },
];

/** Form A's heading over the reasons: with one of its two answers, or with both where nobody has struck one out. */
function rationaleHeadings(
  what: string,
  verbs: readonly string[],
): readonly (readonly [variant: string, title: string])[] {
  return verbs.flatMap((verb) => {
    const title = (not: string) =>
      `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS ${not}MEDICALLY NECESSARY`;
    const variant = (answer: string) =>
      `RATIONALE FOR WHY THE REQUESTED ${what} ${answer} MEDICALLY NECESSARY`;
    const both = [
      `${verb} OR ${verb} NOT`,
      `${verb} OR NOT`,
      `${verb}/${verb} NOT`,
      `${verb}/NOT`,
      `${verb} (NOT)`,
    ];
    return [
      [variant(verb), title('')] as const,
      ...[`${verb} NOT`, ...both].map((answer) => [variant(answer), title('NOT ')] as const),
    ];
  });
}

/** Wordings of the same heading that drafts and older copies have. */
const variants: readonly (readonly [variant: string, title: string])[] = [
  ['Effect of Decision', 'Effect of the Decision'],
  ['Effect of the Determination', 'Effect of the Decision'],
  ['Expert Reviewer Case Summary', 'Case Summary'],
  ["Expert Reviewer's Case Summary", 'Case Summary'],
  ['IMR ISSUES, DECISIONS, AND RATIONALES', 'IMR ISSUES, DECISIONS AND RATIONALES'],
  ['IMR ISSUES, DECISIONS & RATIONALES', 'IMR ISSUES, DECISIONS AND RATIONALES'],
  ['IMR ISSUES DECISIONS AND RATIONALES', 'IMR ISSUES, DECISIONS AND RATIONALES'],
  ['IMR ISSUE, DECISION AND RATIONALE', 'IMR ISSUES, DECISIONS AND RATIONALES'],
  ...[
    'DECISIONS AND RATIONALES',
    'DECISION AND RATIONALE',
    'DECISION AND RATIONALE(S)',
    'DECISION(S) AND RATIONALE',
  ].map((words) => [`IMR ${words}`, 'IMR DECISION(S) AND RATIONALE(S)'] as const),
  ...['DECISION(S) & RATIONALE(S)', 'DECISIONS & RATIONALES', 'DECISION & RATIONALE'].map(
    (words) => [`IMR ${words}`, 'IMR DECISION(S) AND RATIONALE(S)'] as const,
  ),
  ['HOW THE IMR DETERMINATION WAS MADE', 'HOW THE IMR FINAL DETERMINATION WAS MADE'],
  ['HOW THE INDEPENDENT MEDICAL REVIEW DETERMINATION WAS MADE', 'HOW THE IMR FINAL DETERMINATION WAS MADE'],
  [
    'HOW THE INDEPENDENT MEDICAL REVIEW FINAL DETERMINATION WAS MADE',
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
  ],
  [
    'MEDICAL TREATMENT GUIDELINES RELIED UPON BY PROFESSIONAL REVIEWER AND WHY',
    'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY',
  ],
  [
    'MEDICAL TREATMENT GUIDELINE RELIED UPON BY PROFESSIONAL REVIEWER AND WHY',
    'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY',
  ],
  ...['TREATMENT/SERVICE', 'TREATMENT', 'SERVICE', 'TREATMENT OR SERVICE'].flatMap((what) => [
    ...rationaleHeadings(what, ['IS/WAS', 'IS', 'WAS', 'IS OR WAS']),
    ...rationaleHeadings(`${what}S`, ['ARE/WERE', 'ARE', 'WERE', 'ARE OR WERE', 'IS/WAS', 'IS', 'WAS']),
    ...rationaleHeadings(`${what}(S)`, ['IS/ARE', 'IS/WAS', 'IS', 'WAS', 'ARE', 'WERE']),
  ]),
];

/** The titles and their variants as they are looked for, longest first. */
export const headingKeys: readonly { readonly key: string; readonly heading: Heading }[] = (() => {
  const keys = new Map<string, Heading>();
  for (const heading of headings) keys.set(looseKey(heading.title), heading);
  for (const [variant, title] of variants) {
    const heading = headings.find((candidate) => candidate.title === title);
    const key = looseKey(variant);
    if (heading && !keys.has(key)) keys.set(key, heading);
  }
  return [...keys].map(([key, heading]) => ({ key, heading })).sort((a, b) => b.key.length - a.key.length);
})();
