import { exportedFile } from '../report/exportedFile';
import type { ItemRecord, LetterRecord } from '../report/letterRecord';
import { exportedWithoutQuotes } from '../report/withoutQuotes';
import type { OpenedLetter } from './openLetter';

/** A letter as data for a model: all of it, or without what tells who it is about. */
export type ToldLetter =
  | LetterRecord
  | (Pick<LetterRecord, 'form' | 'place' | 'findings'> & { readonly items: readonly ItemRecord[] });

/**
 * The letters of a file as data. Without quotes there is no word of them in it, and beyond that no date and nothing of the
 * patient: what is not named here is left out, so that nothing new gets out unasked.
 *
 * @param withText whether their prose comes with it, where quotes do
 */
export function lettersTold(
  { path, text, letters, findings }: OpenedLetter,
  quotes: boolean,
  withText: boolean,
): readonly ToldLetter[] {
  const whole = exportedFile(path, text, letters, findings, quotes && withText);
  if (quotes) return whole.letters;
  return exportedWithoutQuotes(whole).letters.map(({ form, place, items, findings: ofLetter }) => ({
    form,
    place,
    items,
    findings: ofLetter,
  }));
}
