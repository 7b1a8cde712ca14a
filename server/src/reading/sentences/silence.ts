import { Gap, type Word } from '../../language/words';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import {
  BARE_SILENCE,
  BEFORE_TOLD,
  LEFT_UNTOLD,
  NEVER_TOLD,
  NOBODY,
  OF_TELLING,
  QUESTION_WORDS,
  TOLD_IN,
  TOLD_PARTICLES,
} from '../../vocabulary/sentences/silenceWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';

const VERB = classBit('copula') | classBit('auxiliary');
const RECORD = classBit('recordParticiple') | classBit('recordVerb');

/** A question that opens a sentence, of which the sentence says that nothing answers it. */
export interface OpenQuestion {
  /** The word that asks: "how", "whether". */
  readonly asks: number;
  /** What says that it is not answered, both included: "is not stated", "cannot be told". */
  readonly first: number;
  readonly last: number;
}

/** So many words before a question a turn may stand: "however", "but". */
const TURN_REACH = 3;
/** So many words stand between the verb of silence and its participle: "has never been put". */
const PARTICIPLE_REACH = 4;

/**
 * "How much relief followed, and for how long, is nowhere recorded", "whether he has tried a brace cannot be told": the question and
 * the words of silence; from `from` to `to` (exclusive). Linear.
 */
export function openQuestion(words: readonly Word[], from: number, to: number): OpenQuestion | undefined {
  const asks = questionAt(words, from, to);
  if (asks < 0) return undefined;
  for (let i = asks + 2; i < to; i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.colon | Gap.stop)) return undefined;
    const last = silenceAt(words, i, to);
    if (last !== undefined) return { asks, first: i, last: endOfTelling(words, last, to) };
  }
  return undefined;
}

/** "Put ‹down in numbers›", "spelled ‹out›". */
function endOfTelling(words: readonly Word[], last: number, to: number): number {
  let end = last;
  if (end + 1 < to && TOLD_PARTICLES.has(words[end + 1]!.lower)) end++;
  return end + 2 < to && words[end + 1]!.lower === 'in' && TOLD_IN.has(words[end + 2]!.lower) ? end + 2 : end;
}

/** The word that asks at the head of a sentence, or behind a turn there; -1 where none does. */
function questionAt(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + TURN_REACH + 1); i++) {
    if (QUESTION_WORDS.has(words[i]!.lower)) return i;
    if (i === from + TURN_REACH || classesOf(words[i]!.lower) & VERB) return -1;
  }
  return -1;
}

/** The last word of a predicate of silence that begins with the verb at `at`. */
function silenceAt(words: readonly Word[], at: number, to: number): number | undefined {
  const { lower } = words[at]!;
  // "Cannot be told", "couldn't be said".
  if (lower === 'cannot' || lower.endsWith("n't"))
    return toldBehind(words, at + 1, to, BE.has(lower.slice(0, -3)));
  if (!(classesOf(lower) & VERB) && lower !== 'could' && lower !== 'can') return undefined;
  const next = words[at + 1]?.lower ?? '';
  if (at + 1 >= to) return undefined;
  if (BARE_SILENCE.has(next)) return at + 1;
  if (next === 'left' && LEFT_UNTOLD.has(words[at + 2]?.lower ?? '')) return at + 2;
  if ((next === 'something' || next === 'what') && NOBODY.has(words[at + 2]?.lower ?? ''))
    return toldBehind(words, at + 3, to, true);
  for (let i = at + 1; i < Math.min(to, at + 3); i++)
    if (NEVER_TOLD.has(words[i]!.lower)) return toldBehind(words, i + 1, to, BE.has(lower));
  return undefined;
}

/**
 * The participle of telling that stands right behind, but for adverbs and auxiliaries: "been put", "clearly stated"; "what he has not
 * supplied" answers nothing.
 *
 * @param isOfItself no "be" is needed to make it a passive
 */
function toldBehind(words: readonly Word[], at: number, to: number, isOfItself: boolean): number | undefined {
  let isPassive = isOfItself;
  for (let i = at; i < Math.min(to, at + PARTICIPLE_REACH); i++) {
    const { lower } = words[i]!;
    if (lower === 'be' || lower === 'been') isPassive = true;
    else if (OF_TELLING.has(lower) || (classesOf(lower) & RECORD) !== 0) return isPassive ? i : undefined;
    if (!BEFORE_TOLD.has(lower) && !lower.endsWith('ly') && !(classesOf(lower) & VERB)) return undefined;
  }
  return undefined;
}
