import { subjectsOf } from '../../guidelines/subjects';
import type { Item } from '../../letter/model';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { sharesStem } from './discussed';
import { isKin } from './kinship';

/** Whether words name what an item asks for: a telling word of its title, or its drug or service by another name. */
export function namesItem(words: string, item: Item): boolean {
  if (sharesStem(words, item)) return true;
  const own = itemSubjects(item);
  return own.length > 0 && subjectsOf(words).some((name) => own.some((subject) => isKin(subject, name)));
}
