import type { Item, Letter } from '../letter/model';
import { letterAt } from '../letter/navigate';
import type { Span } from '../text/span';
import { itemAtCaret } from './itemParts';

/** Where one wants to go from a place in a letter. */
export type Destination = 'next item' | 'previous item' | 'summary';

export const DESTINATIONS: readonly Destination[] = ['next item', 'previous item', 'summary'];

/**
 * Where a destination lies, as seen from an offset: the header of an item, of this letter or, past its last or first one,
 * of the next letter of the file; the words of the case summary. `undefined` where there is none.
 */
export function placeFrom(letters: readonly Letter[], offset: number, to: Destination): Span | undefined {
  if (letters.length === 0) return undefined;
  if (to === 'summary') {
    const { summary, sections } = letterAt(letters, offset);
    return summary?.body ?? sections.find(({ role }) => role === 'case summary')?.name;
  }
  const starts = letters.flatMap(({ items }) => items.map(startOf));
  return to === 'next item'
    ? starts.find(({ start }) => start > offset)
    : starts.findLast(({ start }) => start < offset);
}

/** The item at an offset, with its letter's number in the file; both counted from 1. */
export function itemNumberAt(
  letters: readonly Letter[],
  offset: number,
): { readonly letter: number; readonly item: number | undefined } {
  const shown = letters.filter(({ content }) => content.end > content.start);
  if (shown.length === 0) return { letter: 1, item: undefined };
  const letter = letterAt(shown, offset);
  return { letter: shown.indexOf(letter) + 1, item: itemAtCaret(letter, offset)?.number };
}

function startOf({ name, header, content }: Item): Span {
  if (name.end > name.start) return name;
  return header.end > header.start ? header : { start: content.start, end: content.start };
}
