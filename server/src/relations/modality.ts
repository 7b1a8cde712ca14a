import type { Item } from '../letter/model';
import { MODALITIES } from '../vocabulary/treatmentWords';
import { startsAWord } from './discussed';

/** "Gym membership" under physical therapy: akin by topic, and another request. */
export function isOtherModality(name: string, item: Item): boolean {
  const words = name.toLowerCase();
  const title = item.title.toLowerCase();
  const has = (text: string, names: readonly string[]): boolean =>
    names.some((one) => startsAWord(text, one));
  return MODALITIES.some((names) => has(words, names) && !has(title, names));
}
