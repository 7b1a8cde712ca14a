import type { Item, Letter, Part } from '../../letter/model';
import { styleOf } from '../../rules/letterStyle';
import { partsOf } from '../itemParts';
import type { Offers } from './completion';
import { startOfLine } from './typed';

const ORDER: readonly Part['part'][] = ['claims administrator guideline', 'reviewer guideline', 'rationale'];
const LONGEST_TYPED = 40;

/** The labels that an item lacks, at the start of a line below its header, written as the letter writes them. */
export function labelOffers(letter: Letter, item: Item, offset: number): Offers | undefined {
  const { text } = letter;
  const line = startOfLine(text, offset);
  if (line <= item.header.start || line < item.header.end || offset - line > LONGEST_TYPED) return undefined;
  const typed = text.slice(line, offset).trimStart();
  if (!/^[A-Za-z' ]*$/.test(typed) || !opensParagraph(text, item.header.end, line)) return undefined;
  const present = new Set(partsOf(item).map(({ part }) => part));
  const labels = styleOf(letter).labels;
  const offers = ORDER.filter((part) => !present.has(part))
    .map((part) => labels[part])
    .filter((label) => label.toLowerCase().startsWith(typed.toLowerCase()));
  if (offers.length === 0) return undefined;
  return {
    replace: { start: offset - typed.length, end: offset },
    offers: offers.map((label) => ({ label, insert: `${label} `, kind: 'label', more: true })),
  };
}

/** After the header, a full stop, or an empty line: anywhere else a line goes on from the one above. */
function opensParagraph(text: string, headerEnd: number, line: number): boolean {
  const above = text.slice(headerEnd, line);
  return above.trim() === '' || /\n[^\S\n]*\r?\n$/.test(above) || above.trimEnd().endsWith('.');
}
