import { Gap } from '../../language/words';
import {
  AUXILIARY_BE,
  BEHIND_ONLY,
  BESIDE_NECESSARY,
  GRANTED,
  HANGING,
  IDLE,
  LASTING_CONDITION,
  MATTER_SUBJECTS,
  NAMES_THIS,
  OF_SOURCES,
  TURNING_POINTS,
  TYING_NOUNS,
  YET_TO_BE,
} from '../../vocabulary/conclusions/hedgeWords';
import { MODALS } from '../../vocabulary/sentences/auxiliaries';
import type { Passage, Sentence } from '../sentences/passage';
import { hasWord } from '../sentences/sentenceWords';

interface Words {
  readonly first: number;
  readonly last: number;
}

/**
 * "If a note is sent, the request is approved", "the request is approved once a note is sent": a sentence that grants
 * what is asked for on a condition. What might have been ("would be approved") and what a guideline makes a condition
 * of are none. `decides` is whether the sentence has a conclusion on the item, `isOnlyEnd` whether it is the last of reasons without one.
 */
export function outcomeTurns(
  passage: Passage,
  sentence: Sentence,
  { decides = false, isOnlyEnd = false } = {},
): Words | undefined {
  const { firstWord, endWord } = sentence;
  if (hasWord(passage, sentence, OF_SOURCES)) return undefined;
  let condition: number | undefined;
  let granted: Words | undefined;
  for (let i = firstWord; i < endWord; i++) {
    if (opensCondition(passage, i, firstWord, granted?.last)) condition ??= i;
    granted ??= grantAt(passage, i, sentence, decides, isOnlyEnd);
  }
  if (condition === undefined || !granted) return undefined;
  // "If a note is sent and the request is approved, …" is all condition: its consequence begins behind a mark.
  if (condition < granted.first && !isApart(passage, condition, granted.first)) return undefined;
  if (condition < granted.first && isIdle(passage, condition, granted.first)) return undefined;
  return condition < granted.first
    ? { first: condition, last: granted.last }
    : { first: granted.first, last: endWord - 1 };
}

/** A word of condition that begins the sentence or a clause, or goes on right behind the grant. */
function opensCondition({ words }: Passage, at: number, from: number, granted: number | undefined): boolean {
  if (at !== from && at - 1 !== granted && (words[at]!.gap & MARKS) === 0) return false;
  const { lower } = words[at]!;
  if (TURNING_POINTS.has(lower)) return true;
  const next = words[at + 1]?.lower ?? '';
  // "As long as", "so long as".
  if (words[at + 2]?.lower === 'as' && LASTING_CONDITION.has(next)) return lower === 'as' || lower === 'so';
  // "Subject to", "only with".
  if ((lower === 'subject' && next === 'to') || (lower === 'only' && BEHIND_ONLY.has(next))) return true;
  if (HANGING.has(lower) && (next === 'on' || next === 'upon')) return true;
  // "If and when", "when and if".
  if (lower === 'when' && next === 'and' && words[at + 2]?.lower === 'if') return true;
  if (lower === 'after' && at - 1 === granted) return isYetToBe(words, at);
  // "On condition that", "with the understanding that", "in the event that".
  const noun = words[words[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.lower ?? '';
  if (lower === 'on' || lower === 'with' || lower === 'under') return TYING_NOUNS.has(noun);
  return lower === 'in' && noun === 'event';
}

/** How far behind "after" its verb may stand. */
const TO_VERB = 9;

/** "After clearance has been obtained", and not "after a review of the file" or "after he failed therapy". */
function isYetToBe(words: Passage['words'], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + TO_VERB) && !(words[i]!.gap & (MARKS | Gap.stop)); i++)
    if (YET_TO_BE.has(words[i]!.lower)) return true;
  return false;
}

const LONGEST_SUBJECT = 16;

/** "The request for a brace is (then) approved", "the brace is medically necessary", where `at` is its verb. */
function grantAt(
  passage: Passage,
  at: number,
  { firstWord, endWord, kind }: Sentence,
  decides: boolean,
  isOnlyEnd: boolean,
): Words | undefined {
  const { words } = passage;
  if (!AUXILIARY_BE.has(words[at]!.lower)) return undefined;
  const before = words[at - 1]?.lower;
  const isToCome = before === 'will' || before === 'shall' || (isOnlyEnd && MODALS.has(before ?? ''));
  // "Would be approved": what might have been.
  if (words[at]!.lower === 'be' && !isToCome) return undefined;
  const verb = isToCome ? at - 1 : at;
  let first = verb;
  while (first > firstWord && verb - first < LONGEST_SUBJECT && !(words[first]!.gap & MARKS)) first--;
  const opening = words[first]!.lower;
  const subject = words.slice(first, Math.min(verb, first + 3)).map(({ lower }) => lower);
  const isRequest = subject.some((lower) => MATTER_SUBJECTS.has(lower));
  // "Treatment is necessary" is said of any; of the one in dispute where the sentence is on the case.
  if (
    !isRequest &&
    !((decides || isOnlyEnd || kind === 'case') && (NAMES_THIS.has(opening) || opening === 'it'))
  )
    return undefined;
  for (let i = at + 1; i < Math.min(endWord, at + 4); i++) {
    const { lower, gap } = words[i]!;
    if (gap & MARKS || lower === 'not') return undefined;
    if (GRANTED.has(lower)) {
      let last = i;
      while (last + 1 < endWord && BESIDE_NECESSARY.has(words[last + 1]!.lower)) last++;
      return { first, last };
    }
  }
  return undefined;
}

/** "If cost is left aside", "even if the price is high". */
function isIdle({ words }: Passage, condition: number, subject: number): boolean {
  for (let i = condition; i < subject; i++) if (IDLE.has(words[i]!.lower)) return true;
  return words[condition - 1]?.lower === 'even';
}

/** Whether a mark stands between the condition and what hangs on it. */
function isApart({ words }: Passage, condition: number, subject: number): boolean {
  for (let i = condition + 1; i <= subject; i++) if (words[i]!.gap & MARKS) return true;
  return false;
}

const MARKS = Gap.comma | Gap.semicolon;
