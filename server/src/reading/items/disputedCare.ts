import type { Subject } from '../../guidelines/subjects';
import type { Item, Letter } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { itemSubjects } from './itemSubjects';

/** A treatment that a letter disputes, with the first two items of different titles that ask for it. */
interface Disputed {
  readonly subject: Subject;
  readonly items: Item[];
}

/** What a letter disputes, each treatment once: as many as the tables hold, however many items there are. */
const disputedIn = remembered(({ items }: Letter): readonly Disputed[] => {
  const found = new Map<string, Disputed>();
  for (const item of items) {
    for (const subject of itemSubjects(item)) {
      const known = found.get(subject.id);
      if (known === undefined) found.set(subject.id, { subject, items: [item] });
      else if (known.items.length < 2 && known.items[0]!.title !== item.title) known.items.push(item);
    }
  }
  return [...found.values()];
});

/** The first item but this one, told by its title, that asks for a treatment of which `fits` is true. */
export function disputedElsewhere(
  item: Item,
  letter: Letter,
  fits: (subject: Subject) => boolean,
): Item | undefined {
  let first: Item | undefined;
  for (const { subject, items } of disputedIn(letter)) {
    const other = items.find(({ title }) => title !== item.title);
    if (other !== undefined && (first === undefined || other.number < first.number) && fits(subject))
      first = other;
  }
  return first;
}
