import type { Item, Letter } from '../../letter/model';
import { styleOf } from '../../rules/letterStyle';
import { itemTemplates } from '../drafting/itemTemplates';
import { draftForms, newLetter } from '../drafting/newLetter';
import { asText, type Template } from '../drafting/template';
import { partsOf } from '../itemParts';
import type { Offer, Offers } from './completion';
import { citesSections } from './lineForm';
import { opensParagraph } from './structure';
import { namesFrom } from './treatments';
import { startOfLine } from './typed';

const LONGEST_TYPED = 60;

/** Whole letters, where there is nothing yet but perhaps the word that asks for one. */
export function letterOffers(letter: Letter, offset: number): Offers | undefined {
  const words = letter.text.trim();
  if (!/^[A-Za-z0-9]{0,12}$/.test(words) || letter.text.slice(offset).trim() !== '') return undefined;
  // Behind the caret there is nothing: what is typed ends at it, or a blank lies between.
  const start = /\s/.test(letter.text[offset - 1] ?? ' ') ? offset : offset - words.length;
  const offers = draftForms.map(({ id, label, detail }) => skeleton(label, detail, newLetter(id, [])));
  return { replace: { start, end: offset }, offers };
}

/**
 * Items, and the drugs and treatments that they may be named by, at the start of a paragraph of the issues section
 * where another item may begin: below its opening words, and below an item that has its reasons.
 */
export function itemOffers(letter: Letter, offset: number): Offers | undefined {
  const { text } = letter;
  const issues = letter.sections.find(({ role }) => role === 'issues');
  const line = startOfLine(text, offset);
  if (issues === undefined || letter.form === 'A' || letter.form === 'B') return undefined;
  if (line <= issues.header.end || offset > issues.extent.end || offset - line > LONGEST_TYPED)
    return undefined;
  if (!opensParagraph(text, issues.header.end, line)) return undefined;
  const last = letter.items.filter(({ extent }) => extent.start < line).at(-1);
  if (last !== undefined && !hasReasons(last, line)) return undefined;
  const typed = text.slice(line, offset).trimStart();
  if (!/^[A-Za-z0-9'/ -]*$/.test(typed)) return undefined;
  const { gap, labels } = styleOf(letter);
  const style = { gap: gap.replace(/\r\n?/g, '\n'), labels, sections: citesSections(letter) };
  const items = itemTemplates
    .map(({ label, detail, make }) => skeleton(label, detail, make(style)))
    .filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()));
  const names = namesFrom(letter, offset - typed.length, offset);
  if (names !== undefined && names.replace.start === offset - typed.length) {
    return { ...names, offers: [...items, ...names.offers] };
  }
  if (items.length > 0) return { replace: { start: offset - typed.length, end: offset }, offers: items };
  return names;
}

/** Whether an item has a rationale with something in it above a line, and the line is not in the middle of it. */
function hasReasons(item: Item, line: number): boolean {
  return partsOf(item).some(
    ({ part, body }) => part === 'rationale' && body.end > body.start && body.start < line,
  );
}

function skeleton(label: string, detail: string, template: Template): Offer {
  return { label, detail, insert: asText(template), template, kind: 'skeleton' };
}
