/** Where in a letter a text stands, by name: each part is read by other code. */
export const places: Readonly<Record<string, (text: string) => string>> = {
  'no letter': (text) => text,
  rationale: (text) => letter({ rationale: `${text} ${RATIONALE}` }),
  summary: (text) => letter({ summary: text }),
  'guideline line': (text) => letter({ cited: `Decision based on MTUS ${text}` }),
  title: (text) => letter({ title: text.replace(/[\n\r\f]/g, ' ') }),
  items: (text) => `${HEAD}${SUMMARY}${MIDDLE}${text}`,
  'header block': (text) => `Case Number: ${text}\n${letter({})}`,
  credentials: (text) => letter({}).replace('Orthopedic Surgery', text),
};

const SUMMARY =
  'The patient is a 45 year old male with left knee pain since 02/03/2014. He takes Norco 10/325mg.';
const CITED = 'Decision based on MTUS Chronic Pain Medical Treatment Guidelines, page 78.';
const RATIONALE = 'The patient has left knee pain. The request is not medically necessary.';
const HEAD = `Case Number: CM16-0000001 Date Assigned: 11/01/2016
Date of Injury: 02/03/2014 Decision Date: 12/01/2016
Priority: Standard UR Denial Date: 10/14/2016

HOW THE IMR FINAL DETERMINATION WAS MADE

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Orthopedic Surgery

CLINICAL CASE SUMMARY
`;
const MIDDLE = `

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

`;

interface Parts {
  readonly summary?: string;
  readonly title?: string;
  readonly cited?: string;
  readonly rationale?: string;
}

function letter({
  summary = SUMMARY,
  title = 'Left knee brace',
  cited = CITED,
  rationale = RATIONALE,
}: Parts) {
  return `${HEAD}${summary}${MIDDLE}${title}: Upheld

Claims Administrator guideline: ${CITED}

MAXIMUS guideline: ${cited}

Decision rationale: ${rationale}

`;
}
