import { ANY_DRUG } from '../../reading/statements/inSentence';
import { conceptOf, isConcept, isKindOf } from '../../vocabulary/concepts';

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
 * 'general' where one of the two names only care in general; else 'other'. Two drugs of one class are two treatments.
 */
export function careRelation(a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'general' | 'other' {
  const [drugs, otherDrugs] = [drugsAmong(a), drugsAmong(b)];
  if (drugs.some((one) => b.has(one))) return 'same';
  const areDrugsApart = drugs.length > 0 && otherDrugs.length > 0;
  const [own, others] = [specific(a, areDrugsApart), specific(b, areDrugsApart)];
  if (own.some((one) => others.some((other) => isKindOf(one, other) || isKindOf(other, one)))) return 'same';
  const isSpecific = own.length > 0 || drugs.length > 0;
  return isSpecific && (others.length > 0 || otherDrugs.length > 0) ? 'other' : 'general';
}

function drugsAmong(care: ReadonlySet<string>): readonly string[] {
  return [...care].filter((one) => one !== ANY_DRUG && !isConcept(one));
}

/** The concepts that name care itself; without the classes of drugs where the drugs are named. */
function specific(care: ReadonlySet<string>, withoutDrugs: boolean): readonly string[] {
  return [...care].filter(
    (one) => !GENERAL.has(one) && isConcept(one) && !(withoutDrugs && conceptOf(one).kind === 'medication'),
  );
}
