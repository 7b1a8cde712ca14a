import type { Item, Letter } from '../../letter/model';
import { flatten } from '../../text/flatText';
import { remembered, rememberedByText } from '../../text/remembered';
import { type BodyPartMention, bodyPartsOf } from '../anatomy/bodyParts';
import { readPassage } from '../sentences/passage';

/** What every item of the letter asks for and how it is decided, as a key. */
export const itemsKey = remembered(({ items }: Letter): string => {
  let key = '';
  // A title has no line end: its white space is folded.
  for (const { title, decision } of items) key += `${title}\n${decision?.outcome ?? ''}\n`;
  return key;
});

/**
 * The items that ask for something else than this one. Told apart by their titles, not by their place: what
 * a rule over one item finds must not depend on where the item stands.
 */
export function otherItems(item: Item, letter: Letter): readonly Item[] {
  return letter.items.filter(({ title }) => title !== item.title);
}

const partsIn = rememberedByText((title: string): readonly BodyPartMention[] =>
  bodyPartsOf(readPassage(flatten(title, 0, title.length))),
);

/** The body parts that an item's title names. */
export function partsOfTitle({ title }: Item): readonly BodyPartMention[] {
  return partsIn(title);
}
