import { Gap } from '../../../language/words';
import { PRESUPPOSING } from '../../../vocabulary/negation/openVerbWords';
import {
  BE_BEFORE_DENIED,
  BEFORE_DENIED,
  DENIERS,
  GIVING_WHY,
  HARD,
} from '../../../vocabulary/negation/operatorWords';
import { isDeniedItself } from './deniedItself';
import { isListDenied } from './framesOfAbsence';
import {
  CLOSING,
  denyingAfter,
  denyingBefore,
  hasWord,
  isOfClass,
  type Operator,
  type Stretch,
} from './operator';

/** A thing right before "denied", and nothing behind it. */
function isDeniedLabel({ words, end }: Stretch, at: number, isTaken: (word: number) => boolean): boolean {
  const isLast = at + 1 >= end || (words[at + 1]!.gap & CLOSING) !== 0;
  return isLast && words[at]!.lower === 'denied' && isTaken(at - 1);
}

/** A patient's denial; a review's denial of a request is none. */
export function patientDenial(
  stretch: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const { words, from } = stretch;
  // "Does not deny", "there is no denying": he has it.
  if (at > from && isOfClass(words[at - 1], 'denyingAdverb', 'denyingDeterminer')) return undefined;
  // "Nobody who has seen her would deny".
  if (words[at]!.lower === 'deny' && isDeniedItself(stretch, at)) return undefined;
  // "Denies that the pain has improved": it is there.
  if (words[at + 1]?.lower === 'that' && endsWithChange(stretch, at + 2)) return undefined;
  // "It is hard to deny".
  if (words[at - 1]?.lower === 'to' && HARD.has(words[at - 2]?.lower ?? '')) return undefined;
  // "Numbness, tingling - all denied": behind what it denies.
  if (isListDenied(stretch, at)) return denyingBefore(at - 1, at, 'absent', 'was denied');
  // "Foot pain denied.": of a label, with no subject that denies.
  if (isDeniedLabel(stretch, at, isTaken)) return denyingBefore(at, at, 'absent', 'was denied');
  // "Was previously denied due to …": a request, and why.
  if (GIVING_WHY.has(words[at + 1]?.lower ?? '')) return undefined;
  let verb = at - 1;
  while (verb > from && (BEFORE_DENIED.has(words[verb]!.lower) || words[verb]!.lower.endsWith('ly'))) verb--;
  const passive = at > from && BE_BEFORE_DENIED.has(words[verb]?.lower ?? '');
  // "It cannot be denied".
  if (passive && isOfClass(words[verb - 1], 'denyingAdverb')) return undefined;
  const [first, last] = passive ? [from, at + 8] : [Math.max(from, at - 8, afterLabel(words, at)), at + 4];
  if (hasWord(stretch, first, at, DENIERS) || hasWord(stretch, at + 1, last, DENIERS)) return undefined;
  return passive
    ? denyingBefore(verb, at, 'absent', 'was denied')
    : { ...denyingAfter(at, at, 'absent', 'denies'), wide: true };
}

/** So many words behind "that" its verb stands. */
const CHANGE_REACH = 9;

function endsWithChange({ words, end }: Stretch, from: number): boolean {
  for (let i = from; i < Math.min(end, from + CHANGE_REACH) && !(words[i]!.gap & CLOSING); i++)
    if (PRESUPPOSING.has(words[i]!.lower)) return true;
  return false;
}

/** The word behind a label right before a denial: "review of systems: denies". */
function afterLabel(words: Stretch['words'], at: number): number {
  return words[at]!.gap & Gap.colon ? at : 0;
}
