import { Gap } from '../../../language/words';
import { NORMAL_FOR } from '../../../vocabulary/examination/studyWords';
import { NOT_A_THING } from '../../../vocabulary/negation/doubledWords';
import { DEFINITE, PRESUPPOSING } from '../../../vocabulary/negation/openVerbWords';
import {
  AFTER_LACK_NOUN,
  AFTER_LACK_PREDICATE,
  ANY_MORE,
  BARE_OPERATORS,
  CANCELED,
  DENYING_SUBJECTS,
  ENDED,
  EXCLUDING,
  GOING_AWAY,
  GONE,
  HAVING,
  IN_ORDER_FOR,
  RECORD_PLACES,
  SCANT,
  SILENT,
  UNREADABLE,
} from '../../../vocabulary/negation/operatorWords';
import { classesOf } from '../../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../../sentences/passage';
import { openQuestion } from '../../sentences/silence';
import { isClaimedInability } from './claimedInability';
import { isDeniedItself } from './deniedItself';
import { denyingPhrasesIn } from './denyingPhrases';
import { determiner, isInCompound } from './determiners';
import { isDisclaimed } from './disclaimers';
import { excluding, gone, isDeniedVerb, isWithoutObject } from './endings';
import { fixedPhrase } from './fixedPhrases';
import { nothingLike, valueNone } from './framesOfAbsence';
import {
  hasCopulaBefore,
  isDeniedLack,
  isOneOfTwo,
  isUndone,
  LACK,
  LACK_ADJECTIVE,
  lackAdjective,
  lackVerb,
} from './lacking';
import { negatedVerb } from './negatedVerbs';
import { labelDenied, noneInFront } from './negationInFront';
import { deniedByRelative, negativeSubject, noneIsDone } from './negativeSubjects';
import {
  CLOSING,
  denyingAfter,
  denyingBefore,
  hasWord,
  isOfClass,
  type Operator,
  type OperatorRow,
  type Stretch,
} from './operator';
import { patientDenial } from './patientDenials';
import { unfulfilledVerb, yetToVerb } from './unfulfilledVerbs';

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
  const question = openQuestion(words, firstWord, endWord);
  if (question !== undefined && isOfOneThing(stretch, question.asks)) {
    const { asks } = question;
    found.push({ ...denyingAfter(asks, asks, 'undocumented', 'does not <record>'), silence: question });
  }
  for (let i = firstWord; i < endWord; i++) {
    if (isTaken(i)) continue;
    // The question's own words of silence.
    if (question !== undefined && found[0]?.silence === question && question.first <= i && i <= question.last)
      continue;
    const phrase = phrases.get(i);
    const operator = phrase ?? operatorAt(stretch, i, isTaken);
    if (operator === undefined || isDisclaimed(stretch, operator.first)) continue;
    if (isClaimedInability(stretch, found.at(-1), operator)) continue;
    found.push(isOfBefore(stretch, operator) ? { ...operator, row: 'no longer' } : operator);
    i = Math.max(i, operator.last);
  }
  return found;
}

import { DOING_GOOD, HELPING } from '../../../vocabulary/negation/negatedVerbWords';
/** Denials of what a patient does or takes, which may be of today alone. */
import { isOfOneThing, questionBehind } from './questions';

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

/** So many words before "but not" the verb of what was done stands. */
const DONE_REACH = 8;

/** Whether "but not" goes on with what something did no good: "eased the back pain but not the numbness". */
function isLeftUnhelped({ words, from }: Stretch, at: number): boolean {
  // "Tells of benefit, but not a single note has": a subject.
  if (NOT_A_THING.has(words[at + 1]?.lower ?? 'a')) return false;
  const isTurned = words[at - 1]?.lower === 'but' || (words[at]!.gap & Gap.comma) !== 0;
  for (let i = at - 1; isTurned && i >= from && at - i <= DONE_REACH; i--) {
    if (i < at - 1 && words[i + 1]!.gap & (Gap.semicolon | Gap.stop)) return false;
    if (DOING_GOOD.has(words[i]!.lower)) return true;
  }
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
  if (lower === 'no' || DENYING_SUBJECTS.has(lower)) {
    const relative = deniedByRelative(stretch, at);
    if (relative !== undefined) return relative;
  }
  if (isOfClass(word, 'denyingDeterminer')) return determiner(stretch, at, isTaken);
  const label = at <= stretch.from + 1 ? labelDenied(stretch, isTaken) : undefined;
  if (label !== undefined) return label;
  if (isOfClass(word, 'denyingAdverb')) {
    // "Surgery, if not better": a condition.
    if (lower === 'not' && words[at - 1]?.lower === 'if') return undefined;
    if (at + 1 < end && isInCompound(words[at + 1]!)) return undefined;
    // "Helped the height but not the itch": the help is denied, and the itch is there.
    if (lower === 'not' && isLeftUnhelped(stretch, at)) return undefined;
    // "does not itch", "does not smoke".
    if (isTaken(at + 1) && words[at + 1]!.gap === Gap.blank)
      // "Has not responded to the injection": the care as well.
      return HELPING.has(words[at + 1]!.lower)
        ? { ...denyingAfter(at, at, 'absent', 'did not <help>'), near: 1, failing: true }
        : { ...denyingAfter(at, at, 'absent', 'not <it>'), near: 1 };
    return negatedVerb(stretch, at, isTaken);
  }
  if (isOfClass(word, 'denyingVerb')) return patientDenial(stretch, at, isTaken);
  // "With nothing radicular".
  if (lower === 'nothing' && isTaken(at + 1) && PRESUPPOSING.has(words[at + 1]!.lower))
    // "Nothing relieves the pain": of the relief alone.
    return { ...denyingAfter(at, at, 'absent', 'not <it>'), near: 1 };
  if (lower === 'nothing' && isTaken(at + 1) && words[at + 1]!.gap === Gap.blank)
    return { ...denyingAfter(at, at, 'absent', 'no <noun>'), near: 1 };
  const way = nothingLike(stretch, at);
  if (way !== undefined) return denyingAfter(at, way, 'absent', 'no <noun>');
  if (lower === 'none') {
    const fronted = noneInFront(stretch, at);
    if (fronted !== undefined) return fronted;
  }
  if (DENYING_SUBJECTS.has(lower)) return noneIsDone(stretch, at) ?? negativeSubject(stretch, at, isTaken);
  const next = at + 1 < end ? words[at + 1]!.lower : '';
  // "It is not for lack of exercise": there is enough of it.
  if (isOfClass(word, 'lackNoun') && AFTER_LACK_NOUN.has(next) && isDeniedLack(stretch, at)) return undefined;
  // "The presence or absence of a tear": either.
  if (isOfClass(word, 'lackNoun') && isOneOfTwo(stretch, at)) return undefined;
  if (isOfClass(word, 'lackNoun') && AFTER_LACK_NOUN.has(next))
    return denyingAfter(at, at + 1, 'absent', '<lack> of');
  // "Insufficient documentation of weakness": some may be on record.
  if (SCANT.has(lower) && isOfClass(words[at + 1], 'recordNoun') && words[at + 1]!.gap === Gap.blank)
    return { ...denyingAfter(at, at + 1, 'undocumented', '<lack> of'), narrowed: true };
  // "Non-radicular pain", "the pain is non-radicular".
  if (
    lower === 'non' &&
    isTaken(at + 1) &&
    words[at + 1] !== undefined &&
    (words[at + 1]!.gap & Gap.hyphen) !== 0
  )
    return { ...denyingAfter(at, at, 'absent', 'no <noun>'), near: 1, only: 'finding' };
  // "Has been seizure free for two years".
  if (
    lower === 'free' &&
    at > stretch.from &&
    isTaken(at - 1) &&
    (words[at]!.gap & ~(Gap.blank | Gap.hyphen)) === 0 &&
    next !== 'of' &&
    next !== 'from'
  )
    return denyingBefore(at, at, 'absent', '<noun> absent');
  // "The reports lack a neurological examination": the verb.
  if (isOfClass(word, 'lackVerb') || lower === LACK) return lackVerb(stretch, at, next);
  // "He has never been free of tinnitus".
  if (isOfClass(word, 'lackPredicate') && isDeniedItself(stretch, at)) return undefined;
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

/** So many words behind "left" what it was left stands. */
const BLANK_REACH = 9;
const LEAVING: ReadonlySet<string> = new Set(['leaves', 'left', 'leaving']);
const BLANK: ReadonlySet<string> = new Set([
  'blank',
  'out',
  'empty',
  'unanswered',
  'unaddressed',
  'unfilled',
  'off',
]);

/** "Left the section on work restrictions blank", "leaves the dosage out": of what stands between. */
function leftBlank({ words, end }: Stretch, at: number): Operator | undefined {
  // "The left knee gives out": a side.
  if (!DEFINITE.has(words[at + 1]?.lower ?? '') || DEFINITE.has(words[at - 1]?.lower ?? '')) return undefined;
  for (let i = at + 2; i < Math.min(end, at + BLANK_REACH) && !(words[i]!.gap & CLOSING); i++)
    if (isOfClass(words[i], 'copula', 'auxiliary', 'denyingAdverb')) return undefined;
    else if (BLANK.has(words[i]!.lower) && (i + 1 >= end || (words[i + 1]!.gap & CLOSING) !== 0))
      return denyingAfter(at, at, 'undocumented', 'omits <noun>');
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
  if (LEAVING.has(lower)) {
    const blank = leftBlank(stretch, at);
    if (blank !== undefined) return blank;
  }
  const question = questionBehind(stretch, at, (bits & LACK_ADJECTIVE) !== 0);
  if (question !== undefined) return question;
  if ((bits & LACK_ADJECTIVE) !== 0) return lackAdjective(stretch, at);
  if (isOfClass(words[at], 'failingVerb') || (lower === 'failed' && next === 'to'))
    return unfulfilledVerb(stretch, at);
  if (EXCLUDING.has(lower)) return excluding(stretch, at, at);
  if ((lower === 'ruled' || lower === 'rules') && next === 'out') return excluding(stretch, at, at + 1);
  if (GONE.has(lower)) return gone(stretch, at);
  if (ENDED.has(lower) && isWithoutObject(stretch, at)) return gone(stretch, at);
  // "Went away", "dried up".
  if (
    GOING_AWAY[lower] !== undefined &&
    GOING_AWAY[lower] === next &&
    at > from &&
    !isDeniedVerb(stretch, at)
  )
    return denyingBefore(at, at + 1, 'absent', 'has <resolved>');
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
  if ((lower === 'yet' || (lower === 'still' && HAVING.has(words[at - 1]?.lower ?? ''))) && next === 'to')
    return yetToVerb(stretch, at, isTaken);
  if (UNREADABLE.has(lower))
    for (let i = at - 1; i >= from && at - i <= 3; i--)
      if (isOfClass(words[i], 'copula') && words[i - 1]?.lower !== 'it')
        return denyingBefore(i, at, 'unclear', 'is <unreadable>');
  return undefined;
}
