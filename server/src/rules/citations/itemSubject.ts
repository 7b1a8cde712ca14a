import { type Subject, subjectsOf } from '../../guidelines/subjects';
import type { Item } from '../../letter/model';

const known = new WeakMap<Item, readonly Subject[]>();

/** What an item asks for, by its title: drugs, classes of drugs, services. Computed once for each item. */
export function itemSubjects(item: Item): readonly Subject[] {
  let subjects = known.get(item);
  if (!subjects) {
    subjects = subjectsOf(item.title);
    known.set(item, subjects);
  }
  return subjects;
}
