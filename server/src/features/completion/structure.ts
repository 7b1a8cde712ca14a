import { requiredHeadings } from '../../letter/formHeadings';
import type { Letter } from '../../letter/model';
import { styleOf } from '../../rules/letterStyle';
import { headerLabels, openingSentences } from '../drafting/formWords';
import type { Offer, Offers } from './completion';
import { startOfLine } from './typed';

const LONGEST_TYPED = 50;

/** The headings and the labels of the header block that a letter lacks, at the start of a paragraph where they belong. */
export function structureOffers(letter: Letter, offset: number): Offers | undefined {
  const { text } = letter;
  const line = startOfLine(text, offset);
  if (offset - line > LONGEST_TYPED || line < letter.extent.start) return undefined;
  const typed = text.slice(line, offset).trimStart();
  if (!/^[A-Za-z][A-Za-z ,]*$|^$/.test(typed)) return undefined;
  const opens = opensParagraph(text, letter.extent.start, line);
  const fields = fieldOffers(letter, offset, line);
  const headings = opens ? headingOffers(letter, line) : [];
  const lower = typed.toLowerCase();
  const offers = [...fields, ...headings].filter(({ label }) => label.toLowerCase().startsWith(lower));
  return offers.length === 0 ? undefined : { replace: { start: offset - typed.length, end: offset }, offers };
}

/** At the beginning, or below an empty line. */
export function opensParagraph(text: string, from: number, line: number): boolean {
  const above = text.slice(from, line);
  return above.trim() === '' || /\n[^\S\n]*\r?\n$/.test(above.slice(-200));
}

function headingOffers(letter: Letter, line: number): readonly Offer[] {
  const { gapAfterHeading, lineEnd } = styleOf(letter);
  const required = requiredHeadings(letter.form);
  const placed = letter.sections.filter(({ header }) => header.end > header.start);
  return required.flatMap(({ role, title }, index): Offer[] => {
    if (placed.some((section) => section.role === role)) return [];
    const before = required.slice(0, index).map((one) => one.role);
    const isInOrder = placed.every(({ role: other, header }) =>
      before.includes(other)
        ? header.start < line
        : !required.some((one) => one.role === other) || header.start >= line,
    );
    if (!isInOrder) return [];
    const opening = openingSentences[role];
    const words = opening === undefined ? '' : `${gapAfterHeading}${opening}${lineEnd}`;
    return [{ label: title, insert: title + words, kind: 'label', detail: 'heading' }];
  });
}

/** Labels go above the first heading, and one goes on a line whatever stands above it. */
function fieldOffers(letter: Letter, offset: number, line: number): readonly Offer[] {
  const firstHeading = letter.sections.find(({ role }) => role !== 'preamble')?.extent.start;
  if (letter.form === 'A' || letter.form === 'B' || (firstHeading !== undefined && offset >= firstHeading))
    return [];
  const block = letter.headerBlock;
  if (block === undefined && letter.text.slice(letter.extent.start, line).trim() !== '') return [];
  const present = new Set(block?.fields.map(({ field }) => field));
  return headerLabels
    .filter(([field]) => !present.has(field))
    .map(([field, label]) => ({
      label,
      insert: field === 'case number' ? `${label} CM` : `${label} `,
      kind: 'label',
      detail: 'header block',
    }));
}
