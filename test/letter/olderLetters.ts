/** Letters of the oldest forms on three items, as printed but for what a test says. */

export const ITEMS = [
  'Vicodin 5/500 mg, #60',
  'physical therapy, six visits, for the right wrist',
  'X-rays of the cervical spine',
] as const;

/** What a writer may call them. */
export const SHORT = ['Vicodin', 'physical therapy', 'X-rays'] as const;

const CONCLUDED = ['Vicodin', 'therapy', 'the films'] as const;

/** The first and the last item are denied. */
export const verdict = (index: number): string =>
  index === 1 ? 'is medically necessary' : 'is not medically necessary';

export const REASONS: readonly string[] = CONCLUDED.map(
  (name, index) =>
    `The notes of 3/2/2013 show a cook who is stable and works full days. Nothing that the treating physician wrote speaks against this view. The request for ${name} ${verdict(index)}.`,
);

const GUIDELINES = [
  'Chronic Pain Medical Treatment Guidelines (2009), Opioids, criteria for use, pages 76-80, part of the MTUS.',
  'Chronic Pain Medical Treatment Guidelines (2009), Physical Medicine, pages 98-99, part of the MTUS.',
  'ACOEM Practice Guidelines, 2nd Edition (2004), Neck and Upper Back Complaints, Chapter 8, pages 177-178, part of the MTUS.',
];

const SUMMARY =
  'The employee is a 51-year-old cook who was injured on 5/5/2008 when a shelf gave way and pots fell on the right wrist and the neck. There is pain of the neck and of the right wrist.';

const OUTCOMES = ITEMS.map(
  (name, index) =>
    `${index + 1}) MAXIMUS Federal Services, Inc. has determined the request for ${name} ${verdict(index)} and appropriate.`,
);

const numbered = (words: readonly string[], by: string): string =>
  words.map((each, index) => `${index + 1}. ${each}`).join(by);

interface FormA {
  /** Whether the opening lists the outcomes. */
  readonly list?: boolean;
  readonly issues?: string;
  readonly reasons?: string;
  /** The answer in the heading over the reasons. */
  readonly heading?: string;
}

export function formA({
  list = true,
  issues = numbered(ITEMS, '\n'),
  reasons = numbered(
    ITEMS.map((name, index) => `${name}: ${REASONS[index]}`),
    '\n\n',
  ),
  heading = 'IS/WAS NOT',
}: FormA): string {
  return `MAXIMUS FEDERAL SERVICES, INC.

Independent Medical Review

MAXIMUS Case Number: CM13-0900810
Dated: 07/30/2013
Date of Injury: 05/05/2008
Date of UR Decision: 04/17/2013
IMR Application Received: 04/29/2013
${list ? `\n${OUTCOMES.join('\n\n')}\n` : ''}
MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE:

${issues}

CASE SUMMARY:

${SUMMARY}

DOCUMENTS REVIEWED FOR DETERMINATION:

Application for Independent Medical Review

MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:

${numbered(GUIDELINES, '\n\n')}

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${heading} MEDICALLY NECESSARY:

${reasons}

MEDICAL REVIEWER QUALIFICATIONS:

The reviewer holds board certification in Family Medicine and an active license in California.
`;
}

interface FormB {
  readonly header?: (name: string, index: number) => string;
  readonly outcome?: (words: string) => string;
  readonly label?: string;
}

export function formB({
  header = (name, index) => `${index + 1}) Regarding the request for ${name}:`,
  outcome = (words) => words,
  label = 'Rationale for the Decision:\n\n',
}: FormB): string {
  const list = OUTCOMES.map(outcome).join('\n\n');
  const items = ITEMS.map(
    (name, index) => `${header(name, index)}

Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision

The Claims Administrator based its decision on the ${GUIDELINES[index]} The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate for the employee's clinical circumstance.

${label}${REASONS[index]}`,
  );
  return `MAXIMUS FEDERAL SERVICES, INC.

Independent Medical Review

Notice of Independent Medical Review Determination

Dated: 9/25/2013

Date of UR Decision: 7/2/2013
Date of Injury: 5/5/2008
IMR Application Received: 7/15/2013
MAXIMUS Case Number: CM13-0900811

${list}

INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

A decision has been made for each of the treatment and/or services that were in dispute:

${list}

Medical Qualifications of the Expert Reviewer:

The Expert Reviewer is Board Certified in Family Medicine and is licensed to practice in California.

Case Summary:

${SUMMARY}

Documents Reviewed for Determination:

The following relevant documents were reviewed and considered.

${items.join('\n\n')}
`;
}

interface FormC {
  readonly header?: (name: string, index: number) => string;
  readonly administrator?: string;
  readonly reviewer?: string;
  readonly label?: string;
  readonly heading?: string;
}

export function formC({
  header = (name, index) => `${index + 1}. ${name} ${verdict(index)} and appropriate.`,
  administrator = 'The Claims Administrator based its decision on the',
  reviewer = 'The Physician Reviewer based his/her decision on the',
  label = "The Physician Reviewer's decision rationale: ",
  heading = 'IMR DECISION(S) AND RATIONALE(S)',
}: FormC): string {
  const items = ITEMS.map(
    (name, index) => `${header(name, index)}

${administrator} ${GUIDELINES[index]}

${reviewer} ${GUIDELINES[index]}

${label}${REASONS[index]}`,
  );
  return `MAXIMUS FEDERAL SERVICES, INC.

Independent Medical Review

Dated: 01/06/2014

IMR Case Number: CM13-0900812    Date of Injury: 05/05/2008
Claims Number:    UR Denial Date: 09/11/2013
Priority: STANDARD    Application Received: 09/24/2013

HOW THE IMR FINAL DETERMINATION WAS MADE

MAXIMUS Federal Services sent the complete case file to a physician reviewer. The physician reviewer is Board Certified in Family Medicine and is licensed to practice in California.

DOCUMENTS REVIEWED

The following relevant documents were reviewed and considered.

CLINICAL CASE SUMMARY

The physician reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

${SUMMARY}

${heading}

The Final Determination was based on decisions for the disputed items/services set forth below:

${items.join('\n\n')}
`;
}
