import type { Item, Letter } from '../../letter/model';
import { letterAt } from '../../letter/navigate';
import { styleOf } from '../../rules/letterStyle';
import { outcomeEdit } from '../../rules/missingDecision';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import { citesSections } from '../completion/lineForm';
import { itemAt, partsOf } from '../itemParts';
import { formWords } from './formWords';
import { itemNumber, raisedNumbers, wordsWithNumber } from './itemNumber';
import { plainItem } from './itemTemplates';
import type { Template } from './template';

/** What may be done to the disputed items of a letter. */
export type ItemAction = 'add' | 'duplicate' | 'move up' | 'move down' | 'uphold' | 'overturn';

export const itemActions: readonly ItemAction[] = [
  'add',
  'duplicate',
  'move up',
  'move down',
  'uphold',
  'overturn',
];

/** A change of the text, and where the caret belongs after it. */
export interface ItemChange {
  readonly edits: readonly Edit[];
  /** A template to be put in, at an offset into the text as it is. */
  readonly insert?: { readonly at: number; readonly template: Template };
  /** In the text after the edits. */
  readonly select?: Span;
}

/**
 * The change that an action on the item at an offset makes; `undefined` where it cannot be done there (no item to
 * move, nothing above it, a form whose items have no outcome).
 *
 * @param text the file's own text: in the letters' the furniture of pages is blanked out
 */
export function changeItems(
  text: string,
  letters: readonly Letter[],
  offset: number,
  action: ItemAction,
): ItemChange | undefined {
  if (letters.length === 0) return undefined;
  const letter = letterAt(letters, offset);
  const item = itemAt(letter, offset) ?? itemAt(letter, offset - 1);
  if (action === 'add') return addItem(text, letter, item);
  if (item === undefined) return undefined;
  switch (action) {
    case 'duplicate':
      return duplicate(text, letter, item);
    case 'move up':
      return move(text, letter, item, -1);
    case 'move down':
      return move(text, letter, item, +1);
    case 'uphold':
      return decide(text, letter, item, 'Upheld');
    case 'overturn':
      return decide(text, letter, item, 'Overturned');
  }
}

/** An item after this one, else after the last, else at the end of the letter under the heading that it lacks. */
function addItem(text: string, letter: Letter, item: Item | undefined): ItemChange | undefined {
  if (letter.form === 'A' || letter.form === 'B') return undefined;
  const { gap, labels } = styleOf(letter);
  const before = item ?? letter.items.at(-1);
  const issues = letter.sections.find(({ role }) => role === 'issues');
  const at = (before ?? issues ?? letter).content.end;
  const heading =
    before === undefined && issues === undefined
      ? `IMR ISSUES, DECISIONS AND RATIONALES${gap}${formWords.issues}${gap}`
      : '';
  const following = before ? letter.items.slice(letter.items.indexOf(before) + 1) : [];
  const number = before && itemNumber(text, before);
  return {
    edits: number ? raisedNumbers(text, following) : [],
    insert: {
      at,
      template: [
        (at > letter.extent.start ? gap : '') + heading,
        ...(number ? [`${number.value + 1}${text[number.end]} `] : []),
        ...plainItem.make({ labels, gap, sections: citesSections(letter) }),
      ],
    },
  };
}

/** A copy behind the item, its name selected so that another can be typed over it. */
function duplicate(text: string, letter: Letter, item: Item): ItemChange | undefined {
  if (!isWhole(item)) return undefined;
  const { gap } = styleOf(letter);
  const number = itemNumber(text, item);
  const following = letter.items.slice(letter.items.indexOf(item) + 1);
  const words = wordsWithNumber(text, item, number && number.value + 1);
  const { content, name } = item;
  const longer = number ? String(number.value + 1).length - (number.end - number.start) : 0;
  const start = content.end + gap.length + (name.start - content.start) + longer;
  return {
    edits: [
      { span: { start: content.end, end: content.end }, newText: gap + words },
      ...(number ? raisedNumbers(text, following) : []),
    ],
    select: { start, end: start + (name.end - name.start) },
  };
}

/** Two neighbours change places; what stands between them, and the numbers, stay. */
function move(text: string, letter: Letter, item: Item, by: 1 | -1): ItemChange | undefined {
  const other = letter.items[letter.items.indexOf(item) + by];
  if (other === undefined || !isWhole(item) || !isWhole(other)) return undefined;
  const [upper, lower] = by > 0 ? [item, other] : [other, item];
  const nowUpper = wordsWithNumber(text, lower, itemNumber(text, upper)?.value);
  const nowLower = wordsWithNumber(text, upper, itemNumber(text, lower)?.value);
  const start =
    by < 0
      ? upper.content.start
      : upper.content.start + nowUpper.length + (lower.content.start - upper.content.end);
  return {
    edits: [
      { span: upper.content, newText: nowUpper },
      { span: lower.content, newText: nowLower },
    ],
    select: { start, end: start },
  };
}

function decide(
  text: string,
  letter: Letter,
  item: Item,
  outcome: 'Upheld' | 'Overturned',
): ItemChange | undefined {
  const edit = outcomeEdit(outcome, item, letter);
  if (edit === undefined || text.slice(edit.span.start, edit.span.end) === edit.newText) return undefined;
  const end = edit.span.start + edit.newText.length;
  return { edits: [edit], select: { start: end, end } };
}

/** Whether all of an item stands in one stretch; the oldest form has its reasons in a section of their own. */
function isWhole(item: Item): boolean {
  return item.content.end > item.content.start && partsOf(item).length === item.children.length;
}
