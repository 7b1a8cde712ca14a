import type { FlatText } from '../text/flatText';

/** A quotation mark without its partner. */
export interface StrayQuote {
  /** Its position in the flat text. */
  readonly at: number;
  readonly kind: 'never closes' | 'never opened';
}

const BLANK = /[\s([{/]/;
const OPENING_CURLY = '\u201c\u201f';
const CLOSING_CURLY = '\u201d';

/**
 * The double quotation marks of a text that have no partner. A curly mark tells its side, a straight one by
 * the blanks around it; quotations inside quotations are followed. Inches (5'10", 6") are no quotation marks.
 *
 * @param charAt the character that stands at an offset of the file: folding has made curly marks straight
 */
export function strayQuotes(flat: FlatText, charAt: (offset: number) => string): readonly StrayQuote[] {
  const { text: folded } = flat;
  const open: number[] = [];
  const stray: StrayQuote[] = [];
  for (let i = folded.indexOf('"'); i >= 0; i = folded.indexOf('"', i + 1)) {
    const before = i === 0 ? ' ' : folded[i - 1]!;
    const after = folded[i + 1] ?? ' ';
    if (isInch(folded, i, open.length)) continue;
    const written = charAt(flat.toOriginal(i)) || '"';
    const opens = OPENING_CURLY.includes(written)
      ? true
      : CLOSING_CURLY.includes(written)
        ? false
        : sideOf(before, after, open.length > 0);
    if (opens) open.push(i);
    else if (open.length > 0) open.pop();
    else stray.push({ at: i, kind: 'never opened' });
  }
  for (const at of open) stray.push({ at, kind: 'never closes' });
  return stray.sort((a, b) => a.at - b.at);
}

/** Whether a straight mark opens. Between two blanks, or two letters, it does what is wanting. */
function sideOf(before: string, after: string, isOpen: boolean): boolean {
  const blankBefore = BLANK.test(before) || before === '-';
  const blankAfter = /[\s.,;:)\]}?!]/.test(after);
  if (blankBefore && !blankAfter) return true;
  if (!blankBefore && blankAfter) return false;
  return !isOpen;
}

/** 6" foam, 5'10", 4"x4": a mark after a number, unless it can close a quotation that is open. */
function isInch(text: string, at: number, depth: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (!/\d/.test(before)) return false;
  const after = text[at + 1] ?? ' ';
  const isHeight = /\d'\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));
  return isHeight || /[x\dX]/.test(after) || depth === 0;
}
