import { Gap } from '../../../language/words';
import { UNABLE } from '../../../vocabulary/negation/negatedVerbWords';
import { ABLE, CONJUNCTIONS } from '../../../vocabulary/negation/scopeWords';
import { isOfClass, type Operator, type OperatorRow, type Stretch } from './operator';

const CLAIMS: ReadonlySet<OperatorRow> = new Set(['no <noun>', '<lack> of', 'does not <record>']);
/** So many words behind "no" what is not on record is called. */
const NOUN_REACH = 3;

/**
 * Whether a denial stands inside another one and is denied with it: "no indication that she is ‹not› able to tolerate pills", "no
 * evidence that NSAIDs ‹fail to› help". The outer one then reads over it.
 *
 * @param claim the operator before it
 */
export function isClaimedInability(
  { words, end }: Stretch,
  claim: Operator | undefined,
  { first, last, failing }: Operator,
): boolean {
  if (claim === undefined || claim.reach === 'before' || !CLAIMS.has(claim.row) || first <= claim.last)
    return false;
  let isOfRecord = claim.means === 'undocumented';
  for (let i = claim.last + 1; i < first; i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.stop) || CONJUNCTIONS.has(words[i]!.lower))
      return false;
    if (i <= claim.last + NOUN_REACH && isOfClass(words[i], 'recordNoun')) isOfRecord = true;
  }
  if (!isOfRecord) return false;
  if (UNABLE.has(words[first]!.lower)) return true;
  for (let i = first; i <= Math.min(end - 1, last + 1); i++) if (ABLE.has(words[i]!.lower)) return true;
  return failing;
}
