import { Gap } from '../language/words';
import {
  AUXILIARY_BE,
  GRANTED,
  MATTER_SUBJECTS,
  NAMES_THIS,
  OF_SOURCES,
  REQUEST_WORDS,
  TURNING_POINTS,
} from '../vocabulary/hedgeWords';
import type { Passage, Sentence } from './passage';
import { hasWord } from './sentenceWords';

interface Words {
  readonly first: number;
  readonly last: number;
}

/**
 * "If a note is sent, the request is approved", "the request is approved once a note is sent": a sentence that grants
 * what is asked for on a condition. What might have been ("would be approved") and what a guideline makes a condition
 * of are none.
 */
export function outcomeTurns(passage: Passage, sentence: Sentence): Words | undefined {
  const { firstWord, endWord } = sentence;
  if (hasWord(passage, sentence, OF_SOURCES)) return undefined;
  let condition: number | undefined;
  let granted: Words | undefined;
  for (let i = firstWord; i < endWord; i++) {
    if (opensCondition(passage, i, firstWord, granted?.last)) condition ??= i;
    granted ??= grantAt(passage, i, sentence);
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
  if (!TURNING_POINTS.has(words[at]!.lower)) return false;
  return at === from || at - 1 === granted || (words[at]!.gap & MARKS) !== 0;
}

/** From the subject to the last word of "the request is (then) approved", where `at` is its verb. */
function grantAt({ words }: Passage, at: number, { firstWord, endWord, kind }: Sentence): Words | undefined {
  if (!AUXILIARY_BE.has(words[at]!.lower)) return undefined;
  let verb = at - 1;
  if (words[verb]?.lower === 'will' || words[verb]?.lower === 'shall') verb--;
  const subject = words[verb];
  if (verb < firstWord || !subject || !MATTER_SUBJECTS.has(subject.lower)) return undefined;
  // "It is approved" may be said of a drug by an agency, "treatment is necessary" of any.
  if (kind !== 'case' && !REQUEST_WORDS.has(subject.lower)) return undefined;
  const first = verb > firstWord && NAMES_THIS.has(words[verb - 1]!.lower) ? verb - 1 : verb;
  for (let i = at + 1; i < Math.min(endWord, at + 4); i++) {
    const { lower, gap } = words[i]!;
    if (gap & MARKS || lower === 'not') return undefined;
    if (GRANTED.has(lower)) return { first, last: i };
  }
  return undefined;
}

/** Whether a mark stands between the condition and what hangs on it. */
function isApart({ words }: Passage, condition: number, subject: number): boolean {
  for (let i = condition + 1; i <= subject; i++) if (words[i]!.gap & MARKS) return true;
  return false;
}

const MARKS = Gap.comma | Gap.semicolon;
