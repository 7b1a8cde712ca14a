/** A letter of form D with invented facts, whole where nothing is said, to take single parts out of. */
export interface Draft {
  readonly credentials?: string;
  readonly summary?: string;
  readonly items?: string;
}

export const wholeItem = `Wrist brace for the left hand: Upheld

Claims Administrator guideline: Decision based on MTUS Forearm, Wrist, & Hand Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Forearm, Wrist, & Hand Complaints 2004, Section(s): Physical Methods.

Decision rationale: The chapter has splints for the first weeks. The baker's sprain is a year old and the note of 3/2/2016 \
finds the wrist stable. Therefore the request for a brace is not medically necessary.`;

export const credentialsBlock = `The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Orthopedic Surgery`;

export const credentialsSentence =
  'The expert reviewer is Board Certified in Orthopedic Surgery and is licensed to practice in California.';

/** The letter's text, one line per paragraph. */
export function formD({
  credentials = credentialsBlock,
  summary = 'The injured worker is a 40-year-old baker who sprained the left wrist on 2/1/2015.',
  items = wholeItem,
}: Draft = {}): string {
  return `HOW THE IMR FINAL DETERMINATION WAS MADE

MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer.

${credentials}

CLINICAL CASE SUMMARY

The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

${summary}

IMR ISSUES, DECISIONS AND RATIONALES

The Final Determination was based on decisions for the disputed items/services set forth below:

${items}
`;
}
