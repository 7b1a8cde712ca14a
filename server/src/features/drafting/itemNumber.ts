import type { Item } from '../../letter/model';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';

const NUMBER = /^[*_]{0,3}(\d{1,2})(?=[.)]\s)/;

/** Where an item's header has its number ("2) Norco"), if it has one. */
export function itemNumber(text: string, { header }: Item): (Span & { readonly value: number }) | undefined {
  const match = NUMBER.exec(text.slice(header.start, Math.min(header.end, header.start + 10)));
  if (match === null) return undefined;
  const start = header.start + match[0].length - match[1]!.length;
  return { start, end: start + match[1]!.length, value: Number(match[1]) };
}

/** The words of an item, with another number in its header where it has one. */
export function wordsWithNumber(text: string, item: Item, value: number | undefined): string {
  const { start, end } = item.content;
  const number = itemNumber(text, item);
  return number === undefined || value === undefined
    ? text.slice(start, end)
    : text.slice(start, number.start) + value + text.slice(number.end, end);
}

/** The items' numbers raised by one, so that there is room for one more before them. */
export function raisedNumbers(text: string, items: readonly Item[]): readonly Edit[] {
  return items.flatMap((item) => {
    const number = itemNumber(text, item);
    return number === undefined
      ? []
      : [{ span: { start: number.start, end: number.end }, newText: String(number.value + 1) }];
  });
}
