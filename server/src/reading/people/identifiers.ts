/** Numbers, addresses and names that identify a person, by their shapes. */
import type { Prose, Rationale } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { type Span, span } from '../../text/span';

/** What identifies a person. */
export type IdentifierKind =
  | 'date of birth'
  | 'social security number'
  | 'claim number'
  | 'telephone number'
  | 'e-mail address'
  | 'name of the reviewer';

/** Something that should not stand in the letter: positions in the text that was searched. */
export interface Disclosed {
  readonly at: Span;
  readonly kind: IdentifierKind;
}

const NONE: readonly Disclosed[] = [];

/** What a case summary discloses; its doctors sign it. Computed once. */
export const disclosedInSummary = remembered(({ flat }: Prose) => disclosedIn(flat.text, REVIEWERS));
/** What a rationale, or the text on the reviewer, discloses; computed once. */
export const disclosedInRationale = remembered(({ flat }: Prose | Rationale) =>
  disclosedIn(flat.text, REVIEWERS_AND_SIGNATURES),
);

function disclosedIn(text: string, reviewers: readonly RegExp[]): readonly Disclosed[] {
  const found = [...identifiersIn(text), ...reviewersIn(text, reviewers)];
  return found.length === 0 ? NONE : found;
}

interface Identifier {
  readonly kind: IdentifierKind;
  /** The identifier is its first group, or all of it. */
  readonly pattern: RegExp;
  /** What stands before it in its sentence, where the pattern alone is none. */
  readonly after?: RegExp;
}

const DATE = String.raw`(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})`;

const IDENTIFIERS: readonly Identifier[] = [
  {
    kind: 'date of birth',
    pattern: new RegExp(
      String.raw`\b(?:date of birth|birth ?date|d\.?o\.?b\.?|born(?: on)?)[ :(,]{0,3}(?:is |was |of )?(${DATE})`,
      'gi',
    ),
  },
  {
    kind: 'social security number',
    pattern:
      /\b(?:SSN|social security(?: number| no\.?| #)?)[ :#(]{0,3}(?:is |was |ending in |last four )?((?:[\dX*]{3}-?[\dX*]{2}-?)?\d{4})\b/gi,
  },
  { kind: 'social security number', pattern: /(?<![\d-])(\d{3}-\d{2}-\d{4})(?![\d-])/g },
  {
    kind: 'claim number',
    pattern:
      /\b(?:claim|policy|medical record|account|member|patient) ?(?:number|no\.?|num\.?|#|ID)[ :#(]{0,3}(?:is |was |of )?([A-Z0-9][A-Z0-9-]{4,19})(?![\w-])/gi,
  },
  { kind: 'claim number', pattern: /\b(?:MRN|EAMS)[ :#]{1,3}(?:is |no\.? )?([A-Z0-9][A-Z0-9-]{4,19})\b/g },
  { kind: 'claim number', pattern: /\b(ADJ ?\d{6,9})\b/g },
  {
    kind: 'telephone number',
    pattern: /(?<![\d(.-])((?:\+?1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[.-]\d{4})(?![\d-])/g,
  },
  {
    kind: 'telephone number',
    pattern: /(?<![\d-])(\d{3}-\d{4})(?![\d-])/g,
    after: /\b(?:phone|telephone|tel|cell|fax|call|called|reached|contact|contacted|dial|questions)\b/i,
  },
  { kind: 'e-mail address', pattern: /(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,3})/g },
];

/** What every identifier has: most passages need no further look. Small and capital letters apart, for speed. */
function mayIdentify(text: string): boolean {
  if (text.includes('@')) return true;
  return /\d/.test(text) && MAY_IDENTIFY.some((pattern) => pattern.test(text));
}

const MAY_IDENTIFY: readonly RegExp[] = [
  /(?<![\d-])\d{3}-\d{4}(?![\d-])/,
  /\d{3}[-. )]{1,2}\d{2,3}[-.]\d{4}/,
  /[Bb]irth|BIRTH|\b[Bb]orn\b|\b[Dd]\.?[Oo]\.?[Bb]\b|SSN|ssn|[Ss]ocial [Ss]ec|SOCIAL/,
  /(?:[Nn]umber|NUMBER|[Nn]o\.?|NO\.?|[Nn]um\.?|#|\bI[Dd])[ :#(]{0,3}(?:is |was |of )?[A-Za-z]{0,8}-?\d/,
  /MRN|EAMS|ADJ/,
];

function identifiersIn(text: string): readonly Disclosed[] {
  if (!mayIdentify(text)) return NONE;
  const found: Disclosed[] = [];
  const taken = new Uint8Array(text.length);
  for (const { kind, pattern, after } of IDENTIFIERS) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1]!;
      if (kind === 'claim number' && !/\d{3}/.test(words)) continue;
      const start = match.index + match[0].lastIndexOf(words);
      const end = start + words.length;
      if (after !== undefined && !after.test(wordsBefore(text, start))) continue;
      // The matches of one pattern never overlap: each character is looked at once for each pattern.
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      const at = span(start, end);
      found.push({ at, kind });
    }
  }
  return found;
}

/** How far before a number a word may tell what it is, in characters. */
const REACH_BEFORE = 55;

/** What stands before a place in the same sentence, as far as it tells what stands there. */
function wordsBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - REACH_BEFORE), at)
    .split(/[.;]/)
    .at(-1)!;
}

const NAME = String.raw`[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?: [A-Z]\.?)?(?: [A-Z][a-z]+(?:-[A-Z][a-z]+)?){1,2}`;
const DEGREE = String.raw`(?:M\.?D\.?|D\.?O\.?|D\.?C\.?|Ph\.?D\.?|Psy\.?D\.?|D\.?P\.?M\.?|D\.?D\.?S\.?|L\.?Ac\.?)`;
const REVIEWER = String.raw`\b[Tt]?[Hh]?e? ?(?:[Ee]xpert|[Pp]hysician|[Ii]ndependent(?: [Mm]edical)?|IMR|MAXIMUS|[Pp]rofessional) [Rr]eviewer`;

const REVIEWERS: readonly RegExp[] = [
  // "The expert reviewer, Dr. Jane Q. Sample", "Expert Reviewer: Jane Sample, MD", "the reviewer's name is …"
  new RegExp(
    String.raw`${REVIEWER}(?:'s name)?(?: is|:|,)? ?\(?(Dr\.? ${NAME}|Dr\.? [A-Z][a-z]+|${NAME},? ${DEGREE}(?!\w))`,
    'g',
  ),
  new RegExp(`${REVIEWER}(?:'s name is|:| was| is named|, named) (${NAME})`, 'g'),
  // "(reviewed by Jane Sample, MD)" as a signature; utilization review's doctor is named otherwise.
  new RegExp(
    String.raw`\b(?:[Ii]ndependent medical review|IMR|[Tt]his (?:review|determination|case)) (?:was )?(?:performed|conducted|completed|reviewed|decided|prepared|written) by (Dr\.? ${NAME}|Dr\.? [A-Z][a-z]+|${NAME},? ${DEGREE})(?!\w)`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:[Rr]eviewer|REVIEWER)(?: [Nn]ame)?: ?(Dr\.? ${NAME}|${NAME}(?:,? ${DEGREE})?)(?!\w)`,
    'g',
  ),
  new RegExp(String.raw`\b(?:I|[Tt]he undersigned), (${NAME},? ${DEGREE})(?!\w)`, 'g'),
];

const PERSON = String.raw`(?:Dr\.? ${NAME}|Dr\.? [A-Z][a-z]+|${NAME},? ${DEGREE})`;

/** What stands under a text; in a case summary it is a treating doctor's. */
const SIGNATURES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[.!?"] ?)(?:Reviewed|Signed|Electronically [Ss]igned|Prepared|Submitted|Respectfully submitted)(?: by|,)?:? (${PERSON})(?!\w)`,
    'g',
  ),
  new RegExp(
    String.raw`(${PERSON}),? (?:[Ee]xpert|[Pp]hysician|[Ii]ndependent [Mm]edical|IMR) [Rr]eviewer\b`,
    'g',
  ),
];

const REVIEWERS_AND_SIGNATURES = [...REVIEWERS, ...SIGNATURES];

/** A title, a degree, or a label for a name: most passages have none. */
const MAY_NAME =
  /\bDr\b|\bM\.?D\b|\bD\.?[OC]\b|\bPh\.?D|\bPsy\.?D|\bD\.?P\.?M|\bD\.?D\.?S|\bL\.?Ac|[Rr]eviewer(?:'s)?(?: [Nn]ame|:|,? (?:is |was )?named| was [A-Z])|REVIEWER/;

function reviewersIn(text: string, patterns: readonly RegExp[]): readonly Disclosed[] {
  if (!MAY_NAME.test(text)) return NONE;
  const found = new Map<number, Disclosed>();
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!;
      const from = match.index + match[0].lastIndexOf(name);
      if (isUtilizationReview(text.slice(Math.max(0, match.index - 24), from))) continue;
      found.set(from, { at: span(from, from + name.length), kind: 'name of the reviewer' });
    }
  }
  return [...found.values()];
}

function isUtilizationReview(before: string): boolean {
  return /utilization|\bUR\b|peer/i.test(before);
}
