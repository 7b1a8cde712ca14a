import type { Item } from '../../letter/model';
import { type Passage, passageOf } from '../sentences/passage';

/** Where a passage repeats the item's name, word by word: what stands in it was asked for, and is no fact of the reasons. */
export function bareTitle(
  { nameProse }: Item,
  { words }: Passage,
  from: number,
  to: number,
): readonly { readonly first: number; readonly last: number }[] {
  const title = passageOf(nameProse).words;
  const found: { first: number; last: number }[] = [];
  if (title.length === 0) return found;
  for (let i = from; i + title.length <= to; i++) {
    let same = 0;
    while (same < title.length && words[i + same]!.lower === title[same]!.lower) same++;
    if (same < title.length) continue;
    found.push({ first: i, last: i + same - 1 });
    i += same - 1;
  }
  return found;
}
