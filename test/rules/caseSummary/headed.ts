import { formD } from '../formD';

/** A letter of form D with a header block; what is not given is as it should be. */
export interface Headed {
  readonly injury?: string;
  readonly review?: string;
  readonly received?: string;
  readonly assigned?: string;
  readonly decision?: string;
  readonly summary?: string;
  /** "Brace for the left knee: Upheld" */
  readonly item?: string;
  readonly rationale?: string;
  /** Further items, whole. */
  readonly more?: string;
}

export function headed({
  injury = '10/14/2016',
  review = '12/05/2016',
  received = '12/12/2016',
  assigned = '12/20/2016',
  decision = '01/18/2017',
  summary = 'The injured worker is a 40-year-old baker.',
  item = 'Brace for the left knee: Upheld',
  rationale = 'The notes describe no instability. The request is not medically necessary.',
  more,
}: Headed): string {
  const header = `Case Number: CM16-0999999
Date Assigned: ${assigned}
Date of Injury: ${injury}
Decision Date: ${decision}
UR Denial Date: ${review}
Priority: Standard
Application Received: ${received}

`;
  const first = itemOf(item, rationale);
  return header + formD({ summary, items: more === undefined ? first : `${first}\n\n${more}` });
}

/** An item with its guideline lines. */
export function itemOf(header: string, rationale: string): string {
  return `${header}

Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

Decision rationale: ${rationale}`;
}

/** The same facts without a header block, as letters of 2014 have them. */
export function unheaded({
  summary,
  item,
  rationale,
}: Pick<Headed, 'summary' | 'item' | 'rationale'>): string {
  const text = headed({
    ...(summary !== undefined && { summary }),
    ...(item !== undefined && { item }),
    ...(rationale !== undefined && { rationale }),
  });
  return text.slice(text.indexOf('HOW THE IMR'));
}
