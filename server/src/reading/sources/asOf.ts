import type { Letter } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { letterDate } from '../dates/letterDate';

/**
 * What is worked out of an object as of the day of its letter, worked out once as long as the day stays: which edition
 * is in force, and so what a citation points at, depends on it. As with `remembered`, nothing of it may be an
 * offset of the file.
 */
export function rememberedAsOf<Of extends object, Told>(
  work: (of: Of, date: Date | undefined) => Told,
): (of: Of, letter: Letter) => Told {
  const keep = remembered(
    (_of: Of): { last?: { readonly day: number | undefined; readonly told: Told } } => ({}),
  );
  return (of, letter) => {
    const date = letterDate(letter);
    const day = date?.getTime();
    const kept = keep(of);
    if (kept.last === undefined || kept.last.day !== day) kept.last = { day, told: work(of, date) };
    return kept.last.told;
  };
}
