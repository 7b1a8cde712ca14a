import { type BodyPartMention, bodyPartsOf } from '../../clinical/bodyParts';
import { readPassage } from '../../clinical/passage';
import type { Item, Letter } from '../../letter/model';
import { flatten } from '../../text/flatText';

const keys = new WeakMap<Letter, string>();

/** For {@link ItemRule.reads}: what every item of the letter asks for and how it is decided. */
export function itemsKey(letter: Letter): string {
  let key = keys.get(letter);
  if (key === undefined) {
    key = JSON.stringify(letter.items.map(({ title, decision }) => [title, decision?.outcome ?? '']));
    keys.set(letter, key);
  }
  return key;
}

/**
 * The items that ask for something else than this one. Told apart by their titles, not by their place: what
 * a rule over one item finds must not depend on where the item stands.
 */
export function otherItems(item: Item, letter: Letter): readonly Item[] {
  return letter.items.filter(({ title }) => title !== item.title);
}

const parts = new WeakMap<Item, readonly BodyPartMention[]>();

/** The body parts that an item's title names. */
export function partsOfTitle(item: Item): readonly BodyPartMention[] {
  let found = parts.get(item);
  if (!found) {
    found = bodyPartsOf(readPassage(flatten(item.title, 0, item.title.length)));
    parts.set(item, found);
  }
  return found;
}
