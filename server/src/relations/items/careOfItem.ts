import { wordsOf } from '../../language/words';
import type { Item } from '../../letter/model';
import { NOT_THE_WHOLE, OF_REQUEST } from '../../vocabulary/conclusions/criteriaWords';
import { callsByKind } from './discussed';
import { tellingSubjects } from './judged';
import { namesItem } from './namesItem';

/** Whether words for care are for all that an item asks for: by its name or as the request, and not "a first", "a trial of". */
export function careIsOf(words: string, item: Item): boolean {
  if (isOfPart(words, item)) return false;
  if (namesItem(words, item)) return true;
  const all = wordsOf(words);
  if (tellingSubjects(words).length > 0) return false;
  return all.some(({ lower }) => OF_REQUEST.has(lower)) || callsByKind(all, item);
}

/** Whether words for care plainly are for another care than an item's, or for a part of it. */
export function careIsOther(words: string, item: Item): boolean {
  return isOfPart(words, item) || (tellingSubjects(words).length > 0 && !namesItem(words, item));
}

function isOfPart(words: string, { title }: Item): boolean {
  const own = title.toLowerCase();
  return wordsOf(words).some(({ lower }) => NOT_THE_WHOLE.has(lower) && !own.includes(lower));
}
