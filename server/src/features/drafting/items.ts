import type { Item, Letter } from '../../letter/model';
import { letterAt } from '../../letter/navigate';
import { insertion, styleOf } from '../../rules/letterStyle';
import type { Fix } from '../../rules/rule';
import { encloses, textOf } from '../../text/span';
import { itemAtCaret, partsOf } from '../itemParts';

/** Something to do with the item at a place. */
export type ItemChange = 'move up' | 'move down' | 'duplicate' | 'set upheld' | 'set overturned';

export const ITEM_CHANGES: readonly ItemChange[] = [
  'move up',
  'move down',
  'duplicate',
  'set upheld',
  'set overturned',
];

/** The edits of a change, and where the item then begins; or why it cannot be made, a sentence for people. */
export type ChangedItem =
  | { readonly edits: Fix['edits']; readonly caret: number }
  | { readonly refused: string };

/** What changes the item at an offset. */
export function changeItem(letters: readonly Letter[], offset: number, change: ItemChange): ChangedItem {
  const letter = letters.length === 0 ? undefined : letterAt(letters, offset);
  const item = letter && itemAtCaret(letter, offset);
  if (letter === undefined || item === undefined)
    return { refused: 'Put the caret into a disputed item first.' };
  switch (change) {
    case 'set upheld':
      return setDecision(letter, item, 'Upheld');
    case 'set overturned':
      return setDecision(letter, item, 'Overturned');
    case 'duplicate':
      return duplicate(letter, item);
    case 'move up':
      return swap(letter, letter.items[item.number - 2], item, 'This is the first item.', true);
    case 'move down':
      return swap(letter, item, letter.items[item.number], 'This is the last item.', false);
  }
}

/** The word of a decision in place of the one that stands there, else at the end of the header. */
export function setDecision({ text }: Letter, item: Item, word: 'Upheld' | 'Overturned'): ChangedItem {
  const { header, decision, content } = item;
  if (header.end <= header.start)
    return { refused: 'This item has no header to put a decision into: write one first.' };
  if (decision !== undefined) {
    const before = textOf(text, decision.span);
    const newText = before === before.toUpperCase() && before.length > 1 ? word.toUpperCase() : word;
    return { edits: [{ span: decision.span, newText }], caret: content.start };
  }
  let end = header.end;
  while (end > header.start && /\s/.test(text[end - 1]!)) end--;
  const newText = text[end - 1] === ':' ? ` ${word}` : `: ${word}`;
  return { edits: [insertion(end, newText)], caret: content.start };
}

function duplicate(letter: Letter, item: Item): ChangedItem {
  if (!isWhole(item)) return { refused: APART };
  const { gap } = styleOf(letter);
  const { content } = item;
  return {
    edits: [insertion(content.end, gap + textOf(letter.text, content))],
    caret: content.end + gap.length,
  };
}

/** Two items that follow each other change places; the white space between them stays. */
function swap(
  { text }: Letter,
  first: Item | undefined,
  second: Item | undefined,
  none: string,
  toFirst: boolean,
): ChangedItem {
  if (first === undefined || second === undefined) return { refused: none };
  const between = text.slice(first.content.end, second.content.start);
  if (!isWhole(first) || !isWhole(second) || between.trim() !== '') return { refused: APART };
  const [one, two] = [textOf(text, first.content), textOf(text, second.content)];
  return {
    edits: [
      { span: first.content, newText: two },
      { span: second.content, newText: one },
    ],
    caret: toFirst ? first.content.start : first.content.start + two.length + between.length,
  };
}

const APART = 'Parts of this item stand elsewhere in the letter, as in the oldest form: move them by hand.';

function isWhole(item: Item): boolean {
  return partsOf(item).every(({ extent }) => encloses(item.extent, extent));
}
