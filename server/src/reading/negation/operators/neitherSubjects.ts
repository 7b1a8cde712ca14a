import { Gap } from '../../../language/words';
import { DISPUTING, HELPING } from '../../../vocabulary/negation/negatedVerbWords';
import { PRESUPPOSING } from '../../../vocabulary/negation/openVerbWords';
import { OVERLOOKING } from '../../../vocabulary/negation/operatorWords';
import { isExplaining } from './negativeSubjects';
import { denyingAfter, isOfClass, type Operator, type Stretch } from './operator';

/** So many words behind "neither" its "nor" stands, and behind "nor" the verb. */
const NOR_REACH = 24;
const VERB_REACH = 24;

/**
 * "Neither Dr. Lee nor the therapist describes atrophy": two that did not do what the verb says, where neither is a thing that
 * letters deny. `undefined` where the two are what is denied.
 *
 * @param at the word "neither"
 * @param isTaken whether a word stands inside a target
 */
export function neitherSubject(
  { words, end }: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  let nor = at + 1;
  while (nor < Math.min(end, at + NOR_REACH) && words[nor]!.lower !== 'nor' && !isTaken(nor)) nor++;
  if (words[nor]?.lower !== 'nor' || nor >= end || isVerb(words[at + 1])) return undefined;
  for (let i = nor + 1; i < Math.min(end, nor + VERB_REACH); i++) {
    const { lower, gap } = words[i]!;
    if (gap & Gap.semicolon) return undefined;
    if (PRESUPPOSING.has(lower) || OVERLOOKING.has(lower) || HELPING.has(lower)) return undefined;
    if (isExplaining(words, i)) return undefined;
    if (DISPUTING.some((beginning) => lower.startsWith(beginning))) return undefined;
    if (isVerb(words[i]) && i > nor + 1)
      return denyingAfter(
        at,
        i,
        isOfClass(words[i], 'recordVerb', 'recordParticiple', 'tellingVerb') ? 'undocumented' : 'absent',
        isOfClass(words[i], 'recordVerb', 'recordParticiple', 'tellingVerb')
          ? 'does not <record>'
          : 'has not <had>',
      );
  }
  return undefined;
}

function isVerb(word: Stretch['words'][number] | undefined): boolean {
  return (
    isOfClass(word, 'recordVerb', 'recordParticiple', 'careParticiple', 'tellingVerb', 'patientVerb') &&
    !isOfClass(word, 'auxiliary', 'recordNoun')
  );
}
