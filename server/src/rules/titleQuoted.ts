import type { Item } from '../letter/model';

const LONGEST = 44;

/** The title of an item for a message, cut between two words where it is long. */
export function titleQuoted({ title }: Pick<Item, 'title'>): string {
  if (title.length <= LONGEST) return title;
  const end = title.lastIndexOf(' ', LONGEST);
  return `${title.slice(0, end > 0 ? end : LONGEST)} …`;
}
