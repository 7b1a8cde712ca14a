import { type Subject, subjectsOf } from '../../guidelines/subjects';
import { wordsOf } from '../../language/words';
import type { Item } from '../../letter/model';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { passageOf } from '../../reading/sentences/passage';
import type { Silence } from '../../reading/sources/silences';
import { FEW_WORDS, SORTS, TELL_NOTHING } from '../../vocabulary/sources/silenceWords';

/** Whether what a guideline is said to be silent on is what the item asks for, and not one side of it. */
export function isSilentOnItem({ isBlunt, object }: Silence, item: Item): boolean {
  if (isBlunt) return true;
  const asked = itemSubjects(item);
  const named = subjectsOf(object);
  const isNamed = named.some(({ id, topics }) =>
    asked.some((one) => one.id === id || (topics.length > 0 && one.topics.includes(topics[0]!))),
  );
  return isNamed || isSort(object, asked) || (named.length === 0 && sharesWord(object, item));
}

/** "Surgery", of an item that is an arthroscopy: nothing but the sort is named. */
function isSort(object: string, asked: readonly Subject[]): boolean {
  const words = wordsOf(object);
  return (
    words.length <= FEW_WORDS &&
    SORTS.some(
      ({ called, kinds, topics }) =>
        words.some(({ lower }) => called.has(lower)) &&
        asked.some((subject) => kinds.has(subject.kind) || subject.topics.some((topic) => topics.has(topic))),
    )
  );
}

const LONG = 6;

/** A treatment that no table has, named as the item names it. */
function sharesWord(object: string, { nameProse }: Item): boolean {
  const stem = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);
  const asked = new Set(passageOf(nameProse).words.map(({ lower }) => stem(lower)));
  return wordsOf(object).some(
    ({ lower }) => lower.length >= LONG && !TELL_NOTHING.has(lower) && asked.has(stem(lower)),
  );
}
