import type { Item } from '../../letter/model';
import { AROUND_SURGERY, SURGICAL_TITLE } from '../../vocabulary/requests/titleWords';
import { itemSubjects } from './itemSubjects';

/** Whether an item asks for an operation itself. */
export function isOperation(item: Item): boolean {
  return (
    !isAroundSurgery(item) &&
    (SURGICAL_TITLE.test(item.title) || itemSubjects(item).some(({ kind }) => kind === 'surgery'))
  );
}

/** Whether an item goes with an operation ("Assistant surgeon", "Associated surgical service: …"). */
export function isAroundSurgery({ title }: Item): boolean {
  return AROUND_SURGERY.test(title);
}
