/** A letter of form D put into one of the oldest forms, for tests that its findings are the same there. */
import type { GuidelineLine, HeaderField, Item, Letter } from '../../server/src/letter/model';
import { textOf } from '../../server/src/text/span';

export type OldForm = 'A' | 'B' | 'C';

const OUTCOME = {
  upheld: 'not medically necessary',
  overturned: 'medically necessary',
  modified: 'medically necessary',
};

/** The text of the letter in an older form, one line per paragraph: its items, lines, reasons and summary are word for word the same. */
export function asForm(letter: Letter, form: OldForm): string {
  return { A: asA, B: asB, C: asC }[form](letter);
}

const credentials = (letter: Letter): string => {
  const value = letter.credentials?.labels.find(({ name }) => name.startsWith('Certification'))?.value;
  const specialty =
    value && value.end > value.start ? folded(textOf(letter.text, value)) : 'Orthopedic Surgery';
  return `The physician reviewer is Board Certified in ${specialty} and is licensed to practice in California.`;
};

const documents = `The following relevant documents received from the interested parties and the documents provided with the application were reviewed and considered. These documents included:

- Utilization Review Determination`;

const summaryOf = ({ summary }: Letter): string => summary?.flat.text ?? '';
const rationaleOf = ({ rationale }: Item): string => rationale?.flat.text ?? '';
const outcomeOf = ({ decision }: Item): string => OUTCOME[decision?.outcome ?? 'upheld'];
const isAre = (title: string): string => (/\b\w+s\b/.test(title.split(/[ ,]/)[0] ?? '') ? 'are' : 'is');

/** "The Claims Administrator based its decision on …", from the words of form D. */
function lineOf(line: GuidelineLine | undefined, who: string, its: string): string {
  const words = (line?.flat.text ?? '').replace(/The (?:Claims Administrator|Expert Reviewer)\b/g, who);
  if (!/Decision based on/.test(words)) return words;
  const sentences = words.replace(
    /(\.?\s*)Decision based on (?:MTUS )?/g,
    (_, before: string, at: number) => {
      const joint = at === 0 ? '' : '. ';
      const isOther = words.slice(at + before.length + 'Decision based on '.length).startsWith('Non-MTUS');
      return `${joint}${who} based ${its} decision on the ${isOther ? '' : 'MTUS '}`;
    },
  );
  return /[.]$/.test(sentences) ? sentences : `${sentences}.`;
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function dateOf(letter: Letter, field: HeaderField): string | undefined {
  const value = letter.headerBlock?.fields.find((one) => one.field === field)?.value;
  return value && value.end > value.start ? folded(textOf(letter.text, value)) : undefined;
}

function asC(letter: Letter): string {
  const items = letter.items.map(
    (item) => `${item.number}. ${item.title} ${isAre(item.title)} ${outcomeOf(item)} and appropriate.

${lineOf(item.claimsGuideline, 'The Claims Administrator', 'its')}

${lineOf(item.reviewerGuideline, 'The Physician Reviewer', 'his/her')}

The Physician Reviewer's decision rationale: ${rationaleOf(item)}`,
  );
  return `MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review
P.O. Box 138009
Sacramento, CA 95813-8009

HOW THE IMR FINAL DETERMINATION WAS MADE

MAXIMUS Federal Services sent the complete case file to a physician reviewer. He/she has no affiliation with the employer. ${credentials(letter)}

DOCUMENTS REVIEWED

${documents}

CLINICAL CASE SUMMARY

The physician reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

${summaryOf(letter)}

IMR DECISION(S) AND RATIONALE(S)

The Final Determination was based on decisions for the disputed items/services set forth below:

${items.join('\n\n')}
`;
}

function asB(letter: Letter): string {
  const outcomes = letter.items
    .map(
      (item) =>
        `${item.number}) MAXIMUS Federal Services, Inc. has determined the request for ${item.title} is ${outcomeOf(item)} and appropriate.`,
    )
    .join('\n\n');
  const items = letter.items.map(
    (item) => `${item.number}) Regarding the request for ${item.title}:

Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision

${lineOf(item.claimsGuideline, 'The Claims Administrator', 'its')} ${lineOf(item.reviewerGuideline, 'The Expert Reviewer', 'his/her')}

Rationale for the Decision:

${rationaleOf(item)}`,
  );
  const dates = (
    [
      ['Date of UR Decision', 'UR denial date'],
      ['Date of Injury', 'date of injury'],
      ['IMR Application Received', 'application received'],
    ] as const
  ).flatMap(([label, field]) => {
    const date = dateOf(letter, field);
    return date === undefined ? [] : [`${label}: ${date}`];
  });
  const decided = dateOf(letter, 'decision date');
  return `MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review
P.O. Box 138009
Sacramento, CA 95813-8009

Notice of Independent Medical Review Determination
${decided === undefined ? '' : `\nDated: ${decided}\n`}
Employee:
Claim Number:
${dates.join('\n')}
MAXIMUS Case Number: CM13-0900001

${outcomes}

INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

A decision has been made for each of the treatment and/or services that were in dispute:

${outcomes}

Medical Qualifications of the Expert Reviewer:

The independent Medical Doctor who made the decision has no affiliation with the employer. ${credentials(letter)}

Case Summary:

${summaryOf(letter)}

Documents Reviewed for Determination:

${documents}

${items.join('\n\n')}
`;
}

/** Form A has one issue: the letter's first item. */
function asA(letter: Letter): string {
  const item = letter.items[0]!;
  return `MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE:

${item.title}

CASE SUMMARY:

${summaryOf(letter)}

DOCUMENTS REVIEWED FOR DETERMINATION:

- Utilization Review Determination

MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:

${lineOf(item.reviewerGuideline, 'The reviewer', 'his/her')}

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS ${outcomeOf(item) === OUTCOME.upheld ? 'NOT ' : ''}MEDICALLY NECESSARY:

${rationaleOf(item)}

MEDICAL REVIEWER QUALIFICATIONS:

${credentials(letter)}
`;
}
