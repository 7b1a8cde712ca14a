import { Gap } from '../../../language/words';
import {
  AWAITING,
  INITIAL,
  ONCE_MORE,
  OUTSTANDING,
  SEEN,
  VAIN,
  WHOSE_FIRST,
} from '../../../vocabulary/negation/operatorWords';
import { denyingAfter, denyingBefore, hasWord, isOfClass, type Operator, type Stretch } from './operator';

/** Operators of given words: "is the first", "negative for", "instead of". */
export function fixedPhrase(stretch: Stretch, at: number, next: string): Operator | undefined {
  const { words, from } = stretch;
  const { lower } = words[at]!;
  // "The patient is awaiting an MRI".
  if (AWAITING.has(lower) && !hasWord(stretch, at + 1, at + 3, ONCE_MORE))
    return { ...denyingAfter(at, at, 'absent', 'is outstanding'), near: 3 };
  // "this would be the first electrodiagnostic study": there was none before.
  const isFirst = lower === 'first' || (lower === 'initial' && INITIAL.has(next));
  const copula = isFirst ? copulaBeforeWhose(stretch, at) : undefined;
  if (copula !== undefined) return { ...denyingAfter(copula, at, 'absent', 'is the first'), near: 3 };
  if (OUTSTANDING.has(lower))
    for (let i = at - 1; i >= from && at - i <= 2; i--)
      if (isOfClass(words[i], 'copula')) return denyingBefore(i, at, 'absent', 'is outstanding');
  // "W/o numbness".
  if (lower === 'w' && next === 'o' && words[at + 1]!.gap === Gap.slash)
    return denyingAfter(at, at + 1, 'absent', 'without');
  if (next === 'for' && (lower === 'negative' || lower === 'neg'))
    return denyingAfter(at, at + 1, 'absent', 'negative for');
  // "Surgery is proposed before any conservative care".
  if (lower === 'before' && next === 'any' && at > from)
    return { ...denyingAfter(at, at + 1, 'absent', 'has not <had>'), near: 1 };
  if (lower === 'prior' && next === 'to' && words[at + 2]?.lower === 'any')
    return { ...denyingAfter(at, at + 2, 'absent', 'has not <had>'), near: 1 };
  // "One searches the chart in vain for pain scores".
  if (lower === VAIN && next === 'for')
    return denyingAfter(at - 1, at + 1, 'undocumented', 'does not <record>');
  // "It remains for her to be screened", "remains to be tried".
  if (lower === 'remains' || lower === 'remain') {
    const be = toBeDone(stretch, at);
    if (be !== undefined) return be;
  }
  if ((lower === 'instead' || lower === 'lieu') && next === 'of')
    return { ...denyingAfter(at, at + 1, 'absent', 'instead of'), near: 4 };
  if (lower === 'rather' && next === 'than')
    return { ...denyingAfter(at, at + 1, 'absent', 'instead of'), near: 4 };
  return undefined;
}

/** How far behind "remains" what is still to be done stands. */
const TO_DO_REACH = 6;

/** "Remains to be tried", "remains for her to be screened by": not yet done. */
function toBeDone({ words, end, from }: Stretch, at: number): Operator | undefined {
  for (let i = at + 1; i + 2 < Math.min(end, at + TO_DO_REACH + 2); i++) {
    if (words[i]!.lower !== 'to' || words[i + 1]!.lower !== 'be') continue;
    if (
      !isOfClass(words[i + 2], 'recordParticiple', 'careParticiple', 'patientVerb') &&
      !SEEN.has(words[i + 2]!.lower)
    )
      return undefined;
    return i === at + 1 && words[at - 1] !== undefined && at > from && words[at - 1]!.lower !== 'it'
      ? denyingBefore(at, i + 2, 'absent', 'is not <done>')
      : denyingAfter(at, i + 2, 'absent', 'has not <had>');
  }
  return undefined;
}

/** The copula before "the first", "the patient's first", "an initial". */
function copulaBeforeWhose({ words, from }: Stretch, at: number): number | undefined {
  let i = at - 1;
  while (i > from && at - i <= 3 && WHOSE_FIRST.has(words[i]!.lower)) i--;
  return i < at - 1 && i >= from && isOfClass(words[i], 'copula') ? i : undefined;
}
