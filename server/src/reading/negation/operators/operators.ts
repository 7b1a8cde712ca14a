import { Gap } from '../../../language/words';
import { NORMAL_FOR } from '../../../vocabulary/examination/studyWords';
import {
  ABSENT_BEFORE_NOUN,
  AFTER_LACK_NOUN,
  AFTER_LACK_PREDICATE,
  ANY_MORE,
  ASKS,
  AWAITING,
  BARE_OPERATORS,
  BE_BEFORE_DENIED,
  BEFORE_DENIED,
  BETWEEN_COPULA_AND_ABSENT,
  CANCELED,
  DENIERS,
  DENYING_SUBJECTS,
  ENDED,
  EVER_DONE,
  EXCLUDING,
  GIVING_WHY,
  GONE,
  GONE_BY_AUXILIARY,
  IN_ORDER_FOR,
  INNER_ADVERBS,
  NEARLY_DENYING,
  NO_OBJECT_AFTER_LACKING,
  NO_OBJECT_AFTER_PARTICIPLE,
  ONCE_MORE,
  OUTSTANDING,
  PEOPLE_AFTER_NO,
  PSEUDO_AFTER_NO,
  PSEUDO_AFTER_WITHOUT,
  RECORD_PLACES,
  SEEN,
  SILENT,
  UNREADABLE,
  VAIN,
  WHETHER,
} from '../../../vocabulary/negation/operatorWords';
import { CONJUNCTIONS as JOINED_TO_WITHOUT, OF_WHAT } from '../../../vocabulary/negation/scopeWords';
import { classBit, classesOf } from '../../../vocabulary/sentences/wordClasses';
import { PERIODS } from '../../../vocabulary/time/circumstanceWords';
import type { Passage, Sentence } from '../../sentences/passage';
import { isClaimedInability } from './claimedInability';
import { denyingPhrasesIn } from './denyingPhrases';
import { isDisclaimed } from './disclaimers';
import { invertedCopula, isListDenied, nothingLike, valueNone } from './framesOfAbsence';
import { negatedVerb, negativeSubject, noneIsDone, unfulfilledVerb, yetToVerb } from './negatedVerbs';
import {
  denyingAfter,
  denyingBefore,
  hasWord,
  isOfClass,
  isUndoneCare,
  type Operator,
  type OperatorRow,
  type Stretch,
} from './operator';

const LACK_ADJECTIVE = classBit('lackAdjective');
const LACK = 'lack';
const UNSPECIFIED = 'unspecified';
const DONE = classBit('recordParticiple') | classBit('careParticiple');
const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;

/**
 * The denying operators of a sentence, in order, none overlapping.
 *
 * @param isTaken whether a word (by its index in the passage) stands inside a target: it denies nothing then
 */
export function operatorsIn(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  isTaken: (word: number) => boolean,
): readonly Operator[] {
  const stretch: Stretch = { words, from: firstWord, end: endWord };
  const found: Operator[] = [];
  const phrases = denyingPhrasesIn(stretch);
  for (let i = firstWord; i < endWord; i++) {
    if (isTaken(i)) continue;
    const phrase = phrases.get(i);
    const operator = phrase ?? operatorAt(stretch, i, isTaken);
    if (operator === undefined || isDisclaimed(stretch, operator.first)) continue;
    if (isClaimedInability(stretch, found.at(-1), operator)) continue;
    found.push(isOfBefore(stretch, operator) ? { ...operator, row: 'no longer' } : operator);
    i = Math.max(i, operator.last);
  }
  return found;
}

/** Denials of what a patient does or takes, which may be of today alone. */
const OF_TODAY: ReadonlySet<OperatorRow> = new Set(['not <it>', 'has not <had>', 'is not <predicate>']);
/** So many words behind such a denial "any more" stands. */
const ANY_MORE_REACH = 8;

/** "Is not using it any more", "does not smoke anymore": he did before. */
function isOfBefore({ words, end }: Stretch, { last, row }: Operator): boolean {
  if (!OF_TODAY.has(row)) return false;
  for (let i = last + 1; i < Math.min(end, last + ANY_MORE_REACH) && !(words[i]!.gap & CLOSING); i++)
    if (
      words[i]!.lower === 'anymore' ||
      (words[i]!.lower === 'any' && ANY_MORE.has(words[i + 1]?.lower ?? ''))
    )
      return true;
  return false;
}

function operatorAt(stretch: Stretch, at: number, isTaken: (word: number) => boolean): Operator | undefined {
  const { words, end } = stretch;
  const word = words[at]!;
  const { lower } = word;
  const bits = classesOf(lower) | (isUndone(lower) ? LACK_ADJECTIVE : 0);
  if (bits === 0 && !UNREADABLE.has(lower) && !BARE_OPERATORS.has(lower)) return undefined;
  const alone = valueNone(stretch, at, isTaken);
  if (alone !== undefined) return alone;
  if (isOfClass(word, 'denyingDeterminer')) return determiner(stretch, at);
  if (isOfClass(word, 'denyingAdverb')) {
    // "does not itch", "does not smoke".
    if (isTaken(at + 1) && words[at + 1]!.gap === Gap.blank)
      return { ...denyingAfter(at, at, 'absent', 'not <it>'), near: 1 };
    return negatedVerb(stretch, at, isTaken);
  }
  if (isOfClass(word, 'denyingVerb')) return patientDenial(stretch, at, isTaken);
  // "With nothing radicular".
  if (lower === 'nothing' && isTaken(at + 1) && words[at + 1]!.gap === Gap.blank)
    return { ...denyingAfter(at, at, 'absent', 'no <noun>'), near: 1 };
  const way = nothingLike(stretch, at);
  if (way !== undefined) return denyingAfter(at, way, 'absent', 'no <noun>');
  if (DENYING_SUBJECTS.has(lower)) return noneIsDone(stretch, at) ?? negativeSubject(stretch, at, isTaken);
  const next = at + 1 < end ? words[at + 1]!.lower : '';
  // "It is not for lack of exercise": there is enough of it.
  if (isOfClass(word, 'lackNoun') && AFTER_LACK_NOUN.has(next) && isDeniedLack(stretch, at)) return undefined;
  // "The presence or absence of a tear": either.
  if (isOfClass(word, 'lackNoun') && isOneOfTwo(stretch, at)) return undefined;
  if (isOfClass(word, 'lackNoun') && AFTER_LACK_NOUN.has(next))
    return denyingAfter(at, at + 1, 'absent', '<lack> of');
  // "The reports lack a neurological examination": the verb.
  if (isOfClass(word, 'lackVerb') || lower === LACK) return lackVerb(stretch, at, next);
  if (isOfClass(word, 'lackPredicate') && AFTER_LACK_PREDICATE.has(next))
    return denyingAfter(
      hasCopulaBefore(stretch, at) ? at - 1 : at,
      at + 1,
      // "The records are devoid of": of what is on record.
      SILENT.has(lower) || hasWord(stretch, Math.max(stretch.from, at - 4), at, RECORD_PLACES)
        ? 'undocumented'
        : 'absent',
      '<lacks>',
    );
  return fixedPhrase(stretch, at, next) ?? wordOfAbsence(stretch, at, next, bits, isTaken);
}

function isDeniedLack({ words }: Stretch, at: number): boolean {
  return words[at - 1]?.lower === 'for' && isOfClass(words[at - 2], 'denyingAdverb');
}

function isOneOfTwo({ words, from, end }: Stretch, at: number): boolean {
  return (
    (at - 2 >= from && words[at - 1]!.lower === 'or' && words[at - 2]!.lower === 'presence') ||
    (at + 2 < end && words[at + 1]!.lower === 'or' && words[at + 2]!.lower === 'presence')
  );
}

/** Operators of given words: "is the first", "negative for", "instead of". */
function fixedPhrase(stretch: Stretch, at: number, next: string): Operator | undefined {
  const { words, from } = stretch;
  const { lower } = words[at]!;
  // "The patient is awaiting an MRI".
  if (AWAITING.has(lower) && !hasWord(stretch, at + 1, at + 3, ONCE_MORE))
    return { ...denyingAfter(at, at, 'absent', 'is outstanding'), near: 3 };
  // "this would be the first electrodiagnostic study": there was none before.
  if (lower === 'first' && words[at - 1]?.lower === 'the' && isOfClass(words[at - 2], 'copula'))
    return { ...denyingAfter(at - 2, at, 'absent', 'is the first'), near: 3 };
  if (OUTSTANDING.has(lower))
    for (let i = at - 1; i >= from && at - i <= 2; i--)
      if (isOfClass(words[i], 'copula')) return denyingBefore(i, at, 'absent', 'is outstanding');
  if (next === 'for' && lower === 'negative') return denyingAfter(at, at + 1, 'absent', 'negative for');
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

function wordOfAbsence(
  stretch: Stretch,
  at: number,
  next: string,
  bits: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const { words, from } = stretch;
  const { lower } = words[at]!;
  if ((bits & LACK_ADJECTIVE) !== 0) return lackAdjective(stretch, at);
  if (isOfClass(words[at], 'failingVerb') || (lower === 'failed' && next === 'to'))
    return unfulfilledVerb(stretch, at);
  if (EXCLUDING.has(lower)) return excluding(stretch, at, at);
  if (lower === 'ruled' && next === 'out') return excluding(stretch, at, at + 1);
  if (GONE.has(lower)) return gone(stretch, at);
  if (ENDED.has(lower) && isWithoutObject(stretch, at)) return gone(stretch, at);
  // "The consultation was canceled".
  if (CANCELED.has(lower) && hasCopulaBefore(stretch, at))
    return denyingBefore(at - 1, at, 'absent', 'is not <done>');
  // "Within normal limits for depression".
  if (lower === 'limits' && next === 'for' && words[at - 1]?.lower === 'normal')
    return denyingAfter(at - 1, at + 1, 'absent', 'negative for');
  // "Normal for the ulnar nerve": of what it is normal.
  if (IN_ORDER_FOR.has(lower) && next === 'for' && !hasWord(stretch, at + 2, at + 6, NORMAL_FOR))
    return denyingAfter(at, at + 1, 'absent', 'negative for');
  if (
    lower === 'negative' &&
    at > from &&
    (isOfClass(words[at - 1], 'copula') || words[at - 1]!.lower === 'back')
  )
    return denyingBefore(at - 1, at, 'absent', 'was negative');
  if (lower === 'yet' && next === 'to') return yetToVerb(stretch, at, isTaken);
  // "It is unclear how many", "unknown what frequency".
  if (
    UNREADABLE.has(lower) &&
    WHETHER.has(next) &&
    isOfClass(words[at - 1], 'copula') &&
    hasWord(stretch, at + 2, at + 14, EVER_DONE)
  )
    return denyingAfter(at - 1, at, 'unclear', 'is <unreadable>');
  // "It is unclear of the reason", "unclear as to what".
  if (
    UNREADABLE.has(lower) &&
    OF_WHAT.has(next) &&
    isOfClass(words[at - 1], 'copula') &&
    words[at - 2]?.lower === 'it'
  )
    return denyingAfter(at - 1, at, 'undocumented', 'is <unreadable>');
  if (UNREADABLE.has(lower) && ASKS.has(next) && isOfClass(words[at - 1], 'copula'))
    return denyingAfter(at - 1, at, 'undocumented', 'is <unreadable>');
  if (UNREADABLE.has(lower))
    for (let i = at - 1; i >= from && at - i <= 3; i--)
      if (isOfClass(words[i], 'copula') && words[i - 1]?.lower !== 'it')
        return denyingBefore(i, at, 'unclear', 'is <unreadable>');
  return undefined;
}

function hasCopulaBefore({ words, from }: Stretch, at: number): boolean {
  return at > from && isOfClass(words[at - 1], 'copula');
}

function determiner(stretch: Stretch, at: number): Operator | undefined {
  const { words, end } = stretch;
  const { lower } = words[at]!;
  const next = at + 1 < end ? words[at + 1] : undefined;
  if (next === undefined) return undefined;
  if (lower === 'without')
    return PSEUDO_AFTER_WITHOUT.has(next.lower) ||
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
  if (lower !== 'no') return denyingAfter(at, at, 'absent', 'neither <noun>');
  if (PEOPLE_AFTER_NO.has(next.lower)) return negativeSubject(stretch, at, () => false);
  if (next.lower === 'longer') return denyingAfter(at, at + 1, 'absent', 'no longer');
  if (next.gap & CLOSING || PSEUDO_AFTER_NO.has(next.lower) || startsWithDigit(next.lower)) return undefined;
  return denyingAfter(at, at, 'absent', 'no <noun>');
}

/** "With and without the drug". */
function isWithAndWithout({ words, from }: Stretch, at: number): boolean {
  return at - 2 >= from && words[at - 2]!.lower === 'with' && JOINED_TO_WITHOUT.has(words[at - 1]!.lower);
}

function startsWithDigit(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** "Cannot walk without a cane", "has never been without pain". */
function isDeniedItself({ words, from }: Stretch, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 7; i--) {
    if (words[i + 1]!.gap & (Gap.comma | Gap.semicolon)) return false;
    const { lower } = words[i]!;
    if (isOfClass(words[i], 'denyingAdverb') || lower === 'unable' || NEARLY_DENYING.has(lower)) return true;
    // "Has yet to be seen without".
    if (lower === 'yet' && words[i + 1]!.lower === 'to') return true;
  }
  return false;
}

/** A thing right before "denied", and nothing behind it. */
function isDeniedLabel({ words, end }: Stretch, at: number, isTaken: (word: number) => boolean): boolean {
  const isLast = at + 1 >= end || (words[at + 1]!.gap & CLOSING) !== 0;
  return isLast && words[at]!.lower === 'denied' && isTaken(at - 1);
}

/** A patient's denial; a review's denial of a request is none. */
function patientDenial(
  stretch: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const { words, from } = stretch;
  // "Does not deny": he has it.
  if (at > from && isOfClass(words[at - 1], 'denyingAdverb')) return undefined;
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

/** The word behind a label right before a denial: "review of systems: denies". */
function afterLabel(words: Stretch['words'], at: number): number {
  return words[at]!.gap & Gap.colon ? at : 0;
}

/** "Lacks a neurological examination", "a neurological examination is lacking". */
function lackVerb(stretch: Stretch, at: number, next: string): Operator | undefined {
  const { words, end } = stretch;
  // "Does not lack": it has.
  if (isOfClass(words[at - 1], 'denyingAdverb')) return undefined;
  const object = words[at + 1];
  const hasObject =
    object !== undefined &&
    at + 1 < end &&
    !(object.gap & CLOSING) &&
    !NO_OBJECT_AFTER_LACKING.has(object.lower);
  return hasCopulaBefore(stretch, at) && !hasObject
    ? denyingBefore(at - 1, at, 'absent', 'is <lacking>')
    : denyingAfter(at, next === 'in' ? at + 1 : at, 'absent', '<lacks>');
}

/** "undescribed", "untested": what "un" and a participle say. */
function isUndone(lower: string): boolean {
  return lower.length >= 7 && lower.startsWith('un') && (classesOf(lower.slice(2)) & DONE) !== 0;
}

/** "was absent", "remains undocumented", "omits the dose", "absent reflexes", "spasm: absent". */
function lackAdjective({ words, from, end }: Stretch, at: number): Operator | undefined {
  const { lower, gap } = words[at]!;
  const inverted = invertedCopula({ words, from, end }, at);
  if (inverted !== undefined) return denyingAfter(at, inverted, 'absent', 'absent <noun>');
  // "is conspicuously absent".
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    // "Was never absent": it was there.
    if (isOfClass(words[i], 'denyingAdverb')) return undefined;
    if (isOfClass(words[i], 'copula') || words[i]!.lower === 'gone')
      return denyingBefore(i, at, lower.startsWith('un') ? 'undocumented' : 'absent', 'is <lacking>');
    const between = words[i]!.lower;
    if (!INNER_ADVERBS.has(between) && !BETWEEN_COPULA_AND_ABSENT.has(between) && !between.endsWith('ly'))
      break;
  }
  if (lower.startsWith('omit')) return denyingAfter(at, at, 'undocumented', 'omits <noun>');
  // "Pain, unspecified": a name of the classification of diseases.
  if (lower === UNSPECIFIED && gap & Gap.comma) return undefined;
  const previous = at > from ? words[at - 1] : undefined;
  const opens =
    previous === undefined ||
    (gap & (Gap.comma | Gap.semicolon | Gap.colon)) !== 0 ||
    isOfClass(previous, 'turn');
  if (opens && lower === 'absent') return denyingAfter(at, at, 'absent', 'absent <noun>');
  // "Spasm: absent", "reflexes absent": behind what it denies.
  if (
    previous !== undefined &&
    !isUndoneCare(lower) &&
    !isOfClass(previous, 'plainAdjective') &&
    (at + 1 >= end || (words[at + 1]!.gap & CLOSING) !== 0)
  )
    return denyingBefore(at, at, 'absent', '<noun> absent');
  return ABSENT_BEFORE_NOUN.has(lower) ? denyingAfter(at, at, 'absent', 'absent <noun>') : undefined;
}

/** "has resolved", "are gone": what was there is no longer. */
function gone({ words, from, end }: Stretch, at: number): Operator | undefined {
  // "Has gone unrecorded".
  if (isUndone(words[at + 1]?.lower ?? '')) return undefined;
  // "Numbness of the hand in 2012, gone".
  if (at > from && words[at]!.gap & Gap.comma && (at + 1 >= end || words[at + 1]!.gap & CLOSING))
    return denyingBefore(at, at, 'absent', 'has <resolved>');
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    if (isOfClass(words[i], 'denyingAdverb')) return undefined;
    // "More than two years have gone": of time.
    if (PERIODS.has(words[i]!.lower)) return undefined;
    if (isOfClass(words[i], 'auxiliary', 'copula'))
      return PERIODS.has(words[i - 1]?.lower ?? '')
        ? undefined
        : denyingBefore(i, at, 'absent', 'has <resolved>');
  }
  // "The pneumonia cleared up".
  return at > from && (!GONE_BY_AUXILIARY.has(words[at]!.lower) || words[at + 1]?.lower === 'up')
    ? denyingBefore(at, at, 'absent', 'has <resolved>')
    : undefined;
}

/** "Have stopped", "ceased in May"; not "stopped the drug". */
function isWithoutObject({ words, end }: Stretch, at: number): boolean {
  const next = at + 1 < end ? words[at + 1]! : undefined;
  return (
    next === undefined ||
    (next.gap & CLOSING) !== 0 ||
    NO_OBJECT_AFTER_PARTICIPLE.has(next.lower) ||
    next.lower.endsWith('ly')
  );
}

/** "was ruled out", "excluded a fracture"; not "cannot be ruled out". */
function excluding(stretch: Stretch, at: number, last: number): Operator | undefined {
  const { words, from } = stretch;
  for (let i = at - 1; i >= from && at - i <= 4; i--)
    if (isOfClass(words[i], 'denyingAdverb')) return undefined;
  // "For such pain blocks are excluded": a verdict.
  if (words[at - 1]?.lower === 'is' || words[at - 1]?.lower === 'are') return undefined;
  // "Suspected in 2012, ruled out by ophthalmology".
  const isPassive =
    (words[last + 1]?.lower === 'by' && last + 1 < stretch.end) || hasCopulaBefore(stretch, at);
  return isPassive || (at > from && words[at - 1]!.lower === 'and')
    ? denyingBefore(at - 1, last, 'absent', 'was ruled out')
    : denyingAfter(at, last, 'absent', 'was ruled out');
}
