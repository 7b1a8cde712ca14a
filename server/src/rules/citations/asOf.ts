import { letterDate } from '../../clinical/letterDate';
import type { Letter } from '../../letter/model';

/**
 * What is worked out of an object as of the day of its letter, worked out once as long as the day stays: which edition
 * is in force, and so what a citation points at, depends on it. As with `remembered`, nothing of it may be an
 * offset of the file.
 */
export function rememberedAsOf<Of extends object, Told>(
  work: (of: Of, date: Date | undefined) => Told,
): (of: Of, letter: Letter) => Told {
  const known = new WeakMap<Of, { readonly day: number | undefined; readonly told: Told }>();
  return (of, letter) => {
    const date = letterDate(letter);
    const day = date?.getTime();
    const before = known.get(of);
    if (before !== undefined && before.day === day) return before.told;
    const told = work(of, date);
    known.set(of, { day, told });
    return told;
  };
}
