import { type Span, span } from '../text/span';
import { headings } from './headings';
import type { Form, Letter, Section, SectionRole } from './model';

/** A heading that a letter of some form must have. */
export interface FormHeading {
  readonly role: SectionRole;
  /** As the form prints it. */
  readonly title: string;
}

/** What only some letters of a form have: the title page and, in the older forms, the list of documents. */
const optional: Readonly<Partial<Record<Form, readonly SectionRole[]>>> = {
  A: ['effect'],
  B: ['preamble', 'documents reviewed', 'effect'],
  C: ['documents reviewed', 'effect'],
};

/**
 * The headings that a letter of this form must have, in the form's order, one for each role. A text of no
 * form is read as the form in use since 2014.
 */
export function requiredHeadings(form: Form): readonly FormHeading[] {
  let required = known.get(form);
  if (required === undefined) {
    required = headingsOf(form);
    known.set(form, required);
  }
  return required;
}

const known = new Map<Form, readonly FormHeading[]>();

function headingsOf(form: Form): readonly FormHeading[] {
  const of = form === 'unknown' || form === 'E' ? 'D' : form;
  const required: FormHeading[] = [];
  for (const heading of headings) {
    if (!heading.forms.includes(of) || optional[of]?.includes(heading.role)) continue;
    if (!required.some((each) => each.role === heading.role)) required.push(heading);
  }
  return required;
}

/**
 * The form's own first words under a heading. Where they stand without it, it belongs before them. White
 * space is whatever the letter's lines make of it.
 */
const openingWords: Readonly<Partial<Record<SectionRole, RegExp>>> = {
  'how determined': /MAXIMUS\s{1,20}Federal\s{1,20}Services\s{1,20}sent/i,
  'case summary': /The\s{1,20}(?:expert|physician)\s{1,20}reviewer\s{1,20}developed/i,
  issues: /The\s{1,20}Final\s{1,20}Determination\s{1,20}was\s{1,20}based\s{1,20}on/i,
};

/** Where the form's own first words under a heading stand in the letter, with the heading or without. */
export function openingOf({ text, extent }: Letter, role: SectionRole): Span | undefined {
  const words = openingWords[role]?.exec(text.slice(extent.start, extent.end));
  return words ? span(extent.start + words.index, extent.start + words.index + words[0].length) : undefined;
}

/** Whether any heading of a form was found: a text without one gets a single finding, not ten. */
export function hasAnyHeading(letter: Letter): boolean {
  return letter.sections.some(
    (section) => section.role !== 'preamble' && section.role !== 'unknown' && hasHeading(section),
  );
}

/** Whether the section has its heading, and not only the text that belongs under it. */
export function hasHeading(section: Section): boolean {
  return section.header.end > section.header.start;
}

/** The letter's section with this role under its heading, the first where there are several. */
export function sectionOf(letter: Letter, role: SectionRole): Section | undefined {
  return letter.sections.find((section) => section.role === role && hasHeading(section));
}
