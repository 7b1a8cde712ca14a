import type { Item } from '../../letter/model';
import { MODALITIES, TOLD_APART } from '../../vocabulary/care/treatmentWords';
import { startsAWord } from './discussed';

/** "Gym membership" under physical therapy, "H-wave" under TENS: akin by topic, and another request. */
export function isOtherModality(name: string, item: Item): boolean {
  const words = name.toLowerCase();
  const title = item.title.toLowerCase();
  const has = (text: string, names: readonly string[]): boolean =>
    names.some((one) => startsAWord(text, one));
  const isNew = (names: readonly string[]): boolean => has(words, names) && !has(title, names);
  return (
    MODALITIES.some(isNew) ||
    TOLD_APART.some((group) => group.some((names) => has(title, names)) && group.some(isNew))
  );
}
