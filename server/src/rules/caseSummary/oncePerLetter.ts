import type { Letter } from '../../letter/model';

/** A fact of a letter that each of its items asks for, computed for the first that does. */
export function oncePerLetter<T>(compute: (letter: Letter) => T): (letter: Letter) => T {
  const known = new WeakMap<Letter, { readonly value: T }>();
  return (letter) => {
    let found = known.get(letter);
    if (found === undefined) {
      found = { value: compute(letter) };
      known.set(letter, found);
    }
    return found.value;
  };
}
