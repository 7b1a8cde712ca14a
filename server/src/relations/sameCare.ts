import { ANY_DRUG } from '../reading/inSentence';
import { isKindOf } from '../vocabulary/concepts';

/** Names that stand for any care, so that two which share only these may be of different treatments. */
const GENERAL: ReadonlySet<string> = new Set([
  ANY_DRUG,
  'medication',
  'this-item',
  'prior-treatment',
  'conservative-care',
  'first-line-medication',
]);

/**
 * Whether two sets of care (ids of concepts and drugs) are of one treatment: 'same' where they share one or a kind of it;
 * 'general' where one of the two names only care in general; else 'other'.
 */
export function careRelation(a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'general' | 'other' {
  let [aIsSpecific, bIsSpecific] = [false, false];
  for (const other of b) if (!GENERAL.has(other)) bIsSpecific = true;
  for (const one of a) {
    if (GENERAL.has(one)) continue;
    aIsSpecific = true;
    for (const other of b)
      if (!GENERAL.has(other) && (one === other || isKindOf(one, other) || isKindOf(other, one)))
        return 'same';
  }
  return aIsSpecific && bIsSpecific ? 'other' : 'general';
}
