import { Gap } from '../../language/words';
import {
  AUXILIARY_BE,
  BEHIND_ONLY,
  BESIDE_NECESSARY,
  GRANTED,
  LASTING_CONDITION,
  MATTER_SUBJECTS,
  NAMES_THIS,
  OF_SOURCES,
  TURNING_POINTS,
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
 * of are none.
 */
export function outcomeTurns(passage: Passage, sentence: Sentence, isOnlyEnd = false): Words | undefined {
  const { firstWord, endWord } = sentence;
  if (hasWord(passage, sentence, OF_SOURCES)) return undefined;
  let condition: number | undefined;
  let granted: Words | undefined;
  for (let i = firstWord; i < endWord; i++) {
    if (opensCondition(passage, i, firstWord, granted?.last)) condition ??= i;
    granted ??= grantAt(passage, i, sentence, isOnlyEnd);
  }
  if (condition === undefined || !granted) return undefined;
  // "If a note is sent and the request is approved, …" is all condition: its consequence begins behind a mark.
  if (condition < granted.first && !isApart(passage, condition, granted.first)) return undefined;
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
  // "On condition that", "in the event that".
  const noun = words[words[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.lower;
  return (lower === 'on' && noun === 'condition') || (lower === 'in' && noun === 'event');
}

const LONGEST_SUBJECT = 16;

/** "The request for a brace is (then) approved", "the brace is medically necessary", where `at` is its verb. */
function grantAt(
  passage: Passage,
  at: number,
  { firstWord, endWord, kind }: Sentence,
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
  if (!isRequest && !((isOnlyEnd || kind === 'case') && (NAMES_THIS.has(opening) || opening === 'it')))
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

/** Whether a mark stands between the condition and what hangs on it. */
function isApart({ words }: Passage, condition: number, subject: number): boolean {
  for (let i = condition + 1; i <= subject; i++) if (words[i]!.gap & MARKS) return true;
  return false;
}

const MARKS = Gap.comma | Gap.semicolon;
