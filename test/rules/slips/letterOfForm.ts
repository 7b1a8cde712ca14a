import type { Form } from '../../../server/src/letter/model';

/** What a letter says that has one item. */
export interface OneItem {
  readonly item: string;
  /** Whether it is overturned. */
  readonly granted: boolean;
  readonly guideline?: string;
  readonly summary: string;
  /** What stands among the reasons. */
  readonly reasons: string;
  /** The last sentence of the reasons. */
  readonly conclusion?: string;
}

const CREDENTIALS =
  'The reviewer is Board Certified in Pain Medicine and is licensed to practice in California.';
const OPENING = 'The guideline asks for a plan that can be followed and for gains that can be measured.';
const BEHIND =
  'The notes were read from the first page to the last, and the examination was weighed together with the treatment so far.';
const USUAL = 'Chronic Pain Medical Treatment Guidelines (2009), Opioids, criteria for use, pages 76-80';

/** A letter of one of the forms, hurt on 3/2/2011, denied on 6/11/2013 and decided on 8/21/2013. */
export function letterOfForm(form: Form, said: OneItem): string {
  const { item, granted, guideline = USUAL, summary } = said;
  const verdict = granted ? 'is medically necessary' : 'is not medically necessary';
  const { conclusion = `The request for ${item} ${verdict}.` } = said;
  const reasons = [OPENING, said.reasons, BEHIND, conclusion].filter((part) => part !== '').join(' ');
  const line = `${guideline}, which is part of the MTUS.`;
  switch (form) {
    case 'A':
      return `MEDICAL PROFESSIONAL REVIEW

Dated: 08/21/2013
Date of Injury: 03/02/2011
Date of UR Decision: 06/11/2013
IMR Application Received: 06/25/2013

ISSUE AT DISPUTE:

${item}

CASE SUMMARY:

${summary}

DOCUMENTS REVIEWED FOR DETERMINATION:

Application for Independent Medical Review

MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:

${line}

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${granted ? 'WAS' : 'WAS NOT'} MEDICALLY NECESSARY:

${reasons}

MEDICAL REVIEWER QUALIFICATIONS:

${CREDENTIALS}
`;
    case 'B':
      return `MAXIMUS FEDERAL SERVICES, INC.

Notice of Independent Medical Review Determination

Dated: 08/21/2013
Date of UR Decision: 06/11/2013
Date of Injury: 03/02/2011
IMR Application Received: 06/25/2013
MAXIMUS Case Number: CM13-0900999

1) MAXIMUS Federal Services, Inc. has determined the request for ${item} ${verdict} and appropriate.

INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

Medical Qualifications of the Expert Reviewer:

${CREDENTIALS}

Case Summary:

${summary}

Documents Reviewed for Determination:

The following relevant documents were reviewed.

1) Regarding the request for ${item}:

Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision

The Claims Administrator based its decision on the ${line} The Expert Reviewer relied on the ${line}

Rationale for the Decision:

${reasons}
`;
    case 'C':
      return `MAXIMUS FEDERAL SERVICES, INC.

Independent Medical Review

Dated: 08/21/2013

IMR Case Number: CM13-0900998    Date of Injury: 03/02/2011
Claims Number:    UR Denial Date: 06/11/2013
Priority: STANDARD    Application Received: 06/25/2013

HOW THE IMR FINAL DETERMINATION WAS MADE

${CREDENTIALS}

DOCUMENTS REVIEWED

The following relevant documents were reviewed.

CLINICAL CASE SUMMARY

The physician reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

${summary}

IMR DECISION(S) AND RATIONALE(S)

The Final Determination was based on decisions for the disputed items/services set forth below:

1. ${item} ${verdict} and appropriate.

The Claims Administrator based its decision on the ${line}

The Physician Reviewer based his/her decision on the ${line}

The Physician Reviewer's decision rationale: ${reasons}
`;
    default:
      return `Case Number: CM13-0900997
Date Assigned: 07/02/2013
Date of Injury: 03/02/2011
Decision Date: 08/21/2013
UR Denial Date: 06/11/2013
Priority: Standard
Application Received: 06/25/2013

HOW THE IMR FINAL DETERMINATION WAS MADE

${CREDENTIALS}

CLINICAL CASE SUMMARY

The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

${summary}

IMR ISSUES, DECISIONS AND RATIONALES

The Final Determination was based on decisions for the disputed items/services set forth below:

${item}: ${granted ? 'Overturned' : 'Upheld'}

Claims Administrator guideline: Decision based on MTUS ${guideline}.

MAXIMUS guideline: Decision based on MTUS ${guideline}.

Decision rationale: ${reasons}
`;
  }
}
