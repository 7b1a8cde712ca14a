import type { Subject } from '../../guidelines/subjects';
import type { Item, Letter, Outcome } from '../../letter/model';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { isAroundSurgery, isOperation } from '../../reading/items/operations';
import { remembered } from '../../text/remembered';

/**
 * Items of a letter that ask for the same and are decided alike: whether a decision can rest on one of them is so for all.
 * There are few such groups however many items there are, so that each item need not be held against each.
 */
export interface Ground {
  readonly subjects: readonly Subject[];
  readonly outcome: Outcome | undefined;
  readonly isOperation: boolean;
  /** Whether it may be called a surgery: anything but what is plainly none. */
  readonly isProcedure: boolean;
  readonly isInjection: boolean;
  /** The first of them, and the first with another title than that has. */
  readonly first: Item;
  otherTitle: Item | undefined;
}

/** All items of a letter in such groups, in the order in which they begin. */
export const groundsOf = remembered(({ items }: Letter): readonly Ground[] => {
  const grounds = new Map<string, Ground>();
  for (const item of items) {
    const ground = groundOf(item);
    const ids = ground.subjects.map(({ kind, id }) => `${kind} ${id}`);
    const { outcome, isOperation: operates, isProcedure: proceeds } = ground;
    const key = [outcome, operates, proceeds, ...ids].join('|');
    const known = grounds.get(key);
    if (known === undefined) grounds.set(key, ground);
    else if (known.otherTitle === undefined && known.first.title !== item.title) known.otherTitle = item;
  }
  return [...grounds.values()];
});

/** The first item of the group that asks for something else than an item with this title. */
export function otherOf({ first, otherTitle }: Ground, title: string): Item | undefined {
  return first.title === title ? otherTitle : first;
}

/** Kinds of treatment that nobody calls a surgery. */
const neverSurgery: ReadonlySet<string> = new Set([
  'drug',
  'drug class',
  'therapy',
  'device',
  'imaging',
  'test',
  'visit',
  'program',
]);

function groundOf(item: Item): Ground {
  const subjects = itemSubjects(item);
  const operates = isOperation(item);
  return {
    subjects,
    outcome: item.decision?.outcome,
    isOperation: operates,
    isProcedure:
      !isAroundSurgery(item) &&
      (operates || subjects.length === 0 || subjects.some(({ kind }) => !neverSurgery.has(kind))),
    isInjection: !operates && subjects.some(({ kind }) => kind === 'injection'),
    first: item,
    otherTitle: undefined,
  };
}
