import { Gap, type Word } from '../../../language/words';
import { LOOKING_AT } from '../../../vocabulary/negation/doubledWords';
import { DEFINITE, PRESUPPOSING } from '../../../vocabulary/negation/openVerbWords';
import {
  ENDURING,
  PEOPLE_AFTER_NO,
  PSEUDO_AFTER_NO,
  PSEUDO_AFTER_WITHOUT,
} from '../../../vocabulary/negation/operatorWords';
import { CONJUNCTIONS as JOINED_TO_WITHOUT } from '../../../vocabulary/negation/scopeWords';
import { PERIODS } from '../../../vocabulary/time/circumstanceWords';
import { isDeniedItself } from './deniedItself';
import { hasCopulaBefore } from './lacking';
import { isComparedInFront, negationInFront } from './negationInFront';
import { negativeSubject } from './negativeSubjects';
import { neitherSubject } from './neitherSubjects';
import { CLOSING, denyingAfter, denyingBefore, isOfClass, type Operator, type Stretch } from './operator';

/** The operator of a denying determiner: "no spasm", "without radiation", "neither study". */
export function determiner(
  stretch: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const { words, end } = stretch;
  const { lower } = words[at]!;
  const next = at + 1 < end ? words[at + 1] : undefined;
  if (next === undefined || isInCompound(next)) return undefined;
  if (lower === 'without')
    return PSEUDO_AFTER_WITHOUT.has(next.lower) ||
      // "Denied the surgery without reading the report": there is one.
      (LOOKING_AT.has(next.lower) && DEFINITE.has(words[at + 2]?.lower ?? '')) ||
      isDeniedItself(stretch, at) ||
      isWithAndWithout(stretch, at)
      ? undefined
      : // "Five months without locking": in that time.
        {
          ...denyingAfter(at, at, 'absent', 'without'),
          narrowed: at > stretch.from && PERIODS.has(words[at - 1]!.lower),
        };
  if (
    lower === 'neither' &&
    isOfClass(next, 'careParticiple', 'recordParticiple') &&
    hasCopulaBefore(stretch, at)
  )
    return denyingBefore(at - 1, at + 1, 'absent', 'is not <done>');
  if ((lower === 'neither' || lower === 'nor') && agreesWithGoingOn(stretch, at)) return undefined;
  if (lower === 'neither') {
    const subject = neitherSubject(stretch, at, isTaken);
    if (subject !== undefined) return subject;
  }
  if (lower !== 'no') return denyingAfter(at, at, 'absent', 'neither <noun>');
  const fronted = negationInFront(stretch, at);
  if (fronted !== undefined) return fronted;
  // "In no way does the rash look better": it is there.
  if (isComparedInFront(stretch, at)) return undefined;
  if (PEOPLE_AFTER_NO.has(next.lower)) return negativeSubject(stretch, at, () => false);
  // "Could no longer bear the sciatica".
  if (next.lower === 'longer' && ENDURING.has(words[at + 2]?.lower ?? '')) return undefined;
  if (next.lower === 'longer') return denyingAfter(at, at + 1, 'absent', 'no longer');
  if (next.gap & CLOSING || PSEUDO_AFTER_NO.has(next.lower) || startsWithDigit(next.lower)) return undefined;
  return denyingAfter(at, at, 'absent', 'no <noun>');
}

/** So many words before "neither does" the verb is denied with which it agrees. */
const AGREEING_REACH = 8;

/** "The ringing never stops and neither does the vertigo": it goes on as well. */
function agreesWithGoingOn({ words, from }: Stretch, at: number): boolean {
  if (!isOfClass(words[at + 1], 'auxiliary', 'copula')) return false;
  for (let i = at - 1; i >= from && at - i <= AGREEING_REACH; i--) {
    if (!isOfClass(words[i], 'denyingAdverb')) continue;
    for (let k = i + 1; k <= i + 3 && k < at; k++) if (PRESUPPOSING.has(words[k]!.lower)) return true;
    return false;
  }
  return false;
}

/** "A no-show", "do-not-lift". */
export function isInCompound(next: Word): boolean {
  return next.gap === Gap.hyphen;
}

/** "With and without the drug". */
function isWithAndWithout({ words, from }: Stretch, at: number): boolean {
  return at - 2 >= from && words[at - 2]!.lower === 'with' && JOINED_TO_WITHOUT.has(words[at - 1]!.lower);
}

function startsWithDigit(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}
