import { Gap } from '../../../language/words';
import { PASSIVE_AUXILIARIES } from '../../../vocabulary/negation/negatedVerbWords';
import {
  BELIEVING,
  INDEFINITE,
  OF_MANY,
  ON_LIST,
  POINTED_AT_ALONE,
} from '../../../vocabulary/negation/openVerbWords';
import { HAVING, PATIENTS } from '../../../vocabulary/negation/operatorWords';
import { DO } from '../../../vocabulary/sentences/auxiliaries';
import { CLOSING, denyingAfter, denyingBefore, isOfClass, type Operator, type Stretch } from './operator';

/**
 * The operator of a "not" whose verb does not stand right behind it, or is another one than it seems: "I do not think he has a
 * tear", "Lyrica is not one of them", "does not, in any view, show a tear".
 *
 * @param at the adverb that denies
 */
export function negatedApart(stretch: Stretch, at: number): Operator | undefined {
  return notBelieved(stretch, at) ?? notOneOf(stretch, at) ?? insertion(stretch, at);
}

/** "I do not believe she has radiculopathy": of what she has. */
function notBelieved({ words, end }: Stretch, at: number): Operator | undefined {
  if (!BELIEVING.has(words[at + 1]?.lower ?? '')) return undefined;
  for (let i = at + 3; i < Math.min(end, at + 7) && !(words[i]!.gap & CLOSING); i++) {
    // "Did not think this was lupus".
    if (isOfClass(words[i], 'copula') && POINTED_AT_ALONE.has(words[i - 1]!.lower))
      return denyingAfter(at, i, 'absent', 'has not <had>');
    if (HAVING.has(words[i]!.lower))
      return PATIENTS.has(words[i - 1]!.lower) ? denyingAfter(at, i, 'absent', 'has not <had>') : undefined;
  }
  return undefined;
}

/** "Of the forty drugs, Lyrica is not one", "the list is long, but yoga is not on it". */
function notOneOf({ words, from, end }: Stretch, at: number): Operator | undefined {
  if (!isOfClass(words[at - 1], 'copula') && !PASSIVE_AUXILIARIES.has(words[at]!.lower)) return undefined;
  const first = isOfClass(words[at - 1], 'copula') ? at - 1 : at;
  const next = words[at + 1]?.lower;
  const last =
    next === 'one' ? at + 1 : next === 'on' && ON_LIST.has(words[at + 2]?.lower ?? '') ? at + 2 : -1;
  if (
    last < 0 ||
    last >= end ||
    (last + 1 < end && !(words[last + 1]!.gap & CLOSING) && words[last + 1]!.lower !== 'of')
  )
    return undefined;
  for (let i = first - 1; i >= from; i--)
    if (OF_MANY.has(words[i]!.lower)) return denyingBefore(first, last, 'undocumented', 'is not <done>');
  return undefined;
}

/** So many words an insertion behind "not" has at most. */
const INSERTION_REACH = 11;

/** "Does not, in any sequence, show a tear", "there is not, in my opinion, any stenosis": of what stands behind the insertion. */
function insertion(stretch: Stretch, at: number): Operator | undefined {
  const { words, from, end } = stretch;
  if (at + 1 >= end || !(words[at + 1]!.gap & Gap.comma)) return undefined;
  let back = at + 2;
  while (back < Math.min(end, at + INSERTION_REACH) && !(words[back]!.gap & CLOSING)) back++;
  if (back >= end || !(words[back]!.gap & Gap.comma)) return undefined;
  const isThere = words[at - 2]?.lower === 'there' && at - 2 >= from && isOfClass(words[at - 1], 'copula');
  if (isThere && INDEFINITE.has(words[back]!.lower)) return denyingAfter(back, back, 'absent', 'no <noun>');
  if (!DO.has(words[at - 1]?.lower ?? '') && !isOfClass(words[at - 1], 'auxiliary')) return undefined;
  if (isOfClass(words[back], 'recordVerb'))
    return denyingAfter(back, back, 'undocumented', 'does not <record>');
  return isOfClass(words[back], 'patientVerb', 'careParticiple')
    ? denyingAfter(back, back, 'absent', 'has not <had>')
    : undefined;
}
