import type { Item } from '../../letter/model';
import { itemSubjects } from './itemSubjects';

const surgicalTitle =
  /\b(?:surg(?:ery|ical)|operation|\w+(?:ectomy|otomy|ostomy|plasty|desis|scopy)|fusion|repair|releases?|decompression|excision|reconstruction|implant\w*|replacement|removal|debridement)\b/i;
const aroundSurgery = /\b(?:associated surgical|post-?\s?op\w*|pre-?\s?op\w*|assistant|clearance)\b/i;

/** Whether an item asks for an operation itself. */
export function isOperation(item: Item): boolean {
  return (
    !isAroundSurgery(item) &&
    (surgicalTitle.test(item.title) || itemSubjects(item).some(({ kind }) => kind === 'surgery'))
  );
}

/** Whether an item goes with an operation ("Assistant surgeon", "Associated surgical service: …"). */
export function isAroundSurgery({ title }: Item): boolean {
  return aroundSurgery.test(title);
}
